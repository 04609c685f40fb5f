"""How far away an event is, in words."""

from datetime import date

from rtcm_desktop.core.texts import say


def distance(start: date, end: date, today: date, language: str = "") -> str:
    """How far away an event is: "today", "in 41 days", "finished"."""
    if today > end:
        return say("planning.when.over", language)
    if today >= start:
        return say("planning.when.running", language)
    days = (start - today).days
    return say("planning.when.tomorrow" if days == 1 else "planning.when.to_come", language, count=days)
