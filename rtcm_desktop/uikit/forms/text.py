"""Lines of text: what every editor can do, a plain line, a passphrase, and the ring around what is wrong."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from rtcm_desktop.uikit.icons import icon
from rtcm_desktop.uikit.widgets.labels import restyle


class Editor(Protocol):
    """What a form needs of an editor."""

    changed: SignalInstance

    def value(self) -> str: ...

    def set_value(self, value: str) -> None: ...

    def problem(self) -> str:
        """What is wrong with what stands there, in words; empty when nothing is."""
        ...


class TextField(QLineEdit):
    """A line of text; spaces around it do not count."""

    def __init__(self, value: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setPlaceholderText(placeholder)
        self.changed = self.textChanged

    def value(self) -> str:
        return self.text().strip()

    def set_value(self, value: str) -> None:
        self.setText(value)
        self.setCursorPosition(0)

    def problem(self) -> str:
        return ""

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the page as long as nothing was typed here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()


class PassphraseField(TextField):
    """A passphrase with an eye to look at it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._eye = QAction(icon("eye"), self.tr("Show"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._on_eye(shown=False)

    def value(self) -> str:
        return self.text()

    @Slot(bool)
    def _on_eye(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye"))
        self._eye.setText(self.tr("Hide") if shown else self.tr("Show"))


def mark(editor: QWidget, tone: str) -> None:
    """Puts the red ring on an editor or takes it away."""
    state = "stop" if tone == "stop" else ""
    if (editor.property("state") or "") != state:
        restyle(editor, state=state)
