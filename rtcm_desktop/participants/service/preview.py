"""What is shown of a nomination list before it is taken in, and of rows that wait for a decision; writes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.participants import store
from rtcm_desktop.participants.model import Candidate, Nomination, Preview, PreviewRow, RowResult, RowVerdict
from rtcm_desktop.participants.service.judging import judge
from rtcm_desktop.people import rules as people_rules
from rtcm_desktop.people import store as people_store
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.sheets.model import TableSource

if TYPE_CHECKING:
    from rtcm_desktop.participants.reading.nominations import NominationList


def preview(
    workspace: Workspace,
    *,
    file: TableSource,
    event: str,
    language: str = "",
    meanings: Mapping[str, str] | None = None,
) -> Preview:
    """Every row of a list with its verdict and the records it may be; those to be decided come first.

    `meanings` says which field headings of the file mean ("" none) where what was understood is wrong.
    Raises UserError when the event is unknown or the file as a whole cannot be read.
    """
    found = resolve_event(workspace, event)
    listed, wrong = _read(file, workspace, meanings or {})
    places = iter(range(len(listed.nominations)))
    judged = judge(workspace.db, found.id, listed.nominations, lambda: f"new {next(places)}")
    shown = _Shown(workspace.db, language, [row.result for row in judged])
    rows = [shown.row("", row.result, row.nomination, enters=row.enters) for row in judged]
    rows += [
        PreviewRow("", fault.row or 0, RowVerdict.REFUSED, fault.message, name=fault.column) for fault in listed.refused
    ]
    notes, general = _sorted_out(listed)
    return Preview(
        file_name=file.name,
        sheet=listed.sheet,
        header_row=listed.header_row,
        rows=tuple(sorted((replace(row, notes=notes.get(row.row, ())) for row in rows), key=_to_decide_first)),
        headings=listed.headings,
        unknown=listed.unknown,
        columns=listed.columns,
        problems=(*wrong, *general),
    )


def _sorted_out(listed: "NominationList") -> tuple[dict[int, tuple[str, ...]], list[str]]:
    """What is to be known of single rows, and of the list as a whole."""
    rows = {nomination.row for nomination in listed.nominations}
    notes: dict[int, tuple[str, ...]] = {}
    general = []
    for fault in listed.problems:
        if fault.row in rows and fault.row is not None:
            notes[fault.row] = (*notes.get(fault.row, ()), fault.message)
        else:
            general.append(fault.message)
    return notes, general


def _read(
    file: TableSource, workspace: Workspace, meanings: Mapping[str, str]
) -> tuple["NominationList", tuple[str, ...]]:
    """The list; where no column is a name, what its headings are, so that somebody can say which one is."""
    from rtcm_desktop.participants.reading.nominations import read_nominations

    today = workspace.now().date()
    try:
        return read_nominations(file, today, meanings=meanings), ()
    except UserError as error:
        if error.code != "SHEET_COLUMN_MISSING":
            raise
        return read_nominations(file, today, meanings=meanings, any_columns=True), (str(error),)


_ORDER = {RowVerdict.DOUBTFUL: 0, RowVerdict.REFUSED: 1}


def _to_decide_first(row: PreviewRow) -> tuple[int, int]:
    return _ORDER.get(row.verdict, 2), row.row


def waiting_rows(workspace: Workspace, *, event: str, language: str = "") -> list[PreviewRow]:
    """The doubtful rows of lists taken in here before that nobody has decided. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    waiting = store.list_undecided(workspace.db, found.id)
    shown = _Shown(workspace.db, language, [result for _, result, _ in waiting])
    return [shown.row(batch, result, nomination, enters=True) for batch, result, nomination in waiting]


class _Shown:
    """What rows need beside themselves, looked up once for all of them: countries, candidates, their events."""

    def __init__(self, db: Database, language: str, results: Iterable[RowResult]) -> None:
        wanted = {id for result in results for id in result.candidates}
        self._countries = {country.code: country.name(language) for country in list_countries(db)}
        self._persons = {person.id: person for person in people_store.list_persons(db, wanted)}
        self._events = _events_of(db, self._persons)

    def row(self, batch: str, result: RowResult, nomination: Nomination, *, enters: bool) -> PreviewRow:
        persons = [self._persons[id] for id in result.candidates if id in self._persons]
        return PreviewRow(
            batch=batch,
            row=result.row,
            verdict=result.verdict,
            reason=result.reason,
            nomination=nomination,
            name=people_rules.printed_name(nomination.person),
            country_name=self._country(nomination.person),
            enters=enters,
            candidates=tuple(self._candidate(person) for person in persons),
        )

    def _candidate(self, person: Person) -> Candidate:
        name = people_rules.printed_name(person)
        return Candidate(person, name, self._country(person), tuple(self._events.get(person.id, ())))

    def _country(self, person: Person) -> str:
        return self._countries.get(person.country, person.country)


def _events_of(db: Database, persons: Mapping[str, Person]) -> Mapping[str, Sequence[str]]:
    """Codes of the events persons were in, the earliest first."""
    codes = {event.id: event.code for event in reversed(planning.list_events(db))} if persons else {}
    found: dict[str, list[str]] = defaultdict(list)
    for entry in store.list_persons_events(db, persons):
        if entry.event in codes:
            found[entry.person].append(codes[entry.event])
    return {person: sorted(events) for person, events in found.items()}
