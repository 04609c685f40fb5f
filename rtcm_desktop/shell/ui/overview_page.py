"""The first page of an event: every step with what is done and missing and one button, and the pack for tomorrow."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell.overview import Overview, StepLine, overview
from rtcm_desktop.shell.pack import PackPlan, plan_pack
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.home_page import TABLES
from rtcm_desktop.shell.ui.navigation import PAGES
from rtcm_desktop.shell.ui.pack_card import PackCard
from rtcm_desktop.shell.ui.task_list import Line, TaskList
from rtcm_desktop.shell.ui.two_columns import TwoColumns
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import STATE_MARKS, Card, IconLabel, NameLabel, StepState, boxed, column, row

SIDE = 296
NOTICES = "notices"
STATES = {"done": StepState.DONE, "partial": StepState.BEGUN, "empty": StepState.OPEN, "wants": StepState.WANTS}


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page reads at once."""

    overview: Overview
    pack: PackPlan


def _read(workspace: Workspace, event: str) -> Shown:
    return Shown(overview(workspace, event), plan_pack(workspace, event=event))


class OverviewPage(Page):
    """The overview of the open event."""

    tables_shown = TABLES
    in_a_column = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wants_pack, self._just_entered = False, True
        self._views: dict[str, str] = {}
        self.head.set_title(self.tr("Overview"))
        self._list = TaskList(self.tr("Steps"), steps=True)
        self._list.pressed.connect(self._on_step)
        self._pack = PackCard(context)
        self._next = Card()
        self._next_title, self._next_words = NameLabel("", "strong"), NameLabel("", "small", "text_muted")
        words = column(self._next_title, self._next_words, gap=0)
        line = row(IconLabel("clock", "text_muted", 20), gap=12)
        line.addLayout(words, 1)
        self._next.body.addLayout(line)
        self.body.addWidget(TwoColumns(self._list, boxed(column(self._pack, 4, self._next, None)), SIDE), 1)
        self.hint("Ctrl+1…7", self.tr("Step"))
        self.hint("↑↓", self.tr("Choose"))
        self.hint("Enter", self.tr("Go there"))
        self.key("Ctrl+P", self._pack.print, self.tr("Print the pack"))

    def enter(self, **where: object) -> None:
        self._just_entered = True
        self._wants_pack = bool(where.get("pack"))
        self._say_notices(where.get("notices"))
        if self._wants_pack and not self.stale:
            self._to_pack()

    def _say_notices(self, notices: object) -> None:
        self.banners.clear(NOTICES)
        if isinstance(notices, list | tuple) and notices:
            self.banners.say("attention", str(notices[0]), " ".join(map(str, notices[1:])), key=NOTICES)

    def load(self) -> Callable[[Workspace], Shown] | None:
        event = self.context.event
        return partial(_read, event=event) if event else None

    def first_focus(self) -> QWidget | None:
        return self._list.first()

    def show_loaded(self, value: Shown) -> None:
        page = value.overview
        fact = (
            say("window.wants", self.context.language, count=page.wants) if page.wants else self.tr("All is in order.")
        )
        self.head.set_fact(self.tr("Visit the steps in any order. {fact}").format(fact=fact))
        shown = [line for line in page.lines if line.place in PAGES]
        self._views = {line.place: line.view for line in shown}
        self._list.show_lines([_step_line(line) for line in shown], page.first)
        self._pack.show_plan(value.pack)
        self._next.setVisible(bool(page.next_title))
        self._next_title.setText(page.next_title)
        self._next_words.setText(page.next_words)
        first = self.first_focus()
        if self._wants_pack:
            self._to_pack()
        elif self._just_entered and first is not None:
            first.setFocus()
        self._just_entered = False

    def _to_pack(self) -> None:
        self._wants_pack = False
        self._pack.take_focus()

    @Slot(str)
    def _on_step(self, place: str) -> None:
        view = self._views.get(place)
        self.context.navigate(place, **({"view": view} if view else {}))


def _step_line(line: StepLine) -> Line:
    icon, tint = STATE_MARKS[STATES[line.state]]
    tone = "attention_text" if line.pressing else "text_muted"
    return Line(line.place, icon, tint, line.name, line.done, line.button, line.missing, tone)
