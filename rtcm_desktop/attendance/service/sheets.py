"""Printing sign-in sheets for the room."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rtcm_desktop.attendance.service.units import event_units
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.rules import is_expected
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service import resolve_event

if TYPE_CHECKING:
    from rtcm_desktop.paper.document import Printed


def print_sheets(
    workspace: Workspace, *, event: str, pdf: Path, language: str | None = None, day: date | None = None
) -> int:
    """Prints a sign-in sheet for each unit that is held, on one day or all, into a file; gives the number of pages.

    Raises UserError: NOBODY_TO_MARK where nobody is expected, LANGUAGE_UNKNOWN.
    """
    printed = _printed(workspace, event, language, day)
    write_file(pdf, printed.data)
    return printed.pages


def draw_sheets(workspace: Workspace, *, event: str) -> bytes:
    """The sign-in sheets of an event as PDF. Raises UserError as `print_sheets`."""
    return _printed(workspace, event, None, None).data


def _printed(workspace: Workspace, event: str, language: str | None, day: date | None) -> "Printed":
    from rtcm_desktop.attendance import documents

    found = resolve_event(workspace, event)
    chosen = paper_language(language, found.languages[0])
    expected = [each for each in participants.list_event(workspace.db, found.id, chosen) if is_expected(each)]
    if not expected:
        raise UserError("NOBODY_TO_MARK", event=found.code)
    units = [unit for unit in event_units(workspace.db, found) if unit.held and day in {None, unit.date}]
    return documents.sign_in_sheets(found, units, expected, language=chosen, data_state=workspace.data_state())
