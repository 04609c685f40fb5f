"""What the window keeps between two starts: the settings, and by itself the last folder, where one was, and its size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from rtcm_desktop.shell.ui.last_place import LastPlace
from rtcm_desktop.uikit.settings import Settings

ORGANISATION, PROGRAM = "RTCM", "rtcm-desktop"


class Remembered:
    """Typed access to what is remembered; a value of the wrong kind counts as none. `settings` is what was chosen."""

    def __init__(self, file: QSettings | None = None) -> None:
        self._file = file or QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, PROGRAM)
        self.settings = Settings(self._file)

    @property
    def home(self) -> Path:
        """Where all this is written down."""
        return Path(self._file.fileName()).parent

    @property
    def folder(self) -> Path | None:
        """The data folder that was open last."""
        text = self._text("folder")
        return Path(text) if text else None

    @folder.setter
    def folder(self, folder: Path | None) -> None:
        self._file.setValue("folder", str(folder) if folder else "")

    @property
    def last_place(self) -> LastPlace:
        """Where one was when the window was open last."""
        return LastPlace.from_text(self._text("last_place"))

    @last_place.setter
    def last_place(self, place: LastPlace) -> None:
        self._file.setValue("last_place", place.to_text())
        self._file.sync()

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._file.setValue("geometry", geometry)

    def keep(self) -> None:
        """Writes everything down now."""
        self._file.sync()

    def _text(self, key: str) -> str:
        value = self._file.value(key, "")
        return value if isinstance(value, str) else ""
