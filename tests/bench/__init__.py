"""`make bench`: measures what the plan promises, each figure beside a baseline of the same run.

`model` has the shape of a figure, `__main__` the table of all figures; each of the other modules named there measures
one of them with `measure(size)`. `docs/figures.md` says how in words.
"""
