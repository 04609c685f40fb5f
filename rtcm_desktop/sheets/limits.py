"""How much of a sheet is read: a list of people is never longer, a stray cell or a bomb is."""

MOST_ROWS = 50_000
MOST_COLUMNS = 200
