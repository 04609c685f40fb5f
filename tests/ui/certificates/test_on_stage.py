"""What goes wrong on the last afternoon: a wrong name on stage, a printer that fails, a forged paper, a photo of one."""

import re
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject
from PySide6.QtCore import Qt

from rtcm_desktop.certificates.model import Group, State
from rtcm_desktop.certificates.ui import dialogs
from rtcm_desktop.people.service import mend_name
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.printing import PrintFailedError, PrintStoppedError
from tests.ui.certificates.test_page import desk, said, tick_only
from tests.ui.dropping import drop

__all__ = ["desk"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def issued(desk, qtbot):
    """Everybody holds a certificate."""
    qtbot.keyClick(desk.page, Qt.Key.Key_P, CTRL)
    desk.settle()
    return desk


def test_a_person_is_found_by_typing_and_corrected_from_there(issued, qtbot, monkeypatch):
    last = issued.group(Group.CERTAIN)[-1]
    asked = []
    monkeypatch.setattr(dialogs, "ask_correction", lambda *what: asked.append(what[1:]) or ("Right Name", "misspelt"))
    qtbot.keyClick(issued.page, Qt.Key.Key_F, CTRL)
    finder = issued.view.finder
    qtbot.waitUntil(finder.hasFocus)
    qtbot.keyClicks(finder, last.name.split()[-1][:6].lower())
    assert issued.view.current.id == last.id
    qtbot.keyClick(finder, Qt.Key.Key_F2)
    issued.settle()

    assert asked == [(last.number, last.name)]
    assert issued.lines[0].name == "Right Name"
    assert len(issued.printed) == 2


def test_ticks_stay_while_one_looks_for_somebody(desk, qtbot):
    ticked = {one.id for one in desk.view.model.ticked}
    desk.view.finder.setText("0000")
    assert desk.view.model.people() == []
    assert desk.view.current is None
    qtbot.keyClick(desk.page, Qt.Key.Key_F2)
    assert {one.id for one in desk.view.model.ticked} == ticked
    qtbot.keyClick(desk.view.finder, Qt.Key.Key_Escape)
    assert len(desk.view.model.people()) > 10


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (PrintFailedError(), "The printer did not take the certificates"),
        (PrintStoppedError(3, 20), "Stopped after 3 of 20 pages"),
        (None, "Not printed"),
    ],
)
def test_what_the_printer_did_not_take_is_printed_again_with_the_same_numbers(desk, qtbot, monkeypatch, failure, told):
    def refuse(*_):
        if failure:
            raise failure
        return False

    monkeypatch.setattr(printing, "print_pdf", refuse)
    qtbot.keyClick(desk.page, Qt.Key.Key_P, CTRL)
    desk.settle()
    numbers = [line.number for line in desk.lines]
    assert told in desk.page.banners.texts()
    assert len(numbers) == len(desk.group(Group.CERTAIN))

    monkeypatch.setattr(printing, "print_pdf", lambda data, *_: desk.printed.append(data) or True)
    desk.page.actions_of_page.print_last()
    desk.settle()
    assert len(desk.printed) == 1
    assert told not in desk.page.banners.texts()
    assert [line.number for line in desk.lines] == numbers


def test_many_warnings_are_one_message(desk):
    desk.page._on_warned([f"Paper {number}" for number in range(20)])
    assert desk.page.banners.texts() == ["Look at 20 papers again"]
    desk.page._on_warned([])
    assert desk.page.banners.texts() == []


def test_several_of_the_register_are_printed_again_together(issued, qtbot):
    issued.page.enter(view="register")
    issued.register.table.view.selectAll()
    assert issued.register._print.text() == f"Print {len(issued.lines)} again"
    assert not issued.register._cancel.isEnabled()
    qtbot.keyClick(issued.page, Qt.Key.Key_P, CTRL)
    issued.settle()
    assert len(issued.printed) == 2


def test_keys_of_the_register_correct_and_cancel(issued, qtbot, monkeypatch):
    issued.page.enter(view="register")
    line = issued.register.table.current()
    monkeypatch.setattr(dialogs, "ask_reason", lambda *_: "left early")
    qtbot.keyClick(issued.register.table.view, Qt.Key.Key_Delete)
    issued.settle()
    assert next(one for one in issued.lines if one.id == line.id).state is State.VOID
    assert f"{line.number} is cancelled" in issued.page.banners.texts()


