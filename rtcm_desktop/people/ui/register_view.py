"""The register as a table: found while typing, narrowed by country, kind of office and sex, edited in place."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.service import audiences
from rtcm_desktop.people import service
from rtcm_desktop.people.model import Line, Listing, Wanted
from rtcm_desktop.people.ui.add_panel import AddPanel
from rtcm_desktop.people.ui.columns import register_columns
from rtcm_desktop.people.ui.wording import sex_choices
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import FilterField, HalfEdited, LazyTable, RowHeight
from rtcm_desktop.uikit.widgets import Beside, EmptyChoice, EmptyPage, Label, Views, boxed, column, row

ADD, EXCHANGE = "add", "exchange"
NARROW = 900


@dataclass(frozen=True, slots=True)
class Register:
    """What was asked for, who answers, and the kinds of offices to choose from."""

    wanted: Wanted
    listing: Listing
    kinds: tuple[tuple[str, str], ...]


def line_id(line: Line) -> str:
    """What the table keeps rows by."""
    return line.id


def read_register(workspace: Workspace, wanted: Wanted, quickly: bool) -> Register:
    """Reads who answers."""
    return Register(wanted, service.browse(workspace, wanted=wanted, quickly=quickly), audiences(workspace))


class RegisterView(QWidget):
    """The list with its filters. Signals: `fact_changed()`, `asked()` when something else is to be read."""

    fact_changed = Signal()
    asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.context = page.context
        self._page = page
        self._wanted = Wanted()
        self._answered: Wanted | None = None
        self._listing: Listing | None = None
        self._total = 0
        self._added = ""
        self._table: LazyTable[Line] = LazyTable(
            register_columns(), id_of=line_id, name=self.tr("People"), rows=RowHeight.TWO
        )
        self._half_edited = HalfEdited(self._table, self.context.drafts, "register")
        self._filter = FilterField(self._table, self.tr("Name in any script, or e-mail"))
        self._countries = self._choice([("", self.tr("All countries"))], self.tr("Country"))
        self._kinds = self._choice([("", self.tr("All kinds of offices"))], self.tr("Works for"))
        self._sexes = self._choice([("", self.tr("Women and men")), *sex_choices()[1:]], self.tr("Sex"))
        self._shown = Label("", "small", "text_muted")
        self._add = AddPanel(self.context, self)
        self._empty = self._empty_page()
        self._stack = Views()
        self._lay_out()
        self._connect()

    def _choice(self, options: list[tuple[str, str]], name: str) -> ChoiceField:
        choice = ChoiceField(options)
        choice.setMinimumContentsLength(len(options[0][1]))
        choice.setAccessibleName(name)
        choice.activated.connect(self._on_narrowed)
        return choice

    def _empty_page(self) -> EmptyPage:
        choices = [
            EmptyChoice(ADD, "user-plus", self.tr("Add a person"), self.tr("A name is enough for now"), "Ins"),
            EmptyChoice(
                EXCHANGE,
                "arrow-left-right",
                self.tr("Take in event files"),
                self.tr("They bring their people along"),
                "",
            ),
        ]
        line = self.tr("Whoever comes to an event stands here from then on.")
        empty = EmptyPage("users", self.tr("Nobody is in the register yet"), line, choices)
        empty.chosen.connect(self._on_choice)
        return empty

    def _lay_out(self) -> None:
        self._filters = boxed(row((self._filter, 1), self._countries, self._kinds, self._sexes, None, self._shown))
        self._stack.addWidget(boxed(column(self._filters, (self._table, 1), gap=12)))
        self._stack.addWidget(self._empty)
        self._beside = Beside(self._stack, self._add)
        self._beside.room_changed.connect(self._choose_columns)
        self.setLayout(row((self._beside, 1)))

    def _connect(self) -> None:
        self._table.searched.connect(self._on_searched)
        self._table.wanted.connect(self._on_wanted)
        self._table.activated.connect(self._on_activated)
        self._table.edited.connect(self._on_edited)
        self._add.added.connect(self._on_added)
        self._add.closed.connect(self._on_panel_closed)

    def reading(self) -> Reading:
        """What the worker reads."""
        return partial(read_register, wanted=self._wanted, quickly=self._wanted != self._answered)

    def show_loaded(self, value: Register) -> None:
        """Shows who answers; selection stays."""
        first = self._answered is None
        listing = self._listing = value.listing
        self._answered = value.wanted
        self._total = listing.total if listing.counted else self._total
        searched = value.wanted.text.strip()
        before = self._table.current_id()
        self._table.show_ids(listing.ids, listing.first)
        self._countries.set_options([("", self.tr("All countries")), *listing.countries])
        self._kinds.set_options([("", self.tr("All kinds of offices")), *value.kinds])
        self._table.set_nothing(self.tr("Nobody answers to this"))
        self._stack.setCurrentIndex(0 if listing.total else 1)
        self._shown.setText(self.tr("%n shown", "", len(listing.ids)) if value.wanted != Wanted() else "")
        if not (self._added and self._table.select(self._added)) and (searched or not before):
            self._table.select_first()
        self._half_edited.take_up()
        self.fact_changed.emit()
        if first and self._add.is_begun:
            self.add()
        if listing.whole:
            self._added = ""
        else:
            self.asked.emit()

    def fact(self) -> str:
        """The page's line of fact."""
        return self.tr("%n (person is|people are) in the register", "", self._total) if self._total else ""

    def first_focus(self) -> QWidget:
        """What one came for: typing in the table finds. Who is half entered comes first."""
        if not self._add.isHidden():
            return self._add.first_focus()
        return self._table if self._listing is None or self._listing.total else self._empty

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._ask(text=text)

    @Slot()
    def _on_narrowed(self) -> None:
        self._ask(text=self._filter.text())

    def _ask(self, *, text: str) -> None:
        wanted = Wanted(text, self._countries.value(), self._kinds.value(), self._sexes.value())
        if wanted != self._wanted:
            self._wanted = wanted
            self.asked.emit()

    @Slot(object)
    def _on_wanted(self, ids: list[str]) -> None:
        self.context.runner.read(partial(service.lines, ids=ids), owner=self, done=self._on_lines)

    def _on_lines(self, lines: list[Line]) -> None:
        self._table.take(lines)

    @Slot(str)
    def _on_activated(self, person: str) -> None:
        self.context.navigate("person", person=person)

    @Slot(str, str, str)
    def _on_edited(self, person: str, column: str, text: str) -> None:
        if column == "name":
            work = partial(service.mend_name, person=person, name=text)
            self.context.runner.change(work, owner=self, title=self.tr("Name"))
        else:
            change = partial(service.change, person=person, settings={column: text})
            self.context.runner.change(change, owner=self, title=self.tr("Person"))

    @Slot()
    def add(self) -> None:
        """Somebody is entered by hand."""
        self._stack.setCurrentIndex(0)
        self._add.show()
        self._add.begin(self._filter.text() if self._listing and not self._listing.ids else "")

    @Slot(str, bool)
    def _on_added(self, person: str, known: bool) -> None:
        text = self.tr("This person is in the register already.") if known else self.tr("Added to the register.")
        tone = "attention" if known else "ok"
        self._opened = person
        self._page.banners.say(tone, text, button=self.tr("Open"), pressed=self._on_open_added, key="added")
        self._added = person
        self._filter.clear()

    @Slot()
    def _on_open_added(self) -> None:
        self.context.navigate("person", person=self._opened)

    @Slot(str)
    def _on_choice(self, key: str) -> None:
        if key == ADD:
            self.add()
        else:
            self.context.navigate("exchange")

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._page.show_error(error)

    @Slot()
    def _on_panel_closed(self) -> None:
        self._stack.setCurrentIndex(0 if self._listing is None or self._listing.total else 1)
        self.first_focus().setFocus()

    @Slot(int)
    def _choose_columns(self, room: int) -> None:
        """A narrow list shows fewer columns and fewer filters."""
        columns = register_columns(room)
        if [each.key for each in columns] != [each.key for each in self._table.model.columns]:
            self._table.set_columns(columns)
        for choice in (self._kinds, self._sexes):
            choice.setVisible(room >= NARROW or bool(choice.value()))
