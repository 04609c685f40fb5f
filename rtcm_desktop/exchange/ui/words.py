"""Sizes and moments as the pages of exchange write them."""

from datetime import date, datetime

from rtcm_desktop.uikit.i18n import day_text, number_text, time_text

KILO = 1000


def size_text(size: int) -> str:
    """14 kB, 3.1 GB"""
    value, unit = float(size), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if value < KILO or unit == "TB":
            break
        value /= KILO
    rounded = f"{value:.1f}" if value < 10 and unit in {"MB", "GB", "TB"} else number_text(round(value))
    return f"{rounded}\N{NO-BREAK SPACE}{unit}"


def moment_text(iso: str, today: date) -> str:
    """17:12 on the same day, else Mon 7 Dec, 18:10"""
    moment = datetime.fromisoformat(iso)
    return time_text(moment) if moment.date() == today else f"{day_text(moment.date())}, {time_text(moment)}"
