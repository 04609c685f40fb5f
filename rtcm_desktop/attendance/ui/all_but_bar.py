"""A half-day from paper: "all present but 4, 17, 23", which says the names before anything is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.attendance.model import AttendanceUnit, GridRow
from rtcm_desktop.attendance.rules import all_but
from rtcm_desktop.attendance.ui.wording import isolated, unit_head
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Button, Card, Label, NameLabel, row


class AllButBar(Card):
    """Signals: `wanted(str)` with the numbers as typed; `left()`."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=8, gap=0, parent=parent)
        self._rows: Sequence[GridRow] = ()
        self._unit = Label("", scale="strong")
        self.field = QLineEdit()
        self.field.setMinimumWidth(96)
        self.field.setMaximumWidth(150)
        self.field.setPlaceholderText("4, 17, 23")
        self.field.setAccessibleName(self.tr("Numbers of those who were not there"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_wanted)
        self._names = NameLabel("", scale="small", tone="text_muted")
        self._mark = Button("", icon="check", kind="primary")
        self._mark.clicked.connect(self._on_wanted)
        self._words = Label(self.tr("all present but"))
        parts = (IconLabel("keyboard"), self._unit, self._words, self.field, (self._names, 1), self._mark)
        self.body.addLayout(row(*parts, margins=(8, 0, 0, 0)))

    def minimumSizeHint(self) -> QSize:
        """The words before the field can go."""
        least = super().minimumSizeHint()
        return least if self._words.isHidden() else least - QSize(self._words.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The words on its button may have become longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        spare = self.width() - self.minimumSizeHint().width()
        self._words.setVisible(spare > self._words.sizeHint().width())

    def show_rows(self, rows: Sequence[GridRow], unit: AttendanceUnit | None) -> None:
        """The people it is about, and the half-day."""
        self._rows = rows
        self._unit.setText(f"{unit_head(unit)}:" if unit else "")
        self._on_typed(self.field.text())

    @property
    def said(self) -> str:
        """What the bar says would happen."""
        return self._names.text()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        meant = all_but(self._rows, text)
        names = ", ".join(isolated(row.participant.family or row.participant.name) for row in meant.absent)
        if meant.unknown:
            self._names.set_tone("stop_text")
            self._names.setText(self.tr("Nobody has the number {numbers}").format(numbers=", ".join(meant.unknown)))
        else:
            self._names.set_tone("text_muted")
            everybody = self.tr("everybody in the room") if self._rows else ""
            self._names.setText(self.tr("absent: {names}").format(names=names) if names else everybody)
        self._mark.setText(self.tr("Mark %n present", "", len(meant.present)))

    @Slot()
    def _on_wanted(self) -> None:
        if not all_but(self._rows, self.field.text()).unknown:
            self.wanted.emit(self.field.text())
        self.field.setFocus()

    def clear(self) -> None:
        """It was done."""
        self.field.clear()
