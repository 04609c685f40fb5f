"""The page of the trainers: who teaches which modules in which languages, where, and the profile at the side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.people import service
from rtcm_desktop.people.model import TrainerChoices, TrainerLine, Trainers
from rtcm_desktop.people.ui.link_panel import LinkPanel
from rtcm_desktop.people.ui.trainer_panel import TrainerPanel
from rtcm_desktop.people.ui.trainer_table import trainer_columns, trainer_id
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import Column, FilterField, RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Beside, Button, EmptyChoice, EmptyPage, Views, boxed, column, row

CHOICE = 14
"""Letters of "All modules" in the longest language."""


class TrainersPage(Page):
    """enter(person=ID) shows that trainer; somebody who is none yet gets a profile."""

    tables_shown = frozenset({"trainer", "person", "slot_trainer", "agenda_slot", "event", "person_link"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._trainers: tuple[TrainerLine, ...] = ()
        self._choices = TrainerChoices()
        self._asked = ""
        self._room: int | None = None
        self.head.set_title(self.tr("Trainers"))
        self._add = Button(self.tr("Add a trainer"), icon="user-plus", kind="primary")
        self._add.clicked.connect(self.add)
        self.head.add(self._add)
        self._table: RecordTable[TrainerLine] = RecordTable(
            trainer_columns(context.now().date(), {}), trainer_id, name=self.tr("Trainers"), rows=RowHeight.TWO
        )
        self._filter = FilterField(self._table, self.tr("Name, organisation or event"))
        self._makes = False
        self._module = self._choice(self.tr("Module"))
        self._language = self._choice(self.tr("Language"))
        self._panel, self._search = TrainerPanel(self), LinkPanel(context, self, self.tr("Add a trainer"))
        self._empty = EmptyPage(
            "presentation",
            self.tr("No trainer yet"),
            self.tr("A trainer is a person of the register with modules and languages."),
            [
                EmptyChoice(
                    "add",
                    "user-plus",
                    self.tr("Make somebody of the register a trainer"),
                    self.tr("Modules and languages are ticked afterwards"),
                    "Ins",
                )
            ],
        )
        self._stack = Views()
        self._lay_out()
        self._connect()

    def _choice(self, name: str) -> ChoiceField:
        choice = ChoiceField([("", "")])
        choice.setMinimumContentsLength(CHOICE)
        choice.setAccessibleName(name)
        choice.activated.connect(self._on_narrowed)
        return choice

    def _lay_out(self) -> None:
        filters = row((self._filter, 1), self._module, self._language, None)
        self._stack.addWidget(boxed(column(filters, (self._table, 1), gap=12)))
        self._stack.addWidget(self._empty)
        self._beside = Beside(self._stack, self._panel, self._search)
        self._beside.room_changed.connect(self._choose_columns)
        self.body.addWidget(self._beside, 1)
        for panel in (self._panel, self._search):
            panel.closed.connect(self._on_panel_closed)

    def _connect(self) -> None:
        self._table.activated.connect(self.open_trainer)
        self._table.current_changed.connect(self._on_current)
        self._panel.changed.connect(self._on_changed)
        self._panel.person_asked.connect(self._on_person)
        self._panel.retire_asked.connect(self._on_retire)
        self._panel.event_asked.connect(self._on_event)
        self._search.chosen.connect(self.make_trainer)
        self._empty.chosen.connect(self.add)
        self.key("Ins", self.add, self.tr("Add"))
        self.hint("Enter", self.tr("Profile"))
        self.key("Ctrl+Return", self._on_person_key, self.tr("Open the person"))

    def enter(self, **where: object) -> None:
        """`person` is a trainer, or somebody who is to become one; `shown` a trainer, if it still is one."""
        self._asked = str(where.get("person") or where.get("shown") or "")
        self._makes = "person" in where
        if self._asked:
            self.stale = True

    def place_now(self) -> dict[str, str]:
        return {} if self._panel.isHidden() else {"shown": self._panel.person}

    def leave(self) -> bool:
        self._panel.keep()
        return True

    def load(self) -> Reading | None:
        return service.trainers

    def show_loaded(self, value: Trainers) -> None:
        self._trainers, self._choices = value.trainers, value.choices
        self._panel.set_choices(value.choices)
        self._module.set_options(
            [("", self.tr("All modules")), *((str(n), f"M{n} {title}") for n, title in value.choices.modules)]
        )
        taught = {code for line in value.trainers for code in line.trainer.languages}
        languages = [pair for pair in value.choices.languages if pair[0] in taught]
        self._language.set_options([("", self.tr("All languages")), *languages])
        self._table.set_columns(self._columns())
        self._table.show_rows(value.trainers)
        self._stack.setCurrentIndex(0 if value.trainers else 1)
        self.head.set_fact(self.tr("%n trainer(s)", "", len(value.trainers)) if value.trainers else "")
        if not self._table.current_id():
            self._table.select_first()
        self._go_to_asked()
        if not self._panel.isHidden():
            self._show_trainer(self._table.current_id())

    def _go_to_asked(self) -> None:
        person, self._asked = self._asked, ""
        if person and self._table.row(person) is not None:
            self._filter.clear()
            self.open_trainer(person)
        elif person and self._makes:
            self.make_trainer(person)

    def first_focus(self) -> QWidget:
        return self._table if self._trainers else self._empty

    @Slot(str)
    def open_trainer(self, person: str) -> None:
        """Opens the profile at the side."""
        self._beside.show_panel(self._panel)
        self._table.select(person)
        self._show_trainer(person)

    def _show_trainer(self, person: str) -> None:
        line = self._table.row(person)
        if line is None:
            self._panel.hide()
        else:
            self._panel.show_trainer(line, self.context.now().date())

    @Slot(str)
    def _on_current(self, person: str) -> None:
        if person and not self._panel.isHidden():
            self._panel.keep()
            self._show_trainer(person)

    @Slot()
    def add(self) -> None:
        """Looks for somebody of the register who is to be a trainer."""
        self._beside.show_panel(self._search)
        self._search.begin("", "")

    @Slot(str)
    def make_trainer(self, person: str) -> None:
        """Gives somebody a profile, then it is filled in at the side."""
        if any(line.id == person for line in self._trainers):
            self.open_trainer(person)
            return
        self._asked = person
        self._beside.show_panel(self._panel)
        work = partial(service.trainer, person=person, modules=(), languages=())
        self.context.runner.change(work, owner=self, title=self.tr("Trainer"))

    @Slot(str, str, str)
    def _on_changed(self, person: str, field: str, text: str) -> None:
        work = partial(service.change_trainer, person=person, settings={field: text})
        self.context.runner.change(work, owner=self, title=self.tr("Trainer"))

    @Slot(str)
    def _on_retire(self, person: str) -> None:
        self._panel.hide()
        work = partial(service.retire_trainer, person=person)
        self.context.runner.change(work, owner=self, title=self.tr("Trainer"))
        self._on_panel_closed()

    @Slot(str)
    def _on_person(self, person: str) -> None:
        self.context.navigate("person", person=person)

    @Slot()
    def _on_person_key(self) -> None:
        if self._table.current_id():
            self._on_person(self._table.current_id())

    @Slot(str)
    def _on_event(self, event: str) -> None:
        self.context.navigate("plan", event=event)

    @Slot()
    def _on_narrowed(self) -> None:
        module, language = self._module.value(), self._language.value()
        self._table.set_where(
            partial(TrainerLine.teaches, module=module, language=language) if module or language else None
        )

    @Slot()
    def _on_panel_closed(self) -> None:
        self.first_focus().setFocus()

    @Slot(int)
    def _choose_columns(self, room: int) -> None:
        """Beside a panel and in a narrow window there are fewer columns."""
        self._room = room
        columns = self._columns()
        if [one.key for one in columns] != [one.key for one in self._table.model.columns]:
            self._table.set_columns(columns)

    def _columns(self) -> Sequence[Column[TrainerLine]]:
        return trainer_columns(self.context.now().date(), dict(self._choices.languages), self._room)
