"""Taking in connection reports of on-line meetings: preview, import as one undo step, deciding doubtful rows later."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rtcm_desktop.attendance import store
from rtcm_desktop.attendance.model import (
    AttendanceUnit,
    Evidence,
    ImportReport,
    MeetingReport,
    ReportMatch,
    Source,
    Status,
    Waiting,
)
from rtcm_desktop.attendance.rules import as_decided, length, match_people, people_of, unit_title, united
from rtcm_desktop.attendance.service.units import event_units, resolve_in_event, resolve_unit
from rtcm_desktop.core.actions import Action, Changes, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event


def import_report(
    workspace: Workspace,
    *,
    file: Path,
    event: str,
    unit: str,
    preview: bool = False,
    decisions: Mapping[int, str | None] | None = None,
) -> Outcome[ImportReport]:
    """Takes a connection report in for one unit; a preview says what would happen and changes nothing.

    Who is certain becomes evidence, who is doubtful waits for ``decide`` unless ``decisions`` already say by row which
    participant it is (None: nobody). The same file again changes nothing. Raises UserError for an unknown event, unit
    or participant, files that are no such report, and where no connection falls into the unit.
    """
    found = resolve_event(workspace, event)
    where = resolve_unit(workspace.db, found, unit)
    report, summary = _judged(workspace, file, found, where)
    chosen = decisions or {}
    for participant in filter(None, chosen.values()):
        resolve_in_event(workspace.db, found, participant)
    matches = (
        as_decided(match, chosen[match.person.row]) if match.person.row in chosen else match
        for match in summary.matches
    )
    summary = replace(summary, matches=tuple(matches))
    if preview:
        return Outcome(summary, Changes())
    with workspace.action("attendance.import") as act:
        batch = act.new_id()
        store.ensure_units(act.db, [where])
        store.insert_import(
            act.db,
            batch,
            event=found.id,
            unit=where.id,
            report=report.fingerprint,
            file=report.file,
            kind=report.format,
            at=act.now.isoformat(timespec="seconds"),
        )
        for match in summary.matches:
            store.insert_import_person(act.db, batch, match)
            if match.person.row in chosen:
                store.decide_import_person(act.db, batch, match.person.row, match.participant)
        for participant in {match.participant for match in summary.matches if match.participant}:
            _write_evidence(act, where.id, report.fingerprint, participant, summary.matches)
    return act.outcome(replace(summary, batch=batch))


def report_units(workspace: Workspace, *, file: Path, event: str) -> tuple[tuple[AttendanceUnit, int], ...]:
    """Every unit of the event with how many people of a report were connected in it.

    Raises UserError as `import_report` for what is no report.
    """
    from rtcm_desktop.attendance.reading import read_meeting_report

    found = resolve_event(workspace, event)
    units = event_units(workspace.db, found)
    reports = {day: read_meeting_report(file, dates=found.dates, day=day) for day in {unit.date for unit in units}}
    return tuple((unit, len(people_of(reports[unit.date], unit)[0])) for unit in units)


def waiting(workspace: Workspace, *, event: str) -> tuple[Waiting, ...]:
    """The people of reports taken in of whom nobody has said yet who they are. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    return tuple(store.list_waiting(workspace.db, found.id))


def _judged(workspace: Workspace, file: Path, event: Event, unit: AttendanceUnit) -> tuple[MeetingReport, ImportReport]:
    """The report as read, and what it comes to for the unit."""
    from rtcm_desktop.attendance.reading import read_meeting_report

    report = read_meeting_report(file, dates=event.dates, day=unit.date)
    people, unused = people_of(report, unit)
    if not people:
        raise UserError("REPORT_NOTHING_USED", file=report.file, unit=unit_title(unit), reason=unused[0].message)
    listed = participants.list_event(workspace.db, event.id)
    matches = match_people(people, listed, store.list_decisions(workspace.db, event.id))
    rows = len(report.connections) + len(report.unused)
    return report, ImportReport("", report.format, rows, matches, unused, report.problems)


def _write_evidence(act: Action, unit: str, report: str, participant: str, matches: Iterable[ReportMatch]) -> None:
    """Writes what a report says about one participant: all entries that are theirs united. None: nothing remains."""
    people = [match.person for match in matches if match.participant == participant]
    if not people:
        store.remove_evidence(act.db, participant, unit, Source.REPORT, report)
        return
    intervals = united(interval for person in people for interval in person.intervals)
    lengths = [person.minutes for person in people if person.minutes is not None]
    evidence = Evidence(
        participant=participant,
        unit=unit,
        source=Source.REPORT,
        status=Status.PRESENT,
        mode=Mode.ONLINE.value,
        report=report,
        minutes=max([length(intervals), *lengths]) if lengths else None,
        intervals=intervals,
    )
    store.put_evidence(act.db, evidence)


def decide(workspace: Workspace, *, batch: str, row: int, participant: str | None) -> Outcome[ReportMatch]:
    """Says who a person of a report is (None: nobody of the event); the evidence follows.

    Later reports of the same event that show the same name and address are decided the same way. Raises UserError:
    REPORT_UNKNOWN, REPORT_ROW_UNKNOWN, PARTICIPANT_NOT_IN_EVENT.
    """
    noted = store.find_import(workspace.db, batch)
    if noted is None:
        raise UserError("REPORT_UNKNOWN", report=batch)
    matches = store.list_import_people(workspace.db, batch)
    before = _row(matches, row)
    if participant:
        event = planning.get_event(workspace.db, noted["event"])
        participant = resolve_in_event(workspace.db, event, participant).id
    after = as_decided(before, participant)
    with workspace.action("attendance.decide") as act:
        store.decide_import_person(act.db, batch, row, participant)
        now = [after if match is before else match for match in matches]
        for touched in {before.participant, after.participant} - {None}:
            _write_evidence(act, noted["unit"], noted["report"], str(touched), now)
    return act.outcome(after)


def _row(matches: Sequence[ReportMatch], row: int) -> ReportMatch:
    for match in matches:
        if match.person.row == row:
            return match
    rows = ", ".join(str(match.person.row) for match in matches)
    raise UserError("REPORT_ROW_UNKNOWN", row=row, rows=rows)
