"""Marking, reports and standings in a workspace."""

from datetime import date
from pathlib import Path

import pytest

from rtcm_desktop.attendance import service, store
from rtcm_desktop.attendance.model import Marked, ReportVerdict, Standing, Status, UnitState, Verdict
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import Mode, Role
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import LinkVerdict, Person
from rtcm_desktop.planning import service as planning
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.store import list_slots
from tests.attendance.builders import HEADINGS, a_report

LABELS = ["D1-AM", "D1-PM", "D2-AM", "D2-PM", "D3-AM", "D3-PM"]


@pytest.fixture
def event(workspace: Workspace) -> Event:
    made = planning.create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode="hybrid")
    return made.value.event


def add(
    workspace: Workspace,
    event: Event,
    given: str,
    family: str,
    *,
    email: str = "",
    role: Role = Role.PARTICIPANT,
    mode: Mode = Mode.IN_PERSON,
) -> str:
    who = Person(given=given, family=family, emails=(email,) if email else ())
    return participants.add(workspace, event=event.code, who=who, role=role, mode=mode).value.id


@pytest.fixture
def ana(workspace: Workspace, event: Event) -> str:
    return add(workspace, event, "Ana", "Rusu", email="ana@example.org", mode=Mode.ONLINE)


@pytest.fixture
def ben(workspace: Workspace, event: Event) -> str:
    return add(workspace, event, "Ben", "Karimov")


def mark(workspace: Workspace, event: Event, unit: str, *ids: str, status: Status = Status.PRESENT, **how) -> Marked:
    return service.mark(workspace, event=event.code, unit=unit, ids=ids, status=status, **how).value


def standings(workspace: Workspace, event: Event) -> dict[str, Standing]:
    return {standing.participant: standing for standing in service.standing(workspace, event.id)}


def undo(workspace: Workspace) -> None:
    step = undoing.next_step(workspace.db)
    assert step is not None
    with workspace.undoing() as act:
        undoing.undo(act.db, step, by=act.tx)


def connection(name: str, email: str = "", start: str = "09:00", end: str = "12:30") -> str:
    return f"{name},{email},12/09/2026 {start},12/09/2026 {end},,No,No"


def test_a_later_mark_replaces_the_earlier_one(workspace: Workspace, event: Event, ana: str) -> None:
    mark(workspace, event, "D1-AM", ana, status=Status.LATE, minutes=60)
    mark(workspace, event, "d1-am", ana, status=Status.PRESENT)
    presence = standings(workspace, event)[ana].units["D1-AM"]
    assert (presence.status, presence.minutes, presence.modes) == (Status.PRESENT, 210, frozenset({"online"}))
    assert len(store.list_evidence(workspace.db, event.id)) == 1


def test_the_same_mark_again_changes_nothing(workspace: Workspace, event: Event, ana: str) -> None:
    mark(workspace, event, "D1-AM", ana)
    again = service.mark(workspace, event=event.id, unit="D1-AM", ids=[ana, ana], status=Status.PRESENT)
    assert again.value.count == 1
    assert again.changes.rows == {}


def test_all_but_some_are_marked_in_one_step_that_can_be_taken_back(
    workspace: Workspace, event: Event, ana: str, ben: str
) -> None:
    guest = add(workspace, event, "Guest", "Speaker", role=Role.SPEAKER)
    marked = service.mark(
        workspace, event=event.code, unit="D1-AM", everyone=True, excepted=[ben], status=Status.PRESENT
    )
    assert marked.value.count == 2
    present = {one for one, standing in standings(workspace, event).items() if standing.present}
    assert present == {ana, guest}
    undo(workspace)
    assert not any(standing.present for standing in standings(workspace, event).values())


def test_only_participants_count(workspace: Workspace, event: Event, ana: str) -> None:
    guest = add(workspace, event, "Guest", "Speaker", role=Role.SPEAKER)
    assert {one: standing.counts for one, standing in standings(workspace, event).items()} == {ana: True, guest: False}


