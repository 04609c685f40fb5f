"""What a task costs at the keyboard, counted on the real pages; the limits are those of the design."""

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.certificates import service as certificates
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.resources import resource
from rtcm_desktop.evaluation import service as evaluation
from rtcm_desktop.participants import service as participants
from rtcm_desktop.planning import service as planning
from tests.ui.access.hands import Hands
from tests.ui.worlds import CLOSING, HALF_DAYS


@pytest.fixture
def hands(show_frame, settle, monkeypatch):
    def quiet():
        """Until nothing is under way, also what is only begun by what came."""
        for _ in range(3):
            settle()
            QApplication.processEvents()

    return Hands(show_frame(), quiet, monkeypatch)


@pytest.fixture
def ask(asker):
    """Reads or does something in the data beside the window."""
    return asker.read


@pytest.fixture
def do(asker):
    """Changes something in the data beside the window."""
    return asker.change


def begin(hands, place, **where):
    """Opens a page; what is counted begins there."""
    hands.frame._context.navigate(place, **where)
    hands._settle()
    hands.count = 0


def whole_list(context, ask):
    return ask(partial(participants.list_participants, event=context.event))


def here(context, ask, unit="D1-AM"):
    """Who was marked present."""
    rows = ask(partial(attendance.grid, event=context.event)).rows
    return {row.participant.name for row in rows if row.units[unit].status is Status.PRESENT}


def everybody_was_there(workspace, *, event):
    people = [one.id for one in participants.list_participants(workspace, event=event)]
    for unit in HALF_DAYS:
        attendance.mark(workspace, event=event, unit=unit, status=Status.PRESENT, ids=people)
    return Outcome(None, Changes())


def test_an_event_with_its_agenda_is_planned_with_six(hands, ask):
    begin(hands, "home")
    hands.press("Ctrl+N")
    hands.type("climate")
    hands.press("Return", "Ctrl+Return")
    hands.type("14.06.2027")
    hands.press("Ctrl+Return")

    assert hands.count <= 6
    made = next(event for event in ask(planning.list_events) if event.start.isoformat() == "2027-06-14")
    assert ask(partial(planning.show_event, event=made.id))
    assert hands.frame.place == "overview"


def test_a_list_with_known_headings_is_taken_in_with_three(hands, context, ask, do):
    empty = next(event.id for event in ask(planning.list_events) if event.id != context.event)
    begin(hands, "participants", event=empty)
    hands.will_choose(resource("sample", "nominations.xlsx"))
    hands.press("Ctrl+I", "Return")

    assert hands.count <= 3
    assert len(ask(partial(participants.list_participants, event=empty))) > 20


@pytest.mark.parametrize("letters", ["gel", "жыл", "hus"])
def test_somebody_is_checked_in_by_name_with_four_keys_and_enter(hands, context, ask, letters):
    begin(hands, "attendance")
    hands.type_letters(letters)
    hands.press("Return")

    assert hands.count <= 4 + 1
    assert len(here(context, ask)) == 1


def test_a_scanner_needs_no_hand(hands, context, ask):
    one = whole_list(context, ask)[0]
    begin(hands, "attendance")
    hands.scan(one.id)

    assert hands.count == 0
    assert here(context, ask) == {one.name}


def test_a_replacement_takes_25_seconds(hands, context, ask):
    begin(hands, "attendance")
    hands.type("gel")
    hands.press("F6")
    hands.type("Nino")
    hands.press("Tab")
    hands.type("Kapanadze")
    hands.press("Return")

    assert hands.seconds <= 25
    assert here(context, ask) == {"Nino Kapanadze"}


def test_a_walk_in_takes_30_seconds(hands, context, ask):
    begin(hands, "attendance")
    hands.press("F7")
    hands.type("Anna")
    hands.press("Tab")
    hands.type("Kim")
    hands.press("Return")

    assert hands.seconds <= 30
    assert here(context, ask) == {"Anna Kim"}


def test_a_misspelt_name_is_mended_and_the_badge_printed_in_20_seconds(hands, context, ask):
    begin(hands, "attendance")
    hands.type("gel")
    hands.press("F2")
    hands.type("Lewan Gelaschwili")
    hands.press("Return", "Ctrl+P")

    assert hands.seconds <= 20
    assert "Lewan Gelaschwili" in {one.name for one in whole_list(context, ask)}
    assert len(hands.printed) == 1


def test_a_form_of_twenty_items_takes_21_keys(hands, context, ask, do):
    do(partial(everybody_was_there, event=context.event))
    do(partial(evaluation.make_form, event=context.event))
    begin(hands, "evaluation", view="entry")
    form = ask(partial(evaluation.entry_desk, event=context.event)).forms[0]
    questions = next(iter(form.questions.values()))
    for question in questions[:20]:
        hands.press("4" if question.kind.value == "scale5" else "1")
    hands.press("+")

    assert hands.count <= 21
    waiting = ask(partial(evaluation.entry_desk, event=context.event)).waiting
    assert sum(waiting.values()) == 1


def test_a_half_day_from_paper_takes_60_seconds(hands, context, ask):
    begin(hands, "attendance", view="grid")
    hands.press("Ctrl+B")
    hands.type("4, 7, 12")
    hands.press("Return")

    assert hands.seconds <= 60
    room = [one for one in whole_list(context, ask) if one.mode.value != "online"]
    assert len(here(context, ask)) == len(room) - 3


def test_all_certificates_are_issued_and_printed_with_three(hands, context, ask, do, clock):
    clock.set(CLOSING)
    do(partial(everybody_was_there, event=context.event))
    begin(hands, "certificates")
    hands.will_answer("Return")
    hands.press("Ctrl+P")

    assert hands.count <= 3
    assert len(ask(partial(certificates.register, event=context.event))) > 15
    assert len(hands.printed) == 1


def test_from_a_wrong_name_on_the_stage_to_the_new_sheet_in_45_seconds(hands, context, ask, do, clock):
    clock.set(CLOSING)
    do(partial(everybody_was_there, event=context.event))
    do(partial(certificates.issue, event=context.event))
    begin(hands, "home")
    hands.press("Ctrl+5", "Ctrl+F")
    hands.type("gelash")
    hands.will_answer("Ctrl+A", "=Lewan Gelaschwili", "Return")
    hands.press("F2")

    assert hands.seconds <= 45
    names = {line.name for line in ask(partial(certificates.register, event=context.event)) if line.state == "issued"}
    assert "Lewan Gelaschwili" in names
    assert len(hands.printed) == 1


def test_the_event_file_is_made_and_handed_over_with_two(hands, tmp_path):
    begin(hands, "send")
    hands.will_choose(tmp_path)
    hands.press("1")

    assert hands.count <= 2
    assert [file.suffix for file in tmp_path.iterdir() if file.suffix == ".rtcm"]
