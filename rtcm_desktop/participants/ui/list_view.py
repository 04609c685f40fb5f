"""The everyday list of participants: filtered while typing, edited in place, names confirmed one after the other."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.participants import rules, service
from rtcm_desktop.participants.model import Participant, Portrait
from rtcm_desktop.participants.ui.newcomer import NewcomerPanel
from rtcm_desktop.participants.ui.parts import IMPORT, PARTS, PASTE, list_chips, listed_of, nobody_yet
from rtcm_desktop.participants.ui.person_panel import PersonPanel
from rtcm_desktop.participants.ui.tables import participant_columns
from rtcm_desktop.participants.ui.wording import value_of
from rtcm_desktop.people import service as people
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import FilterField, HalfEdited, RecordTable, RowHeight
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import Beside, FilterChips, KeyHint, Views, row

BEGINNINGS = frozenset({"Ctrl+I", "F7"})


def participant_id(one: Participant) -> str:
    """What the table keeps rows by."""
    return one.id


class ListView(View):
    """The list. Signals: `import_asked()`, `paste_asked()`, `decide_asked()`."""

    import_asked = Signal()
    paste_asked = Signal()
    decide_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._people: list[Participant] = []
        self._taking_up = False
        self._table = RecordTable(
            participant_columns(), id_of=participant_id, name=self.tr("Participants"), rows=RowHeight.TWO
        )
        self._half_edited = HalfEdited(self._table, self.context.drafts, "participants")
        self._table.activated.connect(self.open_person)
        self._table.edited.connect(self._on_edited)
        self._table.current_changed.connect(self._on_current)
        self._filter = FilterField(self._table, self.tr("Find in the list"))
        self._chips = FilterChips(list_chips())
        self._chips.chosen.connect(self._on_chip)
        self._person = PersonPanel(self)
        self._person.changed.connect(self._on_field)
        self._person.closed.connect(self._on_panel_closed)
        self._person.person_asked.connect(self._on_person)
        self._newcomer = NewcomerPanel(self.context, "list", self)
        self._newcomer.closed.connect(self._on_panel_closed)
        self._empty = nobody_yet()
        self._empty.chosen.connect(self._on_choice)
        self._stack = Views()
        self._lay_out()
        self._keys()

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addLayout(row((self._chips, 1), self._filter))
        column.addWidget(self._table, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        self._beside = Beside(self._stack, self._person, self._newcomer)
        self._beside.room_changed.connect(self._choose_columns)
        self.setLayout(row((self._beside, 1)))

    def _keys(self) -> None:
        self.hints += [KeyHint("Enter", self.tr("Open")), KeyHint("F2", self.tr("Edit"))]
        self.shortcut("Ctrl+Space", self.confirm, self.tr("Name is right"))
        self.shortcut("Ctrl+I", self._on_import, self.tr("Take in a list"))
        self.shortcut("Ctrl+Return", self.open_register, self.tr("Person"))
        self.shortcut("F6", self.replace, self.tr("Instead"))
        self.shortcut("F7", self.walk_in, self.tr("Walk-in"))

    @property
    def is_empty(self) -> bool:
        """Whether it is known that nobody is in the event yet."""
        return self._stack.currentWidget() is self._empty

    def keys(self) -> list[KeyHint]:
        """In an event without people only the ways to begin."""
        return [hint for hint in self.hints if hint.key in BEGINNINGS] if self.is_empty else super().keys()

    def reading(self, event: str) -> Reading:
        return partial(listed_of, event=event)

    def show_loaded(self, value: tuple[list[Participant], int]) -> None:
        """Shows the list; selection and filter stay."""
        self._people, waiting = value
        self._table.show_rows(self._people)
        self._chips.set_counts({key: sum(map(part, self._people)) for key, part in PARTS.items()})
        self._stack.setCurrentIndex(0 if self._people else 1)
        self._say_waiting(waiting)
        self._on_chip(self._chips.choice())
        self.fact_changed.emit()
        if self._table.current_id() in {None, ""}:
            self._table.select_first()
        if not self._person.isHidden():
            self._read_person(self._person.participant)
        if self._taking_up:
            self._taking_up = False
            self._go_on()
        self._half_edited.take_up()

    def fact(self) -> str:
        expected = [one for one in self._people if rules.is_expected(one)]
        return self.tr("%n (is|are) expected", "", len(expected)) if self._people else ""

    def first_focus(self) -> QWidget:
        if not self._newcomer.isHidden():
            return self._newcomer.first_focus()
        return self._table if self._people else self._empty

    def _say_waiting(self, count: int) -> None:
        if not count:
            self.page.banners.clear("waiting")
            return
        text = self.tr("%n row(s) of a list wait(s|) for your decision", "", count)
        self.page.banners.say("attention", text, button=self.tr("Decide"), pressed=self._on_decide, key="waiting")

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        self._table.set_where(PARTS[key])

    @Slot()
    def _on_import(self) -> None:
        self.import_asked.emit()

    @Slot()
    def _on_decide(self) -> None:
        self.decide_asked.emit()

    @Slot(str)
    def _on_choice(self, key: str) -> None:
        if key == IMPORT:
            self.import_asked.emit()
        elif key == PASTE:
            self.paste_asked.emit()
        else:
            self.walk_in()

    @Slot(str, str, str)
    def _on_edited(self, participant: str, column: str, text: str) -> None:
        one = next((each for each in self._people if each.id == participant), None)
        if one is None:
            return
        if column == "name":
            work = partial(people.mend_name, person=one.person, name=text)
            self.context.runner.change(work, owner=self, title=self.tr("Name"))
        else:
            self._on_field(participant, column, value_of(column, text))

    @Slot(str, str, str)
    def _on_field(self, participant: str, field: str, text: str) -> None:
        work = partial(service.change, participant=participant, settings={field: text})
        self.context.runner.change(work, owner=self, title=self.tr("Participant"))

    @Slot()
    def confirm(self) -> None:
        """The name of the current person is right as it will be printed; the next one comes."""
        one = self._table.current()
        if one is not None:
            self._table.move_row(1)
            self._on_field(one.id, "name_confirmed", "no" if one.name_confirmed else "yes")

    @Slot(str)
    def open_person(self, participant: str) -> None:
        """Opens the person at the side."""
        self._beside.show_panel(self._person)
        self._read_person(participant)

    def _read_person(self, participant: str) -> None:
        work = partial(service.portrait, participant=participant)
        self.context.runner.read(work, owner=self, done=self._on_portrait, key="person")

    def _on_portrait(self, portrait: Portrait) -> None:
        self._person.show_portrait(portrait)

    @Slot(str)
    def _on_current(self, participant: str) -> None:
        if participant and not self._person.isHidden():
            self._read_person(participant)

    @Slot(str)
    def _on_person(self, person: str) -> None:
        self.context.navigate("person", person=person)

    @Slot()
    def open_register(self) -> None:
        """Opens the page of the current person: every fact, all events."""
        one = self._table.current()
        if one is not None:
            self._on_person(one.person)

    def take_up(self, event: str) -> None:
        self._beside.show_panel(None)
        self._people = []
        self._taking_up = True

    def _go_on(self) -> None:
        """Somebody who was half entered for this event stands at the side again."""
        event = self.context.event or ""
        leaver = self._newcomer.half_entered(event)
        instead = next((one for one in self._people if one.id == leaver), None)
        if leaver is not None and bool(leaver) == bool(instead):
            self._open_newcomer(instead)

    def place_now(self) -> dict[str, str]:
        return {} if self._person.isHidden() else {"person": self._person.participant}

    @Slot()
    def replace(self) -> None:
        """Somebody comes instead of the current person."""
        one = self._table.current()
        if one is not None:
            self._open_newcomer(one)

    @Slot()
    def walk_in(self) -> None:
        """Somebody new is entered by hand."""
        self._open_newcomer(None)

    def _open_newcomer(self, leaver: Participant | None) -> None:
        if self.context.event:
            self._beside.show_panel(self._newcomer)
            self._newcomer.open_for(self.context.event, leaver=leaver)

    @Slot(int)
    def _choose_columns(self, room: int) -> None:
        """A narrow list shows fewer columns."""
        columns = participant_columns(room)
        if [each.key for each in columns] != [each.key for each in self._table.model.columns]:
            self._table.set_columns(columns)

    @Slot()
    def _on_panel_closed(self) -> None:
        self._table.setFocus()
