"""The settings as rows made from their declarations: name and help at the left, what one chooses at the right."""

from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.core.settings import SETTINGS, Amount, Folder, Group, OneOf, Setting, Words
from rtcm_desktop.core.texts import knows, say
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import ChoiceField, Editor, TextField
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.settings import Settings
from rtcm_desktop.uikit.widgets import Button, Card, HairLine, IconButton, Label, NameLabel, boxed, column, row

WIDTH = 288
PAUSE = 400
"""Milliseconds after the last letter until a typed text is kept."""


class FolderField(QWidget):
    """A folder, chosen in the system's dialog; without one each time is asked."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._folder = title, ""
        self._shown = NameLabel("", "body")
        self._forget = IconButton("x", self.tr("Ask each time"))
        self._choose = Button(self.tr("Choose…"), "folder-open")
        self._forget.clicked.connect(self._on_forget)
        self._choose.clicked.connect(self._on_choose)
        self.setLayout(row((self._shown, 1), self._forget, self._choose, gap=8))
        self.setFocusProxy(self._choose)
        self.set_value("")

    def setAccessibleName(self, name: str) -> None:
        """The button is what one comes to."""
        super().setAccessibleName(name)
        self._choose.setAccessibleName(name)

    def value(self) -> str:
        return self._folder

    def set_value(self, value: str) -> None:
        self._folder = value
        self._shown.setText(Path(value).name or value if value else say("setting.folder.none"))
        self._shown.set_tone("text" if value else "text_muted")
        self._shown.setAccessibleDescription(value)
        self._forget.setVisible(bool(value))

    def problem(self) -> str:
        return ""

    @Slot()
    def _on_choose(self) -> None:
        folder = choose_folder(self, self._title, self._folder)
        if folder is not None:
            self.set_value(str(folder))
            self.changed.emit()

    @Slot()
    def _on_forget(self) -> None:
        self.set_value("")
        self._choose.setFocus()
        self.changed.emit()


def editor_of(setting: Setting[Any]) -> QWidget:
    """What a setting is chosen with, by its kind."""
    match setting.kind:
        case OneOf(values) | Amount(values):
            return ChoiceField([(str(value), choice_name(setting, value)) for value in values])
        case Words(longest):
            field = TextField()
            field.setMaxLength(longest)
            return field
        case Folder():
            return FolderField(name(setting))
    raise TypeError(setting.kind)


def name(setting: Setting[Any]) -> str:
    """What a setting is called."""
    return say(f"setting.{setting.key}.name")


def choice_name(setting: Setting[Any], value: object) -> str:
    """What one of the values of a setting is called."""
    own = f"setting.{setting.key}.choice.{value}"
    return say(own) if knows(own) else say(f"setting.{setting.key}.amount", count=value)


class SettingRow(QWidget):
    """One setting; a change is kept at once, a typed text after a pause or when one leaves."""

    def __init__(self, setting: Setting[Any], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting, self._settings = setting, settings
        self.widget = editor_of(setting)
        self._editor = cast(Editor, self.widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE if isinstance(setting.kind, Words) else 0)
        self._pause.timeout.connect(self.keep)
        self._lay_out()
        self._show()
        self._editor.changed.connect(self._pause.start)
        settings.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        words, text = Label(name(self.setting), "strong"), say(f"setting.{self.setting.key}.help")
        helping = Label(text, "small", "text_muted", wrap=True)
        words.setBuddy(self.widget)
        self.widget.setAccessibleName(words.text())
        self.widget.setAccessibleDescription(text)
        self.widget.setFixedWidth(theme.scaled(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setLayout(row((boxed(column(words, helping, gap=2)), 1), self.widget, gap=24))

    def _show(self) -> None:
        shown = self.setting.text_of(self._settings.get(self.setting))
        if self._editor.value() != shown:
            self._editor.set_value(shown)
        self._pause.stop()

    @Slot()
    def keep(self) -> None:
        """Keeps what stands there."""
        self._pause.stop()
        self._settings.put(self.setting, self.setting.value_of(self._editor.value()))

    def keep_typed(self) -> None:
        """Keeps what was typed a moment ago."""
        if self._pause.isActive():
            self.keep()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key == self.setting.key and not self._pause.isActive():
            self._show()


class SettingsCard(Card):
    """The settings of one group, in the order of their declaration."""

    def __init__(self, group: Group, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self.rows = [SettingRow(setting, settings) for setting in SETTINGS if setting.group is group]
        self.body.addWidget(Label(say(f"setting.group.{group}"), "heading"))
        for place, line in enumerate(self.rows):
            if place:
                self.body.addWidget(HairLine())
            self.body.addWidget(line)
