"""Printing the emergency sheets: everything for a day on which the laptop does not start."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from rtcm_desktop.attendance.model import AttendanceUnit, Contact
from rtcm_desktop.attendance.rules import in_grid_order
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import Participant, Role
from rtcm_desktop.participants.rules import is_expected, one_each
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.model import Event, Slot, TrainerState
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service import resolve_event

_CALLED = frozenset({Role.SPEAKER, Role.INTERPRETER, Role.ORGANISER})


def print_emergency(
    workspace: Workspace, *, event: str, pdf: Path, language: str | None = None, day: date | None = None
) -> int:
    """Writes the emergency sheets from a day on, else from today's; gives the number of pages.

    Raises UserError: EVENT_UNKNOWN, LANGUAGE_UNKNOWN, NOBODY_TO_MARK where nobody is expected.
    """
    from rtcm_desktop.attendance import documents

    found = resolve_event(workspace, event)
    chosen = paper_language(language, found.languages[0])
    first = _first_day(found, day or local_time(found, workspace.now()).date())
    listed = one_each(participants.list_event(workspace.db, found.id, chosen))
    expected = [one for one in listed if is_expected(one)]
    if not expected:
        raise UserError("NOBODY_TO_MARK", event=found.code)
    slots = [slot for slot in planning.list_slots(workspace.db, found.id) if slot.date >= first]
    printed = documents.write_emergency(
        found,
        _units(event_units(workspace.db, found), first),
        in_grid_order(expected),
        slots,
        tuple(_contacts(workspace, found, slots, expected)),
        language=chosen,
        made_at=workspace.now(),
    )
    write_file(pdf, printed.data)
    return printed.pages


def _first_day(event: Event, wanted: date) -> date:
    return min(max(wanted, event.start), event.end)


def _units(units: Sequence[AttendanceUnit], first: date) -> list[AttendanceUnit]:
    """The units to come; where presence is taken for each session, those of the first day."""
    to_come = [unit for unit in units if unit.held and unit.date >= first]
    return [unit for unit in to_come if unit.half or unit.date == first]


def _contacts(
    workspace: Workspace, event: Event, slots: Sequence[Slot], people: Sequence[Participant]
) -> Iterator[Contact]:
    """The coordinator, then the trainers in the order in which they are needed, then who else helps to run the event."""
    needed = _first_slots(slots)
    known = {one.id: one for one in list_persons(workspace.db, {*needed, *filter(None, [event.coordinator])})}
    if event.coordinator in known:
        yield Contact("coordinator", printed_name(known[event.coordinator]), known[event.coordinator].phones)
    for person, slot in needed.items():
        if person in known:
            when = f"{slot.date.day}.{slot.date.month:02d}. {slot.start}"
            yield Contact("trainer", printed_name(known[person]), known[person].phones, when)
    yield from (Contact(one.role.value, one.name, one.phones) for one in people if one.role in _CALLED)


def _first_slots(slots: Sequence[Slot]) -> dict[str, Slot]:
    """The first slot of each trainer, in their order."""
    first: dict[str, Slot] = {}
    for slot in slots:
        for trainer in slot.trainers:
            if trainer.state is not TrainerState.CANCELLED:
                first.setdefault(trainer.person, slot)
    return first
