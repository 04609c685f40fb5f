"""Taking event files in: every file gets a verdict, a bad one never stops the others, one bundle is one transaction."""

import logging
import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import transaction, widen_cache
from rtcm_desktop.core.errors import EnvironmentFailure
from rtcm_desktop.core.journal import conflicts
from rtcm_desktop.core.journal.segments import SegmentDamaged
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.verdicts import Code, FileState, Merged, Notice, RefusalError, Taken, TurnedAway
from rtcm_desktop.exchange.rules.receipts import receipt
from rtcm_desktop.exchange.service import inbox
from rtcm_desktop.exchange.service.arriving import Arrival, Verdict, open_file, read_file, turn_away, was_taken_in
from rtcm_desktop.exchange.service.progress import missing_segments
from rtcm_desktop.exchange.service.taking_in import take_in
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import segments as segment_store

_log = logging.getLogger(__name__)


def merge(workspace: Workspace, *, files: Sequence[Path], progress: Progress | None = None) -> Outcome[Merged]:
    """Takes in event files in any order and any repetition. Files that waited before are tried again at the end.

    Stopped by `progress`, it says how many files were not looked at. Raises EnvironmentFailure when the disk is full; the
    file at hand is rolled back then, those before it stay.
    """
    widen_cache(workspace.db)
    verdicts = list(_judged(workspace, files, progress or Progress()))
    left = len(files) - len(verdicts)
    verdicts += _retry(workspace) if not left else []
    taken = [(verdict.taken, verdict.is_new) for verdict in verdicts if verdict.taken is not None]
    merged = Merged(
        merged=tuple(entry for entry, is_new in taken if is_new),
        already=tuple(entry for entry, is_new in taken if not is_new),
        refused=tuple(entry for verdict in verdicts for entry in verdict.turned_away),
        conflicts=len(conflicts.listed(workspace.db)),
        waiting=segment_store.count_waiting(workspace.db),
        receipt=receipt({entry.bundle for entry, _ in taken}) if taken else "",
        notices=tuple(notice for verdict in verdicts for notice in verdict.notices) + _missing(workspace),
        left=left,
    )
    return Outcome(merged, _united(verdict.changes for verdict in verdicts))


def retry_waiting(workspace: Workspace) -> tuple[Taken, ...]:
    """Takes in the kept files that can be by now."""
    return tuple(verdict.taken for verdict in _retry(workspace) if verdict.taken is not None)


def _judged(workspace: Workspace, files: Sequence[Path], progress: Progress) -> Iterator[Verdict]:
    """A verdict for each file, until it is stopped: what was taken in before that stays."""
    for number, path in enumerate(files):
        if progress.cancelled:
            return
        progress.step(number, len(files))
        yield _judge_path(workspace, path)


def _judge_path(workspace: Workspace, path: Path) -> Verdict:
    try:
        arrival = read_file(path)
    except RefusalError as refused:
        return Verdict(turned_away=(TurnedAway(path.name, refused.reason, str(refused)),))
    return was_taken_in(workspace.db, arrival) or _judge(workspace, arrival)


def _judge(workspace: Workspace, arrival: Arrival) -> Verdict:
    try:
        verdict = take_in(workspace, arrival, open_file(workspace, arrival.data))
    except RefusalError as refused:
        return turn_away(workspace, arrival, refused)
    except SegmentDamaged:
        return turn_away(workspace, arrival, RefusalError(Code.DAMAGED))
    except EnvironmentFailure:
        raise
    except Exception as error:  # noqa: BLE001 (a fault of ours in one file must not stop the others)
        place = traceback.extract_tb(error.__traceback__)[-1]
        _log.error("merging failed: %s in %s line %s", type(error).__name__, Path(place.filename).name, place.lineno)
        return turn_away(workspace, arrival, RefusalError(Code.FAILED))
    inbox.drop(workspace, arrival.id)
    return verdict


def _retry(workspace: Workspace) -> list[Verdict]:
    """Tries the kept files until none of them goes in any more: one may bring the roster that another waits for."""
    verdicts: list[Verdict] = []
    while True:
        waiting = file_store.list_waiting(workspace.db)
        taken = [verdict for entry in waiting if (verdict := _try_again(workspace, entry)).taken]
        verdicts += taken
        if not taken:
            return verdicts


def _try_again(workspace: Workspace, entry: file_store.FileEntry) -> Verdict:
    data = inbox.find(workspace, entry.id)
    if data is None:
        with transaction(workspace.db):
            lost = replace(entry, state=FileState.REFUSED, code=Code.NOT_READABLE.value)
            file_store.put_file(workspace.db, lost)
        return Verdict()
    return _judge(workspace, Arrival(entry.name, data, entry.id))


def _missing(workspace: Workspace) -> tuple[Notice, ...]:
    return tuple(
        Notice("SEGMENT_MISSING", say("SEGMENT_MISSING", station=station, number=number))
        for station, number in missing_segments(workspace.db)
    )


def _united(all_changes: Iterable[Changes]) -> Changes:
    rows: dict[str, frozenset[str]] = {}
    for changes in all_changes:
        for table, ids in changes.rows.items():
            rows[table] = rows.get(table, frozenset()) | ids
    return Changes(rows)
