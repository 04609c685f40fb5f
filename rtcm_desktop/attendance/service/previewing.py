"""Looking at a connection report before it is taken in, and at who waits of earlier ones."""

from pathlib import Path

from rtcm_desktop.attendance.model import ReportPreview
from rtcm_desktop.attendance.rules import unit_open_at
from rtcm_desktop.attendance.rules.report_lines import unit_to_begin_with
from rtcm_desktop.attendance.service.importing import import_report, report_units, waiting
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants.service import list_participants
from rtcm_desktop.planning.service import resolve_event

NOTHING_USED = "REPORT_NOTHING_USED"


def preview_report(
    workspace: Workspace, *, event: str, file: Path | None = None, unit: str | None = None
) -> ReportPreview:
    """What a report holds for a unit, without one for the unit it is most likely for; writes nothing.

    Raises UserError EVENT_UNKNOWN, and as `import_report` for what is no report.
    """
    found = resolve_event(workspace, event)
    units = event_units(workspace.db, found)
    current = unit_open_at(units, local_time(found, workspace.now()))
    waits = waiting(workspace, event=found.id)
    people = {one.id: one for one in list_participants(workspace, event=found.id)}
    if file is None or current is None:
        return ReportPreview(tuple((one, None) for one in units), current, waits, people=people)
    counted = report_units(workspace, file=file, event=found.id)
    chosen = unit_to_begin_with(counted, current, unit)
    try:
        holds = import_report(workspace, file=file, event=found.id, unit=chosen.label, preview=True).value
    except UserError as fault:
        if fault.code != NOTHING_USED:
            raise
        return ReportPreview(counted, chosen, waits, people=people, fault=fault)
    return ReportPreview(counted, chosen, waits, holds, people)
