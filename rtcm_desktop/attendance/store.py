"""All SQL of attendance: units, evidence, and the connection reports kept on this computer for later decisions."""

from collections.abc import Iterable, Mapping

from rtcm_desktop.attendance.model import (
    AttendanceUnit,
    Evidence,
    Interval,
    ReportMatch,
    ReportPerson,
    ReportVerdict,
    Source,
    Status,
    Waiting,
)
from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.planning.model import minutes_of, time_of

_DECIDED = "decided"
"""Kept in place of a verdict once a person has decided."""

_EVIDENCE = """
SELECT evidence.* FROM attendance_evidence AS evidence
JOIN attendance_unit AS unit ON unit.id = evidence.unit
WHERE evidence.deleted = 0 AND unit.event = ?
ORDER BY evidence.source, evidence.report
"""


def ensure_units(db: Database, units: Iterable[AttendanceUnit]) -> None:
    """Writes the rows of units that are not there yet; evidence refers to them."""
    for unit in units:
        row = records.find(db, "attendance_unit", unit.id)
        if row is None or row["deleted"]:
            records.put(
                db,
                "attendance_unit",
                unit.id,
                event=unit.event,
                date=unit.date.isoformat(),
                half=unit.half.value if unit.half else None,
                slot=unit.slot,
                number=unit.number,
                start=time_of(unit.planned[0]),
                end=time_of(unit.planned[1]),
            )


def list_evidence(db: Database, event: str) -> list[Evidence]:
    """All evidence of an event."""
    return [_evidence(row) for row in records.query(db, _EVIDENCE, [event])]


def put_evidence(db: Database, evidence: Evidence) -> None:
    """Writes evidence; what the same source said before about this participant and unit is replaced."""
    records.put(
        db,
        "attendance_evidence",
        _evidence_id(evidence.participant, evidence.unit, evidence.source, evidence.report),
        participant=evidence.participant,
        unit=evidence.unit,
        source=evidence.source.value,
        report=evidence.report or None,
        status=evidence.status.value,
        mode=evidence.mode,
        minutes=evidence.minutes,
        intervals=_intervals_text(evidence.intervals) if evidence.intervals else None,
        at=evidence.at or None,
    )


def remove_evidence(db: Database, participant: str, unit: str, source: Source, report: str) -> None:
    """Takes evidence out, where there is such."""
    evidence = _evidence_id(participant, unit, source, report)
    row = records.find(db, "attendance_evidence", evidence)
    if row and not row["deleted"]:
        records.remove(db, "attendance_evidence", evidence)


def list_unit_evidence(db: Database, unit: str) -> list[Evidence]:
    """All evidence of one unit."""
    sql = "SELECT * FROM attendance_evidence WHERE deleted = 0 AND unit = ? ORDER BY source, report"
    return [_evidence(row) for row in records.query(db, sql, [unit])]


def find_mark(db: Database, participant: str, unit: str) -> Evidence | None:
    """What was marked for a participant in a unit, or None."""
    row = records.find(db, "attendance_evidence", _evidence_id(participant, unit, Source.MARK, ""))
    return _evidence(row) if row and not row["deleted"] else None


def _evidence_id(participant: str, unit: str, source: Source, report: str) -> str:
    return row_id("attendance_evidence", participant=participant, unit=unit, source=source.value, report=report)


def _evidence(row: records.Row) -> Evidence:
    return Evidence(
        participant=row["participant"],
        unit=row["unit"],
        source=Source(row["source"]),
        status=Status(row["status"]),
        mode=row["mode"] or "",
        report=row["report"] or "",
        minutes=row["minutes"],
        intervals=_intervals(row["intervals"]),
        at=row["at"] or "",
    )


def _intervals_text(intervals: Iterable[Interval]) -> str:
    return canonical.dumps([[time_of(start), time_of(end)] for start, end in intervals])


def _intervals(text: str | None) -> tuple[Interval, ...]:
    return tuple((minutes_of(start), minutes_of(end)) for start, end in canonical.loads(text)) if text else ()


def insert_import(
    db: Database, batch: str, *, event: str, unit: str, report: str, file: str, kind: str, at: str
) -> None:
    """Notes a connection report taken in on this computer."""
    values = [batch, event, unit, report, file, kind, at]
    db.execute(
        "INSERT INTO attendance_import (id, event, unit, report, file, format, at) VALUES (?,?,?,?,?,?,?)", values
    )


def find_import(db: Database, batch: str) -> Mapping[str, str] | None:
    """The event, unit, report and format of an import, or None."""
    return records.one(db, "SELECT * FROM attendance_import WHERE id = ?", [batch])


def insert_import_person(db: Database, batch: str, match: ReportMatch) -> None:
    """Keeps a person of a report with the verdict."""
    person = match.person
    db.execute(
        "INSERT INTO attendance_import_person (import, row, name, email, intervals, minutes, verdict, candidates,"
        " participant) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            batch,
            person.row,
            person.name,
            person.email,
            _intervals_text(person.intervals),
            person.minutes,
            match.verdict.value,
            canonical.dumps(list(match.candidates)),
            match.participant,
        ],
    )


def list_import_people(db: Database, batch: str) -> list[ReportMatch]:
    """The people of an import in the order of the file."""
    rows = records.query(db, "SELECT * FROM attendance_import_person WHERE import = ? ORDER BY row", [batch])
    return [_match(row) for row in rows]


def list_waiting(db: Database, event: str) -> list[Waiting]:
    """The doubtful people of reports taken in, of each report and unit as it was taken in last."""
    sql = """
        SELECT person.*, latest.id AS batch, latest.file, latest.unit FROM attendance_import_person AS person
        JOIN attendance_import AS latest ON latest.id = person.import
        WHERE latest.event = ? AND person.verdict = ? AND NOT EXISTS (
            SELECT 1 FROM attendance_import AS later WHERE later.event = latest.event AND later.unit = latest.unit
            AND later.report = latest.report AND (later.at, later.id) > (latest.at, latest.id)
        )
        ORDER BY latest.at, latest.id, person.row
    """
    rows = records.query(db, sql, [event, ReportVerdict.DOUBTFUL.value])
    return [Waiting(row["batch"], row["file"], row["unit"], _match(row)) for row in rows]


def decide_import_person(db: Database, batch: str, row: int, participant: str | None) -> None:
    """Keeps a decision by hand: the participant, or None for nobody of the event."""
    sql = "UPDATE attendance_import_person SET participant = ?, verdict = ? WHERE import = ? AND row = ?"
    db.execute(sql, [participant, _DECIDED, batch, row])


def list_decisions(db: Database, event: str) -> dict[tuple[str, str], str | None]:
    """What was decided by hand in this event, by (e-mail, name) as reports show them; the latest counts."""
    sql = """
        SELECT person.email, person.name, person.participant FROM attendance_import_person AS person
        JOIN attendance_import ON attendance_import.id = person.import
        WHERE attendance_import.event = ? AND person.verdict = ? ORDER BY attendance_import.at, attendance_import.id
    """
    return {(row["email"], row["name"]): row["participant"] for row in records.query(db, sql, [event, _DECIDED])}


def _match(row: records.Row) -> ReportMatch:
    person = ReportPerson(row["row"], row["name"], row["email"], _intervals(row["intervals"]), row["minutes"])
    candidates = tuple(canonical.loads(row["candidates"]))
    if row["verdict"] == _DECIDED:
        verdict = ReportVerdict.MATCHED if row["participant"] else ReportVerdict.UNMATCHED
    else:
        verdict = ReportVerdict(row["verdict"])
    return ReportMatch(person, verdict, row["participant"], candidates)