def test_the_strip_shows_only_keys_of_the_view_that_is_seen(desk, qtbot):
    def keys():
        hints = desk.page.keys()
        return [hint.key for hint in hints]

    assert keys() == ["Space", "←→", "Ctrl+F", "Ctrl+P", "F2", "E", "Ctrl+E"]
    qtbot.keyClick(desk.page, Qt.Key.Key_E, CTRL)
    assert keys() == ["Ctrl+F", "Ctrl+P", "F2", "Del", "Ctrl+E"]
    qtbot.keyClick(desk.page, Qt.Key.Key_E, CTRL)
    assert keys() == ["Enter", "Ctrl+O", "Ctrl+E"]
    assert desk.page.place_now() == {"view": "verify"}


@pytest.mark.parametrize(("name", "told"), [("photo.PNG", "is a picture"), ("letter.docx", "is not a PDF")])
def test_a_photo_or_a_letter_is_told_apart_from_a_paper(desk, tmp_path, name, told):
    (tmp_path / name).write_bytes(b"\x89PNG")
    desk.page.enter(view="verify")
    drop(desk.page.verify, tmp_path / name)
    desk.settle()
    assert told in said(desk)


def test_a_forged_paper_is_not_genuine_and_two_files_are_checked_together(issued, tmp_path, monkeypatch):
    from rtcm_desktop.certificates.ui import issuing

    true, false = tmp_path / "true.pdf", tmp_path / "false.pdf"
    monkeypatch.setattr(issuing, "save_file", lambda *_: true)
    tick_only(issued, {issued.group(Group.CERTAIN)[0].id})
    issued.page.issuing.save_one()
    issued.settle()
    false.write_bytes(forged(true.read_bytes()))
    issued.page.enter(view="verify")
    drop(issued.page.verify, true, false)
    issued.settle()

    answers = issued.page.verify._answers
    told = [answers.itemAt(place).widget().accessibleName() for place in range(2)]
    assert told[0].startswith("Valid")
    assert told[1].startswith("Not genuine")


def forged(pdf):
    """The same paper with one letter of the signed text changed."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    for page in writer.pages:
        contents = page.get_contents()
        whole = contents.get_data()
        at = re.search(rb"/Record \(([A-Z2-7]{100,1000})\)", whole).end(1) - 60
        letter = b"A" if whole[at : at + 1] != b"A" else b"B"
        contents.set_data(whole[:at] + letter + whole[at + 1 :])
        page[NameObject("/Contents")] = writer._add_object(contents)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def rename(desk, one, name):
    desk.page.context.runner.change(partial(mend_name, person=one.person, name=name), owner=desk.page)
    desk.settle()


def test_names_that_cannot_be_printed_and_long_ones_are_told_and_shown(desk):
    first, second = desk.group(Group.CERTAIN)[3:5]
    rename(desk, first, "Zhang 伟")
    rename(desk, second, "Maximiliana-Alexandra Konstantinopolskaya-Rozhdestvenskaya de la Fuente y Montalbán")

    told = desk.view.banners.texts()
    assert "1 name cannot be printed" in told
    assert any(text.endswith("long") for text in told)
    assert first.id not in {one.id for one in desk.view.model.ticked}
    desk.view._on_show_faulty()
    assert desk.view.current.id == first.id
    assert "伟" in desk.view._words.text()
    desk.view._on_show_long()
    assert desk.view.current.id == second.id


def test_an_exception_is_given_with_a_reason_and_taken_back(desk, qtbot, monkeypatch):
    one = desk.group(Group.NO)[0]
    assert "short of" in one.words
    desk.view.list.show_person(one.id)
    monkeypatch.setattr(dialogs, "ask_reason", lambda *_: "was ill, did the work at home")
    qtbot.keyClick(desk.page, Qt.Key.Key_E)
    desk.settle()
    assert desk.group(Group.NO) == []
    assert "was ill" in desk.view._words.text()

    qtbot.keyClick(desk.page, Qt.Key.Key_E)
    desk.settle()
    assert [no.id for no in desk.group(Group.NO)] == [one.id]
