"""The language of the window: translators, texts of failures, and how moments are written."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core import days
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import DEFAULT_LANGUAGE, knows, message, speak, spoken

OWN_NAMES = {"en": "English", "ru": "Русский", "az": "Azərbaycanca"}
"""The languages of the window, each as its speakers call it."""
RIGHT_TO_LEFT = frozenset({"fa", "ar"})
DOTTED = frozenset({"az", "tr"})
"""Where the capital of i is İ."""
OURS = ("window_{}.ts", "qtbase_{}.ts")
"""Our own texts, and those of Qt's boxes and menus in languages Qt has none for."""


class _Installed:
    """What was installed last; the catalogues stay because Qt reads them where they lie."""

    def __init__(self) -> None:
        self.catalogues: list[bytes] = []
        self.translators: list[QTranslator] = []


_installed = _Installed()


def install(app: QApplication, code: str = DEFAULT_LANGUAGE, *, whole: bool = True) -> None:
    """Switches the window to a language; what is made from now on speaks it, services included.

    English stands in the source, so where the window has to be there quickly its forms of numbers come later: not `whole`.
    """
    for translator in _installed.translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _installed.translators, _installed.catalogues = [], []
    speak(code)
    QLocale.setDefault(QLocale(code))
    if whole or code != DEFAULT_LANGUAGE:
        complete(app)
    right_to_left = code in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def complete(app: QApplication) -> None:
    """Everything that is translated or counted in the language spoken, once."""
    if _installed.translators:
        return
    _add_qt(app, spoken())
    for pattern in OURS:
        file = resource("i18n", pattern.format(spoken()))
        if file.is_file():
            _add_ours(app, _compiled(file, spoken()))


def _add_qt(app: QApplication, code: str) -> None:
    translator = QTranslator(app)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _add(app, translator)


def _compiled(file: Path, code: str) -> bytes:
    from rtcm_desktop.uikit.catalogue import compiled

    return compiled(file, code)


def _add_ours(app: QApplication, catalogue: bytes) -> None:
    _installed.catalogues.append(catalogue)
    translator = QTranslator(app)
    translator.load(catalogue)
    _add(app, translator)


def _add(app: QApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.translators.append(translator)


def of_the_system() -> str:
    """The language of this computer where the window has it, else English."""
    wanted = (QLocale(name).name()[:2] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in OWN_NAMES), DEFAULT_LANGUAGE)


def language() -> str:
    """The code of the window's language."""
    return spoken()


def told(error: AppError) -> str:
    """The text of a failure in the window's language, in the form for the window where that of the command line differs."""
    here = f"in_window.{error.code}"
    return message(here, spoken(), **error.params) if knows(here) else error.text(spoken())


def capital(text: str) -> str:
    """A text with a capital, as it stands alone; the small i of Azerbaijani keeps its dot."""
    first = "İ" if text[:1] == "i" and spoken() in DOTTED else text[:1].upper()
    return first + text[1:]


def day_text(day: date) -> str:
    """Tue 8 Dec"""
    return days.weekday_short(day)


def days_text(first: date, last: date) -> str:
    """Tue 8 – Thu 10 Dec 2026"""
    return days.period(first, last)


def time_text(moment: datetime) -> str:
    """14:03"""
    return days.clock_time(moment)


def decimal_text(number: float) -> str:
    """3.8, with the sign of the language between whole and part"""
    return QLocale(spoken()).toString(number, "f", 1)


def unbroken(text: str) -> str:
    """A telephone number or a name that does not go over two lines."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def number_text(number: int) -> str:
    """1 240, with a space that does not break"""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")
