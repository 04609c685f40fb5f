"""Parts of the list of participants: who is shown by which chip, and what is read for all of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules, service
from rtcm_desktop.participants.model import Participant, PreviewRow, RowVerdict
from rtcm_desktop.uikit.widgets import EmptyChoice, EmptyPage

Chips = list[tuple[str, str, str, str]]
TO_CONFIRM, WAITING, GONE = "to_confirm", "waiting", "gone"
NOTES = "notes"
IMPORT, PASTE, WALK_IN = "import", "paste", "walk_in"


PARTS: Mapping[str, Callable[[Participant], bool]] = {
    "": rules.is_expected,
    TO_CONFIRM: rules.awaits_check,
    WAITING: rules.is_waiting,
    GONE: rules.does_not_come,
}
"""Who is shown by which chip."""


def list_chips() -> Chips:
    """The chips above the list."""
    translate = QCoreApplication.translate
    return [
        ("", translate("participants", "{count} expected"), "quiet", "users"),
        (TO_CONFIRM, translate("participants", "{count} names to confirm"), "attention", "pencil"),
        (WAITING, translate("participants", "{count} on the waiting list"), "quiet", "clock"),
        (GONE, translate("participants", "{count} do not come"), "quiet", "user-x"),
    ]


def nobody_yet() -> EmptyPage:
    """The ways to begin in an event without people."""
    translate = QCoreApplication.translate
    choices = [
        EmptyChoice(
            IMPORT,
            "file-down",
            translate("ListView", "Take in a list of nominations"),
            translate("ListView", "Excel or CSV; the columns are found by themselves"),
            "Ctrl+I",
        ),
        EmptyChoice(
            PASTE,
            "copy",
            translate("ListView", "Paste a table of names"),
            translate("ListView", "Copied from a mail or a spreadsheet"),
            "Ctrl+V",
        ),
        EmptyChoice(
            WALK_IN,
            "user-plus",
            translate("ListView", "Enter somebody by hand"),
            translate("ListView", "A name is enough for now"),
            "F7",
        ),
    ]
    line = translate("ListView", "It usually starts with the list a ministry sent.")
    return EmptyPage("users", translate("ListView", "Nobody is in this event yet"), line, choices)


def verdict_chips() -> Chips:
    """The chips above a list that is being taken in."""
    translate = QCoreApplication.translate
    return [
        ("", translate("participants", "All {count}"), "quiet", ""),
        (RowVerdict.DOUBTFUL.value, translate("participants", "{count} to decide"), "attention", "users"),
        (RowVerdict.REFUSED.value, translate("participants", "{count} cannot be used"), "stop", "circle-x"),
        (RowVerdict.MATCHED.value, translate("participants", "{count} already known"), "accent", "user-check"),
        (RowVerdict.NEW.value, translate("participants", "{count} new"), "ok", "user-plus"),
        (NOTES, translate("participants", "{count} with a note"), "attention", "triangle-alert"),
    ]


def has_verdict(key: str, row: PreviewRow) -> bool:
    """Whether a row of a list belongs to a chip."""
    return bool(row.notes) if key == NOTES else row.verdict.value == key


def listed_of(workspace: Workspace, event: str) -> tuple[list[Participant], int]:
    """Reads the participants, and how many rows of lists wait for a decision."""
    waiting = service.waiting_rows(workspace, event=event)
    return service.list_participants(workspace, event=event), len(waiting)
