"""The figures of persons trained: a period, four figures, and the breakdowns as charts and tables; on paper too."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.files import file_name
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.statistics import service
from rtcm_desktop.statistics.model import Figures, Overview, Period, Split
from rtcm_desktop.statistics.rules import hours
from rtcm_desktop.statistics.ui.breakdown_card import ICONS, BreakdownCard
from rtcm_desktop.statistics.ui.figure_grid import FigureGrid
from rtcm_desktop.statistics.ui.period_bar import PeriodBar
from rtcm_desktop.statistics.ui.wording import file_title, in_words
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.i18n import number_text
from rtcm_desktop.uikit.messages import save_file
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Button, Chip, Counter, EmptyChoice, EmptyPage, boxed, column, row

if TYPE_CHECKING:  # what draws papers is loaded when one is drawn
    from rtcm_desktop.paper.document import Printed

SAID = "said"


class StatisticsPage(Page):
    """Everything is counted out of events, participants and evidence of presence."""

    in_a_column = True
    tables_shown = frozenset(
        {"event", "event_topic", "participant", "attendance_evidence", "attendance_unit", "agenda_slot", "headcount"}
        | {"slot_trainer", "person", "person_link", "country", "audience"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._overview: Overview | None = None
        self._only_here = context.role is not Role.CENTRE
        self.head.set_title(self.tr("Statistics"))
        self._save = Button(self.tr("Save as PDF"), "download")
        self._tables = Button(self.tr("Save the tables"), "table-2")
        self._print = Button(self.tr("Print"), "printer")
        for button in self._papers:
            self.head.add(button)
        self.period = PeriodBar(context.now().date())
        self._counters = {
            "events": Counter("calendar-days", self.tr("Events")),
            "participations": Counter("users", self.tr("Participations")),
            "persons": Counter("user-check", self.tr("Persons trained, each once")),
            "trainers": Counter("presentation", self.tr("Trainers")),
        }
        self.breakdowns = BreakdownCard()
        self._shown = boxed(column(FigureGrid(tuple(self._counters.values())), (self.breakdowns, 1)))
        self._nothing = EmptyPage("chart-column", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        here = Chip(self.tr("This laptop only"), "attention", "laptop")
        here.setToolTip(self.tr("The figures of all laptops are at the Centre."))
        top = row((self.period, 1), *([here] if self._only_here else []), gap=12)
        self._room = column(top, gap=12)
        self._room.addWidget(self._shown, 1)
        self._room.addWidget(self._nothing, 1)
        self._nothing.hide()
        self.body.addLayout(self._room, 1)

    def _connect(self) -> None:
        self.period.chosen.connect(self._on_period)
        self.breakdowns.event_asked.connect(self._on_event)
        self._save.clicked.connect(self._on_save)
        self._tables.clicked.connect(self._on_save_tables)
        self._print.clicked.connect(self._on_print)
        self.hint("↑↓", self.tr("What to show"))
        self.key("Ctrl+E", self.breakdowns.turn, self.tr("Chart or figures"))
        self.key("Ctrl+P", self._on_print, self.tr("Print"))
        self.key("Ctrl+PgUp", self.period.go_back)
        self.key("Ctrl+PgDown", self.period.go_on)
        self.hint("Ctrl+PgUp Ctrl+PgDn", self.tr("Period"))

    @property
    def _papers(self) -> tuple[Button, ...]:
        """What makes papers; only where there is something to put on them."""
        return self._tables, self._save, self._print

    def first_focus(self) -> QWidget:
        return self._nothing if self._shown.isHidden() else self.breakdowns.list

    def enter(self, **where: object) -> None:
        """`show`: the breakdown; the rest chooses the period."""
        self.period.fill({key: str(value) for key, value in where.items()})
        if where.get("show") in ICONS:
            self.breakdowns.choose(str(where["show"]))

    def place_now(self) -> dict[str, str]:
        return {"show": self.breakdowns.key, **self.period.values()}

    def figure(self, key: str) -> str:
        """What one of the four counters says."""
        return self._counters[key].accessibleName()

    @Slot()
    def refresh(self) -> None:
        """Counts the chosen period in the background; a count that is under way is given up."""
        self.stale = False
        period = self.period.period()
        if period is None:
            return
        self.context.runner.make(
            partial(service.overview, first=period.first, last=period.last),
            owner=self,
            done=self._on_loaded,
            failed=self._on_load_failed,
            title=self.tr("Counting"),
            key="page",
        )

    def show_loaded(self, value: Overview) -> None:
        first_time = self._overview is None
        self._overview = value
        with QSignalBlocker(self.period):
            self.period.set_years(min(value.years[0], self.context.now().year), max(value.years))
        figures = value.figures
        if first_time and not figures.events and value.years[1] < self.context.now().year:
            self.period.choose_year(value.years[1])
            return
        self.head.set_fact(self._fact(figures.period))
        self._show_figures(figures)
        if figures.events:
            self.breakdowns.show_overview(value)
        self._say_nothing(figures.period, has_any=bool(figures.events))

    def _show_figures(self, figures: Figures) -> None:
        planned = self.tr("%n more planned", "", figures.planned) if figures.planned else ""
        self._counters["events"].set(number_text(len(figures.events)), planned)
        self._counters["participations"].set(number_text(figures.participations))
        self._counters["persons"].set(number_text(figures.persons.total), self._women(figures.persons))
        trainers = figures.trainers
        taught = self.tr("%n hour(s) taught", "", hours(trainers.minutes))
        self._counters["trainers"].set(number_text(trainers.persons.total), taught)

    def _fact(self, period: Period) -> str:
        if not self._only_here:
            return in_words(period)
        text = self.tr("{period} · the figures of this laptop only; those of all laptops are at the Centre")
        return text.format(period=in_words(period))

    def _women(self, split: Split) -> str:
        share = split.telling_share
        return self.tr("{share} % women").format(share=share) if share is not None else ""

    def _say_nothing(self, period: Period, *, has_any: bool) -> None:
        self._shown.setVisible(has_any)
        for button in self._papers:
            button.setVisible(has_any)
        old, choices = self._nothing, [EmptyChoice("events", "calendar-days", self.tr("Show the events"))]
        text = self.tr("No event was held: {period}").format(period=in_words(period))
        line = self.tr("An event counts as soon as somebody’s presence is marked.")
        self._nothing = EmptyPage("chart-column", text, line, choices)
        self._nothing.chosen.connect(self._on_chosen)
        self._room.replaceWidget(old, self._nothing)
        self._nothing.setVisible(not has_any)
        old.deleteLater()

    @Slot(object)
    def _on_period(self, period: Period) -> None:
        self.refresh()

    @Slot(str)
    def _on_event(self, event: str) -> None:
        self.context.navigate("overview", event=event)

    @Slot(str)
    def _on_chosen(self, place: str) -> None:
        self.context.navigate(place)

    @Slot()
    def _on_save(self) -> None:
        self._write(self.tr("Statistics"), "pdf", self.tr("PDF files (*.pdf)"))

    @Slot()
    def _on_save_tables(self) -> None:
        self._write(self.tr("Tables of the statistics"), "xlsx", self.tr("Workbooks (*.xlsx)"))

    @Slot()
    def _on_print(self) -> None:
        if self._overview is not None and self._overview.figures.events:
            work = partial(service.draw_paper, figures=self._overview.figures)
            self.context.runner.read(work, owner=self, done=self._on_drawn, title=self.tr("Statistics"))

    def _on_drawn(self, paper: "Printed") -> None:
        try:
            printing.print_pdf(paper.data, self, self.tr("Statistics"))
        except printing.PrintFailedError:
            text = self.tr("The printer did not take the statistics")
            self.banners.say("stop", text, self.tr("Look at the printer, then Ctrl+P prints them again."), key=SAID)

    def _write(self, title: str, ending: str, kinds: str) -> None:
        if self._overview is None:
            return
        figures = self._overview.figures
        path = save_file(self, title, file_name(file_title(figures.period), ending=f".{ending}"), kinds)
        if path is not None:
            work = partial(write_figures, figures=figures, path=path, as_table=ending == "xlsx")
            self.context.runner.read(work, owner=self, done=self._on_written, title=title)

    def _on_written(self, path: Path) -> None:
        self.banners.say("ok", self.tr("The statistics are saved"), str(path), key=SAID)


def write_figures(workspace: Workspace, *, figures: Figures, path: Path, as_table: bool) -> Path:
    """Writes the figures of a period as a workbook or on paper; nothing in the data changes."""
    if as_table:
        service.write_workbook(workspace, figures=figures, xlsx=path)
    else:
        service.write_paper(workspace, figures=figures, pdf=path)
    return path
