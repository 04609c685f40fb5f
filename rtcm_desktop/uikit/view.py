"""One of several ways to see a page: it is read and shown by the page, and has keys of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.printing import PrintFailedError, print_pdf
from rtcm_desktop.uikit.widgets import KeyHint


class View(QWidget):
    """Base of the views of a page. Read in `reading`, show in `show_loaded`; failures go to the page's top."""

    fact_changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.context = page.context
        self.hints: list[KeyHint] = []

    def reading(self, event: str) -> Reading | None:
        """What to read of an event, as a function for the worker; None where there is nothing to read."""
        return None

    def show_loaded(self, value: Any) -> None:
        """Shows what was read."""

    def fact(self) -> str:
        """The page's line of fact while this view is open."""
        return ""

    def keys(self) -> list[KeyHint]:
        """The keys shown in the strip while this view is open."""
        return [*self.hints]

    def take_up(self, event: str) -> None:
        """Another event is open: nothing of the one before is shown, and what was begun for this one is gone on with."""

    def place_now(self) -> dict[str, str]:
        """What the page is told to show this again."""
        return {}

    def first_focus(self) -> QWidget:
        """What one came for."""
        return self

    def shortcut(self, keys: str, slot: Callable[[], object], text: str = "") -> None:
        """Gives the view a key; with a text it is shown in the strip."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
        if text:
            self.hints.append(KeyHint(keys, text))

    def print_paper(self, data: bytes, title: str) -> None:
        """Prints a PDF through the system's dialog; a printer that fails is told at the page's top."""
        try:
            print_pdf(data, self, title)
        except PrintFailedError:
            text = self.tr("The printer did not take the paper. Look at the printer, then print again.")
            self.page.banners.say("stop", text, key="printer")

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self.page.show_error(error)
