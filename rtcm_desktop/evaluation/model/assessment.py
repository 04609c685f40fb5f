"""What the responses of an event add up to."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from rtcm_desktop.evaluation.model.composition import Item
from rtcm_desktop.evaluation.model.instrument import Criterion

SMALLEST_SHOWN = 5
"""Fewer answers than this are not shown."""

SMALLEST_SHARE = 10
"""Shares, intervals, indices and means are shown from so many answers on."""


class Depth(StrEnum):
    """How much may be shown of a number of answers."""

    HIDDEN = "hidden"
    COUNTS = "counts"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Interval:
    """A share with its 95 % Wilson interval, all between 0 and 1."""

    share: Fraction
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers to one item. `counts` by answer ("1" to "5" or option codes) in their order.

    `n` counts those who answered: for one answer per form it is the sum of the counts. "Does not apply" and empty are
    counted apart and are in no share.
    """

    counts: Mapping[str, int]
    n: int
    not_applicable: int = 0
    empty: int = 0


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One item with its tally and what follows from it; what is not shown is None, `depth` says why.

    `total` is the sum of whole numbers.
    """

    item: Item
    tally: Tally
    depth: Depth
    median: Fraction | None = None
    mean: Fraction | None = None
    favourable: Interval | None = None
    total: int | None = None


@dataclass(frozen=True, slots=True)
class CriterionIndex:
    """Plain average of the favourable shares of a criterion's items, repeated items pooled first.

    `name` says which impact is meant: expected right after a course, observed some months later; they are never merged.
    """

    criterion: Criterion
    name: str
    depth: Depth
    items: int
    smallest_n: int
    counts: Mapping[str, int]
    share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a breakdown; `count` is None where it is hidden."""

    code: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Rate:
    """Forms received over participants present, the ways of taking part apart."""

    received: int
    expected: int

    @property
    def share(self) -> Fraction | None:
        """Forms over participants; None when nobody was present. May pass 1 when forms were filled twice."""
        return Fraction(self.received, self.expected) if self.expected else None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything the report says about one phase of an event."""

    phase: str
    responses: int
    depth: Depth
    rate: Rate
    rates: Mapping[str, Rate]
    items: tuple[ItemResult, ...]
    pooled: tuple[ItemResult, ...]
    criteria: tuple[CriterionIndex, ...]
    breakdowns: Mapping[str, tuple[Cell, ...]]
    left_out: tuple[str, ...] = ()

    def result(self, code: str) -> ItemResult | None:
        """The result of one question or item by its code."""
        return next((result for result in (*self.items, *self.pooled) if result.item.code == code), None)


@dataclass(frozen=True, slots=True)
class Note:
    """What was said during the course, by nobody in particular."""

    date: str
    kind: str
    aspect: str
    text: str
    id: str = ""


NOTE_KINDS: Mapping[str, str] = {
    "expectation": "content",
    "improvement": "services",
    "wish": "content",
    "unclear": "style",
    "well": "style",
    "practice": "best_practices",
    "conditions": "facilities",
    "adjustment": "organisation",
}
"""What can be noted during a course, and the chapter of the report that it belongs to."""


class ImprovementState(StrEnum):
    """How far an agreed improvement has come."""

    OPEN = "open"
    AGREED = "agreed"
    DONE = "done"

    @property
    def next(self) -> "ImprovementState":
        """The state after this one; after the last the first again, for who went one too far."""
        states = list(ImprovementState)
        return states[(states.index(self) + 1) % len(states)]


@dataclass(frozen=True, slots=True)
class Improvement:
    """A change agreed after the course: from which question, who does it, until when; open, agreed or done."""

    id: str
    title: str
    question: str = ""
    owner: str = ""
    due: str = ""
    state: ImprovementState = ImprovementState.OPEN


@dataclass(frozen=True, slots=True)
class Said:
    """What was noted during an event and agreed after it. `code`, `days` (ISO) and `languages` are the event's."""

    event: str
    code: str
    days: tuple[str, ...]
    today: str
    notes: tuple[Note, ...]
    improvements: tuple[Improvement, ...]
    languages: tuple[str, ...] = ()

    @property
    def days_of_notes(self) -> tuple[str, ...]:
        """The days a note may belong to: the event's, and those of notes from before the event was moved."""
        return tuple(sorted({*self.days, *(note.date for note in self.notes if note.date)}))

    @property
    def likely_day(self) -> str:
        """The day a new note is most likely about: the last one so far, before the event its first."""
        days = self.days_of_notes
        return max((day for day in days if day <= self.today), default=days[0] if days else "")


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody with proven presence, as far as the mix of those present needs it; never beside an answer."""

    online: bool
    sex: str
    audience: str
