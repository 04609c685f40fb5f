"""Taking in the report of an on-line meeting: who is who, doubtful ones decided, then one step."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rtcm_desktop.attendance import rules, service
from rtcm_desktop.attendance.model import ImportReport, ReportMatch, ReportVerdict
from rtcm_desktop.attendance.ui.report_tables import Line, Report, line_key, report_columns, report_of
from rtcm_desktop.attendance.ui.who_panel import NOBODY, WhoPanel
from rtcm_desktop.attendance.ui.wording import unit_words
from rtcm_desktop.participants.ui.view import View
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Button, EmptyChoice, EmptyPage, FilterChips, KeyHint, Label, boxed, row

LEAST = 560, 220
UNIT_WIDTH = 250
MOST_CANDIDATES = 5
KINDS = "*.csv *.xlsx *.tsv *.txt"


class ReportView(View):
    """A report before it is taken in. Signal: `finished()`."""

    finished = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setMinimumSize(*LEAST)
        self._file: Path | None = None
        self._unit: str | None = None
        self._report: Report | None = None
        self._decisions: dict[int, str | None] = {}
        self._for = Label(self.tr("For"))
        self._units = ChoiceField([])
        self._units.setMinimumWidth(UNIT_WIDTH)
        self._units.changed.connect(self._on_unit)
        self._chips = FilterChips(
            [
                ("", self.tr("All {count}"), "quiet", ""),
                (ReportVerdict.DOUBTFUL.value, self.tr("{count} to decide"), "attention", "users"),
                (ReportVerdict.MATCHED.value, self.tr("{count} in this event"), "ok", "user-check"),
                (ReportVerdict.UNMATCHED.value, self.tr("{count} not of this event"), "quiet", "user-x"),
            ]
        )
        self._chips.chosen.connect(self._on_chip)
        self._cancel = Button(self.tr("Cancel"), kind="quiet")
        self._cancel.clicked.connect(self._on_cancel)
        self._take = Button("", icon="check", kind="primary", large=True)
        self._take.clicked.connect(self.take_in)
        self._table = RecordTable(
            report_columns(), id_of=line_key, name=self.tr("People of the report"), rows=RowHeight.TWO
        )
        self._table.current_changed.connect(self._on_current)
        self._table.activated.connect(self._on_entered)
        self._who = WhoPanel(self)
        self._who.decided.connect(self.decide)
        self._unused = Label("", scale="small", tone="text_muted", wrap=True)
        self._empty = self._empty_page()
        self._full = self._lay_out()
        self._keys()
        self._show()

    def _empty_page(self) -> EmptyPage:
        choice = EmptyChoice(
            "file",
            "file-down",
            self.tr("Choose the report"),
            self.tr("CSV or XLSX, as the meeting program gave it"),
            "Ctrl+O",
        )
        line = self.tr("Who was on line, and for how long, follows from it.")
        empty = EmptyPage("wifi", self.tr("Take in the report of an on-line meeting"), line, [choice])
        empty.chosen.connect(self.ask_for_file)
        return empty

    def _lay_out(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(row((self._chips, 1), self._for, self._units, 8, self._cancel, self._take))
        left.addWidget(self._table, 1)
        left.addWidget(self._unused)
        full = boxed(row(gap=16))
        inner = full.layout()
        assert isinstance(inner, QHBoxLayout)
        inner.addLayout(left, 1)
        inner.addWidget(self._who)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(full, 1)
        layout.addWidget(self._empty, 1)
        return full

    def _keys(self) -> None:
        self.hints.append(KeyHint("1–5", self.tr("This one")))
        for number in range(1, MOST_CANDIDATES + 1):
            self.shortcut(str(number), self._on_candidate)
        self.shortcut("0", self._on_nobody, self.tr("Nobody"))
        self.shortcut("Ctrl+O", self.ask_for_file, self.tr("Another file"))
        self.shortcut("Ctrl+Return", self.take_in)
        self.hints.append(KeyHint("Enter", self.tr("Take in")))
        self.shortcut("Esc", self._on_cancel, self.tr("Cancel"))

    def reading(self, event: str) -> Reading:
        return partial(report_of, event=event, file=self._file, unit=self._unit)

    def show_loaded(self, value: Report) -> None:
        """Shows what a report holds."""
        self._report = value
        choices = [(unit.label, unit_words(unit)) for unit in value.units]
        if value.unit is not None:
            self._unit = value.unit.label
            self._units.set_options(choices)
            self._units.set_value(value.unit.label)
        self._show()
        self._table.select_first()
        if value.fault is not None:
            self.page.show_error(value.fault)

    def fact(self) -> str:
        return self._file.name if self._file else ""

    def first_focus(self) -> QWidget:
        return self._table if self._file else self._empty

    @Slot()
    def ask_for_file(self) -> None:
        """Chooses a report and shows what is in it."""
        kinds = self.tr("Meeting reports ({endings})").format(endings=KINDS)
        file = open_file(self, self.tr("Meeting report"), kinds)
        if file is not None:
            self.open_file(file)

    def open_file(self, file: Path | None) -> None:
        """Begins with a report."""
        self._file, self._decisions, self._report = file, {}, None
        self._show()
        self.page.refresh()
        self.first_focus().setFocus()

    def cannot_read(self) -> None:
        """The file is no report; another one may be chosen."""
        self._file = None
        self._show()

    def _lines(self) -> list[Line]:
        if self._report is None or self._report.found is None:
            return []
        return [self._line(match) for match in self._report.found.matches]

    def _line(self, match: ReportMatch) -> Line:
        people = self._report.people if self._report else {}
        row_number = match.person.row
        if row_number in self._decisions:
            match = rules.as_decided(match, self._decisions[row_number])
        found = people.get(match.participant or "")
        name = found.name if found else ""
        return Line(match, name)

    def _show(self) -> None:
        self._full.setVisible(self._file is not None)
        self._empty.setVisible(self._file is None)
        lines = sorted(self._lines(), key=_open_first)
        self._table.show_rows(lines)
        counts = {verdict.value: sum(line.match.verdict is verdict for line in lines) for verdict in ReportVerdict}
        self._chips.set_counts(counts | {"": len(lines)})
        people = {line.match.participant for line in lines if line.match.participant}
        self._take.setText(self.tr("Take in %n (person|people)", "", len(people)))
        unused = len(self._report.found.unused) if self._report and self._report.found else 0
        self._unused.setText(self.tr("%n row(s) say(s|) nothing about this half-day", "", unused))
        self._unused.setVisible(unused > 0)
        self._take.setVisible(bool(lines))
        self._on_current(self._table.current_id())
        self.fact_changed.emit()

    def _open(self) -> list[Line]:
        return [line for line in self._table.rows() if line.match.verdict is ReportVerdict.DOUBTFUL]

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        self._table.set_where(partial(_has_verdict, key) if key else None)

    @Slot()
    def _on_unit(self) -> None:
        if self._units.value() and self._units.value() != self._unit:
            self._unit = self._units.value()
            self.page.refresh()

    @Slot(str)
    def _on_current(self, key: str) -> None:
        lines = self._open()
        keys = [line_key(line) for line in lines]
        self._who.setVisible(key in keys)
        if key in keys and self._report is not None:
            match = lines[keys.index(key)].match
            people = [self._report.people[id] for id in match.candidates if id in self._report.people]
            self._who.show_match(match, people, keys.index(key) + 1, len(keys))

    @Slot(str)
    def decide(self, participant: str) -> None:
        """Says who the person that is shown is, or that it is nobody."""
        keys = [line_key(line) for line in self._open()]
        key = self._table.current_id()
        if key not in keys:
            return
        after = keys[keys.index(key) + 1 :] + keys[: keys.index(key)]
        self._decisions[int(key)] = None if participant == NOBODY else participant
        self._show()
        if after:
            self._table.select(after[0])

    @Slot()
    def _on_candidate(self) -> None:
        shortcut = self.sender()
        assert isinstance(shortcut, QShortcut)
        self.take_candidate(int(shortcut.key().toString()) - 1)

    def take_candidate(self, place: int) -> None:
        """Takes the person for one of those offered."""
        if not self._who.isHidden() and place < len(self._who.candidates):
            self.decide(self._who.candidates[place])

    @Slot()
    def _on_nobody(self) -> None:
        self.decide(NOBODY)

    @Slot()
    def _on_cancel(self) -> None:
        self._file = None
        self.finished.emit()

    @Slot(str)
    def _on_entered(self) -> None:
        self.take_in()

    @Slot()
    def take_in(self) -> None:
        """Takes in who is certain or decided, as one step."""
        if self._file is None or self._report is None or self._report.unit is None or self.context.event is None:
            return
        work = partial(
            service.import_report,
            file=self._file,
            event=self.context.event,
            unit=self._report.unit.label,
            decisions=dict(self._decisions),
        )
        self.context.runner.change(work, owner=self, done=self._on_taken_in, title=self.tr("Meeting report"))

    def _on_taken_in(self, report: ImportReport) -> None:
        waiting = report.count(ReportVerdict.DOUBTFUL)
        sub = self.tr("%n (person|people) of the report (is|are) not decided; take it in again to decide", "", waiting)
        text = self.tr("%n (person was|people were) on line", "", report.count(ReportVerdict.MATCHED))
        self.page.banners.say("ok", text, sub if waiting else "", key="report")
        self._file = None
        self.finished.emit()


def _has_verdict(key: str, line: Line) -> bool:
    return line.match.verdict.value == key


def _open_first(line: Line) -> tuple[bool, int]:
    return line.match.verdict is not ReportVerdict.DOUBTFUL, line.match.person.row
