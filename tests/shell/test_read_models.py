"""What Home, the overview of an event, Ctrl+K and the pack are made from."""

from datetime import date, timedelta

import pytest

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.service import mark
from rtcm_desktop.core.days import period
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.resources import resource
from rtcm_desktop.participants.service import change, import_nominations, list_participants
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning.rules.nearness import distance
from rtcm_desktop.planning.service import create_event, give_trainers, show_event
from rtcm_desktop.shell import demo, practice, stepping
from rtcm_desktop.shell.finding import Command, find
from rtcm_desktop.shell.home import home
from rtcm_desktop.shell.overview import event_head, overview
from rtcm_desktop.shell.pack import next_day, plan_pack, write_pack
from rtcm_desktop.shell.parts import parts

COMMANDS = (Command("home", "house", "home"), Command("new_event", "plus", "new_event", "Ctrl+N"))


@pytest.fixture
def event(workspace, clock):
    """A three-day event from 8 December with the sample nominations; it is the morning of its first day."""
    made = create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode="hybrid", venue="Ganja")
    import_nominations(workspace, file=resource("sample", "nominations.xlsx"), event=made.value.event.id)
    clock.set("2026-12-08T09:20:00+04:00")
    return made.value.event


def steps_of(page):
    return [entry.task.step for entry in page.tasks]


def test_an_empty_workspace_has_nothing_to_do_and_says_so(workspace):
    page = home(workspace)
    assert (page.tasks, page.events, page.has_events) == ((), (), False)
    assert page.today == "Monday, 7 December"


def test_sign_in_comes_first_while_a_half_day_is_on(workspace, event):
    page = home(workspace)
    assert page.tasks[0].task.step == "attendance"
    assert page.tasks[0].task.title == "Sign-in is open: Tue 8 Dec, morning"
    assert page.tasks[0].why.startswith("AZ7-26-A01 · 0 of ")
    assert page.fact.startswith("Day 1 of 3 in Ganja.")
    assert [line.when for line in page.agenda][:2] == ["now", "next"]


def test_people_signed_in_are_counted(workspace, event):
    people = list_participants(workspace, event=event.id)[:4]
    mark(workspace, event=event.id, unit="D1-AM", status=Status.PRESENT, ids=[one.id for one in people])
    assert home(workspace).tasks[0].why.startswith("AZ7-26-A01 · 4 of ")


def test_names_confirmed_are_no_task_any_more(workspace, event):
    assert "names" not in steps_of(home(workspace))
    assert any("not confirmed" in entry.task.title for entry in home(workspace).tasks)
    for one in list_participants(workspace, event=event.id):
        change(workspace, participant=one.id, settings={"name_confirmed": "yes"})
    assert not any("not confirmed" in entry.task.title for entry in home(workspace).tasks)


def test_the_work_of_an_event_under_way_has_to_leave_the_laptop(workspace, event, clock):
    assert "send" not in steps_of(home(workspace))
    clock.set("2026-12-08T16:00:00+04:00")
    assert "send" in steps_of(home(workspace))
    clock.set("2026-12-07T18:00:00+04:00")
    assert "send" not in steps_of(home(workspace))


def test_events_stand_on_home_with_the_state_of_seven_steps(workspace, event, clock):
    create_event(workspace, topics=["M3.T04"], start="2027-01-18", days=3)
    clock.set("2026-12-08T09:20:00+04:00")
    lines = home(workspace).events
    assert [line.when for line in lines] == ["today", "in 41 days"]
    assert all(len(line.states) == 7 for line in lines)
    assert lines[0].dates == "Tue 8 – Thu 10 Dec 2026"
    assert lines[0].states[1] == "wants"


def test_the_overview_names_the_step_that_matters_now(workspace, event):
    page = overview(workspace, event.id)
    assert page.first == "attendance"
    assert [line.name for line in page.lines] == [
        "Plan", "People", "Attendance", "Evaluation", "Certificates", "Report", "Send",
    ]  # fmt: skip
    people = page.lines[1]
    assert (people.state, people.pressing) == ("wants", True)
    assert people.missing.endswith("names to confirm")


def test_the_head_of_an_event_says_dates_place_and_mode(workspace, event):
    head = event_head(workspace, event.id)
    assert head.line == "Tue 8 – Thu 10 Dec 2026  ·  Ganja  ·  room and on line"
    assert [step.place for step in head.steps][1] == "participants"


def test_the_pack_is_for_the_next_training_day(event):
    assert next_day(event, date(2026, 11, 1)) == date(2026, 12, 8)
    assert next_day(event, date(2026, 12, 8)) == date(2026, 12, 9)
    assert next_day(event, date(2026, 12, 10)) is None


def test_badges_are_due_before_the_first_day_and_forms_before_the_last(workspace, event, clock):
    def due():
        return {choice.key for choice in plan_pack(workspace, event=event.id).choices if choice.due}

    clock.set("2026-12-07T18:00:00+04:00")
    assert due() == {"namecheck", "badges", "tents", "daily", "sheets", "slips", "emergency"}
    clock.set("2026-12-09T18:00:00+04:00")
    assert due() == {"namecheck", "daily", "sheets", "forms", "emergency"}


