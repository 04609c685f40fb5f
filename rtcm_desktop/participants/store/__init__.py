"""All SQL of the participants of events, and of the imports kept on this computer."""

from rtcm_desktop.participants.store.imports import (
    cells_of,
    count_undecided,
    decide_import_row,
    find_import_row,
    import_event,
    persons_of_rows,
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
    "cells_of",
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
    "next_number",
    "participant_id",
    "persons_of_rows",
    "put_participant",
    "put_private",
    "write_import",
    "write_import_row",
]
