"""Who is in one event, in which role and state, and the papers made of them."""

from dataclasses import dataclass
from enum import StrEnum

from rtcm_desktop.people.model import Sex, Told


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
    the same), `latin_is_guessed` says that `name` is a mere transliteration. `names` are all forms of the name,
    `canonical` the person's id after links, for counting persons once.
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
