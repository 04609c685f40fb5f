"""An event of two days whose attendance is taken: three people have earned a certificate, one has not."""

from dataclasses import dataclass

import pytest

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service as planning
from tests.conftest import FixedClock

UNITS = ("D1-AM", "D1-PM", "D2-AM", "D2-PM")
PEOPLE = (
    Person(given="Fatemeh", family="Mohammadizadeh", original="فاطمه محمدی‌زاده", country="IR", position="Expert"),
    Person(given="Giorgi", family="Beridze", original="გიორგი ბერიძე", country="GE", position="Analyst"),
    Person(
        given="Aygün", family="Hüseynova", original="Aygün Hüseynova", country="AZ", organisation="Migration Service"
    ),
)
ABSENT = Person(given="Çağla", family="Yıldız", original="Çağla Yıldız", country="TR")
TRAINER = Person(given="Siarhei", family="Zhuk", original="Сяргей Жук", country="BY")


@dataclass(frozen=True)
class Course:
    """The event's code; participants' ids: those who have earned it, and the one who has not; the trainer's person."""

    workspace: Workspace
    code: str
    earned: tuple[str, ...]
    absent: str
    trainer: str


@pytest.fixture
def course(workspace: Workspace, clock: FixedClock) -> Course:
    """On the evening of the last day."""
    made = planning.create_event(
        workspace, topics=["M2.T06"], start="2026-12-08", days=2, venue="Ganja, conference hotel", languages=["en"]
    )
    code = made.value.event.code
    earned = tuple(participants.add(workspace, event=code, who=one).value.id for one in PEOPLE)
    absent = participants.add(workspace, event=code, who=ABSENT).value.id
    trainer, _ = people.add(workspace, person=TRAINER).value
    first = next(slot for slot in made.value.slots if slot.topic_session)
    planning.change_slot(workspace, event=code, at=f"D1 {first.start}", trainers=[trainer])
    clock.set("2026-12-09T17:30:00+04:00")
    for unit in UNITS:
        attendance.mark(workspace, event=code, unit=unit, status=Status.PRESENT, ids=earned)
        attendance.mark(workspace, event=code, unit=unit, status=Status.ABSENT, ids=[absent])
    return Course(workspace, code, earned, absent, trainer)
