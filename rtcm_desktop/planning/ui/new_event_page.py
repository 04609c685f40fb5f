"""Planning an event: topics ticked in the curriculum, a first day, and the agenda drafts itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import service as curriculum
from rtcm_desktop.curriculum import store as curriculum_store
from rtcm_desktop.curriculum.model import TopicDetail, TopicText
from rtcm_desktop.planning import service
from rtcm_desktop.planning.rules.parsing import LONGEST_EVENT
from rtcm_desktop.planning.service.create import MadeEvent
from rtcm_desktop.planning.ui.topic_facts import TopicFacts
from rtcm_desktop.planning.ui.topic_tree import Catalogue, TopicTree
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField, DateField, Field, Form, NumberField, TextField
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Button, Card, Scroll, boxed, column, row

FIELDS = {"DATE_WRONG": "start", "DATE_FAR": "start", "DAYS_WRONG": "days", "AGENDA_TOO_FULL": "days"}
"""Beside which field a failure is said."""


def _catalogue(workspace: Workspace) -> Catalogue:
    db = workspace.db
    return Catalogue(tuple(curriculum_store.list_modules(db)), tuple(curriculum_store.list_topics(db)))


class NewEventPage(Page):
    """Search, tick, day, done."""

    tables_shown = frozenset({"topic", "module"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: tuple[str, ...] = ()
        self.head.set_title(self.tr("New event"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the curriculum: title, session, outcome"))
        self._search.setAccessibleName(self.tr("Search the curriculum"))
        self._search.textChanged.connect(self._on_typed)
        self._tree = TopicTree()
        self._tree.drive(self._search)
        self._tree.current_changed.connect(self._on_current)
        self._tree.ticked.connect(self._on_ticked)
        self._facts = TopicFacts()
        self._form = self._make_form()
        self._go = Button(self.tr("Plan the event"), icon="check", kind="primary", large=True)
        self._go.clicked.connect(self._on_go)
        self._lay_out()
        self.key("Ctrl+Return", self._on_go, self.tr("Plan the event"))
        self.hint("Enter", self.tr("Tick the topic"))
        self.hint("Alt+←", self.tr("Back"))
        self._on_ticked()

    def _make_form(self) -> Form:
        form = Form(columns=3)
        first = DateField(near=self.context.now().date())
        days = NumberField(least=1, most=LONGEST_EVENT)
        days.setPlaceholderText(self.tr("As usual"))
        self._title = TextField()
        form.add("start", Field(self.tr("First day"), first, required=self.tr("Type the first day")))
        form.add("days", Field(self.tr("Days"), days))
        form.add("mode", Field(self.tr("How"), ChoiceField(self._modes())))
        form.add("title", Field(self.tr("Title"), self._title), whole=True)
        form.add("venue", Field(self.tr("Venue"), TextField(placeholder=self.tr("Town and building"))))
        form.add("language", Field(self.tr("Language"), ChoiceField(self._languages())))
        form.add("second", Field(self.tr("Second language"), ChoiceField([("", self.tr("None")), *self._languages()])))
        return form

    def _modes(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("As usual")),
            ("in_person", self.tr("In the room")),
            ("hybrid", self.tr("Room and on line")),
            ("online", self.tr("On line")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        return [
            ("en", self.tr("English")),
            ("ru", self.tr("Russian")),
            ("az", self.tr("Azerbaijani")),
            ("tr", self.tr("Turkish")),
            ("ka", self.tr("Georgian")),
            ("fa", self.tr("Persian")),
        ]

    def _lay_out(self) -> None:
        left = boxed(column(self._search, (self._tree, 1), gap=8))
        card = Card()
        card.body.addWidget(self._form)
        card.body.addLayout(row(None, self._go))
        right = Scroll()
        right.body.addWidget(self._facts, 1)
        right.body.addWidget(card)
        self.body.addLayout(row((left, 5), (right, 6), gap=16), 1)

    def enter(self, **where: object) -> None:
        topic = where.get("topic")
        self._wanted = (topic,) if isinstance(topic, str) else ()
        self._search.clear()
        self._form.fill({"language": "en"})
        self._tree.choose(self._wanted)
        self.banners.clear("failure")

    def load(self) -> Callable[[Workspace], Catalogue]:
        return _catalogue

    def show_loaded(self, value: Catalogue) -> None:
        self._tree.set_catalogue(value)
        self._tree.choose(self._tree.chosen or self._wanted)
        for code in self._wanted:
            self._on_current(code)

    def first_focus(self) -> QWidget:
        return self._form.field("start").widget if self._wanted else self._search

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self._tree.show_all()
            return
        reading = partial(curriculum.search_topics, text=text)
        self.context.runner.read(reading, owner=self, done=self._on_found, key="search")

    def _on_found(self, topics: list[TopicText]) -> None:
        if self._search.text().strip():
            self._tree.show_found([topic.code for topic in topics])

    @Slot(str)
    def _on_current(self, code: str) -> None:
        reading = partial(curriculum.show_topic, code=code)
        self.context.runner.read(reading, owner=self, done=self._on_topic, key="topic")

    def _on_topic(self, topic: TopicDetail) -> None:
        self._facts.show_topic(topic)

    @Slot()
    def _on_ticked(self) -> None:
        chosen = self._tree.chosen
        if chosen:
            self.head.set_fact(self.tr("Chosen: {topics}").format(topics=", ".join(chosen)))
            self.banners.clear("topics")
        else:
            self.head.set_fact(self.tr("Tick one or several topics; the agenda is drafted from their sessions."))
        self._title.setPlaceholderText(self.tr("The topic’s title"))

    @Slot()
    def _on_go(self) -> None:
        if not self._tree.chosen:
            self.banners.say("attention", self.tr("Tick at least one topic"), key="topics")
            self._search.setFocus()
            return
        if self._form.first_wrong() is not None:
            return
        values = self._form.values()
        languages = [code for code in (values["language"], values["second"]) if code]
        work = partial(
            service.create_event,
            topics=self._tree.chosen,
            start=values["start"],
            days=int(values["days"]) if values["days"] else None,
            mode=values["mode"] or None,
            venue=values["venue"],
            title=values["title"],
            languages=list(dict.fromkeys(languages)),
        )
        self._go.setEnabled(False)
        self.context.runner.change(
            work, owner=self, done=self._on_made, failed=self._on_failed, title=self.tr("New event")
        )

    def _on_made(self, made: MadeEvent) -> None:
        self._go.setEnabled(True)
        self._tree.choose(())
        notices = [notice.message for notice in made.notices]
        self.context.navigate("overview", event=made.event.id, notices=notices)

    def _on_failed(self, error: AppError) -> None:
        self._go.setEnabled(True)
        name = FIELDS.get(error.code)
        if name is None:
            self.show_error(error)
            return
        field = self._form.field(name)
        field.say("stop", told(error))
        field.widget.setFocus()
