"""The assessment report: one phase assessed in full, the others beside it, what was said and what was agreed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rtcm_desktop.evaluation.model.assessment import Assessment, Improvement, ItemResult, Note, Present
from rtcm_desktop.evaluation.model.composition import EventForm, Item


@dataclass(frozen=True, slots=True)
class ReportedEvent:
    """What the cover says of the event. Titles by language."""

    code: str
    titles: Mapping[str, str]
    place: str
    start: date
    end: date
    mode: str
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    trainers: int
    women_among_trainers: int | None


@dataclass(frozen=True, slots=True)
class DataState:
    """Which data a report was made from, when and where."""

    made_at: datetime
    station: str
    state: str


@dataclass(frozen=True, slots=True)
class Comments:
    """What was written in answer to one question, in no order; `withheld` were not given for quoting."""

    item: Item | None
    quotes: tuple[str, ...]
    withheld: int


class Finding(StrEnum):
    """What a result suggests."""

    KEEP = "keep"
    CHANGE = "change"
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class StandOut:
    """A result that stands out: so many of n answers."""

    finding: Finding
    result: ItemResult
    count: int


@dataclass(frozen=True, slots=True)
class PhaseReport:
    """One phase: the newest version of its form, what the answers add up to, what was written."""

    form: EventForm
    assessment: Assessment
    comments: tuple[Comments, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the assessment report shows. `others`: the trainers' view and the follow-up, where there are answers."""

    event: ReportedEvent
    data: DataState
    main: PhaseReport
    others: tuple[PhaseReport, ...]
    present: tuple[Present, ...]
    notes: tuple[Note, ...]
    improvements: tuple[Improvement, ...]
