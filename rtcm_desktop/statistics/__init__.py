"""Figures of persons trained, over a year or any other period.

Words: a *participation* is one person's proven presence in one event; a *person* counts once however often present. Only
the role participant counts as trained; trainers have figures of their own; events of which only head counts are known
stand apart. No tables of its own: everything is counted out of events, participants and evidence of presence.

Start reading in `model.py`, then `rules/counting.py`.
"""
