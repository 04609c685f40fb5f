"""A participant with everything known beside the list: other events, and who changed what when."""

from rtcm_desktop.core import canonical
from rtcm_desktop.core.journal.history import Cell, Entry, history, rows_under
from rtcm_desktop.core.texts import knows, say
from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store
from rtcm_desktop.participants.model import Portrait, Told
from rtcm_desktop.participants.service.roster import resolve_participant
from rtcm_desktop.planning import store as planning

_STRUCTURED = frozenset({"emails", "phones", "printed"})
_SHOWN = frozenset({"person", "participant"})


def portrait(workspace: Workspace, *, participant: str) -> Portrait:
    """A participant, the codes of the other events of the same person, and the history. Raises PARTICIPANT_UNKNOWN."""
    db = workspace.db
    entry = resolve_participant(db, participant)
    codes = {event.id: event.code for event in planning.list_events(db)}
    others = (other.event for other in store.list_persons_events(db, [entry.person]) if other.event != entry.event)
    rows = rows_under(db, "participant", participant) | {entry.person}
    told = [_told(one) for one in history(db, rows)]
    return Portrait(
        participant=entry,
        emails=entry.emails,
        phones=entry.phones,
        events=tuple(sorted(codes[event] for event in others if event in codes)),
        history=tuple(reversed([one for one in told if one is not None])),
    )


def _told(entry: Entry) -> Told | None:
    """A change as people read it; only fields with words of their own are named."""
    fields = tuple(line for cell in entry.cells if (line := _field(cell)))
    code = f"action.{entry.action}"
    action = say(code) if knows(code) else entry.action
    return Told(entry.when, f"{entry.who} · {entry.station}", action, fields)


def _field(cell: Cell) -> tuple[str, str, str] | None:
    table = registry().tables.get(cell.table)
    code = f"participants.field.{cell.column}"
    if cell.table not in _SHOWN or table is None or table.private or not knows(code):
        return None
    before, after = ("" if value is None else str(value) for value in (cell.before, cell.value))
    return (say(code), _in_words(cell.column, before), _in_words(cell.column, after)) if before != after else None


def _in_words(column: str, value: str) -> str:
    if column in _STRUCTURED and value:
        parts = canonical.loads(value)
        return ", ".join(dict.fromkeys(parts.values() if isinstance(parts, dict) else parts))
    code = f"participants.{column}.{value}"
    return say(code) if value and knows(code) else value
