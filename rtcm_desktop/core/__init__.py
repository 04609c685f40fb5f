"""The foundation under every area: database, journal, actions with undo, errors, texts, clock, ids.

Knows no area and no Qt. Start with `workspace` (one installation's folder; made and opened by `opening`), then `actions`
(one way in for every change) and `journal` (the log that serves exchange, history and undo).
"""
