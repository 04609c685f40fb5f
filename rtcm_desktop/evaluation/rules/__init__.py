"""Pure rules of evaluation: composing forms, measuring them, judging answers, adding them up, hiding small numbers."""
