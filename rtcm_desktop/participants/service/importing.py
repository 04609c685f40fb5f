"""Taking in a nomination list: preview, import as one undo step, and deciding the doubtful rows later."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from rtcm_desktop.core.actions import Action, Changes, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store
from rtcm_desktop.participants.model import ImportReport, Nomination, RowResult, RowVerdict, Source
from rtcm_desktop.participants.service.entering import enter
from rtcm_desktop.participants.service.judging import Judged, judge
from rtcm_desktop.people import service as people
from rtcm_desktop.people import store as people_store
from rtcm_desktop.people.model import LinkMethod, LinkVerdict
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.sheets.model import TableSource

if TYPE_CHECKING:
    from rtcm_desktop.participants.reading.nominations import NominationList


def import_nominations(
    workspace: Workspace,
    *,
    file: TableSource,
    event: str,
    preview: bool = False,
    decisions: Mapping[int, str | None] | None = None,
    meanings: Mapping[str, str] | None = None,
) -> Outcome[ImportReport]:
    """Takes a nomination list into an event; a preview says what would happen and changes nothing.

    `decisions` say of doubtful rows already which person each is (None: a new one); the others wait for `decide`.
    `meanings` says which field headings of the file mean ("" none) where what was understood is wrong.
    Raises UserError when the event or a person is unknown or the file as a whole cannot be read.
    """
    from rtcm_desktop.participants.reading.nominations import read_nominations

    found = resolve_event(workspace, event)
    listed = read_nominations(file, workspace.now().date(), meanings=meanings)
    if preview:
        places = iter(range(len(listed.nominations)))
        judged = judge(workspace.db, found.id, listed.nominations, lambda: f"new {next(places)}")
        return Outcome(_report("", listed, _without_new_ids(judged)), Changes())
    with workspace.action("participants.import") as act:
        batch = act.new_id()
        judged = judge(act.db, found.id, listed.nominations, act.new_id)
        for row in judged:
            _take_in(act, found, row)
        _keep(act, batch, found, file, judged, listed)
        decided = [row.result.row for row in judged if _is_open(row.result) and row.result.row in (decisions or {})]
        there = len(store.list_event(act.db, found.id)) if decided else 0
        for number in decided:
            _settle(workspace, act, batch, found, number, (decisions or {})[number])
        more = len(store.list_event(act.db, found.id)) - there if decided else 0
    report = _report(batch, listed, judged)
    return act.outcome(replace(report, added=report.added + more))


def _is_open(result: RowResult) -> bool:
    return result.verdict is RowVerdict.DOUBTFUL


def _take_in(act: Action, event: Event, row: Judged) -> None:
    if row.person is None:
        return
    if row.result.verdict is RowVerdict.NEW:
        people.enter_person(act, row.nomination.person, id=row.person)
    else:
        people.complete_person(act, row.person, row.nomination.person)
    if row.enters:
        enter(act, event, row.person, row.nomination, Source.NOMINATION)


def _keep(
    act: Action, batch: str, event: Event, file: TableSource, judged: Sequence[Judged], listed: "NominationList"
) -> None:
    """Notes the import and its rows on this computer."""
    digest = sha256(file.read_bytes()).hexdigest()
    made_at = act.now.isoformat(timespec="seconds")
    store.write_import(act.db, batch, event.id, file_name=file.name, digest=digest, made_at=made_at, tx=act.tx)
    for row in judged:
        store.write_import_row(act.db, batch, row.result, row.nomination)
    for result in _refused(listed):
        store.write_import_row(act.db, batch, result, None)


def _refused(listed: "NominationList") -> list[RowResult]:
    return [RowResult(fault.row or 0, RowVerdict.REFUSED, reason=fault.message) for fault in listed.refused]


def _without_new_ids(judged: Sequence[Judged]) -> list[Judged]:
    """In a preview nobody is written, so the persons still to come have no ids to show."""
    new = {row.person for row in judged if row.result.verdict is RowVerdict.NEW}

    def shown(result: RowResult) -> RowResult:
        known = tuple(id for id in result.candidates if id not in new)
        return replace(result, person=None if result.person in new else result.person, candidates=known)

    return [replace(row, result=shown(row.result)) for row in judged]


def _report(batch: str, listed: "NominationList", judged: Sequence[Judged]) -> ImportReport:
    results = sorted([*(row.result for row in judged), *_refused(listed)], key=lambda result: result.row)
    return ImportReport(
        batch=batch,
        rows=listed.rows,
        added=sum(row.enters for row in judged),
        results=tuple(results),
        problems=tuple(fault.as_json() for fault in (*listed.refused, *listed.problems)),
        headings=listed.headings,
        unknown=listed.unknown,
    )


def decide(workspace: Workspace, *, batch: str, row: int, person: str | None) -> Outcome[str]:
    """Decides a doubtful row: it is this person of the register, or with None a new one. Gives the participant's id.

    Somebody declared new is kept apart from the records that came into question.
    Raises UserError IMPORT_UNKNOWN, IMPORT_ROW_UNKNOWN, IMPORT_ROW_CERTAIN, IMPORT_ROW_DECIDED, PERSON_UNKNOWN.
    """
    event = store.import_event(workspace.db, batch)
    if event is None:
        raise UserError("IMPORT_UNKNOWN", batch=batch)
    found = resolve_event(workspace, event)
    with workspace.action("participants.decide") as act:
        participant = _settle(workspace, act, batch, found, row, person)
    return act.outcome(participant)


def _settle(workspace: Workspace, act: Action, batch: str, event: Event, row: int, person: str | None) -> str:
    """Writes what was decided about a doubtful row; gives the participant's id."""
    result, nomination = _open_row(workspace, batch, event.id, row)
    if person is None:
        id = people.enter_person(act, nomination.person)
        _keep_apart(act, id, result.candidates, workspace.station)
    else:
        id = person
        people.complete_person(act, id, nomination.person)
    store.decide_import_row(act.db, batch, row, person=id, decided_at=act.now.isoformat(timespec="seconds"))
    return store.entry_of(act.db, event.id, id) or enter(act, event, id, nomination, Source.NOMINATION)


def _open_row(workspace: Workspace, batch: str, event: str, row: int) -> tuple[RowResult, Nomination]:
    found = store.find_import_row(workspace.db, batch, row)
    if found is None:
        raise UserError("IMPORT_ROW_UNKNOWN", row=row, batch=batch)
    result, nomination = found
    if result.verdict is not RowVerdict.DOUBTFUL or nomination is None:
        raise UserError("IMPORT_ROW_CERTAIN", row=row)
    if result.person and store.entry_of(workspace.db, event, result.person):
        raise UserError("IMPORT_ROW_DECIDED", row=row)
    return result, nomination


def _keep_apart(act: Action, new: str, candidates: Sequence[str], station: str) -> None:
    known = people_store.list_persons(act.db, candidates)
    for record in known:
        people_store.put_link(act.db, new, record.id, LinkVerdict.DIFFERENT, LinkMethod.DECIDED, reason="", by=station)
