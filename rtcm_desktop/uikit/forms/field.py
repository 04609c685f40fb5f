"""A field of a form and the form itself. The message line is always there, so nothing jumps."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms.text import Editor, mark
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.tones import TONES
from rtcm_desktop.uikit.widgets.labels import Label, NameLabel
from rtcm_desktop.uikit.widgets.layouts import boxed, column, row

Check = Callable[[str], tuple[str, str]]
PAUSE = 400
REST = 2_000
"""Milliseconds without a key after which typed text can be kept, though the cursor is still there."""


class Field(QWidget):
    """Label, editor, message. Checked after a pause in typing and when one leaves it, never while merely unfinished.

    `rested` says that nobody typed on for a while: who keeps a field when it is left can keep it then, for the power may fail
    before the cursor goes.
    """

    changed = Signal()
    rested = Signal()
    said = Signal()

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", *, required: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.widget = editor
        self._required = required
        self._check: Check | None = None
        self._hint = hint
        self._label = Label(label, "small", "text_muted")
        self._label.setBuddy(editor)
        if label:
            editor.setAccessibleName(label)
        self._icon = IconLabel("", "text_muted", 14)
        self._message = NameLabel("", "small", "text_muted")
        self._line = boxed(row(self._icon, (self._message, 1), gap=4))
        self._line.setFixedHeight(theme.line_height("small"))
        title = self._label if not isinstance(editor, QCheckBox) else None
        self.setLayout(column(*([title] if title else []), editor, self._line, gap=4))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.check)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.rested)
        self.editor.changed.connect(self._on_changed)
        editor.installEventFilter(self)
        self._usual = self.written()
        self.say("", hint)

    @property
    def editor(self) -> Editor:
        """The editor as what it gives and takes."""
        return cast(Editor, self.widget)

    def value(self) -> str:
        return self.editor.value()

    def set_value(self, value: str) -> None:
        """Fills the field without checking it."""
        self.editor.set_value(value)
        self._pause.stop()
        self._rest.stop()
        self._usual = self.written()
        self.say("", self._hint)

    def written(self) -> str:
        """What stands there letter by letter, also where it is no value yet."""
        return self.widget.text() if isinstance(self.widget, QLineEdit) else self.value()

    def write(self, text: str) -> None:
        """As if somebody had typed it."""
        if text == self.written():
            return
        if isinstance(self.widget, QLineEdit):
            self.widget.setText(text)
        else:
            self.editor.set_value(text)

    def unfinished(self) -> str | None:
        """What was typed over what the field was filled with; None where it is as it was."""
        return self.written() if self.written() != self._usual else None

    def take_back(self) -> None:
        """As it was filled."""
        self.write(self._usual)

    def set_check(self, check: Check) -> None:
        """What looks at the value: gives ("stop", words), ("attention", words) or ("", "")."""
        self._check = check

    def say(self, tone: str, text: str) -> None:
        """Shows a message of a tone (stop, attention, ok or none) below the editor."""
        mark(self.widget, tone)
        self._icon.setVisible(bool(tone and text))
        if tone:
            self._icon.set_icon(TONES[tone].icon, TONES[tone].letters)
        self._message.set_tone(TONES[tone].letters if tone else "text_muted")
        self._message.setText(text)
        self.widget.setAccessibleDescription(text)
        self.said.emit()

    def speak_elsewhere(self) -> None:
        """Somebody else shows the messages: there is no room for them below this field."""
        self._line.hide()

    def tone(self) -> str:
        """The colour of what is said."""
        return str(self._message.property("tone"))

    def message(self) -> str:
        """What stands below the editor."""
        return self._message.text()

    @Slot()
    def check(self) -> bool:
        """Looks at what stands there now; says whether it can be taken. An empty field is merely unfinished."""
        return self._look(final=False)

    def check_finally(self) -> bool:
        """As `check`, and what has to be there is missed."""
        return self._look(final=True)

    def _look(self, *, final: bool) -> bool:
        self._pause.stop()
        problem = self.editor.problem()
        if not problem and final and self._required and not self.value():
            problem = self._required
        if problem:
            self.say("stop", problem)
            return False
        tone, text = self._check(self.value()) if self._check else ("", "")
        self.say(tone, text or self._hint)
        return tone != "stop"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget and event.type() == QEvent.Type.FocusOut and self._pause.isActive():
            self.check()
        return False

    @Slot()
    def _on_changed(self) -> None:
        self._pause.start()
        self._rest.start()
        self.changed.emit()
