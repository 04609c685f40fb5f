"""What an import says about each row of a nomination list, before and after it is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rtcm_desktop.participants.model.roster import Mode, Role
from rtcm_desktop.people.model import Person


class RowVerdict(StrEnum):
    """What became of a row of an imported list."""

    MATCHED = "matched"
    NEW = "new"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Nomination:
    """One readable row of a nomination list: the person, and what holds for the event only."""

    row: int
    person: Person
    role: Role = Role.PARTICIPANT
    mode: Mode | None = None
    paper_language: str = ""
    interpretation: str = ""
    diet: str = ""
    access: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class RowResult:
    """The verdict on one row; `reason` is a text for people."""

    row: int
    verdict: RowVerdict
    person: str | None = None
    candidates: tuple[str, ...] = ()
    reason: str = ""

    def as_json(self) -> dict[str, object]:
        """For the command line."""
        return {
            "row": self.row,
            "verdict": self.verdict.value,
            "person": self.person,
            "candidates": list(self.candidates),
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do.

    `added` counts new entries in the event; matched rows are those whose person was known already, entered before or not.
    `headings` says which heading was understood as which field, `unknown` which ones were not.
    """

    batch: str
    rows: int
    added: int
    results: tuple[RowResult, ...]
    problems: tuple[Mapping[str, object], ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    def count(self, verdict: RowVerdict) -> int:
        """Rows with this verdict."""
        return sum(result.verdict is verdict for result in self.results)

    def as_json(self) -> dict[str, object]:
        """For the command line."""
        return {
            "import": self.batch,
            "rows": self.rows,
            "added": self.added,
            "matched": self.count(RowVerdict.MATCHED),
            "doubtful": self.count(RowVerdict.DOUBTFUL),
            "refused": self.count(RowVerdict.REFUSED),
            "problems": [dict(problem) for problem in self.problems],
            "verdicts": [result.as_json() for result in self.results],
            "headings": dict(self.headings),
            "unknown_headings": list(self.unknown),
        }


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record of the register that may be the person of a row; `events` are the codes of the events they were in."""

    person: Person
    name: str
    country_name: str
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of a list as it is shown before it is taken in, or while it waits for a decision.

    `nomination` is None where the row cannot be used. `batch` is "" in a preview. `notes` say what of the row was left
    out because it could not be understood.
    """

    batch: str
    row: int
    verdict: RowVerdict
    reason: str
    nomination: Nomination | None = None
    name: str = ""
    country_name: str = ""
    enters: bool = False
    candidates: tuple[Candidate, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """A list before it is taken in. `headings`: the heading of the file by field, `unknown` the ones not understood,
    `columns` every heading from left to right with its field ("" for none). `problems` are those of the list as a whole.
    """

    file_name: str
    sheet: str
    header_row: int
    rows: tuple[PreviewRow, ...]
    headings: Mapping[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
