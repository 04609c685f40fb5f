"""Planning an event: topics ticked in the curriculum, a first day, and the agenda drafts itself."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import service as curriculum
from rtcm_desktop.curriculum.model import Catalogue, TopicDetail
from rtcm_desktop.curriculum.ui.topic_facts import TopicFacts
from rtcm_desktop.curriculum.ui.topic_finder import TopicFinder
from rtcm_desktop.planning import service
from rtcm_desktop.planning.rules.parsing import LONGEST_EVENT
from rtcm_desktop.planning.service.create import MadeEvent
from rtcm_desktop.planning.service.foresight import Foreseen
from rtcm_desktop.planning.ui.language_ticks import USUAL, language_word
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField, DateField, DraftLine, Field, Form, NumberField, TextField
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Button, Card, Columns, NameLabel, Scroll, row

FIELDS = {"DATE_WRONG": "start", "DATE_FAR": "start", "DAYS_WRONG": "days", "AGENDA_TOO_FULL": "days"}
"""Beside which field a failure is said."""

FORESEEN = ("start", "days", "mode")
"""Fields beside which stands what would come of them."""

USUAL_VALUES = {"language": "en"}
"""What stands in the form before anything is typed."""

DRAFT = "new event"
PAUSE = 300
"""Milliseconds after the last key before one is told."""

BESIDE, HEIGHTS = 700, (236, 420)
"""From which width the form stands beside the topics; how high both are otherwise."""


class NewEventPage(Page):
    """Search, tick, day, done."""

    tables_shown = frozenset({"topic", "module"})
    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: tuple[str, ...] = ()
        self._foreseen = Foreseen()
        self.head.set_title(self.tr("New event"))
        self._finder = TopicFinder(context.runner, ticks=True)
        self._search, self._tree = self._finder.field, self._finder.tree
        self._tree.current_changed.connect(self._on_current)
        self._tree.ticked.connect(self._on_ticked)
        self._facts = TopicFacts()
        self._outlook = NameLabel("", "small", "text_muted")
        self._form = self._make_form()
        self._form.fill(USUAL_VALUES)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._foresee)
        self._form.changed.connect(self._pause.start)
        self._form.changed.connect(self.changed)
        self._tree.ticked.connect(self.changed)
        self._draft = DraftLine(context.drafts, self)
        self._go = Button(self.tr("Plan the event"), icon="check", kind="primary", large=True)
        self._go.clicked.connect(self._on_go)
        self._lay_out()
        self.key("Ctrl+Return", self._on_go, self.tr("Plan the event"))
        self.hint("Enter", self.tr("Tick the topic"))
        self.hint("Alt+←", self.tr("Back"))
        self._on_ticked()
        self._draft.begin(DRAFT)

    def _make_form(self) -> Form:
        form = Form(columns=3)
        first = DateField(near=self.context.now().date())
        self._days = NumberField(least=1, most=LONGEST_EVENT)
        self._title = TextField()
        form.add("start", Field(self.tr("First day"), first, required=self.tr("Type the first day")))
        form.add("days", Field(self.tr("Days"), self._days))
        form.add("mode", Field(self.tr("How"), ChoiceField(self._modes())))
        form.add("title", Field(self.tr("Title"), self._title), whole=True)
        form.add("venue", Field(self.tr("Venue"), TextField(placeholder=self.tr("Town and building"))))
        form.add("language", Field(self.tr("Language"), ChoiceField(self._languages())))
        form.add("second", Field(self.tr("Second language"), ChoiceField([("", self.tr("None")), *self._languages()])))
        for name in FORESEEN:
            form.field(name).set_check(partial(self._noted, name))
        return form

    def _modes(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("As usual")),
            ("in_person", self.tr("In the room")),
            ("hybrid", self.tr("Room and on line")),
            ("online", self.tr("On line")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        return [(code, language_word(code)) for code in USUAL]

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self._form)
        card.body.addLayout(row((self._outlook, 1), self._go))
        right = Scroll()
        right.body.addWidget(self._facts, 1)
        right.body.addWidget(self._draft)
        right.body.addWidget(card)
        self.body.addWidget(Columns(self._finder, right, heights=HEIGHTS, beside=BESIDE), 1)

    def enter(self, **where: object) -> None:
        """`topic` is ticked besides what was ticked before; what was typed before one went elsewhere is still there."""
        topic = where.get("topic")
        self._wanted = (topic,) if isinstance(topic, str) else ()
        self._search.clear()
        self._tree.choose(list(dict.fromkeys((*self._tree.chosen, *self._wanted))))
        self.banners.clear("failure")

    def place_now(self) -> dict[str, str]:
        """Begun, one comes back here; what was typed is not told, for this is written where others can read it."""
        return {"begun": "yes"} if self.unfinished() else {}

    def unfinished(self) -> dict[str, str]:
        """What is ticked and typed so far."""
        topics = " ".join(self._tree.chosen)
        return self._form.unfinished() | ({"topics": topics} if topics else {})

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Ticks and types it in again."""
        self._tree.choose(typed.get("topics", "").split())
        self._form.put_back(typed)

    def take_back(self) -> None:
        """Nothing is ticked and typed."""
        self._tree.choose(())
        self._form.take_back()

    def load(self) -> Callable[[Workspace], Catalogue]:
        return curriculum.catalogue

    def show_loaded(self, value: Catalogue) -> None:
        self._tree.set_catalogue(value)
        self._tree.choose(self._tree.chosen or self._wanted)
        for code in self._wanted:
            self._on_current(code)

    def first_focus(self) -> QWidget:
        return self._form.field("start").widget if self._wanted else self._search

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
        self._pause.start()

    @Slot()
    def _foresee(self) -> None:
        values = self._form.values()
        reading = partial(
            service.foresee,
            topics=tuple(self._tree.chosen),
            start=values["start"],
            days=int(values["days"]) if values["days"] else None,
            mode=values["mode"],
        )
        self.context.runner.read(reading, owner=self, done=self._on_foreseen, key="foresee")

    def _on_foreseen(self, foreseen: Foreseen) -> None:
        """What would come of it stands beside the fields and the button."""
        self._foreseen = foreseen
        self._outlook.setText(foreseen.fact)
        self._days.setPlaceholderText(str(foreseen.usual) if foreseen.usual else self.tr("As usual"))
        for name in FORESEEN:
            self._form.field(name).check()

    def _noted(self, name: str, _value: str) -> tuple[str, str]:
        """Nothing while what was foreseen is older than what stands there."""
        return ("", "") if self._pause.isActive() else self._foreseen.notes.get(name, ("", ""))

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
        self._form.fill(USUAL_VALUES)
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
