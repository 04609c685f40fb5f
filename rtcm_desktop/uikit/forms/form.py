"""Several fields together, filled and read by key: laid out by whoever holds them, or in columns as a form."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms.field import Field

LEAST_WIDTH = 126
"""A column of a form is never narrower."""


class Fields(QWidget):
    """Fields by key; where they stand is somebody else's."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}

    def hold(self, key: str, field: Field) -> Field:
        """Takes a field under a key."""
        self._fields[key] = field
        field.changed.connect(self.changed)
        return field

    def field(self, key: str) -> Field:
        return self._fields[key]

    def fields(self) -> list[Field]:
        """All of them, in their order."""
        return list(self._fields.values())

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: field.value() for key, field in self._fields.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Puts values into the fields; those not named are emptied."""
        for key, field in self._fields.items():
            field.set_value(values.get(key, ""))

    def unfinished(self) -> dict[str, str]:
        """What was typed over what the fields were filled with."""
        typed = {key: field.unfinished() for key, field in self._fields.items()}
        return {key: text for key, text in typed.items() if text is not None}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Types in again what was not finished."""
        for key in self._fields.keys() & typed.keys():
            self._fields[key].write(typed[key])

    def take_back(self) -> None:
        """As the fields were filled."""
        for field in self._fields.values():
            field.take_back()

    def first_wrong(self) -> Field | None:
        """Checks everything; puts the cursor into the first field that cannot be taken and gives it."""
        wrong = [field for field in self._fields.values() if not field.check_finally()]
        if not wrong:
            return None
        wrong[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong[0]


class Form(Fields):
    """Fields in a few columns, fewer where there is little room; filled and read by key."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = self._columns = columns
        self._whole: set[Field] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(4))
        self._grid.setVerticalSpacing(theme.space(2))
        self._next = 0

    def add(self, key: str, field: Field, *, whole: bool = False) -> Field:
        """Adds a field; `whole` gives it the whole width."""
        self._whole |= {field} if whole else set()
        self._place(field)
        return self.hold(key, field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, min(self._most, event.size().width() // theme.scaled(LEAST_WIDTH)))
        if columns != self._columns:
            self._columns, self._next = columns, 0
            for field in self._fields.values():
                self._grid.removeWidget(field)
                self._place(field)

    def _place(self, field: Field) -> None:
        whole = field in self._whole
        if whole and self._next % self._columns:
            self._next += 1
        span = self._columns if whole else 1
        line, place = divmod(self._next, self._columns)
        self._grid.addWidget(field, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
        self._next += span
        for number in range(self._most):
            self._grid.setColumnStretch(number, 1 if number < self._columns else 0)
