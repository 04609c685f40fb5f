"""Fields: what they read, what they say beside themselves, and when."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from rtcm_desktop.uikit.forms import (
    ChoiceField,
    DateField,
    Field,
    FieldLine,
    Form,
    LongTextField,
    NumberField,
    PassphraseField,
    TextField,
    TickField,
    TimeField,
)
from rtcm_desktop.uikit.messages import Confirm, Dialog, FormDialog

NEAR = date(2026, 12, 7)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("8.12.2026", "2026-12-08"),
        ("8/12/26", "2026-12-08"),
        ("8 12", "2026-12-08"),
        ("2026-12-08", "2026-12-08"),
        ("29.02.2028", "2028-02-29"),
        ("31.02.1988", ""),
        ("8.13.2026", ""),
        ("8.12.203", ""),
        ("tomorrow", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_as_it_is_typed(qtbot, typed, value):
    field = DateField(near=NEAR)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == value
    assert bool(field.problem()) == (value == "" and typed != "")


def test_a_day_that_does_not_exist_is_named(qtbot):
    field = DateField()
    qtbot.addWidget(field)
    field.setText("31.02.1988")
    assert field.problem() == "There is no 31 February. Day, month, year."


def test_a_date_is_shown_as_it_is_written_here(qtbot):
    field = DateField("2026-12-08")
    qtbot.addWidget(field)
    assert field.text() == "08.12.2026"


@pytest.mark.parametrize(
    ("typed", "value"), [("9", "09:00"), ("1430", "14:30"), ("14.30", "14:30"), ("9:05", "09:05"), ("25:00", "")]
)
def test_a_time_is_read_as_it_is_typed(qtbot, typed, value):
    field = TimeField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == value
    assert bool(field.problem()) == (value == "")


@pytest.mark.parametrize(("typed", "value"), [("12", "12"), ("0", ""), ("100", ""), ("x", ""), ("", "")])
def test_a_number_has_limits(qtbot, typed, value):
    field = NumberField(least=1, most=99)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == value
    assert bool(field.problem()) == (value == "" and typed != "")


def test_arrows_count_a_number_up_and_down(qtbot):
    field = NumberField("3", least=1, most=4)
    qtbot.addWidget(field)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == "4"


def test_a_choice_keeps_its_value_when_the_options_change(qtbot):
    field = ChoiceField([("en", "English"), ("ru", "Russian")])
    qtbot.addWidget(field)
    field.set_value("ru")
    field.set_options([("az", "Azerbaijani"), ("ru", "Russian")])
    assert field.value() == "ru"
    field.set_value("nothing known")
    assert field.value() == "az"


def test_a_passphrase_is_hidden_until_the_eye_is_pressed(qtbot):
    field = PassphraseField()
    qtbot.addWidget(field)
    field.setText(" a b ")
    assert (field.value(), field.echoMode()) == (" a b ", QLineEdit.EchoMode.Password)
    field._eye.trigger()
    assert field.echoMode() == QLineEdit.EchoMode.Normal


def test_ticks_and_long_texts_give_text(qtbot):
    tick, text = TickField("Interpretation", "1"), LongTextField(" two\nlines ")
    qtbot.addWidget(tick)
    qtbot.addWidget(text)
    assert (tick.value(), text.value()) == ("1", "two\nlines")
    tick.set_value("0")
    assert tick.value() == ""


def test_a_field_is_checked_after_a_pause_and_not_at_once(qtbot):
    field = Field("Born", DateField())
    qtbot.addWidget(field)
    qtbot.keyClicks(field.widget, "31.02.1988")
    assert field.message() == ""
    qtbot.waitUntil(lambda: "31 February" in field.message())
    assert field.widget.property("state") == "stop"
    assert "31 February" in field.widget.accessibleDescription()
    field.widget.setText("28.02.1988")
    field.check()
    assert (field.message(), field.widget.property("state")) == ("", "")


def test_a_doubt_stands_beside_the_field_and_can_be_kept(qtbot):
    field = Field("E-mail", TextField(), "One address")
    qtbot.addWidget(field)
    field.set_check(lambda text: ("attention", "Somebody has this address") if "@" in text else ("", ""))
    field.widget.setText("a@b.az")
    assert field.check()
    assert field.message() == "Somebody has this address"
    field.set_value("")
    assert field.message() == "One address"


def test_the_height_of_a_field_does_not_change_with_its_message(qtbot):
    field = Field("Born", DateField())
    qtbot.addWidget(field)
    before = field.sizeHint()
    field.say("stop", "There is no 31 February. Day, month, year.")
    assert field.sizeHint().height() == before.height()


def test_a_form_goes_to_its_first_wrong_field(qtbot):
    form = Form(2)
    form.add("family", Field("Family name", TextField(), required="A family name is needed."))
    form.add("born", Field("Born", DateField()))
    form.add("note", Field("Note", LongTextField()), whole=True)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.fill({"born": "1988-02-28"})
    assert form.first_wrong() is form.field("family")
    assert QApplication.focusWidget() is form.field("family").widget
    assert form.field("family").message() == "A family name is needed."
    form.fill({"family": "Beridze", "born": "1988-02-28", "note": "x"})
    assert form.first_wrong() is None
    assert form.values() == {"family": "Beridze", "born": "1988-02-28", "note": "x"}


def test_an_empty_field_is_merely_unfinished_until_the_end(qtbot):
    field = Field("Family name", TextField(), required="A family name is needed.")
    qtbot.addWidget(field)
    assert field.check()
    assert not field.check_finally()


def test_a_field_tells_that_it_changed(qtbot):
    form = Form()
    field = form.add("mode", Field("Mode", ChoiceField([("a", "A"), ("b", "B")])))
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.changed):
        field.widget.setCurrentIndex(1)


@pytest.fixture
def dialog(qtbot):
    def opened(made):
        qtbot.addWidget(made)
        made.open()
        return made

    return opened


def test_enter_takes_the_verb_and_esc_leaves(qtbot, dialog):
    ask = dialog(Confirm("Issue 12 certificates?", "They cannot be taken back.", "Issue and print 12"))
    qtbot.keyClick(ask, Qt.Key.Key_Return)
    assert ask.result() == QDialog.DialogCode.Accepted
    ask = dialog(Confirm("Cancel certificate?", "It stays in the register.", "Cancel certificate", stop=True))
    qtbot.keyClick(ask, Qt.Key.Key_Escape)
    assert ask.result() == QDialog.DialogCode.Rejected
    assert ask.verb.property("kind") == "stop"


def test_a_dialog_stays_while_its_form_is_wrong(qtbot, dialog):
    form = Form()
    form.add("reason", Field("Reason", TextField(), required="A reason is needed."))
    ask = dialog(FormDialog("Why an exception?", form, "Keep the exception"))
    ask.verb.click()
    assert ask.isVisible()
    form.fill({"reason": "Ill on Tuesday"})
    ask.verb.click()
    assert not ask.isVisible()
    assert form.values() == {"reason": "Ill on Tuesday"}


def test_asking_gives_the_answer(qtbot, monkeypatch):
    parent = QLineEdit()
    qtbot.addWidget(parent)
    monkeypatch.setattr(Dialog, "exec", lambda _: QDialog.DialogCode.Accepted, raising=False)
    form = Form()
    form.add("reason", Field("Reason", TextField("Ill")))
    assert Confirm.ask(parent, "Issue?", "Body", "Issue")
    assert FormDialog.ask(parent, "Why?", form, "Keep") == {"reason": "Ill"}


def test_a_dialog_begins_in_its_first_field_with_what_is_suggested_chosen(qtbot):
    form = Form()
    form.add("name", Field("Name", TextField("AZ8")))
    form.add("note", Field("Note", TextField()))
    dialog = FormDialog("For which laptop?", form, "Make")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    field = form.field("name").widget
    assert QApplication.focusWidget() is field
    assert field.selectedText() == "AZ8"
    order = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == [form.field("note").widget, dialog.cancel, dialog.verb]


def test_narrow_fields_say_what_is_wrong_in_the_width_of_them_all(qtbot):
    starts, ends = Field("From", TimeField()), Field("To", TimeField())
    line = FieldLine(starts, ends)
    qtbot.addWidget(line)
    line.resize(240, 100)
    line.show()
    starts.widget.setText("25:99")
    starts.check()
    assert line.message() == "Hour and minute, such as 14:30."
    ends.say("stop", "A slot from 23:50 to 11:20 is too short. It needs at least five minutes.")
    starts.set_value("09:00")
    assert line.message().startswith("A slot from 23:50")
    assert line._message.width() > 2 * ends.width() - 20
    assert line._message.height() >= line._message.heightForWidth(line._message.width())
    ends.say("", "")
    assert line.message() == ""


def test_taking_back_belongs_to_the_page_until_something_is_typed(qtbot):
    field = TextField("Nino")
    qtbot.addWidget(field)
    assert not _is_kept_from_the_page(field)
    qtbot.keyClicks(field, "x")
    assert _is_kept_from_the_page(field)


def _is_kept_from_the_page(field):
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    QApplication.sendEvent(field, asked)
    return asked.isAccepted()
