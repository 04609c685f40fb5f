"""The language of the window: translators, texts of failures, and how moments are written."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import DEFAULT_LANGUAGE
from rtcm_desktop.uikit.catalogue import compiled

RIGHT_TO_LEFT = frozenset({"fa", "ar"})


class _Language:
    """What was installed last."""

    def __init__(self) -> None:
        self.code = DEFAULT_LANGUAGE
        self.catalogue = b""
        self.translators: list[QTranslator] = []


_installed = _Language()


def install(app: QApplication, code: str = DEFAULT_LANGUAGE) -> None:
    """Switches the window to a language; widgets hear of it by a LanguageChange event."""
    for translator in _installed.translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _installed.code = code
    _installed.translators = []
    ours = resource("i18n", f"window_{code}.ts")
    if ours.is_file():
        _installed.catalogue = compiled(ours, code)
        translator = QTranslator(app)
        translator.load(_installed.catalogue)  # Qt reads it where it lies
        _add(app, translator)
    translator = QTranslator(app)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _add(app, translator)
    right_to_left = code in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def _add(app: QApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.translators.append(translator)


def language() -> str:
    """The code of the window's language, for `say`."""
    return _installed.code


def told(error: AppError) -> str:
    """The text of a failure in the window's language."""
    return error.text(_installed.code)


def locale() -> QLocale:
    """How the window's language writes days and numbers."""
    return QLocale(_installed.code)


def _written(day: date, pattern: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), pattern)


def day_text(day: date) -> str:
    """Tue 8 Dec"""
    return _written(day, "ddd d MMM")


def days_text(first: date, last: date) -> str:
    """Tue 8 – Thu 10 Dec 2026"""
    whole = _written(last, "ddd d MMM yyyy")
    if first == last:
        return whole
    if first.year != last.year:
        return f"{_written(first, 'ddd d MMM yyyy')} – {whole}"
    start = "ddd d" if first.month == last.month else "ddd d MMM"
    return f"{_written(first, start)} – {whole}"


def time_text(moment: datetime) -> str:
    """14:03"""
    return f"{moment:%H:%M}"


def number_text(number: int) -> str:
    """1 240, with a space that does not break"""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")
