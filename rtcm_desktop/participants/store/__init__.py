"""All SQL of the participants of events, and of the imports kept on this computer."""

from rtcm_desktop.participants.store.imports import (
    count_undecided,
    decide_import_row,
    find_import_row,
    import_event,
    list_undecided,
    person_of_same_row,
    write_import,
    write_import_row,
)
from rtcm_desktop.participants.store.roster import (
    as_then,
    change_participant,
    disputed,
    entry_of,
    find_participant,
    get_participant,
    list_event,
    list_persons_events,
    next_number,
    participant_id,
    put_participant,
    put_private,
)

__all__ = [
    "as_then",
    "change_participant",
    "count_undecided",
    "decide_import_row",
    "disputed",
    "entry_of",
    "find_import_row",
    "find_participant",
    "get_participant",
    "import_event",
    "list_event",
    "list_persons_events",
    "list_undecided",
    "next_number",
    "participant_id",
    "person_of_same_row",
    "put_participant",
    "put_private",
    "write_import",
    "write_import_row",
]
