"""The window's page on presence: the check-in desk, the grid of half-days, reports of on-line meetings."""
