"""The window's pages on who takes part: the list, taking a list in, walk-ins and replacements."""
