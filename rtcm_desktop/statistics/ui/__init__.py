"""The window of the statistics: a period, its figures, charts and tables, and the way to paper."""
