"""Parts of the list of participants: who is shown by which chip, and what is read for all of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules, service
from rtcm_desktop.participants.model import Participant, PreviewRow, RowVerdict, Status

Chips = list[tuple[str, str, str, str]]
TO_CONFIRM, WAITING, GONE = "to_confirm", "waiting", "gone"
NOTES = "notes"


def _to_confirm(one: Participant) -> bool:
    return rules.is_expected(one) and not one.name_confirmed


def _waits(one: Participant) -> bool:
    return one.status is Status.WAITING


def _gone(one: Participant) -> bool:
    return one.status in {Status.WITHDRAWN, Status.REPLACED, Status.NO_SHOW}


PARTS: Mapping[str, Callable[[Participant], bool]] = {
    "": rules.is_expected,
    TO_CONFIRM: _to_confirm,
    WAITING: _waits,
    GONE: _gone,
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
