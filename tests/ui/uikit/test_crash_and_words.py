"""Bugs are noted and said once, in any thread; the window's language writes days, numbers and plurals."""

import sys
import threading
from datetime import date, datetime

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTranslator

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.uikit import i18n
from rtcm_desktop.uikit.catalogue import compiled
from rtcm_desktop.uikit.crash import Hooks
from rtcm_desktop.uikit.fault_dialog import FaultDialog


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [("az", "iştirakçı", "İştirakçı"), ("en", "in the room", "In the room"), ("az", "", "")],
)
def test_a_word_that_stands_alone_has_the_capital_of_its_language(monkeypatch, language, text, meant):
    monkeypatch.setattr(i18n, "spoken", lambda: language)
    assert i18n.capital(text) == meant


@pytest.fixture
def hooks(qapp):
    before = sys.excepthook, threading.excepthook
    made = Hooks()
    yield made
    made.restore()
    assert (sys.excepthook, threading.excepthook) == before
    if made._dialog is not None:
        made._dialog.close()
        made._dialog.deleteLater()


def raised():
    try:
        int("Leyla Əliyeva")
    except ValueError as error:
        return error


def test_a_bug_is_said_once(hooks, qtbot):
    for _ in range(2):
        error = raised()
        sys.excepthook(type(error), error, error.__traceback__)
    assert isinstance(hooks._dialog, FaultDialog)
    first = hooks._dialog
    assert first.isVisible()
    first.accept()
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    assert hooks._dialog is first
    assert not first.isVisible()


def test_a_bug_in_another_thread_is_said_in_the_gui_thread(hooks, qtbot):
    def work():
        raise ValueError("elsewhere")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: hooks._dialog is not None and hooks._dialog.isVisible())


def test_stopping_the_program_from_the_terminal_is_no_bug(hooks):
    old, told = hooks._old, []
    hooks._old = (lambda *args: told.append(args), old[1])
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    hooks._old = old
    assert len(told) == 1
    assert hooks._dialog is None


@pytest.fixture
def english(qapp):
    i18n.install(qapp, "en")
    yield qapp
    i18n.install(qapp, "en")


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}"><context>
<name>Page</name>{messages}</context></TS>"""
COUNTED = '<message numerus="yes"><source>{source}</source><translation{kind}>{forms}</translation></message>'


@pytest.fixture
def translated(qapp, tmp_path):
    """Installs the messages of a translation and translates with them."""
    installed = []

    def install(language, *messages):
        path = tmp_path / f"window_{language}.ts"
        path.write_text(TS.format(language=language, messages="".join(messages)), encoding="utf-8")
        data = QByteArray(compiled(path, language))
        translator = QTranslator()
        assert translator.load(data)
        installed.append((translator, data))
        qapp.installTranslator(translator)

    yield install
    for translator, _ in installed:
        qapp.removeTranslator(translator)


def counted(source, *forms):
    kind = "" if forms else ' type="unfinished"'
    return COUNTED.format(
        source=source, kind=kind, forms="".join(f"<numerusform>{form}</numerusform>" for form in forms)
    )


@pytest.mark.parametrize(
    ("text", "count", "said"),
    [
        ("%n name(s)", 1, "1 name"),
        ("%n name(s)", 0, "0 names"),
        ("%n entr(y|ies) (is|are) waiting", 3, "3 entries are waiting"),
        ("%n address(es) (all)", 1, "1 address (all)"),
    ],
)
def test_english_counts_by_the_forms_in_the_source(translated, text, count, said):
    translated("en", counted(text))
    assert QCoreApplication.translate("Page", text, "", count) == said


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 имя"), (3, "3 имени"), (5, "5 имён"), (21, "21 имя"), (12, "12 имён")]
)
def test_russian_has_three_forms(translated, count, said):
    translated("ru", counted("%n name(s)", "%n имя", "%n имени", "%n имён"))
    assert QCoreApplication.translate("Page", "%n name(s)", "", count) == said


def test_a_language_with_one_form_uses_it(translated):
    translated("tr", counted("%n name(s)", "%n ad"))
    assert QCoreApplication.translate("Page", "%n name(s)", "", 5) == "5 ad"


def test_texts_are_translated_by_their_context(translated):
    plain = "<message><source>Peoplé</source><translation>Люди</translation></message>"
    open_one = '<message><source>Plan</source><translation type="unfinished">Пл</translation></message>'
    translated("ru", plain, open_one)
    assert QCoreApplication.translate("Page", "Peoplé") == "Люди"
    assert QCoreApplication.translate("Other", "Peoplé") != "Люди"
    assert QCoreApplication.translate("Page", "Plan") == "Plan"


def test_counted_texts_of_the_window_have_english_forms(english):
    assert QCoreApplication.translate("ProgressLine", "about %n second(s)", "", 1) == "about 1 second"


def test_the_language_can_be_switched_and_mirrors_the_window(english):
    i18n.install(english, "fa")
    assert (i18n.language(), english.layoutDirection()) == ("fa", Qt.LayoutDirection.RightToLeft)
    i18n.install(english, "en")
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_days_are_written_short(english):
    assert i18n.day_text(date(2026, 12, 8)) == "Tue 8 Dec"
    assert i18n.days_text(date(2026, 12, 8), date(2026, 12, 10)) == "Tue 8 – Thu 10 Dec 2026"
    assert i18n.days_text(date(2026, 11, 30), date(2026, 12, 1)) == "Mon 30 Nov – Tue 1 Dec 2026"
    assert i18n.days_text(date(2026, 12, 31), date(2027, 1, 1)) == "Thu 31 Dec 2026 – Fri 1 Jan 2027"
    assert i18n.days_text(date(2026, 12, 8), date(2026, 12, 8)) == "Tue 8 Dec 2026"


def test_times_numbers_and_failures_are_written(english):
    assert i18n.time_text(datetime(2026, 12, 8, 14, 3)) == "14:03"  # noqa: DTZ001 (only the hands are shown)
    assert i18n.number_text(1240) == "1\N{NO-BREAK SPACE}240"
    assert i18n.told(UserError("NOTHING_TO_UNDO")) == str(UserError("NOTHING_TO_UNDO"))
