"""The reference event: 40 people, 6 half-days, a form of 20 questions, played through the services of a laptop."""

import csv
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.certificates import service as certificates
from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service as evaluation
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.exchange import service as exchange
from rtcm_desktop.exchange.reading import read_kit
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person, Sex
from rtcm_desktop.planning import service as planning
from rtcm_desktop.shell.demo import type_answers
from tests.bench.invented import somebody
from tests.bench.places import Clock, make

PEOPLE = 40
QUESTIONS = 20
TOPIC, START, DAYS = "M2.T06", "2026-12-08", 3
UNITS = tuple(f"D{day}-{half}" for day in (1, 2, 3) for half in ("AM", "PM"))
FIRST_PERSON = 1_000_000
HEADINGS = (
    "Surname", "Given name", "Name in original script", "Sex", "Year of birth", "Country", "Institution", "Position",
    "E-mail", "Phone",
)  # fmt: skip
INSTITUTIONS = (
    "State Migration Service", "State Border Service", "Ministry of Labour and Social Protection",
    "Ministry of Internal Affairs", "National Agency for Combating Trafficking", "Public Union Clean World",
    "General Prosecutor's Office", "Ministry of Foreign Affairs", "State Employment Agency", "Ombudsman's Office",
    "Migrants' Rights Centre", "State Customs Committee",
)  # fmt: skip
POSITIONS = ("Chief adviser", "Senior inspector", "Head of division", "Leading specialist", "Programme officer")
SWITCHED_OFF = (
    "rel_region", "practical", "needs", "mix", "exchange", "ses_clear", "out_now", "trn_clear", "trn_involve", "support", "services",
    "use_plan", "change", "suggest", "quote",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Network:
    """A Centre and a laptop that it has approved."""

    root: Path
    centre: Workspace
    laptop: Workspace
    clock: Clock


@contextmanager
def network() -> Iterator[Network]:
    """In a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        root, clock = Path(folder), Clock()
        with make(root, "centre", station="C1", role=Role.CENTRE, clock=clock) as centre:
            exchange.found_centre(centre)
            with joined(root, centre, "AZ7", clock) as laptop:
                yield Network(root, centre, laptop, clock)


def joined(root: Path, centre: Workspace, station: str, clock: Clock) -> Workspace:
    """A laptop made from one of the Centre's kits and approved."""
    exchange.make_kit(centre, path=root / f"{station}.kit", station=station)
    laptop = make(root, station, station=station, clock=clock)
    exchange.found_site(laptop, kit=read_kit(root / f"{station}.kit"))
    exchange.request(laptop, path=root / f"{station}.request")
    exchange.approve(centre, path=root / f"{station}.request")
    return laptop


def play(laptop: Workspace, clock: Clock, folder: Path) -> str:
    """Plan, people, presence and forms; gives the event's code."""
    event = plan(laptop)
    invite(laptop, event, folder)
    attend(laptop, event, clock)
    evaluate(laptop, event, folder)
    return event


def plan(laptop: Workspace) -> str:
    """The event with two trainers on its sessions."""
    made = planning.create_event(
        laptop,
        topics=[TOPIC],
        start=START,
        days=DAYS,
        mode="in_person",
        venue="Ganja, conference hotel",
        languages=["en"],
    ).value
    trainers = [
        people.add(laptop, person=Person(family=family, given=given, sex=Sex.FEMALE, organisation="IOM")).value[0]
        for family, given in (("Lindqvist", "Marta"), ("Sandström", "Ingrid"))
    ]
    days = made.event.dates
    sessions = [slot for slot in made.slots if slot.kind == "session"]
    for number, slot in enumerate(sessions):
        place = f"D{days.index(slot.date) + 1} {slot.start}"
        planning.change_slot(laptop, event=made.event.code, at=place, trainers=[trainers[number % 2]])
    return made.event.code


def invite(laptop: Workspace, event: str, folder: Path) -> None:
    """Forty people out of a nomination list."""
    path = folder / "nominations.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADINGS)
        sheet.writerows(_nomination(number) for number in range(PEOPLE))
    report = participants.import_nominations(laptop, file=path, event=event).value
    assert report.added == PEOPLE


def _nomination(number: int) -> list[str]:
    person = somebody(FIRST_PERSON + number)
    place = (INSTITUTIONS[number * 7 % len(INSTITUTIONS)], POSITIONS[number % len(POSITIONS)])
    return [
        person.family, person.given, person.original, person.sex.upper(), str(person.birth_year),
        person.country, *place, person.email, person.phone,
    ]  # fmt: skip


def attend(laptop: Workspace, event: str, clock: Clock) -> None:
    """Mornings are checked in one by one as people arrive, afternoons marked at once."""
    listed = participants.list_participants(laptop, event=event)
    for unit in UNITS:
        day = datetime.fromisoformat(f"{START}T08:40:00+04:00") + timedelta(days=int(unit[1]) - 1)
        if unit.endswith("AM"):
            for number, person in enumerate(listed):
                clock.set((day + timedelta(seconds=23 * number)).isoformat())
                attendance.mark(laptop, event=event, unit=unit, status=Status.PRESENT, ids=[person.id])
        else:
            clock.set((day + timedelta(hours=6)).isoformat())
            attendance.mark(laptop, event=event, unit=unit, status=Status.PRESENT, everyone=True)


def evaluate(laptop: Workspace, event: str, folder: Path) -> None:
    """Everybody fills in the end-of-course form, shortened to 20 questions."""
    row = planning.resolve_event(laptop, event).id
    with laptop.action("planning.change") as act:
        records.change(act.db, "event", row, evaluation=dumps({Phase.POST.value: {"off": list(SWITCHED_OFF)}}))
    book = folder / "entry.xlsx"
    columns = evaluation.write_entry_workbook(laptop, event=event, phase=Phase.POST, xlsx=book).value.columns
    assert columns == QUESTIONS + 1, f"{columns - 1} questions"
    type_answers(book, number=PEOPLE)
    typed = evaluation.import_responses(laptop, event=event, phase=Phase.POST, file=book).value
    assert typed.responses == PEOPLE


def certify(laptop: Workspace, event: str, folder: Path) -> int:
    """Certificates for everybody who is certain; gives how many."""
    issued = certificates.issue(laptop, event=event, pdf=folder / "certificates.pdf").value
    return len(issued.certificates)
