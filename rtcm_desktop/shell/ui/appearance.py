"""What the application is called and how it looks, from before any window is made; it follows the settings at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rtcm_desktop import __version__
from rtcm_desktop.core.settings import LANGUAGE, LOOK, PAPERS_FOLDER, TEXT_SIZE
from rtcm_desktop.shell.ui.remembered import ORGANISATION, PROGRAM, Remembered
from rtcm_desktop.uikit import fonts, i18n, theme
from rtcm_desktop.uikit.settings import Settings

ICON = 128
SYSTEM = "system"


class Appearance(QObject):
    """Puts the settings that everybody sees on the application, now and whenever one of them changes."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(settings)
        self._app, self._settings = app, settings
        self._actions = {
            LOOK.key: self.put_on,
            TEXT_SIZE.key: self.put_on,
            LANGUAGE.key: self.speak,
            PAPERS_FOLDER.key: self.start_in_folder,
        }
        settings.changed.connect(self._on_changed)

    def put_on(self) -> None:
        """Look and size of the letters."""
        theme.apply(self._app, theme.Choice(self._settings.get(LOOK)), self._settings.get(TEXT_SIZE))

    def speak(self, *, whole: bool = True) -> None:
        """The language of the window."""
        chosen = self._settings.get(LANGUAGE)
        i18n.install(self._app, i18n.of_the_system() if chosen == SYSTEM else chosen, whole=whole)

    def start_in_folder(self) -> None:
        """Where the dialogs for papers begin."""
        from rtcm_desktop.uikit import messages

        messages.start_in(self._settings.get(PAPERS_FOLDER))

    def later(self) -> tuple[Callable[[], None], ...]:
        """What the first page does without, each a small step of its own."""
        return self._complete_words, self._load_letters, self._show_mark, self.start_in_folder

    def _complete_words(self) -> None:
        """The forms of numbers, and what Qt itself says."""
        i18n.complete(self._app)

    def _load_letters(self) -> None:
        """The letters of other scripts."""
        fonts.load(fonts.LATER)
        theme.write_every_script(self._app)

    def _show_mark(self) -> None:
        """The icon of the window."""
        from rtcm_desktop.shell.ui.gate.mark import Mark

        self._app.setWindowIcon(QIcon(Mark(ICON).grab()))

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key in self._actions:
            self._actions[key]()


def prepare(app: QApplication, remembered: Remembered) -> None:
    """Names, letters, look and language of the application."""
    for step in dress(app, remembered).later():
        step()


def dress(app: QApplication, remembered: Remembered) -> Appearance:
    """What the first page needs; `later` has the rest, for when it is seen."""
    app.setOrganizationName(ORGANISATION)
    app.setApplicationName(PROGRAM)
    app.setApplicationDisplayName("RTCM Desktop")
    app.setApplicationVersion(__version__)
    fonts.load(fonts.FIRST)
    appearance = Appearance(app, remembered.settings)
    appearance.put_on()
    appearance.speak(whole=False)
    return appearance
