"""Over the lines of a meeting report: what is shown of it, for which half-day it is, and the button that takes it in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.model import ReportLine, ReportPreview, ReportVerdict
from rtcm_desktop.attendance.ui.wording import unit_words
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.widgets import Button, FilterChips, Label, column, row

UNIT_WIDTH, LEAST_WIDTH = 280, 90


class ReportHead(QWidget):
    """Signals: `filtered(str)`, `unit_chosen(str)` with a label, `left()`, `wanted()`, `unused_asked()`."""

    filtered = Signal(str)
    unit_chosen = Signal(str)
    left = Signal()
    wanted = Signal()
    unused_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._for = Label(self.tr("For"))
        self.units = ChoiceField([])
        self.units.setMinimumWidth(theme.scaled(UNIT_WIDTH))
        self.units.setMaximumWidth(theme.scaled(UNIT_WIDTH) + 60)
        self.units.setAccessibleName(self.tr("Half-day of the report"))
        self.chips = FilterChips(
            [
                ("", self.tr("All {count}"), "quiet", ""),
                (ReportVerdict.DOUBTFUL.value, self.tr("{count} to decide"), "attention", "users"),
                (ReportVerdict.MATCHED.value, self.tr("{count} in this event"), "ok", "user-check"),
                (ReportVerdict.UNMATCHED.value, self.tr("{count} not of this event"), "quiet", "user-x"),
            ]
        )
        self.cancel = Button(self.tr("Cancel"), kind="quiet")
        self.take = Button("", icon="check", kind="primary", large=True)
        self._unused = Button("", kind="link")
        self.setLayout(
            column(
                row(self._for, (self.units, 1), None, self.cancel, self.take),
                row((self.chips, 1), self._unused),
                gap=8,
            )
        )
        self.chips.chosen.connect(self.filtered)
        self.units.changed.connect(self._on_unit)
        self.cancel.clicked.connect(self.left)
        self.take.clicked.connect(self.wanted)
        self._unused.clicked.connect(self.unused_asked)

    def set_narrow(self, narrow: bool) -> None:
        """Without the word before the half-day where there is little room."""
        self._narrow = narrow
        self._for.setVisible(not narrow and self.chips.isVisibleTo(self))
        self.units.setMinimumWidth(theme.scaled(LEAST_WIDTH if narrow else UNIT_WIDTH))

    def show_lines(self, lines: Sequence[ReportLine], report: ReportPreview | None, *, of_file: bool) -> None:
        """Shows how many there are of each kind, and what taking in would do."""
        counts = {verdict.value: sum(line.match.verdict is verdict for line in lines) for verdict in ReportVerdict}
        self.chips.set_counts(counts | {"": len(lines)})
        for part in (self.chips, self.units):
            part.setVisible(of_file)
        self._for.setVisible(of_file and not self._narrow)
        people = {line.match.participant for line in lines if line.match.participant}
        self.take.setText(self.tr("Take in %n (person|people)", "", len(people)))
        self.take.setVisible(of_file and bool(lines))
        unused = len(report.found.unused) if report and report.found else 0
        self._unused.setText(self.tr("%n row(s) not used", "", unused))
        self._unused.setVisible(of_file and unused > 0)
        if report is not None and report.unit is not None:
            self._show_units(report)

    def _show_units(self, report: ReportPreview) -> None:
        counted = self.tr("{unit} ({count} on line)")
        options = []
        for unit, count in report.units:
            words = unit_words(unit)
            options.append((unit.label, counted.format(unit=words, count=count) if count else words))
        self.units.set_options(options)
        self.units.blockSignals(True)
        self.units.set_value(report.unit.label if report.unit else "")
        self.units.blockSignals(False)

    @Slot()
    def _on_unit(self) -> None:
        if self.units.value():
            self.unit_chosen.emit(self.units.value())
