"""The curriculum: modules and topics at the left, everything about the current one at the right."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.curriculum import service
from rtcm_desktop.curriculum.model import Catalogue, TopicSheet
from rtcm_desktop.curriculum.ui.topic_facts import TopicFacts
from rtcm_desktop.curriculum.ui.topic_finder import TopicFinder
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, row


class CurriculumPage(Page):
    """Search, read, and plan an event with a topic."""

    tables_shown = frozenset(
        {"module", "topic", "topic_session", "topic_item", "topic_outcome", "topic_audience", "topic_material"}
        | {"topic_link", "need", "event", "event_topic"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._catalogue = Catalogue((), ())
        self._wanted = ""
        self.head.set_title(self.tr("Curriculum"))
        self._new = Button(self.tr("New event with this topic"), "calendar-plus", "primary")
        self._new.clicked.connect(self._on_new)
        self.head.add(self._new)
        self.finder = TopicFinder(context.runner, ticks=False)
        self.facts = TopicFacts()
        self.body.addLayout(row((self.finder, 4), (self.facts, 6), gap=16), 1)
        tree = self.finder.tree
        tree.current_changed.connect(self._on_current)
        tree.module_changed.connect(self._on_module)
        tree.taken.connect(self._on_taken)
        self.facts.topic_asked.connect(self.go_to)
        self.facts.event_asked.connect(self._on_event)
        self.hint("↑↓", self.tr("Choose"))
        self.hint("→", self.tr("Open the module"))
        self.hint("Enter", self.tr("New event with this topic"))
        self.key("Ctrl+F", self.finder.field.setFocus, self.tr("Search"))

    def enter(self, **where: object) -> None:
        topic = where.get("topic")
        if isinstance(topic, str):
            self._wanted = topic
            self.finder.field.clear()
            self._show_wanted()

    def place_now(self) -> dict[str, str]:
        current = self.finder.tree.current()
        return {"topic": current} if current else {}

    def load(self) -> Reading | None:
        return service.catalogue

    def show_loaded(self, value: Catalogue) -> None:
        if value != self._catalogue:
            self._catalogue = value
            self.finder.tree.set_catalogue(value)
        modules = self.tr("%n module(s)", "", len(value.modules))
        topics = self.tr("%n topic(s)", "", len(value.topics))
        self.head.set_fact(self.tr("{modules}, {topics}").format(modules=modules, topics=topics))
        self._show_wanted()

    def first_focus(self) -> QWidget:
        return self.finder.field

    @Slot(str)
    def go_to(self, code: str) -> None:
        """Shows a topic, also while a search shows others."""
        if not self.finder.tree.go_to(code):
            self.finder.field.clear()
            self.finder.tree.go_to(code)

    def _show_wanted(self) -> None:
        """What was asked for, else what is current, else the first module."""
        tree, current = self.finder.tree, self.finder.tree.current()
        if self._wanted and self._catalogue.topics:
            wanted, self._wanted = self._wanted, ""
            self.go_to(wanted)
            self._on_current(wanted)
        elif current:
            self._on_current(current)
        elif tree.tree.currentItem() is None:
            tree.go_to_first()

    @Slot(str)
    def _on_current(self, code: str) -> None:
        reading = partial(service.topic_sheet, code=code)
        self.context.runner.read(reading, owner=self, done=self._on_sheet, key="topic")

    def _on_sheet(self, sheet: TopicSheet) -> None:
        self.facts.show_sheet(sheet)

    @Slot(int)
    def _on_module(self, number: int) -> None:
        module = next(module for module in self._catalogue.modules if module.number == number)
        self.facts.show_module(module, [topic for topic in self._catalogue.topics if topic.module == number])

    @Slot(str)
    def _on_event(self, event: str) -> None:
        self.context.navigate("overview", event=event)

    @Slot()
    def _on_new(self) -> None:
        if self.finder.tree.current():
            self._on_taken(self.finder.tree.current())
        else:
            self.banners.say("attention", self.tr("Choose a topic first; modules open with →"), key="topic")
            self.finder.tree.setFocus()

    @Slot(str)
    def _on_taken(self, code: str) -> None:
        self.banners.clear("topic")
        self.context.navigate("new_event", topic=code)
