"""All events in one table: when, where, how, and how far away."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning.model import Event, EventState
from rtcm_desktop.planning.rules.nearness import distance
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.i18n import days_text
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.tables import Cell, Column, FilterField, RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Button, EmptyChoice, EmptyPage, boxed, column, row

STATES = {
    EventState.CANCELLED: ("stop", "circle-x"),
    EventState.POSTPONED: ("attention", "clock"),
    EventState.CLOSED: ("quiet", "circle-check"),
}


class EventsPage(Page):
    """The list of events; Enter opens one."""

    tables_shown = frozenset({"event", "venue"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head.set_title(self.tr("Events"))
        self._new = Button(self.tr("New event"), icon="plus", kind="primary")
        self._new.clicked.connect(self._on_new)
        self.head.add(self._new)
        self._table: RecordTable[Event] = RecordTable(
            self._columns(), _id_of, name=self.tr("Events"), rows=RowHeight.TWO
        )
        self._table.activated.connect(self._on_activated)
        self._filter = FilterField(self._table, self.tr("Filter by title, code or place"))
        self._filter.setFixedWidth(320)
        self._table.type_to_filter(self._filter)
        self._content = boxed(column(row(self._filter, None), (self._table, 1), gap=12))
        self._empty = EmptyPage(
            "calendar-days",
            self.tr("No event yet"),
            self.tr("Choose topics and a first day: the agenda drafts itself."),
            [
                EmptyChoice(
                    "new_event",
                    "calendar-plus",
                    self.tr("Plan an event"),
                    self.tr("From one or several topics"),
                    "Ctrl+N",
                )
            ],
        )
        self._empty.chosen.connect(self._on_new)
        self._empty.hide()
        self.body.addWidget(self._content, 1)
        self.body.addWidget(self._empty, 1)
        self.hint("↑↓", self.tr("Choose"))
        self.hint("Enter", self.tr("Open"))
        self.hint("Ctrl+N", self.tr("New event"))

    def _columns(self) -> list[Column[Event]]:
        today = self.context.now().date()
        return [
            Column("title", self.tr("Event"), _title),
            Column("dates", self.tr("Dates"), partial(_nearness, today=today), width=220, sort=_start),
            Column("place", self.tr("Place"), _place, width=280, least=640),
            Column("languages", self.tr("Languages"), _languages, width=110, least=840),
            Column("state", self.tr("State"), partial(_state, today=today), width=130, least=760),
        ]

    def load(self) -> Callable[[Workspace], list[Event]]:
        return list_events

    def show_loaded(self, value: list[Event]) -> None:
        self._content.setVisible(bool(value))
        self._empty.setVisible(not value)
        self._table.set_columns(self._columns())
        self._table.show_rows(value)
        if not self._table.current_id() and not self._table.select(self.context.event or ""):
            self._table.select_first()
        self.head.set_fact(say("planning.events", self.context.language, count=len(value)) if value else "")

    def first_focus(self) -> QWidget:
        return self._empty if not self._empty.isHidden() else self._table

    @Slot(str)
    def _on_activated(self, event: str) -> None:
        self.context.navigate("overview", event=event)

    @Slot()
    def _on_new(self) -> None:
        self.context.navigate("new_event")


def _id_of(event: Event) -> str:
    return event.id


def _start(event: Event) -> str:
    return event.start.isoformat()


def _title(event: Event) -> Cell:
    return Cell(event.title(), sub=event.code, strong=True)


def _nearness(event: Event, today: date) -> Cell:
    """The days and how far away they are; what is over says so as its state."""
    words = "" if today > event.end else distance(event.start, event.end, today)
    return Cell(days_text(event.start, event.end), sub=words)


def _place(event: Event) -> Cell:
    return Cell(event.venue_name or "–", sub=say(f"planning.mode.{event.mode}"))


def _languages(event: Event) -> Cell:
    return Cell(", ".join(language.upper() for language in event.languages))


def _state(event: Event, today: date) -> Cell:
    if event.state not in STATES and today > event.end:
        return Cell(distance(event.start, event.end, today), tone="quiet", icon="circle-check", chip=True)
    if event.state not in STATES:
        return Cell(say(f"planning.state.{event.state}"), tone="muted")
    tone, icon = STATES[event.state]
    return Cell(say(f"planning.state.{event.state}"), tone=tone, icon=icon, chip=True)