def test_who_was_replaced_does_not_count_and_a_mark_for_them_is_said(
    workspace: Workspace, event: Event, ben: str
) -> None:
    participants.replace(workspace, participant=ben, who=Person(given="Instead", family="Comer"))
    assert not standings(workspace, event)[ben].counts
    assert [notice.code for notice in mark(workspace, event, "D1-AM", ben).notices] == [
        "MARKED_BEFOREHAND",
        "MARKED_NOT_COMING",
    ]


def test_marks_before_the_unit_begins_warn_and_are_kept(workspace: Workspace, event: Event, ana: str, clock) -> None:
    clock.set("2026-12-08T08:59:00+04:00")
    assert [notice.code for notice in mark(workspace, event, "D1-AM", ana).notices] == ["MARKED_BEFOREHAND"]
    clock.set("2026-12-08T05:00:00+00:00")
    assert mark(workspace, event, "D1-AM", ana).notices == ()
    assert standings(workspace, event)[ana].units["D1-AM"].minutes == 210


def test_a_session_that_was_not_held_leaves_the_sum(workspace: Workspace, event: Event, ana: str) -> None:
    before = standings(workspace, event)[ana].held_minutes
    afternoon = [
        slot for slot in list_slots(workspace.db, event.id) if slot.date == date(2026, 12, 10) and slot.start >= "13:30"
    ]
    for slot in afternoon:
        planning.change_slot(workspace, event=event.code, at=f"D3 {slot.start}", not_held=True)
    after = standings(workspace, event)[ana]
    assert after.held_minutes == before - 210
    assert after.units["D3-PM"].state is UnitState.NOT_HELD
    assert [notice.code for notice in mark(workspace, event, "D3-PM", ana).notices][-1] == "MARKED_NOT_HELD"


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("UNIT_UNKNOWN", {"unit": "D4-AM"}),
        ("EVENT_UNKNOWN", {"event": "XX1-26-A01"}),
        ("PARTICIPANT_NOT_IN_EVENT", {"ids": ["nobody"]}),
        ("MARK_WHOM", {"ids": []}),
        ("MARK_WHOM", {"everyone": True}),
        ("MARK_WHOM", {"excepted": ["somebody"]}),
        ("MINUTES_TOO_MANY", {"minutes": 211}),
        ("MINUTES_NEGATIVE", {"minutes": -1}),
        ("MINUTES_WITHOUT_PRESENCE", {"minutes": 10, "status": Status.ABSENT}),
    ],
)
def test_marks_that_cannot_be_are_refused_and_nothing_is_kept(
    workspace: Workspace, event: Event, ana: str, code: str, wish: dict[str, object]
) -> None:
    usual = {"event": event.code, "unit": "D1-AM", "ids": [ana], "status": Status.PRESENT}
    with pytest.raises(UserError) as caught:
        service.mark(workspace, **(usual | wish))  # type: ignore[arg-type]
    assert caught.value.code == code
    assert str(caught.value)
    assert store.list_evidence(workspace.db, event.id) == []


def test_one_wrong_participant_among_many_marks_nobody(workspace: Workspace, event: Event, ana: str) -> None:
    with pytest.raises(UserError):
        mark(workspace, event, "D1-AM", ana, "nobody")
    assert store.list_evidence(workspace.db, event.id) == []


def test_a_preview_of_a_report_changes_nothing(workspace: Workspace, event: Event, ana: str, tmp_path: Path) -> None:
    path = a_report(tmp_path, [connection("Ana Rusu")])
    previewed = service.import_report(workspace, file=path, event=event.code, unit="D2-AM", preview=True).value
    assert (previewed.batch, [match.participant for match in previewed.matches]) == ("", [ana])
    assert store.list_evidence(workspace.db, event.id) == []


