"""Printing sign-in sheets for the room."""

from datetime import date
from pathlib import Path

from rtcm_desktop.attendance.service.units import event_units
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.rules import is_expected
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service import resolve_event


def print_sheets(
    workspace: Workspace, *, event: str, pdf: Path, language: str | None = None, day: date | None = None
) -> int:
    """Prints a sign-in sheet for each unit that is held, on one day or all, into a file; gives the number of pages.

    Raises UserError: NOBODY_TO_MARK where nobody is expected, LANGUAGE_UNKNOWN.
    """
    from rtcm_desktop.attendance import documents

    found = resolve_event(workspace, event)
    chosen = paper_language(language, found.languages[0])
    expected = [each for each in participants.list_event(workspace.db, found.id, chosen) if is_expected(each)]
    if not expected:
        raise UserError("NOBODY_TO_MARK", event=found.code)
    units = [unit for unit in event_units(workspace.db, found) if unit.held and day in {None, unit.date}]
    printed = documents.sign_in_sheets(found, units, expected, language=chosen, data_state=workspace.data_state())
    write_file(pdf, printed.data)
    return printed.pages
