"""What the pages of exchange show: files on their way out, files that came in, decisions to be made."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rtcm_desktop.core.journal.fold import Value
from rtcm_desktop.exchange.model.verdicts import Notice, Place


class Stage(StrEnum):
    """How far a file of ours has come. `ASKED`: a way was begun, and nobody has said yet whether it went."""

    MADE = "made"
    ASKED = "asked"
    HANDED_OVER = "handed_over"
    AT_CENTRE = "at_centre"


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file made for the Centre; moments are ISO texts, `handed_at` "" while it has not gone."""

    id: str
    name: str
    size: int
    changes: int
    made_at: str
    way: str
    handed_at: str
    stage: Stage
    receipt: str


@dataclass(frozen=True, slots=True)
class Sending:
    """The step *Send*. `ready`: the file made last holds everything; None when one has to be made (again) first.

    `asked`: the file sent last, where nobody has said yet whether it went.
    """

    centre: str
    place: Place
    address: str
    ready: SentFile | None
    sent: tuple[SentFile, ...]
    asked: SentFile | None = None


@dataclass(frozen=True, slots=True)
class Unsent:
    """An event with work that was not handed over, and the last of its days that has ended."""

    event: str
    code: str
    title: str
    day: date


class ArrivalState(StrEnum):
    """The verdict on a file that came in."""

    TAKEN_IN = "taken_in"
    ALREADY = "already"
    WAITING = "waiting"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file that came in. `words` says why it waits or cannot be used; `changes` None: not known."""

    id: str
    name: str
    station: str
    state: ArrivalState
    words: str
    receipt: str
    at: str
    changes: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One of the different entries: the value as it is kept, as people read it, and by whom, where and when.

    `number` is its place among all that was entered; `shown`: this is what stands there meanwhile.
    """

    number: int
    value: Value
    text: str
    station: str
    who: str
    when: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """A field with different entries, in words: the field, and whom or what it is about.

    `longest` is how many letters something else may have that is written there; 0 where nothing else may be.
    """

    id: str
    field: str
    about: str
    entries: tuple[Entry, ...]
    longest: int


class LaptopState(StrEnum):
    """How far a laptop has come: its set-up file was made, it is registered, it was reported lost."""

    SET_UP = "set_up"
    AT_WORK = "at_work"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop as the Centre knows it; moments are ISO texts, "" for never.

    `since` is when it came to its state, `came` and `sent` when the last file came from it and was made for it. `waiting`
    counts its files that are kept, `wants_receipt`: files came in since the last one was made for it.
    """

    station: str
    state: LaptopState
    since: str
    came: str
    sent: str
    waiting: int
    wants_receipt: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """The page Exchange: what came in, the newest first, what is to be decided, and what else needs attention.

    `stations` are the installations that a file can be made for, `laptops` those that the Centre has set up.
    `registered`: the Centre has told this laptop that it is.
    """

    arrived: tuple[ArrivedFile, ...]
    decisions: tuple[Decision, ...]
    notices: tuple[Notice, ...]
    stations: tuple[str, ...]
    laptops: tuple[Laptop, ...] = ()
    registered: bool = True
