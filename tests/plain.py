"""An event, a slot and a participant with nothing in them but what a test says: for rules and papers without a database."""

from dataclasses import replace
from datetime import date
from typing import Any

from rtcm_desktop.participants.model import Mode, Participant, Role, Status
from rtcm_desktop.planning.model import (
    Event,
    EventKind,
    EventState,
    HalfDays,
    Slot,
    SlotKind,
    SlotState,
    UnitKind,
)
from rtcm_desktop.planning.model import Mode as EventMode

_EVENT = Event(
    id="event",
    code="AZ7-26-A01",
    kind=EventKind.WORKSHOP,
    titles={"en": "Training"},
    start=date(2026, 12, 8),
    end=date(2026, 12, 10),
    timezone="Asia/Baku",
    venue=None,
    venue_name="",
    mode=EventMode.HYBRID,
    languages=("en",),
    interpretation=(),
    donors=(),
    partners=(),
    project="",
    coordinator=None,
    signatories=(),
    meeting_link="",
    nomination_deadline=None,
    capacity=None,
    unit_kind=UnitKind.HALF_DAY,
    half_days=HalfDays(),
    eligibility={},
    evaluation={},
    layout=None,
    state=EventState.PLANNED,
    station="AZ7",
    notes="",
)
_SLOT = Slot(
    id="slot",
    event="event",
    date=date(2026, 12, 8),
    start="09:00",
    end="10:30",
    titles={"en": "Slot"},
    kind=SlotKind.SESSION,
    room="",
    group="",
    number=0,
    topic_session=None,
    mandatory=False,
    interpretation=False,
    online=False,
    state=SlotState.PLANNED,
    actual_start=None,
    actual_end=None,
    notes="",
)
_PARTICIPANT = Participant(
    id="participant",
    event="event",
    person="person",
    canonical="person",
    name="Ana Beridze",
    given="Ana",
    family="Beridze",
    original="",
    names=(),
    emails=(),
    phones=(),
    honorific="",
    tent_name="",
    sex=None,
    birth_year=None,
    role=Role.PARTICIPANT,
    mode=Mode.IN_PERSON,
    status=Status.CONFIRMED,
    replaces=None,
    organisation="",
    organisation_id=None,
    position="",
    country="",
    country_name="",
    audience="",
    number=None,
    paper_language="",
    interpretation="",
    name_confirmed=False,
    seat="",
    table="",
    protocol_order=None,
    exception="",
    exception_reason="",
    test_score=None,
    source="",
    notes="",
)


def event(**changes: Any) -> Event:
    """A hybrid workshop of three days from 8 December 2026."""
    return replace(_EVENT, **changes)


def slot(**changes: Any) -> Slot:
    """A session on the first morning."""
    return replace(_SLOT, **changes)


def participant(**changes: Any) -> Participant:
    """Somebody who is confirmed and comes into the room."""
    return replace(_PARTICIPANT, **changes)
