"""Choosing a period: a year, a quarter, or from one day to another."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.statistics.model import Period
from rtcm_desktop.statistics.rules import quarter_period, year_period
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import ChoiceField, DateField, Editor
from rtcm_desktop.uikit.widgets import IconButton, Label, boxed, row

YEAR, QUARTER, FREE = "year", "quarter", "free"
MONTHS = 3


class PeriodBar(QWidget):
    """Tells every whole period that is chosen by `chosen(Period)`; half typed days wait."""

    chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceField(
            [(YEAR, self.tr("Year")), (QUARTER, self.tr("Quarter")), (FREE, self.tr("From day to day"))]
        )
        self.year = ChoiceField([(str(today.year), str(today.year))])
        self.quarter = ChoiceField([(str(number), say(f"statistics.quarter.{number}")) for number in range(1, 5)])
        self.first, self.last = DateField(near=today), DateField(near=today)
        self.back = IconButton("chevron-left", self.tr("Period before"))
        self.on = IconButton("chevron-right", self.tr("Next period"))
        self._problem = Label("", "small", "stop_text")
        self._fields: dict[str, Editor] = {
            "kind": self.kind,
            "year": self.year,
            "quarter": self.quarter,
            "first": self.first,
            "last": self.last,
        }
        self._lay_out()
        self._begin(today)
        for field in (self.kind, self.year, self.quarter, self.first, self.last):
            field.changed.connect(self._on_changed)
        self.back.clicked.connect(self.go_back)
        self.on.clicked.connect(self.go_on)

    def _lay_out(self) -> None:
        names = {
            self.kind: self.tr("Kind of period"),
            self.year: self.tr("Year"),
            self.quarter: self.tr("Quarter"),
            self.first: self.tr("First day"),
            self.last: self.tr("Last day"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            field.setFixedWidth(theme.scaled(150 if field is self.kind else 112))
        self._dash = Label("–", "body", "text_muted")
        self._years = boxed(row(self.back, self.year, self.quarter, self.on, gap=4))
        self._days = boxed(row(self.first, self._dash, self.last, gap=8))
        self.setLayout(row(self.kind, self._years, self._days, self._problem, None, gap=12))
        self.setFocusProxy(self.kind)
        self._show_kind()

    def values(self) -> dict[str, str]:
        """What is chosen, as text by name."""
        return {key: field.value() for key, field in self._fields.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Chooses what is named; the rest stays."""
        year = values.get("year", "")
        if year.isdecimal() and self.year.findData(year) < 0:
            self.year.addItem(year, year)
        for key, field in self._fields.items():
            if key in values:
                field.set_value(values[key])

    def _begin(self, today: date) -> None:
        self.quarter.set_value(str((today.month - 1) // MONTHS + 1))
        self.first.set_value(date(today.year, 1, 1).isoformat())
        self.last.set_value(today.isoformat())

    def set_years(self, first: int, last: int) -> None:
        """The years to choose from; the chosen one stays, and is added where it lies outside."""
        chosen = int(self.year.value())
        years = range(max(last, chosen), min(first, chosen) - 1, -1)
        self.year.set_options([(str(year), str(year)) for year in years])
        self._show_steps()

    def choose_year(self, year: int) -> None:
        """Chooses a year, also one that is not in the list."""
        if self.year.findData(str(year)) < 0:
            self.year.addItem(str(year), str(year))
        self.kind.set_value(YEAR)
        self.year.set_value(str(year))

    def period(self) -> Period | None:
        """The chosen period; None while the days are not whole, or stand the wrong way round."""
        match self.kind.value():
            case "year":
                return year_period(int(self.year.value()))
            case "quarter":
                return quarter_period(int(self.year.value()), int(self.quarter.value()))
        first, last = self.first.value(), self.last.value()
        if not first or not last or last < first:
            return None
        return Period(date.fromisoformat(first), date.fromisoformat(last))

    @Slot()
    def go_back(self) -> None:
        """The year or quarter before."""
        self._step(-1)

    @Slot()
    def go_on(self) -> None:
        """The next year or quarter."""
        self._step(1)

    def _step(self, step: int) -> None:
        year, number = int(self.year.value()), int(self.quarter.value()) - 1
        place = year * 4 + number + step if self.kind.value() == QUARTER else (year + step) * 4 + number
        year, number = divmod(place, 4)
        if self.kind.value() == FREE or self.year.findData(str(year)) < 0:
            return
        self.quarter.blockSignals(True)
        self.quarter.set_value(str(number + 1))
        self.quarter.blockSignals(False)
        if self.year.value() == str(year):
            self._on_changed()
        else:
            self.year.set_value(str(year))

    def _show_kind(self) -> None:
        kind = self.kind.value()
        self._years.setVisible(kind != FREE)
        self.quarter.setVisible(kind == QUARTER)
        self._days.setVisible(kind == FREE)
        self._show_steps()

    def _show_steps(self) -> None:
        place, quarter = self.year.currentIndex(), self.quarter.value() if self.kind.value() == QUARTER else ""
        self.back.setEnabled(place < self.year.count() - 1 or quarter in {"2", "3", "4"})
        self.on.setEnabled(place > 0 or quarter in {"1", "2", "3"})

    @Slot()
    def _on_changed(self) -> None:
        self._show_kind()
        found = self.period()
        self._problem.setText(self._wrong() if found is None else "")
        if found is not None:
            self.chosen.emit(found)

    def _wrong(self) -> str:
        for field in (self.first, self.last):
            if field.problem():
                return field.problem()
        if self.first.value() and self.last.value():
            return self.tr("The last day is before the first.")
        return ""
