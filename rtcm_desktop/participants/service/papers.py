"""The papers and the workbook of an event's participants."""

from collections.abc import Callable, Collection
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from rtcm_desktop.core.texts import DEFAULT_LANGUAGE
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules, store
from rtcm_desktop.participants.model import ListKind
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service import resolve_event

if TYPE_CHECKING:
    from rtcm_desktop.paper.document import Printed


def print_papers(
    workspace: Workspace,
    *,
    event: str,
    kind: ListKind,
    language: str,
    ids: Collection[str] = (),
    day: date | None = None,
) -> "Printed":
    """A list, name-check list, badges or daily signature lists as PDF, of all or of these, the daily ones also of one day.

    Raises UserError EVENT_UNKNOWN, LANGUAGE_UNKNOWN.
    """
    from rtcm_desktop.participants import documents

    writers: dict[ListKind, Callable[..., Printed]] = {
        ListKind.LIST: documents.write_list,
        ListKind.NAMECHECK: documents.write_namecheck,
        ListKind.BADGES: documents.write_badges,
        ListKind.DAILY: partial(documents.write_daily, day=day),
    }
    found = resolve_event(workspace, event)
    chosen = paper_language(language, DEFAULT_LANGUAGE)
    listed = rules.one_each(store.list_event(workspace.db, found.id, chosen))
    participants = [one for one in listed if not ids or one.id in ids]
    return writers[kind](found, participants, language=chosen, made_at=workspace.now())


def write_workbook(workspace: Workspace, *, event: str, language: str) -> bytes:
    """The list of participants as a workbook. Raises UserError EVENT_UNKNOWN, LANGUAGE_UNKNOWN."""
    from rtcm_desktop.participants import documents

    found = resolve_event(workspace, event)
    chosen = paper_language(language, DEFAULT_LANGUAGE)
    participants = rules.one_each(store.list_event(workspace.db, found.id, chosen))
    return documents.write_workbook(found, participants, language=chosen, made_at=workspace.now())
