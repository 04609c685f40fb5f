"""The grid, its brief verdicts, and a whole half-day taken over from a signature list."""

import pytest

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.rules import all_but
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service as planning
from tests.attendance.builders import HEADINGS, a_report


@pytest.fixture
def event(workspace, clock):
    clock.set("2026-12-08T13:00:00+04:00")
    made = planning.create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode="hybrid").value.event
    for given, mode in (("Ana", "in_person"), ("Ben", "online"), ("Cem", "in_person"), ("Dina", "in_person")):
        who = Person(given=given, family=f"{given}son")
        participants.add(workspace, event=made.code, who=who, mode=Mode(mode))
    return made


def rows(workspace, event):
    return service.grid(workspace, event=event.id).rows


def statuses(workspace, event, unit="D1-AM"):
    return {row.participant.given: row.units[unit].status for row in rows(workspace, event)}


def test_numbers_are_those_of_the_signature_list(workspace, event) -> None:
    listed = [(row.number, row.participant.given) for row in rows(workspace, event)]
    assert listed == [(1, "Ana"), (2, "Cem"), (3, "Dina"), (4, "Ben")]


@pytest.mark.parametrize(
    ("text", "absent", "unknown"),
    [("2", ["Cem"], ()), ("1-2, 9", ["Ana", "Cem"], ("9",)), ("3;1", ["Ana", "Dina"], ()), ("x", [], ("x",))],
)
def test_all_but_says_the_names(workspace, event, text, absent, unknown) -> None:
    meant = all_but(rows(workspace, event), text)
    assert ([row.participant.given for row in meant.absent], meant.unknown) == (absent, unknown)


def test_a_half_day_is_taken_over_in_one_step(workspace, event) -> None:
    assert service.mark_all_but(workspace, event=event.id, unit="D1-AM", text="2").value.count == 2
    assert statuses(workspace, event) == {
        "Ana": Status.PRESENT,
        "Ben": None,
        "Cem": Status.ABSENT,
        "Dina": Status.PRESENT,
    }
    step = undoing.next_step(workspace.db)
    with workspace.undoing() as act:
        undoing.undo(act.db, step, by=act.tx)
    assert set(statuses(workspace, event).values()) == {None}


def test_what_was_known_more_finely_stays(workspace, event) -> None:
    ana, cem = (row.participant.id for row in rows(workspace, event)[:2])
    service.mark(workspace, event=event.id, unit="D1-AM", ids=[ana], status=Status.LATE, minutes=60)
    service.mark(workspace, event=event.id, unit="D1-AM", ids=[cem], status=Status.EXCUSED)
    service.mark_all_but(workspace, event=event.id, unit="D1-AM", text="2")
    assert [statuses(workspace, event)[name] for name in ("Ana", "Cem")] == [Status.LATE, Status.EXCUSED]


def test_an_unknown_number_marks_nobody(workspace, event) -> None:
    with pytest.raises(UserError, match="99"):
        service.mark_all_but(workspace, event=event.id, unit="D1-AM", text="1, 99")
    assert set(statuses(workspace, event).values()) == {None}


def test_verdicts_are_brief(workspace, event, clock) -> None:
    service.mark_all_but(workspace, event=event.id, unit="D1-AM", text="2")
    brief = {row.participant.given: row.brief for row in rows(workspace, event)}
    assert brief["Ana"] == "Needs 4 of 5 to come"
    assert brief["Cem"] == "Needs all 5 to come"
    clock.set("2026-12-09T19:00:00+04:00")
    assert {row.participant.given: row.brief for row in rows(workspace, event)}["Cem"] == "No, 33 % at most"


def test_a_report_is_taken_in_with_the_decisions_made_before(workspace, event, tmp_path) -> None:
    ben = rows(workspace, event)[3].participant.id
    lines = ["Benny's iPad,,12/08/2026 09:00,12/08/2026 12:30,,No,No"]
    file = a_report(tmp_path, lines, HEADINGS)
    done = service.import_report(workspace, file=file, event=event.id, unit="D1-AM", decisions={2: ben})
    assert statuses(workspace, event)["Ben"] is Status.PRESENT
    again = service.import_report(workspace, file=file, event=event.id, unit="D1-AM", preview=True)
    assert (done.value.matches[0].participant, again.value.matches[0].participant) == (ben, ben)
