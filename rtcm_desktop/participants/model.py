"""What is known of a person in one event, and what an import says about each row of a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rtcm_desktop.people.model import Person, Sex, Told


class Role(StrEnum):
    """Everybody gets a badge, a lunch and a signature line; only the participant counts as trained."""

    PARTICIPANT = "participant"
    OBSERVER = "observer"
    SPEAKER = "speaker"
    INTERPRETER = "interpreter"
    ORGANISER = "organiser"
    PRESS = "press"


class Mode(StrEnum):
    """How somebody takes part."""

    IN_PERSON = "in_person"
    ONLINE = "online"


class Status(StrEnum):
    """Where somebody stands between nomination and the event."""

    NOMINATED = "nominated"
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    NO_SHOW = "no_show"


class CertificateException(StrEnum):
    """What was decided about a certificate against the rule; it needs a reason."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"


class Source(StrEnum):
    """How somebody came into the list."""

    NOMINATION = "nomination"
    WALK_IN = "walk_in"
    REPLACEMENT = "replacement"


class RowVerdict(StrEnum):
    """What became of a row of an imported list."""

    MATCHED = "matched"
    NEW = "new"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


class ListKind(StrEnum):
    """The papers that can be made of the participants."""

    LIST = "list"
    NAMECHECK = "namecheck"
    BADGES = "badges"
    DAILY = "daily"
    TENTS = "tents"
    SLIPS = "slips"


@dataclass(frozen=True, slots=True)
class Participant:
    """One person in one event.

    `organisation`, `position`, `country` (ISO code), `country_name` (in the language asked for) and `audience` are as
    they were then. `name` is the Latin name as papers print it, `original` the name in its own script ("" when it is
    the same), `latin_is_guessed` says that `name` is a mere transliteration. `names` are all forms of the name, `canonical` the person's id after links, for counting persons once.
    """

    id: str
    event: str
    person: str
    canonical: str
    name: str
    given: str
    family: str
    original: str
    names: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    honorific: str
    tent_name: str
    sex: Sex | None
    birth_year: int | None
    role: Role
    mode: Mode
    status: Status
    replaces: str | None
    organisation: str
    organisation_id: str | None
    position: str
    country: str
    country_name: str
    audience: str
    number: int | None
    paper_language: str
    interpretation: str
    name_confirmed: bool
    seat: str
    table: str
    protocol_order: int | None
    exception: str
    exception_reason: str
    test_score: int | None
    source: str
    notes: str
    latin_is_guessed: bool = False

    def as_json(self) -> dict[str, object]:
        """For the command line."""
        return {
            "id": self.id,
            "person": self.person,
            "name": self.name,
            "original": self.original,
            "role": self.role.value,
            "mode": self.mode.value,
            "status": self.status.value,
            "country": self.country,
            "organisation": self.organisation,
            "position": self.position,
            "replaces": self.replaces,
        }


@dataclass(frozen=True, slots=True)
class Wearer:
    """Whoever wears a badge and sits behind a tent: a participant of any role, or a trainer (then without `code`).

    `role` is a word of `paper.role`, `code` what the scanner at the desk reads.
    """

    id: str
    name: str
    given: str
    family: str
    original: str
    tent_name: str
    organisation: str
    country_name: str
    role: str
    code: str = ""


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


@dataclass(frozen=True, slots=True)
class Portrait:
    """A participant with what else is known: e-mails and telephones, other events, history of changes, latest first."""

    participant: Participant
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    events: tuple[str, ...]
    history: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class NameCheck:
    """A name as it will be printed, with what makes it worth a look in words."""

    participant: Participant
    doubts: tuple[str, ...]

    @property
    def id(self) -> str:
        return self.participant.id


@dataclass(frozen=True, slots=True)
class Added:
    """Somebody entered at the desk; `similar` are records of the register that may be the same person."""

    id: str
    person: str
    similar: tuple[str, ...] = ()
    replaces: str | None = None

    def as_json(self) -> dict[str, object]:
        """For the command line."""
        return {"id": self.id, "person": self.person, "replaces": self.replaces, "similar": list(self.similar)}
