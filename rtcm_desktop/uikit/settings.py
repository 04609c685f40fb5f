"""The settings as they are on this computer: typed, kept at once in a small text file, and told to whoever acts on them."""

from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from rtcm_desktop.core.settings import Setting

T = TypeVar("T")
GROUP = "settings"


class Settings(QObject):
    """Reads and writes the declared settings. `changed(key)` after each one that became another value."""

    changed = Signal(str)

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    def get(self, setting: Setting[T]) -> T:
        """What a setting is now."""
        text = self._file.value(f"{GROUP}/{setting.key}")
        return setting.value_of(text if isinstance(text, str) else None)

    @property
    def unwritten(self) -> str:
        """The file that could not be written, "" where everything is kept."""
        return "" if self._file.status() is QSettings.Status.NoError else self._file.fileName()

    def put(self, setting: Setting[T], value: T) -> None:
        """Keeps another value. Raises ValueError for one that the setting cannot have."""
        text = setting.text_of(value)
        before = self.get(setting)
        self._file.setValue(f"{GROUP}/{setting.key}", text)
        self._file.sync()
        if self.get(setting) != before:
            self.changed.emit(setting.key)
