"""Words that the paper and the workbook share: periods, and where the figures come from."""

from datetime import datetime

from rtcm_desktop.core.texts import say, spoken
from rtcm_desktop.paper.dates import data_as_of, period_text
from rtcm_desktop.statistics.model import TELLING, Figures, Period


def title_of(period: Period) -> str:
    """What the figures are headed with."""
    if period.is_year:
        return say("statistics.title_year", year=period.first.year)
    return say("statistics.title_period", period=in_words(period))


def reference_of(period: Period) -> str:
    """The period in short."""
    if period.is_year:
        return say("statistics.year", year=period.first.year)
    return f"{period.first.isoformat()} – {period.last.isoformat()}"


def in_words(period: Period) -> str:
    """The period as "1 January – 31 December 2026"."""
    return period_text(period.first, period.last, spoken())


def made(made_at: datetime, place: str) -> str:
    """When and where the figures were made."""
    return f"{data_as_of(made_at, spoken())} · {place}"


def notes_of(figures: Figures) -> list[str]:
    """What one must know to read the figures, and the state of the data they were made from."""
    notes = [say("statistics.note_presence"), say("statistics.note_values")]
    splits = (*figures.by_country.values(), *figures.by_audience.values(), *figures.by_module.values())
    if any(split.telling_share is None for split in splits):
        notes.append(say("statistics.note_few", count=TELLING))
    if figures.head_count_events:
        notes.append(
            say("statistics.note_head_count", events=figures.head_count_events, persons=figures.head_count_persons)
        )
    if figures.planned:
        notes.append(say("statistics.note_planned", count=figures.planned))
    return [*notes, say("statistics.note_data", state=figures.data_state)]
