"""What the window remembers between two starts: last folder, look, sizes. Nothing personal, nothing that matters."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from rtcm_desktop.uikit.theme import Choice

ORGANISATION, PROGRAM = "RTCM", "rtcm-desktop"


class Remembered:
    """Typed access to the settings of the window; a value of the wrong kind counts as none."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, PROGRAM
        )

    @property
    def folder(self) -> Path | None:
        """The data folder that was open last."""
        text = self._text("folder")
        return Path(text) if text else None

    @folder.setter
    def folder(self, folder: Path | None) -> None:
        self._settings.setValue("folder", str(folder) if folder else "")

    @property
    def look(self) -> Choice:
        """Light, dark, or as the system has it."""
        text = self._text("look")
        return Choice(text) if text in set(Choice) else Choice.SYSTEM

    @look.setter
    def look(self, look: Choice) -> None:
        self._settings.setValue("look", look.value)

    @property
    def language(self) -> str:
        """The language of the window; empty where none was chosen."""
        return self._text("language")

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def event(self) -> str:
        """The row id of the event that was open last."""
        return self._text("event")

    @event.setter
    def event(self, event: str) -> None:
        self._settings.setValue("event", event)

    @property
    def print_folder(self) -> Path | None:
        """Where the papers for the next day were written last."""
        text = self._text("print_folder")
        return Path(text) if text else None

    @print_folder.setter
    def print_folder(self, folder: Path) -> None:
        self._settings.setValue("print_folder", str(folder))

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def keep(self) -> None:
        """Writes everything down now."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