def test_the_pack_is_one_file_a_paper_and_one_with_everything(workspace, event, tmp_path):
    progress = Progress()
    keys = ["namecheck", "badges", "tents", "daily", "sheets", "slips", "forms", "emergency"]
    pack = write_pack(workspace, event=event.id, folder=tmp_path, keys=keys, progress=progress).value
    assert [path.name[:13] for path in pack.files] == [f"{event.code} {number} " for number in range(1, 9)]
    assert pack.whole.stat().st_size > 1000
    assert pack.pages >= len(keys)
    assert pack.folder.name == "AZ7-26-A01 2026-12-09"
    assert (progress.now.done, progress.now.total) == (8, 8)


def test_trainers_who_are_no_participants_get_a_badge_and_a_tent(workspace, event):
    def amounts():
        return {choice.key: choice.amount for choice in plan_pack(workspace, event=event.id).choices}

    before = amounts()
    person, *_ = people.add(workspace, person=Person(given="Tamar", family="Lomidze", country="GE")).value
    slots = [slot for slot in show_event(workspace, event=event.id).slots if slot.topic_session]
    listed = list_participants(workspace, event=event.id)[0].person
    give_trainers(workspace, slot=slots[0].id, trainers=[person, listed])

    after = amounts()
    assert {key: after[key] - before[key] for key in ("badges", "tents", "daily")} == {
        "badges": 1,
        "tents": 1,
        "daily": 0,
    }


def test_a_pack_of_nothing_is_refused(workspace, event, tmp_path):
    with pytest.raises(UserError) as fault:
        write_pack(workspace, event=event.id, folder=tmp_path, keys=[], progress=Progress())
    assert fault.value.code == "PACK_EMPTY"


def test_one_word_finds_people_events_topics_and_commands(workspace, event):
    one = list_participants(workspace, event=event.id)[0]
    hits = find(workspace, text=one.family, event=event.id, commands=COMMANDS)
    assert (hits[0].kind, hits[0].place, hits[0].key) == ("people", "person", one.person)
    assert find(workspace, text="a01", event=None, commands=COMMANDS)[0].place == "overview"
    assert find(workspace, text="trafficking", event=None, commands=())[-1].kind == "topics"
    assert [hit.key for hit in find(workspace, text="> new", event=None, commands=COMMANDS)] == ["new_event"]


def test_a_page_is_found_by_its_name_in_the_rail_as_well_as_by_its_command(workspace):
    commands = [Command("exchange", "arrow-left-right", "exchange"), Command("undo", "undo-2", "")]
    for typed in ("> exchange", "> take in"):
        assert [hit.key for hit in find(workspace, text=typed, event=None, commands=commands)] == ["exchange"]


def test_an_empty_field_offers_events_and_commands(workspace, event):
    assert [hit.kind for hit in find(workspace, text="", event=None, commands=COMMANDS)] == [
        "events", "commands", "commands",
    ]  # fmt: skip


def test_the_last_step_has_a_name_and_can_be_taken_back(workspace, event):
    assert stepping.last_step(workspace).name == "Import of nominations"
    done = stepping.undo(workspace)
    assert done.value.name == "Import of nominations"
    assert done.changes.of("participant")
    assert stepping.last_step(workspace).name == "New event"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-12-08", "2026-12-10", "Tue 8 – Thu 10 Dec 2026"),
        ("2026-12-08", "2026-12-08", "Tue 8 Dec 2026"),
        ("2026-11-30", "2026-12-02", "Mon 30 Nov – Wed 2 Dec 2026"),
        ("2026-12-31", "2027-01-02", "Thu 31 Dec 2026 – Sat 2 Jan 2027"),
    ],
)
def test_periods_say_each_part_once(first, last, words):
    assert period(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_distance_is_said_in_words():
    day = date(2026, 12, 8)
    said = [distance(day, day + timedelta(days=2), day - timedelta(days=away)) for away in (41, 1, 0, -2, -3)]
    assert said == ["in 41 days", "tomorrow", "today", "today", "finished"]


def test_a_practice_event_begins_today_and_can_be_thrown_away(tmp_path, clock):
    folder = tmp_path / "practice"
    around = practice.surroundings(folder, clock=clock, parts=parts())
    with practice.make_practice(folder, around=around) as laptop:
        page = home(laptop)
        assert [line.when for line in page.events] == ["today", "in 41 days"]
        assert (laptop.folder.parent.parent / demo.MARKER).is_file()
    practice.throw_away(folder)
    assert not folder.exists()


def test_only_a_practice_folder_is_thrown_away(tmp_path):
    (tmp_path / "thesis.docx").touch()
    with pytest.raises(UserError) as fault:
        practice.throw_away(tmp_path)
    assert fault.value.code == "DEMO_FOLDER_TAKEN"
