"""Sizes and moments as the pages of exchange write them."""

import re
from datetime import date, datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.uikit.i18n import day_text, days_text, decimal_text, number_text, time_text

KILO = 1000
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def size_text(size: int) -> str:
    """14 kB, 3.1 GB"""
    value, unit = float(size), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if value < KILO or unit == "TB":
            break
        value /= KILO
    exact = value < 10 and unit in {"MB", "GB", "TB"}
    rounded = decimal_text(value) if exact else number_text(round(value))
    return say(f"window.size.{unit}", size=rounded)


def moment_text(iso: str, today: date) -> str:
    """17:12 on the same day, else Mon 7 Dec, 18:10"""
    moment = datetime.fromisoformat(iso)
    return time_text(moment) if moment.date() == today else f"{day_text(moment.date())}, {time_text(moment)}"


def entry_text(text: str) -> str:
    """An entry as people read it: a day as Tue 8 Dec 2026, everything else as it was entered."""
    if not ISO_DAY.fullmatch(text):
        return text
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return days_text(day, day)
