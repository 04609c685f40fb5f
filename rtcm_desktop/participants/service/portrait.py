"""A participant with everything known beside the list: other events, and who changed what when."""

from rtcm_desktop.core.journal.history import rows_under
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store
from rtcm_desktop.participants.model import Portrait
from rtcm_desktop.participants.service.roster import resolve_participant
from rtcm_desktop.people.service import tell
from rtcm_desktop.planning import store as planning

_WORDS = {"person": "people", "participant": "participants"}


def portrait(workspace: Workspace, *, participant: str) -> Portrait:
    """A participant, the codes of the other events of the same person, and the history. Raises PARTICIPANT_UNKNOWN."""
    db = workspace.db
    entry = resolve_participant(db, participant)
    codes = {event.id: event.code for event in planning.list_events(db)}
    others = (other.event for other in store.list_persons_events(db, [entry.person]) if other.event != entry.event)
    rows = rows_under(db, "participant", participant) | {entry.person}
    return Portrait(
        participant=entry,
        emails=entry.emails,
        phones=entry.phones,
        events=tuple(sorted(codes[event] for event in others if event in codes)),
        history=tell(db, rows, _WORDS),
    )
