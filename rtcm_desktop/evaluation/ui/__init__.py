"""The steps Evaluation and Report: forms typed in, what they add up to, and the assessment report."""
