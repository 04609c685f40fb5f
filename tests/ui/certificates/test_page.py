"""The page of certificates by keyboard: groups and ticks, issue and print, corrections, exceptions, verifying."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Candidate, Group, State
from rtcm_desktop.certificates.ui import dialogs
from rtcm_desktop.certificates.ui.page import CertificatesPage
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.participants.service import list_participants
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.messages import Confirm
from tests.ui.starting_again import start_again, written_down

UNITS = ("D1-AM", "D1-PM", "D2-AM", "D2-PM", "D3-AM", "D3-PM")


def take_attendance(workspace, *, event):
    """Everybody was there all the time but the last one of the list, who never came."""
    people = [one.id for one in list_participants(workspace, event=event) if one.role == "participant"]
    for unit in UNITS:
        attendance.mark(workspace, event=event, unit=unit, status=Status.PRESENT, ids=people[:-1])
        attendance.mark(workspace, event=event, unit=unit, status=Status.ABSENT, ids=people[-1:])
    return Outcome(None, Changes())


class Desk:
    """What the tests see and press."""

    def __init__(self, page, asker, settle, printed, asked):
        self.page, self.ask, self.settle, self.printed, self.asked = page, asker.read, settle, printed, asked
        self.view = page.issue
        self.register = page.register

    @property
    def lines(self):
        return self.ask(partial(service.register, event=self.page.context.event))

    def group(self, group):
        return [one for one in self.view.model.people() if one.group is group]


@pytest.fixture
def desk(context, asker, show_page, settle, clock, monkeypatch):
    clock.set("2026-12-10T17:30:00+04:00")
    printed, asked = [], []
    monkeypatch.setattr(printing, "print_pdf", lambda data, *_: printed.append(data) or True)
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda cls, *args, **_: asked.append(args) or True))
    asker.change(partial(take_attendance, event=context.event))
    return Desk(show_page(CertificatesPage(context)), asker, settle, printed, asked)


def test_the_three_groups_stand_with_reasons_and_the_certain_are_ticked(desk):
    certain, no = desk.group(Group.CERTAIN), desk.group(Group.NO)

    assert len(certain) > 10
    assert len(no) == 1
    assert "short of the 80 %" in no[0].words
    assert {one.id for one in desk.view.model.ticked} == {one.id for one in certain}
    assert desk.page.issuing.print.text() == f"Issue and print {len(certain)}"


def test_an_event_without_people_says_what_comes_first(desk):
    full = desk.view._overview
    desk.view.show_overview(replace(full, candidates=()))
    assert desk.view.banners.texts() == ["Nobody is in this event yet"]
    assert desk.view._name.text() == ""
    assert desk.view._rename.isHidden()
    desk.view.show_overview(full)
    assert desk.view.banners.texts() == []
    assert not desk.view._rename.isHidden()


def test_the_model_of_the_list_is_sound(desk, qtmodeltester):
    qtmodeltester.check(desk.view.model)


def test_all_are_issued_and_printed_with_one_key_and_one_answer(desk, qtbot):
    qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.settle()

    count = len(desk.group(Group.CERTAIN))
    assert [len(desk.lines), len(desk.printed), len(desk.asked)] == [count, 1, 1]
    assert desk.asked[0][1] == f"Issue {count} certificates?"
    assert desk.lines[-1].number in desk.asked[0][2]
    assert all(one.number for one in desk.group(Group.CERTAIN))


def test_printing_again_asks_nothing_and_gives_no_new_number(desk, qtbot):
    for _ in range(2):
        qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        desk.settle()

    assert desk.printed[0] == desk.printed[1]
    assert len(desk.asked) == 1
    assert desk.page.issuing.print.text().startswith("Print")


def test_nothing_is_issued_when_it_is_not_confirmed(desk, qtbot, monkeypatch):
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_, **__: False))
    qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.settle()

    assert (desk.lines, desk.printed) == ([], [])


def test_space_ticks_one_person_and_on_a_heading_the_whole_group(desk, qtbot):
    desk.view.list.show_person(desk.group(Group.CERTAIN)[0].id)
    before = len(desk.view.model.ticked)
    qtbot.keyClick(desk.view.list, Qt.Key.Key_Space)
    assert len(desk.view.model.ticked) == before - 1

    desk.view.list.setCurrentIndex(desk.view.model.index(0))
    qtbot.keyClick(desk.view.list, Qt.Key.Key_Space)
    assert len(desk.view.model.ticked) == before
    qtbot.keyClick(desk.view.list, Qt.Key.Key_Space)
    assert desk.view.model.ticked == []

    qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "Nobody is ticked" in desk.page.banners.texts()


def test_somebody_without_a_certificate_cannot_be_ticked_but_gets_one_by_exception(desk, qtbot, monkeypatch):
    one = desk.group(Group.NO)[0]
    desk.view.list.show_person(one.id)
    qtbot.keyClick(desk.view.list, Qt.Key.Key_Space)
    assert one.id not in {ticked.id for ticked in desk.view.model.ticked}

    monkeypatch.setattr(dialogs, "ask_reason", lambda *_: "was ill, did the work at home")
    qtbot.keyClick(desk.page, Qt.Key.Key_E)
    desk.settle()

    now = next(each for each in desk.group(Group.CERTAIN) if each.id == one.id)
    assert "was ill" in now.words
    assert one.id in {ticked.id for ticked in desk.view.model.ticked}
    assert desk.group(Group.NO) == []


def test_the_real_page_of_each_person_is_seen(desk, qtbot):
    assert desk.view.preview.pages == 1
    qtbot.keyClick(desk.view.list, Qt.Key.Key_Right)
    desk.settle()
    assert desk.view.current.id == desk.view.model.people()[1].id
    assert desk.view.preview.pages == 1


def test_a_name_mended_before_issue_changes_the_page_and_no_number(desk, qtbot, monkeypatch):
    one = desk.view.model.people()[0]
    desk.view.list.show_person(one.id)
    monkeypatch.setattr(dialogs, "ask_name", lambda *_: "Anna-Maria Test")
    qtbot.keyClick(desk.page, Qt.Key.Key_F2)
    desk.settle()

    assert next(each for each in desk.view.model.people() if each.id == one.id).name == "Anna-Maria Test"
    assert desk.lines == []


def test_a_name_wrong_on_stage_becomes_a_new_sheet_at_once(desk, qtbot, monkeypatch):
    qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    one = desk.view.model.people()[0]
    desk.view.list.show_person(one.id)
    monkeypatch.setattr(dialogs, "ask_correction", lambda *_: ("Anna-Maria Test", "misspelt"))
    qtbot.keyClick(desk.page, Qt.Key.Key_F2)
    desk.settle()

    newest = desk.lines[0]
    assert (newest.name, newest.state) == ("Anna-Maria Test", State.ISSUED)
    assert [line.state for line in desk.lines if line.number == one.number] == [State.SUPERSEDED]
    assert len(desk.printed) == 2


def test_a_certificate_is_cancelled_in_the_register(desk, qtbot, monkeypatch):
    qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    desk.page.enter(view="register")
    line = desk.register.table.current()
    monkeypatch.setattr(dialogs, "ask_reason", lambda *_: "printed twice")
    desk.register._cancel.click()
    desk.settle()

    assert desk.register.table.row(line.id).state is State.VOID
    assert not desk.register._cancel.isEnabled()


def test_a_number_typed_is_verified_and_a_mistyped_one_is_told(desk, qtbot):
    qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    number = desk.lines[0].number
    desk.page.enter(view="verify")

    qtbot.keyClicks(desk.page.verify.field, number)
    qtbot.keyClick(desk.page.verify.field, Qt.Key.Key_Return)
    desk.settle()
    assert said(desk).startswith("Valid")

    qtbot.keyClicks(desk.page.verify.field, number[:-1] + ("A" if number[-1] != "A" else "B"))
    qtbot.keyClick(desk.page.verify.field, Qt.Key.Key_Return)
    desk.settle()
    assert "mistyped" in said(desk)


def tick_only(desk, ids):
    """Ticks these and nobody else."""
    for row, one in enumerate(desk.view.model.at(row) for row in range(desk.view.model.rowCount())):
        if isinstance(one, Candidate) and (one.id in ids) is not (one in desk.view.model.ticked):
            desk.view.model.turn(desk.view.model.index(row))


def said(desk):
    """The answer that stands under the field."""
    return desk.page.verify._answers.itemAt(0).widget().accessibleName()


def test_one_file_for_all_is_written_where_it_was_asked_for(desk, tmp_path, monkeypatch):
    monkeypatch.setattr("rtcm_desktop.certificates.ui.issuing.save_file", lambda *_: tmp_path / "all.pdf")
    desk.page.issuing.save_one()
    desk.settle()

    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
    assert len(desk.lines) == len(desk.group(Group.CERTAIN))


def test_the_page_fits_a_small_screen(desk):
    assert desk.page.minimumSizeHint().width() <= 1166
    assert desk.page.minimumSizeHint().height() <= 552


def test_keys_on_a_heading_are_about_the_person_whose_page_is_seen(desk):
    last = desk.group(Group.CERTAIN)[-1]
    desk.view.list.show_person(last.id)
    heading = desk.view.model.row_of(last.id) + 1
    desk.view.list.setCurrentIndex(desk.view.model.index(heading))

    assert desk.view._name.text() == last.name
    assert desk.view.current.id == last.id


def test_no_place_is_asked_for_when_nobody_is_ticked(desk, monkeypatch):
    asked = []
    monkeypatch.setattr("rtcm_desktop.certificates.ui.issuing.save_file", lambda *_: asked.append("file"))
    monkeypatch.setattr("rtcm_desktop.certificates.ui.issuing.choose_folder", lambda *_: asked.append("folder"))
    tick_only(desk, set())
    desk.page.issuing.save_one()
    desk.page.issuing.save_each()

    assert asked == []
    assert "Nobody is ticked" in desk.page.banners.texts()


def test_a_folder_that_cannot_be_written_issues_nothing(desk, tmp_path, monkeypatch):
    taken = tmp_path / "taken"
    taken.write_text("a file")
    monkeypatch.setattr("rtcm_desktop.certificates.ui.issuing.choose_folder", lambda *_: taken / "inside")
    desk.page.issuing.save_each()
    desk.settle()

    assert desk.lines == []
    assert desk.page.banners.texts()


def test_answers_about_a_whole_file_do_not_press_the_window(desk, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("rtcm_desktop.certificates.ui.issuing.save_file", lambda *_: tmp_path / "all.pdf")
    tick_only(desk, {one.id for one in desk.group(Group.CERTAIN)[:8]})
    desk.page.issuing.save_one()
    desk.settle()
    desk.page.enter(view="verify")
    desk.page.verify.ask_for([tmp_path / "all.pdf"])
    desk.settle()

    assert desk.page.verify._answers.count() >= len(desk.lines)
    assert desk.page.minimumSizeHint().height() <= 552


def test_enter_after_a_file_was_checked_checks_the_file_again(desk, tmp_path, qtbot):
    asked = []
    desk.page.verify.asked.connect(asked.append)
    (tmp_path / "odd.pdf").write_bytes(b"%PDF-1.4 odd")
    desk.page.enter(view="verify")
    desk.page.verify.ask_for([tmp_path / "odd.pdf"])
    qtbot.keyClick(desk.page.verify.field, Qt.Key.Key_Return)
    desk.settle()

    assert asked == [[str(tmp_path / "odd.pdf")]] * 2
    assert "odd.pdf" in said(desk)


def test_the_page_fits_the_smallest_screen_also_with_an_exception(desk, monkeypatch):
    one = desk.group(Group.NO)[0]
    desk.view.list.show_person(one.id)
    monkeypatch.setattr(dialogs, "ask_reason", lambda *_: "was ill")
    desk.page._on_exception_here()
    desk.settle()

    assert desk.view._exception.isVisible()
    assert desk.page.minimumSizeHint().width() <= 904


def test_who_was_ticked_by_hand_is_ticked_again_after_a_power_cut_until_it_is_issued(
    desk, show_page, context, asker, settle
):
    model = desk.view.model
    certain = desk.group(Group.CERTAIN)
    model.turn(model.index(model.row_of(certain[0].id)))
    ticked = {one.id for one in model.ticked}
    start_again(context, asker)
    again = show_page(CertificatesPage(context))
    assert {one.id for one in again.issue.model.ticked} == ticked == {one.id for one in certain[1:]}
    again.issuing.issue_and_print()
    settle()
    assert written_down(context, asker) == {}
