"""The page of a person: facts, events, linked records, history; linking with another record and taking it back."""

from collections import deque
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import service
from rtcm_desktop.people.model import Double, Line, LinkVerdict, Portrait
from rtcm_desktop.people.ui.compare_panel import APART, OPEN, SAME, ComparePanel
from rtcm_desktop.people.ui.link_panel import LinkPanel
from rtcm_desktop.people.ui.person_form import PRINTED, PersonForm
from rtcm_desktop.people.ui.person_side import EventsCard, HistoryCard, LinkedCard
from rtcm_desktop.people.ui.wording import office_of
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import DraftLine
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Beside, Button, Scroll, boxed, column, row

NARROW = 1050


@dataclass(frozen=True, slots=True)
class Shown:
    """A person with the records that may be the same person."""

    portrait: Portrait
    doubles: tuple[Line, ...]


def read_person(workspace: Workspace, person: str) -> Shown:
    """Reads everything the page shows."""
    portrait = service.portrait(workspace, person=person)
    near = service.doubles_of(workspace.db, portrait.line.id)
    return Shown(portrait, tuple(service.lines(workspace, ids=near)))


def read_pair(workspace: Workspace, one: str, other: str) -> Double | None:
    """Two records to compare, the one that would stay in the lists first."""
    lines = service.lines(workspace, ids=sorted((one, other)))
    return Double(lines[0], lines[1], say("people.doubt.chosen")) if len(lines) > 1 else None


