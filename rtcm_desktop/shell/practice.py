"""A practice event that can be thrown away: invented people in a folder of its own, with a training that begins today."""

import shutil
from datetime import timedelta
from pathlib import Path

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.vault import Cost
from rtcm_desktop.core.workspace import Parts, Surroundings, Workspace
from rtcm_desktop.participants.service import import_nominations
from rtcm_desktop.people.model import Person
from rtcm_desktop.people.service import add, trainer
from rtcm_desktop.planning.service import change_event, change_slot, create_event
from rtcm_desktop.planning.store import list_slots
from rtcm_desktop.shell.demo import MARKER, SECRET, SIGNATORIES, TRAINERS
from rtcm_desktop.shell.setting_up import set_up_centre, set_up_site

STATION = "AZ7"
CHEAP = Cost(memory=1024)
"""It protects invented people."""

TOPIC, NEXT_TOPIC = "M2.T06", "M3.T04"
NEXT_EVENT = timedelta(days=41)


def surroundings(folder: Path, *, clock: Clock, parts: Parts) -> Surroundings:
    """What the workspaces in a practice folder are opened with: their notes stay in that folder as well."""
    return Surroundings(clock=clock, state_folder=folder / "state", parts=parts)


def make_practice(folder: Path, *, around: Surroundings) -> Workspace:
    """Makes the practice event and opens it; an earlier one in the folder is thrown away first.

    Raises UserError `DEMO_FOLDER_TAKEN` when the folder holds anything but an earlier practice event.
    """
    throw_away(folder)
    (folder / "data").mkdir(parents=True)
    (folder / MARKER).touch()
    kit = folder / f"{STATION}.kit"
    _make_kit(folder, kit, around)
    laptop, _ = set_up_site(
        folder / "data" / "laptop", kit=kit, name=f"Laptop {STATION}", passphrase=SECRET, around=around, cost=CHEAP
    )
    try:
        _fill(laptop)
    except BaseException:
        laptop.close()
        raise
    return laptop


def throw_away(folder: Path) -> None:
    """Removes a practice folder. Raises UserError `DEMO_FOLDER_TAKEN` for any other folder."""
    if not folder.exists():
        return
    if any(folder.iterdir()) and not (folder / MARKER).exists():
        raise UserError("DEMO_FOLDER_TAKEN", folder=str(folder))
    shutil.rmtree(folder)


def _make_kit(folder: Path, kit: Path, around: Surroundings) -> None:
    from rtcm_desktop.exchange.service import make_kit

    centre, _ = set_up_centre(folder / "data" / "centre", name="Baku", passphrase=SECRET, around=around, cost=CHEAP)
    with centre:
        make_kit(centre, path=kit, station=STATION)


def _fill(laptop: Workspace) -> None:
    today = laptop.now().date()
    later = today + NEXT_EVENT
    create_event(laptop, topics=[NEXT_TOPIC], start=later.isoformat(), venue="Baku, RTCM", mode="in_person")
    made = create_event(
        laptop, topics=[TOPIC], start=today.isoformat(), days=3, mode="hybrid", venue="Ganja, conference hotel"
    ).value
    event = made.event
    values = {"signatories": SIGNATORIES, "meeting_link": "https://meet.example.org/rtcm"}
    change_event(laptop, event=event.id, values=values)
    _name_trainers(laptop, event.id, today.toordinal())
    import_nominations(laptop, file=resource("sample", "nominations.xlsx"), event=event.id)


def _name_trainers(laptop: Workspace, event: str, first_day: int) -> None:
    names = [Person(family=family, given=given, organisation=place) for family, given, _, place in TRAINERS]
    trainers = [add(laptop, person=person).value[0] for person in names]
    for person in trainers:
        trainer(laptop, person=person, modules=(2,), languages=("en",))
    sessions = [slot for slot in list_slots(laptop.db, event) if slot.topic_session]
    for number, slot in enumerate(sessions):
        place = f"D{slot.date.toordinal() - first_day + 1} {slot.start}"
        change_slot(laptop, event=event, at=place, trainers=[trainers[number % len(trainers)]])
