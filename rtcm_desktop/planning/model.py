"""Events, agenda slots and what they may hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from rtcm_desktop.core.texts import worded


class Mode(StrEnum):
    """How an event is held."""

    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    ONLINE = "online"


class EventState(StrEnum):
    """Where an event stands; *running* follows from the dates and is not kept."""

    DRAFT = "draft"
    PLANNED = "planned"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    CLOSED = "closed"


class EventKind(StrEnum):
    """What sort of training an event is; *head count* means that names are not known."""

    WORKSHOP = "workshop"
    COURSE = "course"
    SEMINAR = "seminar"
    SUMMER_COURSE = "summer_course"
    POLICY_DIALOGUE = "policy_dialogue"
    TRAINING_OF_TRAINERS = "tot"
    LANGUAGE_COURSE = "language_course"
    HEADCOUNT = "headcount"


class UnitKind(StrEnum):
    """What presence is taken for."""

    HALF_DAY = "half_day"
    SESSION = "session"


class SlotKind(StrEnum):
    """What happens in an agenda slot."""

    SESSION = "session"
    PRACTICAL = "practical"
    PRACTICE = "practice"
    VISIT = "visit"
    CEREMONY = "ceremony"
    INTRODUCTION = "introduction"
    CHECK = "check"
    EVALUATION = "evaluation"
    BREAK = "break"
    LUNCH = "lunch"

    @property
    def is_break(self) -> bool:
        """Coffee and lunch: no content, no trainer."""
        return self in {SlotKind.BREAK, SlotKind.LUNCH}

    @property
    def takes_trainers(self) -> bool:
        """Anything that somebody leads."""
        return not self.is_break


class SlotState(StrEnum):
    """What became of a slot."""

    PLANNED = "planned"
    HELD = "held"
    SHORTENED = "shortened"
    NOT_HELD = "not_held"


class TrainerState(StrEnum):
    """Where the asking of a trainer stands."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class HalfDays:
    """The two halves of a training day as "HH:MM"; breaks are included."""

    morning: tuple[str, str] = ("09:00", "12:30")
    afternoon: tuple[str, str] = ("13:30", "17:00")


@dataclass(frozen=True, slots=True)
class Event:
    """One training. `titles` by language, always with at least one; `start` and `end` are its first and last day."""

    id: str
    code: str
    kind: EventKind
    titles: Mapping[str, str]
    start: date
    end: date
    timezone: str
    venue: str | None
    venue_name: str
    mode: Mode
    languages: tuple[str, ...]
    interpretation: tuple[str, ...]
    donors: tuple[str, ...]
    partners: tuple[str, ...]
    project: str
    coordinator: str | None
    signatories: tuple[Mapping[str, Any], ...]
    meeting_link: str
    nomination_deadline: date | None
    capacity: int | None
    unit_kind: UnitKind
    half_days: HalfDays
    eligibility: Mapping[str, Any]
    evaluation: Mapping[str, Any]
    layout: str | None
    state: EventState
    station: str
    notes: str

    @property
    def days(self) -> int:
        """Length in days."""
        return (self.end - self.start).days + 1

    @property
    def dates(self) -> tuple[date, ...]:
        """Every day of the event in order."""
        return tuple(self.start + timedelta(days=day) for day in range(self.days))

    def title(self, language: str = "") -> str:
        """The title in a language (else the one spoken), in English, or in whatever language there is."""
        return worded(self.titles, language) or self.code


@dataclass(frozen=True, slots=True)
class SlotTrainer:
    """A trainer of a slot; `name` is how papers name the person, `replaced_by` the person who came instead."""

    id: str
    person: str
    name: str
    role: str
    state: TrainerState
    online: bool
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """One timed row of an agenda; times are local to the event, "HH:MM"."""

    id: str
    event: str
    date: date
    start: str
    end: str
    titles: Mapping[str, str]
    kind: SlotKind
    room: str
    group: str
    number: int
    topic_session: str | None
    mandatory: bool
    interpretation: bool
    online: bool
    state: SlotState
    actual_start: str | None
    actual_end: str | None
    notes: str
    trainers: tuple[SlotTrainer, ...] = ()

    def title(self, language: str = "") -> str:
        """The title in a language (else the one spoken), in English, or in whatever language there is."""
        return worded(self.titles, language)

    @property
    def here(self) -> tuple[SlotTrainer, ...]:
        """The trainers who have not cancelled."""
        return tuple(trainer for trainer in self.trainers if trainer.state is not TrainerState.CANCELLED)

    @property
    def minutes(self) -> int:
        """Planned length."""
        return minutes_of(self.end) - minutes_of(self.start)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know about what was just done; `message` is the text by `code`."""

    code: str
    message: str

    def as_json(self) -> dict[str, str]:
        """For the command line."""
        return {"code": self.code, "message": self.message}


def minutes_of(time: str) -> int:
    """Minutes after midnight of "HH:MM"."""
    return int(time[:2]) * 60 + int(time[3:5])


def time_of(minutes: int) -> str:
    """The "HH:MM" of minutes after midnight."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
