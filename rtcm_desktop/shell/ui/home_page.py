"""The first page: what needs doing today, today's agenda, and where every event stands."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell.home import AgendaLine, Home, HomeTask, home
from rtcm_desktop.shell.ui.event_lines import EventLines
from rtcm_desktop.shell.ui.navigation import PAGES
from rtcm_desktop.shell.ui.task_list import Line, TaskList
from rtcm_desktop.shell.ui.two_columns import TwoColumns
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import (
    Button,
    Card,
    EmptyChoice,
    EmptyPage,
    HairLine,
    IconLabel,
    Label,
    NameLabel,
    boxed,
    column,
    emptied,
    row,
)

SIDE = 420
MARKS = {
    "past": ("circle-check", "text_faint"),
    "now": ("circle-dot", "accent_text"),
    "next": ("circle-dashed", "text_faint"),
}
TABLES = frozenset({
    "event", "agenda_slot", "slot_trainer", "participant", "attendance_evidence", "response", "certificate", "person",
})  # fmt: skip


class HomePage(Page):
    """Home."""

    tables_shown = TABLES
    in_a_column = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._just_entered = True
        self._tasks: dict[str, HomeTask] = {}
        self._agenda_event: str | None = None
        self._new = Button(self.tr("New event"), icon="plus")
        self._new.clicked.connect(self._on_new)
        self.head.add(self._new)
        self._list = TaskList(self.tr("Needs doing today"))
        self._list.pressed.connect(self._on_task)
        self._agenda = Card(margins=1, gap=0)
        self._events = EventLines()
        self._events.chosen.connect(self._on_event)
        self._nothing = Card()
        self._nothing.body.addLayout(
            row(IconLabel("circle-check", "ok", 20), (Label(self.tr("Nothing needs doing today"), "strong"), 1), gap=12)
        )
        self._empty = self._empty_page()
        self._empty.hide()
        self._content = self._lay_out()
        self.body.addWidget(self._content, 1)
        self.body.addWidget(self._empty, 1)
        self.hint("↑↓", self.tr("Choose"))
        self.hint("Enter", self.tr("Go there"))
        self.hint("Ctrl+N", self.tr("New event"))

    def _empty_page(self) -> EmptyPage:
        choices = [
            EmptyChoice(
                "new_event",
                "calendar-plus",
                self.tr("Plan the first event"),
                self.tr("Topics, a first day: the agenda drafts itself"),
                "Ctrl+N",
            )
        ]
        if "exchange" in PAGES:
            choices.append(
                EmptyChoice(
                    "exchange",
                    "inbox",
                    self.tr("Take in an event file"),
                    self.tr("An event that was planned elsewhere"),
                )
            )
        page = EmptyPage(
            "calendar-days",
            self.tr("No event yet"),
            self.tr("Everything starts with an event: plan one here, or take in a file."),
            choices,
        )
        page.chosen.connect(self._on_choice)
        return page

    def _lay_out(self) -> TwoColumns:
        self._agenda_head = self._section(self.tr("Today’s agenda"), "plan", self.tr("Change"))
        left = column(
            self._section(self.tr("Needs doing today"), "", ""),
            self._list,
            self._nothing,
            12,
            self._agenda_head,
            self._agenda,
            None,
        )
        right = boxed(
            column(
                self._section(self.tr("Events"), "events", self.tr("All events")),
                self._events,
                12,
                self._safe(),
                None,
            )
        )
        return TwoColumns(boxed(left), right, SIDE)

    def _section(self, title: str, place: str, link: str) -> QWidget:
        line = row(Label(title, "heading"), None)
        if link and (place in PAGES):
            button = Button(link, kind="link")
            button.setObjectName(place)
            button.clicked.connect(self._on_link)
            line.addWidget(button)
        made = boxed(line)
        made.setFixedHeight(theme.size("control"))
        return made

    def _safe(self) -> Card:
        card = Card()
        self._copied = NameLabel("", "small", "text_muted")
        words = column(NameLabel(self.tr("Everything is kept on this computer"), "strong"), self._copied, gap=0)
        line = row(IconLabel("badge-check", "ok", 20), gap=12)
        line.addLayout(words, 1)
        copy = Button(self.tr("Copy now"), kind="link")
        copy.setAccessibleDescription(self.tr("One encrypted file with everything, in case this computer is lost"))
        copy.clicked.connect(self._on_copy)
        line.addWidget(copy)
        card.body.addLayout(line)
        return card

    def enter(self, **where: object) -> None:
        self._just_entered = True

    def load(self) -> Callable[[Workspace], Home]:
        return home

    def first_focus(self) -> QWidget | None:
        return self._empty if not self._empty.isHidden() else self._list.first()

    def show_loaded(self, value: Home) -> None:
        self.head.set_title(value.today)
        self.head.set_fact(value.fact)
        self._empty.setVisible(not value.has_events)
        self._content.setVisible(value.has_events)
        self._show_tasks(value)
        self._agenda_event = value.agenda_event
        self._agenda_head.setVisible(bool(value.agenda))
        self._agenda.setVisible(bool(value.agenda))
        self._show_agenda(value.agenda)
        self._events.show_events(value.events)
        self._copied.setText(value.copied)
        self._copied.set_tone("text_muted" if value.is_copied_lately else "attention_text")
        if self._just_entered and (first := self.first_focus()):
            first.setFocus()
        self._just_entered = False

    def _show_tasks(self, value: Home) -> None:
        shown = [entry for entry in value.tasks if entry.place in PAGES]
        self._tasks = {str(number): entry for number, entry in enumerate(shown)}
        lines = [_task_line(key, entry) for key, entry in self._tasks.items()]
        self._list.show_lines(lines, "0" if lines else "")
        self._list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)

    def _show_agenda(self, lines: tuple[AgendaLine, ...]) -> None:
        emptied(self._agenda.body)
        for number, line in enumerate(lines):
            if number:
                self._agenda.body.addWidget(HairLine())
            self._agenda.body.addWidget(_agenda_row(line))

    @Slot(str)
    def _on_task(self, key: str) -> None:
        entry = self._tasks[key]
        where = {"event": entry.event, "view": entry.task.view}
        self.context.navigate(entry.place, **{name: value for name, value in where.items() if value})

    @Slot(str)
    def _on_event(self, event: str) -> None:
        self.context.navigate("overview", event=event)

    @Slot()
    def _on_copy(self) -> None:
        self.context.navigate("settings", setting="copy")

    @Slot()
    def _on_new(self) -> None:
        self.context.navigate("new_event")

    @Slot(str)
    def _on_choice(self, key: str) -> None:
        self.context.navigate(key)

    @Slot()
    def _on_link(self) -> None:
        place = self.sender().objectName()
        where = {"event": self._agenda_event} if place == "plan" else {}
        self.context.navigate(place, **where)


def _task_line(key: str, entry: HomeTask) -> Line:
    tint = "attention" if entry.task.tone == "attention" else "accent_text"
    return Line(key, entry.task.icon, tint, entry.task.title, entry.why, entry.task.button)


def _agenda_row(line: AgendaLine) -> QWidget:
    icon, tint = MARKS[line.when]
    time = Label(line.time, "body", "text_muted")
    time.setFont(theme.digits(theme.font("body")))
    title = NameLabel(
        line.title, "strong" if line.when == "now" else "body", "text_muted" if line.when == "past" else "text"
    )
    note = Label(line.note, "small", "text_muted")
    made = boxed(row(time, 8, IconLabel(icon, tint, 16, 2.0), 4, (title, 1), note, margins=(16, 0, 16, 0)))
    made.setFixedHeight(40)
    return made
