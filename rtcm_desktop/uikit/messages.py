"""Dialogs, for what cannot be called back and for one or two fields; and the system's dialogs for files.

The title is the question, the button the verb. Tests replace `Confirm.ask` and the functions for files.
"""

import re
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.forms import DraftLine, Form
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import column, row

WIDTH = 440
ENDING = re.compile(r"\*\.(\w+)")
"""The first ending among kinds of files."""


class _Start:
    """Where the dialogs begin: those for saving in a chosen folder, the first one of all in the person's documents.

    Without a word Qt begins where the program lies, and later where somebody went the last time.
    """

    def __init__(self) -> None:
        self.folder = ""
        self.fresh = True

    def of(self, asked: str) -> str:
        return asked or (_documents() if self.fresh else "")

    def went(self, *, somewhere: bool) -> None:
        """Whether something was chosen: from then on Qt remembers the folder."""
        self.fresh = self.fresh and not somewhere


_start = _Start()


def start_in(folder: Path | None) -> None:
    """Makes the dialogs for saving begin in a folder; without one they begin where the system does."""
    _start.folder = str(folder) if folder is not None and folder.is_dir() else ""


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


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
        self.cancel = Button(self.tr("Cancel"), kind="quiet", large=True)
        self.cancel.clicked.connect(self.reject)
        if not can_cancel:
            self.cancel.hide()
        title = Label(question, "heading", wrap=True)
        self.buttons = row(None, self.cancel, self.verb, gap=8)
        self.setLayout(column(title, self.body, 8, self.buttons, gap=12, margins=(24, 20, 24, 20)))
        dress(self)


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


class Either(Dialog):
    """Two ways on, and Esc stays where one is."""

    VERB, OTHER, STAY = 1, 2, 0

    def __init__(self, question: str, body: str, verb: str, other: str, parent: QWidget | None = None) -> None:
        super().__init__(question, verb, parent=parent)
        text = Label(body, "body", "text_muted", wrap=True)
        text.setMinimumWidth(WIDTH - 48)
        self.body.addWidget(text)
        self.other = Button(other, large=True)
        self.other.clicked.connect(self._on_other)
        self.buttons.insertWidget(self.buttons.count() - 1, self.other)
        self.setAccessibleDescription(body)

    @Slot()
    def _on_other(self) -> None:
        self.done(self.OTHER)

    @classmethod
    def ask(cls, parent: QWidget, question: str, body: str, verb: str, other: str) -> int:
        """`VERB`, `OTHER`, or `STAY`."""
        dialog = cls(question, body, verb, other, parent)
        try:
            return dialog.exec()
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
        editors = [field.widget for field in form.fields()]
        for before, after in pairwise([*editors, self.cancel, self.verb]):
            QWidget.setTabOrder(before, after)
        self._begin_in(editors[0])

    def _begin_in(self, editor: QWidget) -> None:
        """The cursor stands in the first field, and what is suggested there is chosen, so that typing replaces it."""
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    @Slot()
    def accept(self) -> None:
        if self.form.first_wrong() is None:
            super().accept()

    @classmethod
    def ask(
        cls, parent: QWidget, question: str, form: Form, verb: str, body: str = "", drafts: Drafts | None = None
    ) -> dict[str, str] | None:
        """The values, or None when it was left. With drafts an answer cut off by the power is there at the next asking."""
        dialog = cls(question, form, verb, body, parent)
        draft = dialog.begin(drafts) if drafts is not None else None
        try:
            return form.values() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            if draft is not None:
                draft.done()
            dialog.deleteLater()

    def begin(self, drafts: Drafts) -> DraftLine:
        """Puts back what was typed to the same question."""
        draft = DraftLine(drafts, self.form)
        self.body.insertWidget(0, draft)
        draft.begin(f"question {self.windowTitle()}")
        return draft


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """A file to read. `kinds` as in Qt: "Lists (*.xlsx *.ods *.csv)"."""
    name, _ = QFileDialog.getOpenFileName(parent, title, _start.of(""), kinds)
    _start.went(somewhere=bool(name))
    return Path(name) if name else None


def open_files(parent: QWidget, title: str, kinds: str, start: str = "") -> list[Path]:
    """Files to read."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, _start.of(start), kinds)
    _start.went(somewhere=bool(names))
    return [Path(name) for name in names]


def save_file(parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    """Where to write; a name without an ending gets the right one, and the system asks before it replaces a file."""
    dialog = saving_dialog(parent, title, suggested, kinds)
    try:
        taken = bool(dialog.exec())
        _start.went(somewhere=taken)
        return Path(dialog.selectedFiles()[0]) if taken else None
    finally:
        dialog.deleteLater()


def saving_dialog(parent: QWidget, title: str, suggested: str, kinds: str) -> QFileDialog:
    """The system's dialog for saving; the ending is the first of `kinds`, else that of the suggested name."""
    dialog = QFileDialog(parent, title, _start.of(_start.folder), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    first = ENDING.search(kinds)
    dialog.setDefaultSuffix(first[1] if first else Path(suggested).suffix.removeprefix("."))
    dialog.selectFile(suggested)
    return dialog


def choose_folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder."""
    name = QFileDialog.getExistingDirectory(parent, title, _start.of(start))
    _start.went(somewhere=bool(name))
    return Path(name) if name else None
