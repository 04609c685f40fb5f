"""One card for all breakdowns: which one at the left, its chart or table at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.planning.model import Mode
from rtcm_desktop.statistics.model import Breakdown, EventLine, Line, Overview
from rtcm_desktop.statistics.ui.quarter_columns import QuarterColumns
from rtcm_desktop.statistics.ui.sex_bars import SexBars
from rtcm_desktop.statistics.ui.tables import NamedTrainer, event_columns, line_columns, trainer_columns
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import icon
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import (
    Card,
    Label,
    NameLabel,
    Scroll,
    VerticalLine,
    Views,
    ViewSwitch,
    boxed,
    column,
    emptied,
    row,
)

CHART, TABLE = "chart", "table"
QUARTERS, TRAINERS, NAMES, EVENTS = "quarter", "trainers", "names", "events"
ICONS: Mapping[str, str] = {
    "country": "flag",
    "audience": "building-2",
    "module": "book-open",
    "topic": "list",
    "mode": "door-open",
    QUARTERS: "calendar-days",
    TRAINERS: "presentation",
    NAMES: "users",
    EVENTS: "clipboard-list",
}
"""The breakdowns in their order."""
LIST, LEAST_SEEN = 210, 3


class BreakdownCard(Card):
    """Shows the breakdowns of a period. `event_asked(id)` for an event of the register."""

    event_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, gap=0, parent=parent)
        self._overview: Overview | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to show"))
        self.list.setFixedWidth(theme.scaled(LIST))
        self.list.setMinimumHeight(theme.size("row_grid") * LEAST_SEEN)
        self.title, self.fact = NameLabel("", "heading"), NameLabel("", "small", "text_muted")
        self.switch = ViewSwitch([(CHART, self.tr("Chart")), (TABLE, self.tr("Figures"))])
        self.bars, self.columns = SexBars(), QuarterColumns()
        self.lines: RecordTable[Line] = RecordTable(
            line_columns(with_hours=False), _code, name=self.tr("Figures"), rows=RowHeight.ONE
        )
        self.names: RecordTable[NamedTrainer] = RecordTable(trainer_columns(), _person, name=self.tr("Trainers"))
        self.events: RecordTable[EventLine] = RecordTable(
            event_columns(_modes()), _event, name=self.tr("Events"), rows=RowHeight.TWO
        )
        self._notes = Scroll(surface=True)
        self._stack = Views()
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self.switch.chosen.connect(self._on_view)
        self.events.activated.connect(self.event_asked)

    def _lay_out(self) -> None:
        for key, name in ICONS.items():
            item = QListWidgetItem(icon(name, "text_muted", 16), say(f"statistics.view.{key}"), self.list)
            item.setSizeHint(QSize(0, theme.size("row_grid")))
        self.list.setCurrentRow(0)
        self._notes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._notes.setAccessibleName(self.tr("Chart"))
        for part in (self._notes, self.columns, self.lines, self.names, self.events):
            self._stack.addWidget(part)
        words = column(self.title, self.fact, gap=0)
        right = column(row((boxed(words), 1), self.switch, gap=16), (self._stack, 1), gap=8, margins=(16, 12, 16, 12))
        left = boxed(column(self.list, margins=(8, 8, 8, 8)))
        self.body.addLayout(row(left, VerticalLine(), (boxed(right), 1), gap=0))

    @property
    def key(self) -> str:
        """The breakdown that is shown."""
        return list(ICONS)[max(self.list.currentRow(), 0)]

    def choose(self, key: str) -> None:
        """Shows a breakdown."""
        self.list.setCurrentRow(list(ICONS).index(key))

    def show_overview(self, overview: Overview) -> None:
        """Shows the figures of another period; the breakdown stays."""
        self._overview = overview
        self._show()

    @Slot()
    def turn(self) -> None:
        """From the chart to the table and back."""
        if self.switch.isVisible():
            self.switch.choose(TABLE if self.switch.choice() == CHART else CHART)
            self._show()

    @Slot(int)
    def _on_row(self, place: int) -> None:
        self._show()

    @Slot(str)
    def _on_view(self, view: str) -> None:
        self._show()

    def _show(self) -> None:
        if self._overview is None:
            return
        self.title.setText(say(f"statistics.heading.{self.key}"))
        self.switch.setVisible(self.key not in (QUARTERS, NAMES, EVENTS))
        match self.key:
            case "quarter":
                self._show_quarters(self._overview)
            case "names":
                self._show_names(self._overview)
            case "events":
                self._show_events(self._overview)
            case _:
                self._show_breakdown(self._overview)

    def _show_breakdown(self, overview: Overview) -> None:
        found = next(one for one in overview.breakdowns if one.key == self.key)
        self.fact.setText(_fact(found))
        if self.switch.choice() == TABLE:
            self.lines.set_columns(line_columns(with_hours=found.key == TRAINERS))
            self.lines.show_rows(found.lines)
            self._stack.setCurrentWidget(self.lines)
            return
        self._fill(found.lines, overview.notes)
        self._stack.setCurrentWidget(self._notes)

    def _fill(self, lines: Sequence[Line], notes: Sequence[str]) -> None:
        """The bars, and below them what one must know to read them."""
        body = self._notes.body
        body.removeWidget(self.bars)
        emptied(body)
        self.bars.show_lines(lines)
        body.addWidget(self.bars)
        for note in notes:
            body.addWidget(Label(note, "small", "text_muted", wrap=True))
        body.addStretch(1)

    def _show_quarters(self, overview: Overview) -> None:
        self.fact.setText(say("statistics.participations_note"))
        self.columns.show_quarters(overview.figures.quarters)
        self._stack.setCurrentWidget(self.columns)

    def _show_names(self, overview: Overview) -> None:
        self.fact.setText(say("statistics.trainers_apart"))
        taught = overview.figures.trainers.taught
        self.names.show_rows([NamedTrainer(one, overview.trainers.get(one.person, "")) for one in taught])
        self._stack.setCurrentWidget(self.names)

    def _show_events(self, overview: Overview) -> None:
        self.fact.setText("")
        self.events.show_rows(overview.figures.events)
        self._stack.setCurrentWidget(self.events)


def _fact(found: Breakdown) -> str:
    once = say("statistics.trainers_apart" if found.key == TRAINERS else "statistics.once_each")
    unknown = say("statistics.unknown_count", count=found.unknown) if found.unknown else ""
    few = say("statistics.few") if any(line.split.telling_share is None for line in found.lines) else ""
    return " · ".join(part for part in (once, unknown, few) if part)


def _modes() -> dict[str, str]:
    return {mode: say(f"statistics.mode.{mode}") for mode in Mode}


def _code(line: Line) -> str:
    return line.code


def _person(one: NamedTrainer) -> str:
    return one.taught.person


def _event(line: EventLine) -> str:
    return line.facts.id
