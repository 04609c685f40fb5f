"""Worlds that pictures and tests of whole windows look at: each is a folder with data at one moment, made of invented people.

`morning`: the first morning of an event. `closing`: its last afternoon, with results and certificates. `centre`: the Centre
that takes in the files of two laptops, which entered different things. `laptop`: one that was set up a minute ago.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.service import mark
from rtcm_desktop.certificates import service as certificates
from rtcm_desktop.core.opening import open_workspace
from rtcm_desktop.core.workspace import Surroundings, Workspace
from rtcm_desktop.evaluation import service as evaluation
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.exchange import service as exchange
from rtcm_desktop.participants.model import Role
from rtcm_desktop.participants.service import change, list_participants
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.shell import practice
from rtcm_desktop.shell.demo import MARKER, SECRET, type_answers
from rtcm_desktop.shell.parts import parts
from rtcm_desktop.shell.setting_up import set_up_centre, set_up_site

MORNING, CLOSING, NEXT_DAY = "2026-12-08T10:03:00+04:00", "2026-12-10T15:10:00+04:00", "2026-12-11T09:20:00+04:00"
HALF_DAYS = ("D1-AM", "D1-PM", "D2-AM", "D2-PM", "D3-AM", "D3-PM")
SIGNED_IN, UNCONFIRMED = 11, 3
"""How many are signed in on the first morning, and how many names are still to be confirmed."""


class Clock:
    """A clock that shows what it was set to."""

    def __init__(self, moment: str) -> None:
        self.now = moment

    def __call__(self) -> datetime:
        return datetime.fromisoformat(self.now)


@dataclass(frozen=True)
class World:
    """A data folder, the clock that goes with it, and the event that is open in it ("" for none)."""

    folder: Path
    clock: Clock
    around: Surroundings = field(repr=False)
    event: str = ""

    def open(self) -> Workspace:
        """Opens the folder; called in the thread that is going to use it."""
        (self.folder.parent.parent / MARKER).unlink(missing_ok=True)  # in the pictures it is a laptop of real life
        return open_workspace(self.folder, passphrase=SECRET, around=self.around)


def running_event(space: Workspace) -> str:
    """The id of the event of 8 to 10 December."""
    return next(event.id for event in list_events(space) if event.start.isoformat() == MORNING[:10])


def morning(root: Path) -> World:
    """The first morning: most people are signed in, most names are confirmed."""
    clock = Clock(MORNING)
    around = practice.surroundings(root, clock=clock, parts=parts())
    with practice.make_practice(root, around=around) as space:
        event = running_event(space)
        people = list_participants(space, event=event)
        for one in people[UNCONFIRMED:]:
            change(space, participant=one.id, settings={"name_confirmed": "yes"})
        mark(space, event=event, unit="D1-AM", status=Status.PRESENT, ids=[one.id for one in people[:SIGNED_IN]])
    return World(root / "data" / "laptop", clock, around, event)


def closing(root: Path) -> World:
    """The last afternoon: two half-days were missed by one and four by another, forms are in, some certificates are out."""
    clock = Clock(MORNING)
    around = practice.surroundings(root, clock=clock, parts=parts())
    with practice.make_practice(root, around=around) as space:
        event = running_event(space)
        for one in list_participants(space, event=event):
            change(space, participant=one.id, settings={"name_confirmed": "yes"})
        _finish(space, event, clock, root)
        sent = exchange.make(space).value
        clock.now = "2026-12-10T15:12:00+04:00"
        exchange.draft(space, file=sent.id, to="events@rtcm.example.org")
    return World(root / "data" / "laptop", clock, around, event)


def _attend(space: Workspace, event: str, people: list[str]) -> None:
    for place, unit in enumerate(HALF_DAYS[:5]):
        away = {people[-1]} if place else set()
        away |= {people[4]} if place in {1, 3} else set()
        here = [one for one in people if one not in away]
        mark(space, event=event, unit=unit, status=Status.PRESENT, ids=here)
        if away:
            mark(space, event=event, unit=unit, status=Status.ABSENT, ids=sorted(away))
    mark(space, event=event, unit="D2-AM", status=Status.LATE, ids=people[2:4])
    mark(space, event=event, unit="D3-AM", status=Status.EXCUSED, ids=people[7:8])


def _evaluate(space: Workspace, event: str, root: Path) -> None:
    book = root / "entry.xlsx"
    evaluation.write_entry_workbook(space, event=event, phase=Phase.POST, xlsx=book)
    type_answers(book, number=14)
    evaluation.import_responses(space, event=event, phase=Phase.POST, file=book)
    form = evaluation.entry_desk(space, event=event).forms[0]
    variant, questions = next(iter(form.questions.items()))
    answers = {question.code: "4" for question in questions if question.kind.value == "scale5"}
    for _ in range(2):
        evaluation.type_form(space, event=event, form=form.id, variant=variant, answers=answers)


def _certify(space: Workspace, event: str, people: list[str]) -> None:
    issued = certificates.issue(space, event=event, ids=people[8:14]).value.certificates
    certificates.correct(space, number=issued[0].number, reason="name misspelt")
    certificates.void(space, number=issued[1].number, reason="left before the last session")


def centre(root: Path) -> World:
    """The Centre on the next morning: two laptops worked on one event and entered different things."""
    clock = Clock(MORNING)
    around = practice.surroundings(root, clock=clock, parts=parts())
    with practice.make_practice(root, around=around) as laptop:
        event = running_event(laptop)
        with open_workspace(root / "data" / "centre", passphrase=SECRET, around=around) as office:
            with _second_laptop(root, office, around) as second:
                _join(root, laptop, office)
                _join(root, second, office)
                for desk in (laptop, second):
                    _carry(root / f"roster-{desk.station}.rtcm", office, desk)
                _carry(root / "event.rtcm", laptop, second)
                _enter_different_things(laptop, second, event)
                _finish(laptop, event, clock, root)
                clock.now = NEXT_DAY
                _carry(root / "AZ7-26-A01.rtcm", laptop, office)
                _carry(root / "GE1-26-A01.rtcm", second, office)
            (root / "Invoice.rtcm").write_bytes(b"%PDF-1.7")
            exchange.merge(office, files=[root / "Invoice.rtcm"])
    return World(root / "data" / "centre", clock, around, event)


def _finish(space: Workspace, event: str, clock: Clock, root: Path) -> None:
    people = _participants(space, event)
    clock.now = CLOSING
    _attend(space, event, people)
    _evaluate(space, event, root)
    _certify(space, event, people)


def _participants(space: Workspace, event: str) -> list[str]:
    return [one.id for one in list_participants(space, event=event) if one.role is Role.PARTICIPANT]


def _second_laptop(root: Path, office: Workspace, around: Surroundings) -> Workspace:
    kit = root / "GE1.kit"
    exchange.make_kit(office, path=kit, station="GE1")
    folder = root / "data" / "second"
    made, _ = set_up_site(folder, kit=kit, name="Laptop GE1", passphrase=SECRET, around=around, cost=practice.CHEAP)
    return made


def _join(root: Path, laptop: Workspace, office: Workspace) -> None:
    file = root / f"{laptop.station}.request"
    exchange.request(laptop, path=file)
    exchange.approve(office, path=file)


def _carry(file: Path, sender: Workspace, receiver: Workspace) -> None:
    exchange.pack(sender, path=file, to=receiver.station)
    taken = exchange.merge(receiver, files=[file]).value
    assert not taken.refused, taken


def _enter_different_things(laptop: Workspace, second: Workspace, event: str) -> None:
    people = list_participants(laptop, event=event)
    for one, position in ((people[0], "Head of division"), (people[1], "Adviser")):
        change(laptop, participant=one.id, settings={"position": position})
    for one, position in ((people[0], "Deputy head of division"), (people[1], "Senior adviser")):
        change(second, participant=one.id, settings={"position": position})


def laptop(root: Path) -> World:
    """A laptop that was set up a minute ago: no events, nobody, nothing."""
    clock = Clock(MORNING)
    around = practice.surroundings(root, clock=clock, parts=parts())
    kit = root / "AZ7.kit"
    root.mkdir(parents=True, exist_ok=True)
    common = {"passphrase": SECRET, "around": around, "cost": practice.CHEAP}
    with set_up_centre(root / "data" / "centre", name="Baku", **common)[0] as office:
        exchange.make_kit(office, path=kit, station="AZ7")
    set_up_site(root / "data" / "laptop", kit=kit, name="Laptop AZ7", **common)[0].close()
    return World(root / "data" / "laptop", clock, around)


WORLDS: dict[str, Callable[[Path], World]] = {
    "morning": morning,
    "closing": closing,
    "centre": centre,
    "laptop": laptop,
}
