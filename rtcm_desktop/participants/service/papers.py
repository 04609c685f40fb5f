"""The papers and the workbook of an event's participants."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from rtcm_desktop.core.texts import DEFAULT_LANGUAGE
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules, store
from rtcm_desktop.participants.model import ListKind, Participant
from rtcm_desktop.participants.service.trainers import trainers_besides
from rtcm_desktop.planning.model import Event
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
    copies: int = 0,
) -> "Printed":
    """A list, name-check list, badges, daily signature lists, tents or blank slips as PDF; badges and tents
    also for trainers who are not in the list.

    Of all or of these, the daily ones also of one day; `copies` blank slips, else as many as are likely to be needed.
    Raises UserError EVENT_UNKNOWN, LANGUAGE_UNKNOWN.
    """
    from rtcm_desktop.participants import documents

    found = resolve_event(workspace, event)
    chosen = paper_language(language, DEFAULT_LANGUAGE)
    listed = rules.one_each(store.list_event(workspace.db, found.id, chosen))
    trainers = () if ids else tuple(trainers_besides(workspace, found, filter(rules.is_expected, listed), chosen))
    writers: dict[ListKind, Callable[..., Printed]] = {
        ListKind.LIST: documents.write_list,
        ListKind.NAMECHECK: documents.write_namecheck,
        ListKind.BADGES: partial(documents.write_badges, trainers=trainers),
        ListKind.DAILY: partial(documents.write_daily, day=day),
        ListKind.TENTS: partial(documents.write_tents, trainers=trainers),
        ListKind.SLIPS: partial(_slips, copies=copies),
    }
    participants = [one for one in listed if not ids or one.id in ids]
    return writers[kind](found, participants, language=chosen, made_at=workspace.now())


def _slips(
    event: Event, participants: Sequence[Participant], *, copies: int, language: str, made_at: datetime
) -> "Printed":
    from rtcm_desktop.participants import documents

    likely = rules.slips_for(sum(map(rules.is_expected, participants)))
    return documents.write_slips(event, copies or likely, language=language, made_at=made_at)


def write_workbook(workspace: Workspace, *, event: str, language: str) -> bytes:
    """The list of participants as a workbook. Raises UserError EVENT_UNKNOWN, LANGUAGE_UNKNOWN."""
    from rtcm_desktop.participants import documents

    found = resolve_event(workspace, event)
    chosen = paper_language(language, DEFAULT_LANGUAGE)
    participants = rules.one_each(store.list_event(workspace.db, found.id, chosen))
    return documents.write_workbook(found, participants, language=chosen, made_at=workspace.now())
