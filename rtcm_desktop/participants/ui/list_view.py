"""The everyday list of participants: filtered while typing, edited in place, names confirmed one after the other."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rtcm_desktop.participants import rules, service
from rtcm_desktop.participants.model import Participant, Portrait
from rtcm_desktop.participants.ui.newcomer import Newcomer, NewcomerPanel
from rtcm_desktop.participants.ui.parts import PARTS, list_chips, listed_of
from rtcm_desktop.participants.ui.person_panel import PersonPanel
from rtcm_desktop.participants.ui.tables import participant_columns
from rtcm_desktop.participants.ui.view import View
from rtcm_desktop.participants.ui.wording import value_of
from rtcm_desktop.people import service as people
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import FilterField, RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import EmptyChoice, EmptyPage, FilterChips, KeyHint, row

LEAST = 560, 220
IMPORT, WALK_IN = "import", "walk_in"


def participant_id(one: Participant) -> str:
    """What the table keeps rows by."""
    return one.id


class ListView(View):
    """The list. Signals: `import_asked()`, `decide_asked()`."""

    import_asked = Signal()
    decide_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setMinimumSize(*LEAST)
        self._people: list[Participant] = []
        self._confirming = ""
        self._table = RecordTable(
            participant_columns(), id_of=participant_id, name=self.tr("Participants"), rows=RowHeight.TWO
        )
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
        self._newcomer = NewcomerPanel(self.context, self)
        self._newcomer.closed.connect(self._on_panel_closed)
        self._empty = self._empty_page()
        self._stack = QStackedWidget()
        self._lay_out()
        self._keys()

    def _empty_page(self) -> EmptyPage:
        choices = [
            EmptyChoice(
                IMPORT, "file-down", self.tr("Take in a list of nominations"), self.tr("XLSX or CSV"), "Ctrl+I"
            ),
            EmptyChoice(WALK_IN, "user-plus", self.tr("Enter somebody by hand"), "", "F7"),
        ]
        line = self.tr("It usually starts with the list a ministry sent.")
        empty = EmptyPage("users", self.tr("Nobody is in this event yet"), line, choices)
        empty.chosen.connect(self._on_choice)
        return empty

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addLayout(row((self._chips, 1), self._filter))
        column.addWidget(self._table, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self._stack, 1)
        for panel in (self._person, self._newcomer):
            panel.hide()
            layout.addWidget(panel)

    def _keys(self) -> None:
        self.hints += [KeyHint("Enter", self.tr("Open")), KeyHint("F2", self.tr("Edit"))]
        self.shortcut("Ctrl+Space", self.confirm, self.tr("Name is right"))
        self.shortcut("Ctrl+I", self._on_import, self.tr("Import"))
        self.shortcut("Ctrl+Return", self.open_register, self.tr("Person"))
        self.shortcut("F6", self.replace, self.tr("Instead"))
        self.shortcut("F7", self.walk_in, self.tr("Walk-in"))

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

    def fact(self) -> str:
        expected = [one for one in self._people if rules.is_expected(one)]
        return self.tr("%n (is|are) expected", "", len(expected)) if self._people else ""

    def first_focus(self) -> QWidget:
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
        self._open_panel(self._person)
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

    def put_away(self) -> Newcomer | None:
        """Somebody who is half entered waits for the event to be opened again."""
        begun = self._newcomer.begun()
        for panel in (self._person, self._newcomer):
            panel.hide()
        self._people = []
        return begun

    def take_out(self, begun: object) -> None:
        if isinstance(begun, Newcomer):
            self._open_panel(self._newcomer)
            self._newcomer.go_on(begun)

    @Slot()
    def replace(self) -> None:
        """Somebody comes instead of the current person."""
        one = self._table.current()
        if one is not None and self.context.event:
            self._open_panel(self._newcomer)
            self._newcomer.open_for(self.context.event, leaver=one)

    @Slot()
    def walk_in(self) -> None:
        """Somebody new is entered by hand."""
        if self.context.event:
            self._open_panel(self._newcomer)
            self._newcomer.open_for(self.context.event)

    def _open_panel(self, panel: QWidget) -> None:
        for each in (self._person, self._newcomer):
            each.setVisible(each is panel)
        self._choose_columns()

    def _choose_columns(self) -> None:
        """A narrow list shows fewer columns."""
        taken = sum(panel.width() for panel in (self._person, self._newcomer) if not panel.isHidden())
        columns = participant_columns(self.width() - taken)
        if [each.key for each in columns] != [each.key for each in self._table.model.columns]:
            self._table.set_columns(columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_columns()

    @Slot()
    def _on_panel_closed(self) -> None:
        self._choose_columns()
        self._table.setFocus()