class PersonPage(Page):
    """enter(person=ID)."""

    in_a_column = True
    tables_shown = frozenset(
        {"person", "person_link", "organisation", "trainer", "participant", "certificate", "attendance_evidence"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._portrait: Portrait | None = None
        self._keeping: deque[str] = deque()
        self._form = PersonForm()
        self._form.left.connect(self._on_left)
        self._draft = DraftLine(context.drafts, self._form)
        self._form.printed.connect(self._on_printed)
        self._events, self._linked, self._history = EventsCard(), LinkedCard(), HistoryCard()
        self._events.opened.connect(self._on_event)
        self._events.teaching_opened.connect(self._on_teaching)
        self._linked.apart_asked.connect(self._on_apart)
        self._linked.compare_asked.connect(self.compare)
        self._search = LinkPanel(context, self)
        self._search.chosen.connect(self.compare)
        self._compare = ComparePanel(self, can_close=True)
        self._compare.decided.connect(self._on_decided)
        for panel in (self._search, self._compare):
            panel.closed.connect(self._on_panel_closed)
        self._lay_out()
        self._add_actions()

    def _lay_out(self) -> None:
        self._side = boxed(column(self._events, self._linked, self._history, None, gap=12))
        self._columns = row((boxed(column(self._draft, self._form, None, gap=0)), 3), (self._side, 2), gap=12)
        scroll = Scroll()
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch(1)
        self._beside = Beside(scroll, self._search, self._compare)
        self._beside.room_changed.connect(self._arrange)
        self.body.addWidget(self._beside, 1)

    def _add_actions(self) -> None:
        self._link = Button(self.tr("Link with another record"), icon="link")
        self._link.clicked.connect(self.ask_for_record)
        self._train = Button("", icon="presentation")
        self._train.clicked.connect(self._on_train)
        for action in (self._train, self._link):
            self.head.add(action)
        self.key("Ctrl+L", self.ask_for_record, self.tr("Link"))
        self.key("Ctrl+T", self._on_train, self.tr("Trainer"))
        self.hint("Tab", self.tr("Next field, kept"))

    def enter(self, **where: object) -> None:
        """`person` is whom to show, by the id of any of the linked records."""
        if where.get("person"):
            self._id = str(where["person"])
            self._beside.show_panel(None)
            self.banners.clear("linked")
            self.stale = True

    def place_now(self) -> dict[str, str]:
        return {"person": self._id} if self._id else {}

    def leave(self) -> bool:
        self._form.keep_all()
        return True

    def load(self) -> Reading | None:
        return partial(read_person, person=self._id) if self._id else None

    def show_loaded(self, value: Shown) -> None:
        portrait = self._portrait = value.portrait
        line = portrait.line
        self.head.set_title(line.name)
        self.head.set_fact(office_of(line))
        self._train.setText(self.tr("Trainer profile") if portrait.trainer else self.tr("Make a trainer"))
        if line.person.id != self._form.person:
            self._draft.leave()
        self._form.show_portrait(portrait)
        self._draft.begin(f"person {line.person.id}")
        self._events.show_portrait(portrait)
        self._linked.show_records(portrait.linked, value.doubles)
        self._history.show_history(portrait.history)

    def first_focus(self) -> QWidget:
        return self._form.first()

    @Slot(str, str)
    def _on_left(self, field: str, text: str) -> None:
        if self._portrait is None:
            return
        self._keeping.append(field)
        work = partial(service.change, person=self._portrait.line.id, settings={field: text})
        self.context.runner.change(
            work, owner=self, done=self._on_kept, failed=self._on_refused, title=self.tr("Person")
        )

    @Slot(str, str)
    def _on_printed(self, script: str, name: str) -> None:
        if self._portrait is None:
            return
        self._keeping.append(next(key for key, each in PRINTED.items() if each == script))
        work = partial(service.print_as, person=self._portrait.line.id, script=script, name=name)
        self.context.runner.change(work, owner=self, done=self._on_kept, failed=self._on_refused, title=self.tr("Name"))

    def _on_kept(self, _value: object) -> None:
        self._keeping.popleft()

    def _on_refused(self, error: AppError) -> None:
        self._form.say_wrong(self._keeping.popleft(), told(error))

    @Slot(str, str)
    def _on_event(self, event: str, participant: str) -> None:
        self.context.navigate("participants", event=event, person=participant)

    @Slot(str)
    def _on_teaching(self, event: str) -> None:
        self.context.navigate("plan", event=event)

    @Slot()
    def _on_train(self) -> None:
        if self._portrait is not None:
            self.context.navigate("trainers", person=self._portrait.line.id)

    @Slot()
    def ask_for_record(self) -> None:
        """Looks for the other record of this person."""
        if self._portrait is not None:
            self._beside.show_panel(self._search)
            self._search.begin(self._portrait.line.id, self._portrait.line.person.family or self._portrait.line.name)

    @Slot(str)
    def compare(self, other: str) -> None:
        """Shows another record beside this one."""
        if self._portrait is not None:
            work = partial(read_pair, one=self._portrait.line.id, other=other)
            self.context.runner.read(work, owner=self, done=self._on_pair, key="pair")

    def _on_pair(self, pair: Double | None) -> None:
        if pair is not None:
            self._beside.show_panel(self._compare)
            self._compare.show_double(pair, "")
            self._compare.setFocus()

    @Slot(str)
    def _on_decided(self, what: str) -> None:
        pair = self._compare.double
        if pair is None or self._portrait is None:
            return
        other = pair.other.id if pair.lead.id == self._portrait.line.id else pair.lead.id
        if what == OPEN:
            self.context.navigate("person", person=other)
        elif what == SAME:
            work = partial(service.join, one=pair.lead.id, other=pair.other.id, take=self._compare.taken())
            self.context.runner.change(work, owner=self, done=self._on_joined, title=self.tr("Link records"))
        elif what == APART:
            apart = partial(service.link, one=pair.lead.id, other=pair.other.id, verdict=LinkVerdict.DIFFERENT)
            self.context.runner.change(apart, owner=self, title=self.tr("Keep apart"))
        self._beside.show_panel(None)

    def _on_joined(self, lead: str) -> None:
        self._id = lead
        self.banners.say("ok", self.tr("The two records are one person now. No record was lost."), key="linked")

    @Slot(str)
    def _on_apart(self, record: str) -> None:
        if self._portrait is not None:
            work = partial(service.take_apart, person=self._portrait.line.id, record=record)
            self.context.runner.change(work, owner=self, done=self._on_taken_apart, title=self.tr("Take the link back"))

    def _on_taken_apart(self, _value: object) -> None:
        self.banners.say("ok", self.tr("They are two people again."), key="linked")

    @Slot()
    def _on_panel_closed(self) -> None:
        self.first_focus().setFocus()

    @Slot(int)
    def _arrange(self, room: int) -> None:
        """In little room the second column goes below the first."""
        one = room < NARROW
        way = self._columns.Direction.TopToBottom if one else self._columns.Direction.LeftToRight
        if self._columns.direction() != way:
            self._columns.setDirection(way)