def test_entries_of_one_person_are_united_and_count_once(
    workspace: Workspace, event: Event, ana: str, tmp_path: Path
) -> None:
    lines = [
        connection("Ana Rusu", "ana@example.org", "09:00", "11:00"),
        connection("iPhone (Rusu Ana)", "", "10:00", "12:00"),
        connection("Room 204 Projector", "", "08:40", "12:40"),
    ]
    report = service.import_report(
        workspace, file=a_report(tmp_path, lines), event=event.code, unit="D2-AM"
    ).value.as_json()
    assert [report[key] for key in ("rows", "matched", "doubtful", "unmatched")] == [3, 1, 0, 1]
    presence = standings(workspace, event)[ana].units["D2-AM"]
    assert (presence.minutes, presence.status, presence.sources) == (180, Status.LEFT_EARLY, ("zoom",))


def test_the_same_report_again_changes_nothing_and_a_mark_beside_it_is_not_added(
    workspace: Workspace, event: Event, ana: str, tmp_path: Path
) -> None:
    path = a_report(tmp_path, [connection("Ana Rusu", start="10:30")])
    service.import_report(workspace, file=path, event=event.code, unit="D2-AM")
    again = service.import_report(workspace, file=path, event=event.code, unit="D2-AM")
    assert again.changes.rows == {}
    mark(workspace, event, "D2-AM", ana, status=Status.LEFT_EARLY, minutes=120)
    presence = standings(workspace, event)[ana].units["D2-AM"]
    assert (presence.minutes, presence.sources) == (210, ("mark", "zoom"))


def test_a_report_is_one_step_that_can_be_taken_back(
    workspace: Workspace, event: Event, ana: str, tmp_path: Path
) -> None:
    path = a_report(tmp_path, [connection("Ana Rusu"), connection("Ben Karimov")])
    service.import_report(workspace, file=path, event=event.code, unit="D2-AM")
    undo(workspace)
    assert store.list_evidence(workspace.db, event.id) == []
    assert standings(workspace, event)[ana].units["D2-AM"].status is None


def test_a_doubtful_person_waits_for_a_decision_that_can_be_changed(
    workspace: Workspace, event: Event, ana: str, ben: str, tmp_path: Path
) -> None:
    path = a_report(tmp_path, [connection("Ana"), connection("Ana Rusu", start="12:00")])
    batch = service.import_report(workspace, file=path, event=event.code, unit="D2-AM").value
    assert (batch.matches[0].verdict, batch.matches[0].candidates) == (ReportVerdict.DOUBTFUL, (ana,))
    assert standings(workspace, event)[ana].units["D2-AM"].minutes == 30

    service.decide(workspace, batch=batch.batch, row=2, participant=ana)
    assert standings(workspace, event)[ana].units["D2-AM"].minutes == 210
    service.decide(workspace, batch=batch.batch, row=2, participant=ben)
    found = standings(workspace, event)
    assert (found[ana].units["D2-AM"].minutes, found[ben].units["D2-AM"].minutes) == (30, 210)
    service.decide(workspace, batch=batch.batch, row=2, participant=None)
    assert standings(workspace, event)[ben].units["D2-AM"].status is None


def test_what_was_decided_once_holds_for_the_next_report(
    workspace: Workspace, event: Event, ana: str, tmp_path: Path
) -> None:
    path = a_report(tmp_path, [connection("Ana", end="17:00")])
    morning = service.import_report(workspace, file=path, event=event.code, unit="D2-AM").value
    service.decide(workspace, batch=morning.batch, row=2, participant=ana)
    afternoon = service.import_report(workspace, file=path, event=event.code, unit="D2-PM").value
    assert [match.participant for match in afternoon.matches] == [ana]
    assert standings(workspace, event)[ana].units["D2-PM"].minutes == 210


