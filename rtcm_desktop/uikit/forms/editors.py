"""What one types into: every editor gives and takes its value as text, and tells when it changed.

Dates are ISO text, times "HH:MM", ticks "1" or "", numbers digits. What cannot be read gives an empty value and says why.
"""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.uikit.forms.text import TextField
from rtcm_desktop.uikit.i18n import capital

DAY_PARTS = re.compile(r"\d+")
UNFINISHED = range(100, 1000)
"""Years that are still being typed."""
TIME_PARTS = re.compile(r"(\d{1,2})\D?(\d{2})?")


class DateField(TextField):
    """A day, typed as day, month and year in digits; a year may be short or left out when `near` is given."""

    def __init__(self, value: str = "", near: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._near = near
        self.setPlaceholderText(self.tr("day.month.year"))
        self.set_value(value)

    def value(self) -> str:
        found = self._read()
        return found.isoformat() if found else ""

    def set_value(self, value: str) -> None:
        super().set_value(f"{date.fromisoformat(value):%d.%m.%Y}" if value else "")

    def problem(self) -> str:
        if not self.text().strip() or self._read() is not None:
            return ""
        parts = self._parts()
        if len(parts) == 3 and 1 <= parts[1] <= 12 and parts[0] < 1000:
            day = f"{parts[0]} {say(f'paper.month.{parts[1]}')}"
            return self.tr("There is no {day}. Day, month, year.").format(day=day)
        return self.tr("Day, month and year, such as 8.12.2026.")

    def _parts(self) -> list[int]:
        parts = [int(part) for part in DAY_PARTS.findall(self.text())]
        if len(parts) == 2 and self._near is not None:
            return [*parts, self._near.year]
        return parts[:2] if parts[2:] and parts[2] in UNFINISHED else parts

    def _read(self) -> date | None:
        parts = self._parts()
        if len(parts) != 3:
            return None
        day, month, year = parts if parts[0] < 1000 else reversed(parts)
        try:
            return date(year + 2000 if year < 100 else year, month, day)
        except ValueError:
            return None


class TimeField(TextField):
    """A time of day, typed with or without a colon."""

    def value(self) -> str:
        match = TIME_PARTS.fullmatch(self.text().strip())
        if match is None:
            return ""
        hour, minute = int(match[1]), int(match[2] or 0)
        return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""

    def problem(self) -> str:
        return "" if self.value() or not self.text().strip() else self.tr("Hour and minute, such as 14:30.")


class NumberField(TextField):
    """A whole number within limits."""

    def __init__(self, value: str = "", least: int = 0, most: int = 9999, parent: QWidget | None = None) -> None:
        super().__init__(value, "", parent)
        self._least, self._most = least, most
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def value(self) -> str:
        text = self.text().strip()
        return str(int(text)) if text.isdecimal() and self._least <= int(text) <= self._most else ""

    def problem(self) -> str:
        if self.value() or not self.text().strip():
            return ""
        return self.tr("A whole number from {least} to {most}.").format(least=self._least, most=self._most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and self.value():
            self.setText(str(max(self._least, min(int(self.value()) + step, self._most))))
        else:
            super().keyPressEvent(event)


class LongTextField(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, value: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(20 * lines + 12)
        self.changed = self.textChanged

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        self.setPlainText(value)

    def problem(self) -> str:
        return ""


class ChoiceField(QComboBox):
    """One of a few values, shown by their words. Rolling the wheel over it changes nothing.

    As long as there is nothing to choose from yet, a value that is set waits to be offered.
    """

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awaited = ""
        self.currentIndexChanged.connect(self._on_chosen)
        self.set_options(options)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.changed = self.currentIndexChanged

    def show_whole(self) -> None:
        """Outside a form: as wide as its longest choice."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Other values to choose from; the chosen one stays if it is among them."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text in options:
            self.addItem(capital(text), value)
        self.set_value(before if self.findData(before) >= 0 else "")
        self.blockSignals(False)

    def value(self) -> str:
        return self._awaited or str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        place = self.findData(value)
        self.setCurrentIndex(max(0, place))
        self._awaited = value if place < 0 and self.count() <= 1 else ""

    @Slot()
    def _on_chosen(self) -> None:
        self._awaited = ""

    def problem(self) -> str:
        return ""

    def wheelEvent(self, event: object) -> None:
        """The page scrolls instead."""
        event.ignore()  # type: ignore[attr-defined]


class TickField(QCheckBox):
    """Yes or no."""

    def __init__(self, text: str = "", value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.set_value(value)
        self.changed = self.toggled

    def value(self) -> str:
        return "1" if self.isChecked() else ""

    def set_value(self, value: str) -> None:
        self.setChecked(value not in ("", "0"))

    def problem(self) -> str:
        return ""
