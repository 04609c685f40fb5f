"""Dialogs, for what cannot be called back and for one or two fields; and the system's dialogs for files.

The title is the question, the button the verb. Tests replace `Confirm.ask` and the functions for files.
"""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from rtcm_desktop.uikit.forms import Form
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import column, row

WIDTH = 440


class Dialog(QDialog):
    """Question, content, Cancel and the verb. Enter takes the verb, Esc leaves."""

    def __init__(
        self,
        question: str,
        verb: str,
        *,
        kind: str = "primary",
        can_cancel: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self.body = column(gap=12)
        self.verb = Button(verb, kind=kind, large=True)
        self.verb.setDefault(True)
        self.verb.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"), kind="quiet", large=True)
        cancel.clicked.connect(self.reject)
        if not can_cancel:
            cancel.hide()
        title = Label(question, "heading", wrap=True)
        self.setLayout(
            column(title, self.body, 8, row(None, cancel, self.verb, gap=8), gap=12, margins=(24, 20, 24, 20))
        )


class Confirm(Dialog):
    """Asks before what cannot be called back."""

    def __init__(
        self, question: str, body: str, verb: str, *, stop: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, verb, kind="stop" if stop else "primary", parent=parent)
        text = Label(body, "body", "text_muted", wrap=True)
        text.setMinimumWidth(WIDTH - 48)
        self.body.addWidget(text)
        self.setAccessibleDescription(body)

    @classmethod
    def ask(cls, parent: QWidget, question: str, body: str, verb: str, *, stop: bool = False) -> bool:
        """Whether it shall be done."""
        dialog = cls(question, body, verb, stop=stop, parent=parent)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()


class FormDialog(Dialog):
    """One or two fields; it stays open until they can be taken."""

    def __init__(self, question: str, form: Form, verb: str, body: str = "", parent: QWidget | None = None) -> None:
        super().__init__(question, verb, parent=parent)
        self.form = form
        if body:
            self.body.addWidget(Label(body, "body", "text_muted", wrap=True))
        self.body.addWidget(form)

    @Slot()
    def accept(self) -> None:
        if self.form.first_wrong() is None:
            super().accept()

    @classmethod
    def ask(cls, parent: QWidget, question: str, form: Form, verb: str, body: str = "") -> dict[str, str] | None:
        """The values, or None when it was left."""
        dialog = cls(question, form, verb, body, parent)
        try:
            return form.values() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """A file to read. `kinds` as in Qt: "Lists (*.xlsx *.ods *.csv)"."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def open_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Files to read."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(name) for name in names]


def save_file(parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    """Where to write; the system asks before it replaces a file."""
    name, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    return Path(name) if name else None


def choose_folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder."""
    name = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(name) if name else None