@pytest.mark.parametrize(
    ("code", "row", "participant"), [("REPORT_ROW_UNKNOWN", 99, None), ("PARTICIPANT_NOT_IN_EVENT", 2, "nobody")]
)
def test_decisions_that_cannot_be_are_refused(
    workspace: Workspace, event: Event, ana: str, tmp_path: Path, code: str, row: int, participant: str | None
) -> None:
    path = a_report(tmp_path, [connection("Ana Rusu")])
    batch = service.import_report(workspace, file=path, event=event.code, unit="D2-AM").value.batch
    with pytest.raises(UserError) as caught:
        service.decide(workspace, batch=batch, row=row, participant=participant)
    assert caught.value.code == code
    assert str(caught.value)


def test_an_unknown_report_cannot_be_decided(workspace: Workspace) -> None:
    with pytest.raises(UserError) as caught:
        service.decide(workspace, batch="nothing", row=2, participant=None)
    assert caught.value.code == "REPORT_UNKNOWN"


def test_a_report_of_which_nothing_falls_into_the_unit_is_refused(
    workspace: Workspace, event: Event, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as caught:
        service.import_report(workspace, file=a_report(tmp_path, [connection("Ana")]), event=event.code, unit="D3-AM")
    assert caught.value.code == "REPORT_NOTHING_USED"
    assert "Thu 10 Dec, morning" in str(caught.value)


def test_linked_records_of_one_person_have_one_standing_that_counts_once(
    workspace: Workspace, event: Event, ana: str, ben: str
) -> None:
    listed = {one.id: one for one in participants.list_participants(workspace, event=event.code)}
    people.link(workspace, one=listed[ana].person, other=listed[ben].person, verdict=LinkVerdict.SAME)
    for label in LABELS[:3]:
        mark(workspace, event, label, ana)
    for label in LABELS[3:]:
        mark(workspace, event, label, ben)
    found = standings(workspace, event)
    assert {standing.verdict for standing in found.values()} == {Verdict.CERTAIN}
    assert {standing.share for standing in found.values()} == {1}
    assert sorted(standing.counts for standing in found.values()) == [False, True]
    assert len({standing.person for standing in found.values()}) == 1
    (shown,) = service.shown_standings(workspace, event.id)
    assert shown.counts


def test_readiness_names_what_is_not_marked_yet(workspace: Workspace, event: Event, ana: str, ben: str, clock) -> None:
    assert service.readiness(workspace.db, event.id, workspace.now())["state"] == "empty"
    mark(workspace, event, "D1-AM", ana, ben)
    mark(workspace, event, "D1-PM", ana)
    clock.set("2026-12-08T18:00:00+04:00")
    said = service.readiness(workspace.db, event.id, workspace.now())
    assert (said["state"], said["words"]) == ("partial", "1 of 6 half-days")
    assert said["missing"][:2] == [  # type: ignore[index]
        "Tue 8 Dec, afternoon: 1 person is not marked",
        "Wed 9 Dec, morning is still to come",
    ]


def test_readiness_names_no_half_day_while_nobody_is_in_the_list(workspace: Workspace, event: Event) -> None:
    assert service.readiness(workspace.db, event.id, workspace.now())["missing"] == []


def test_readiness_names_people_of_reports_who_wait(
    workspace: Workspace, event: Event, ana: str, tmp_path: Path
) -> None:
    file = a_report(tmp_path, ["Ana,,12/08/2026 09:00 AM,12/08/2026 12:30 PM,,Yes,No"], HEADINGS)
    service.import_report(workspace, file=file, event=event.id, unit="D1-AM")
    waiting = service.waiting(workspace, event=event.id)
    told = service.readiness(workspace.db, event.id, workspace.now())
    assert len(waiting) == 1
    assert told["missing"][0] == "1 person of a meeting report waits for your decision"
    service.decide(workspace, batch=waiting[0].batch, row=waiting[0].match.person.row, participant=ana)
    assert service.waiting(workspace, event=event.id) == ()
