"""What stands in a form and is not kept yet: written down a moment after the last key, put back, and gone when it is done."""

import pytest
from PySide6.QtWidgets import QLineEdit

from rtcm_desktop.core.drafts import read_drafts
from rtcm_desktop.uikit import drafts as module
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.forms import ChoiceField, DateField, DraftLine, Field, Form, TextField
from rtcm_desktop.uikit.messages import Dialog, FormDialog
from rtcm_desktop.uikit.widgets import boxed, column

NAME = "walk_in"


@pytest.fixture
def stored(asker):
    """What is written down now."""
    return lambda: asker.read(lambda workspace: read_drafts(workspace.db))


@pytest.fixture(autouse=True)
def _soon(monkeypatch) -> None:
    monkeypatch.setattr(module, "REST", 30)


@pytest.fixture
def drafts(context, runner) -> Drafts:
    return Drafts(runner, {}, runner)


def a_form() -> Form:
    form = Form()
    form.add("name", Field("Name", TextField()))
    form.add("day", Field("Day", DateField()))
    form.add("country", Field("Country", ChoiceField([("", "–"), ("AZ", "Azerbaijan")])))
    return form


@pytest.fixture
def a_line(qtbot):
    """Makes the line above a form, both on a page."""
    pages = []  # a page nobody holds is freed with all that is on it

    def made(drafts: Drafts, form: Form) -> DraftLine:
        line = DraftLine(drafts, form)
        pages.append(boxed(column(line, form)))
        qtbot.addWidget(pages[-1])
        return line

    return made


def type_in(form: Form, key: str, text: str) -> None:
    form.field(key).widget.setText(text)


def test_what_is_typed_is_written_down_a_moment_after_the_last_key(qtbot, drafts, stored, settle):
    drafts.put(NAME, {"given": "N"})
    drafts.put(NAME, {"given": "Nigar"})
    assert stored() == {}
    qtbot.waitUntil(lambda: stored() == {NAME: {"given": "Nigar"}})
    drafts.drop(NAME)
    qtbot.waitUntil(lambda: stored() == {})


def test_what_is_done_before_one_rests_costs_no_writing(qtbot, drafts, runner):
    begun = []
    runner.started.connect(begun.append)
    drafts.put("desk", {"field": "sha"})
    drafts.drop("desk")
    qtbot.wait(80)
    assert not begun


def test_at_the_end_nothing_waits(context, runner, practice, drafts):
    from rtcm_desktop.core.opening import open_workspace
    from rtcm_desktop.shell.demo import SECRET

    drafts.put(NAME, {"given": "Nigar"})
    drafts.keep(at_end=True)
    runner.shutdown()
    space = open_workspace(practice.folder, passphrase=SECRET, around=practice.around)
    try:
        assert read_drafts(space.db) == {NAME: {"given": "Nigar"}}
    finally:
        space.close()


def test_a_form_finds_again_what_was_typed_also_where_it_is_no_value_yet(a_line, runner):
    form = a_form()
    form.fill({"name": "Leyla"})
    drafts = Drafts(runner, {}, runner)
    line = a_line(drafts, form)
    line.begin(NAME)
    assert not drafts.get(NAME)
    type_in(form, "day", "8.1")
    form.field("country").set_value("")
    form.field("country").widget.setCurrentIndex(1)
    assert drafts.get(NAME) == {"day": "8.1", "country": "AZ"}
    again = a_form()
    again.fill({"name": "Leyla"})
    back = a_line(Drafts(runner, {NAME: drafts.get(NAME)}, runner), again)
    back.begin(NAME)
    assert again.field("day").written() == "8.1"
    assert again.values() == {"name": "Leyla", "day": "", "country": "AZ"}
    assert not back.isHidden()
    back.clear()
    assert back.isHidden()
    assert not again.unfinished()


def test_within_one_start_nothing_is_said_about_it(a_line, runner):
    drafts = Drafts(runner, {}, runner)
    form, again = a_form(), a_form()
    a_line(drafts, form).begin(NAME)
    type_in(form, "name", "Nigar")
    line = a_line(drafts, again)
    line.begin(NAME)
    assert again.values()["name"] == "Nigar"
    assert line.isHidden()


def test_what_was_typed_about_another_is_not_put_back(a_line, runner):
    drafts = Drafts(runner, {NAME: {"leaver": "P1", "name": "Nigar"}}, runner)
    form = a_form()
    a_line(drafts, form).begin(NAME, {"leaver": "P2"})
    assert form.values()["name"] == ""
    assert drafts.get(NAME) == {"leaver": "P2"}


def test_a_form_that_is_done_is_not_put_back(a_line, runner):
    drafts = Drafts(runner, {}, runner)
    form = a_form()
    line = a_line(drafts, form)
    line.begin(NAME, {"leaver": ""})
    type_in(form, "name", "Nigar")
    line.done()
    form.fill({})
    assert not drafts.get(NAME)


def test_a_value_may_be_set_before_there_is_anything_to_choose_from(qtbot):
    field = ChoiceField([("", "–")])
    qtbot.addWidget(field)
    field.set_value("AZ")
    assert field.value() == "AZ"
    field.set_options([("", "–"), ("GE", "Georgia"), ("AZ", "Azerbaijan")])
    assert (field.value(), field.currentText()) == ("AZ", "Azerbaijan")
    field.set_options([("", "–"), ("GE", "Georgia")])
    assert field.value() == ""


def test_an_answer_cut_off_by_the_power_is_there_when_it_is_asked_for_again(qtbot, runner, monkeypatch):
    drafts = Drafts(runner, {}, runner)
    parent = QLineEdit()
    qtbot.addWidget(parent)
    seen = []

    def a_question():
        form = Form()
        form.add("reason", Field("Reason", TextField("Ill")))
        return form

    cut = FormDialog("Why?", a_question(), "Keep", parent=parent)
    cut.begin(drafts)
    cut.form.field("reason").widget.setText("Ill on Tuesday")
    monkeypatch.setattr(Dialog, "exec", lambda self: seen.append(self.form.values()) or 0, raising=False)
    assert FormDialog.ask(parent, "Why?", a_question(), "Keep", "", drafts) is None
    assert FormDialog.ask(parent, "Why?", a_question(), "Keep", "", drafts) is None
    assert seen == [{"reason": "Ill on Tuesday"}, {"reason": "Ill"}]
