"""What every form of the first start has. A form says what it asks for by `asked(Request)`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.widgets import Banners, Button, Label, NameLabel, row

FAILURE = "failure"
TAB = Qt.FocusPolicy.TabFocus
MENDED_BY_A_COPY = frozenset({"WORKSPACE_DAMAGED", "DATABASE_DAMAGED", "DATABASE_GONE", "FILE_DAMAGED"})


class GateForm(QWidget):
    """What every form has: a heading, room for failures, and the one button that goes on."""

    asked = Signal(object)
    copy_asked = Signal(object)

    def __init__(self, heading: str, verb: str, icon: str, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.banners = Banners()
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.space(1))
        self.go = Button(verb, icon=icon, kind="primary", large=True)
        self.go.setDefault(True)
        self.go.clicked.connect(self.submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(Label(heading, "heading"))
        layout.addWidget(self.banners)
        layout.addLayout(self.fields)
        layout.addStretch(1)
        layout.addLayout(row(None, self.go))

    def add(self, widget: QWidget) -> None:
        """One more field."""
        self.fields.addWidget(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab comes to the button that goes on after all fields."""
        super().showEvent(event)
        for part in [part for part in self.findChildren(QWidget) if part.focusPolicy() & TAB and part is not self.go][
            -1:
        ]:
            QWidget.setTabOrder(part, self.go)

    def request(self) -> requests.Request | None:
        """What the form asks for; None (with the cursor at what is missing) while something is."""
        raise NotImplementedError

    def take_over(self, form: Any) -> None:
        """Takes what was chosen and typed in a form of the same kind."""

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return self.go

    def mended_at(self) -> Mapping[str, QWidget | None]:
        """Where one mends what failed, by how its code begins; "" stands for everything else."""
        return {"": self.go}

    @Slot()
    def submit(self) -> None:
        """Goes on, or says what is missing."""
        wanted = self.request()
        if wanted is not None:
            self.banners.clear(FAILURE)
            self.asked.emit(wanted)

    def show_error(self, error: AppError) -> None:
        """Says at the top what went wrong; where a copy mends it, one button leads there."""
        mends = error.code in MENDED_BY_A_COPY
        button = self.tr("Restore from a copy…") if mends else ""
        self.banners.say("stop", told(error), button=button, pressed=self._on_copy if mends else None, key=FAILURE)
        places = [place for code, place in self.mended_at().items() if error.code.startswith(code)]
        seen = [place for place in places if place is not None and place.isVisible()]
        (seen[0] if seen and not mends else self.go).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_copy(self) -> None:
        self.copy_asked.emit(self.damaged())

    def damaged(self) -> Path | None:
        """The folder that was to be opened, where there is one."""
        return None


class FolderLine(QWidget):
    """Where the data will lie, and a way to say otherwise."""

    changed = Signal()

    def __init__(self, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._shown = NameLabel("", "small", "text_muted")
        self.other = Button(self.tr("Other folder"), kind="link")
        self.other.clicked.connect(self._on_other)
        layout = row(Label(self.tr("Data folder"), "small", "text_muted"), (self._shown, 1), self.other)
        self.setLayout(layout)
        self.set(folder)

    def set(self, folder: Path | None) -> None:
        """Names the folder."""
        self.folder = folder
        self._shown.setText(str(folder) if folder else "")

    @Slot()
    def _on_other(self) -> None:
        chosen = choose_folder(self, self.tr("Data folder"))
        if chosen is not None:
            self.set(chosen)
            self.changed.emit()
