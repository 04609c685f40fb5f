"""What the view of meeting reports reads: the units, what a report holds for one of them, and who waits for a decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import AttendanceUnit, ImportReport, Waiting
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import Participant

NOTHING_USED = "REPORT_NOTHING_USED"
UNKNOWN = -1
Counted = tuple[tuple[AttendanceUnit, int], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a report holds for a unit; without a file only the units are known, and who waits.

    ``units``: each with how many people were connected, -1 where it is not known. ``people``: the participants by id.
    ``fault``: the report says nothing about the unit.
    """

    units: Counted
    unit: AttendanceUnit | None
    waiting: tuple[Waiting, ...] = ()
    found: ImportReport | None = None
    people: Mapping[str, Participant] = field(default_factory=dict)
    fault: UserError | None = None

    def unit_of(self, id: str) -> AttendanceUnit | None:
        """A unit by its id."""
        return next((unit for unit, _ in self.units if unit.id == id), None)


def report_of(workspace: Workspace, event: str, file: Path | None, unit: str | None) -> Report:
    """Reads a report for a unit; without one for the unit that is on, if anybody was connected then, else for the first.

    Writes nothing.
    """
    units, current = service.units_in(workspace, event)
    waiting = service.waiting(workspace, event=event)
    people = {one.id: one for one in participants.list_participants(workspace, event=event)}
    if file is None or current is None:
        return Report(tuple((one, UNKNOWN) for one in units), current, waiting, people=people)
    counted = service.report_units(workspace, file=file, event=event)
    chosen = _chosen(counted, current, unit)
    try:
        found = service.import_report(workspace, file=file, event=event, unit=chosen.label, preview=True).value
    except UserError as fault:
        if fault.code != NOTHING_USED:
            raise
        return Report(counted, chosen, waiting, people=people, fault=fault)
    return Report(counted, chosen, waiting, found, people)


def _chosen(counted: Counted, current: AttendanceUnit, wanted: str | None) -> AttendanceUnit:
    named = next((unit for unit, _ in counted if unit.label == wanted), None)
    used = [unit for unit, count in counted if count]
    return named or (current if current in used or not used else used[0])


def others_in(report: Report, taken: Sequence[str]) -> list[AttendanceUnit]:
    """The units of a report that were not taken in yet, though people were connected in them."""
    return [unit for unit, count in report.units if count > 0 and unit.label not in taken]
