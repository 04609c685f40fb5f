"""Who stands on which paper, and in which words."""

from collections.abc import Iterable
from datetime import datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.dates import data_as_of, period_text
from rtcm_desktop.paper.furniture import Foot
from rtcm_desktop.paper.looks import NAME, TABLE_NOTE, Look, Style
from rtcm_desktop.participants.model import Participant, Role, Status
from rtcm_desktop.people.model import Sex
from rtcm_desktop.planning.model import Event

ORIGINAL = TABLE_NOTE.styled(Style.ORIGINAL)
_GONE = frozenset({Status.WITHDRAWN, Status.REPLACED, Status.WAITING, Status.NO_SHOW})

Paragraphs = tuple[tuple[str, Look], ...]


def expected(participants: Iterable[Participant]) -> list[Participant]:
    """Those who are in the event, whatever their role, in the given order."""
    return [one for one in participants if one.status not in _GONE]


def name_lines(one: Participant) -> Paragraphs:
    """The printed name, below it the name in its own script."""
    return (one.name, NAME), (one.original, ORIGINAL)


def event_line(event: Event, language: str) -> str:
    """Place and dates of an event."""
    parts = (event.venue_name, period_text(event.start, event.end, language))
    return " · ".join(part for part in parts if part)


def foot_line(event: Event, made_at: datetime, language: str, audience: str = "") -> Foot:
    """Code of the event, age of the data, and for whom the paper is."""
    return Foot(" · ".join(part for part in (event.code, data_as_of(made_at, language), audience) if part))


def by_sex(people: Iterable[Participant], language: str) -> str:
    """How many women and men: "3 women, 2 men"; those not stated only where there are any."""
    sexes = [one.sex for one in people]
    counts = {"women": sexes.count(Sex.FEMALE), "men": sexes.count(Sex.MALE), "not_stated": sexes.count(None)}
    return ", ".join(say(f"paper.count.{word}", language, count=count) for word, count in counts.items() if count)


def trained(people: Iterable[Participant]) -> list[Participant]:
    """Those whose role counts in figures."""
    return [one for one in people if one.role is Role.PARTICIPANT]
