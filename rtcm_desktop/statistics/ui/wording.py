"""How a period is said, and what its papers are called."""

from rtcm_desktop.core.texts import say
from rtcm_desktop.statistics.model import Period
from rtcm_desktop.statistics.rules import quarter_of
from rtcm_desktop.uikit.i18n import days_text


def file_title(period: Period) -> str:
    """What the file is called unless somebody says otherwise."""
    days = str(period.first.year) if period.is_year else f"{period.first.isoformat()} – {period.last.isoformat()}"
    return f"{say('statistics.kind')} {days}"


def in_words(period: Period) -> str:
    """The period as one says it: "2026", "Jan–Mar 2026", or its days."""
    if period.is_year:
        return str(period.first.year)
    quarter = quarter_of(period)
    if quarter is not None:
        return f"{say(f'statistics.quarter.{quarter}')} {period.first.year}"
    return days_text(period.first, period.last)
