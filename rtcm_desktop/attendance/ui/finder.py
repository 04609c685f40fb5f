"""The left side of the desk: the field, who it may be, and the card of the person."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance import rules
from rtcm_desktop.attendance.model import Desk, DeskEntry
from rtcm_desktop.attendance.ui.desk_field import DeskField
from rtcm_desktop.attendance.ui.nobody_card import NobodyCard
from rtcm_desktop.attendance.ui.person_card import PersonCard
from rtcm_desktop.attendance.ui.wording import here_words, isolated
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Card, RowItem, SearchList, Views, column
from rtcm_desktop.uikit.widgets.search import HEIGHT

MOST_FOUND, FEWEST_FOUND = 3, 2
ROWS = 8
TALLEST = 400
"""On a large screen the buttons of the card stay near the name they speak of."""


class DeskFinder(QWidget):
    """Signal: `taken(DeskEntry)` by Enter, by a click or by a scanned badge. The cards tell the rest themselves."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._found: dict[str, DeskEntry] = {}
        self._lowest = False
        self.field = DeskField(self)
        self.list = SearchList(self.tr("Who it may be"))
        self.list.drive(self.field)
        self._list_card = Card(margins=1, gap=0)
        self._list_card.body.addWidget(self.list)
        self.person = PersonCard(self)
        self.person.setMaximumHeight(theme.scaled(TALLEST))
        self.nobody = NobodyCard(self)
        self.cards = Views()
        self.cards.addWidget(self.nobody)
        self.cards.addWidget(self.person)
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.clear)
        self.list.chosen.connect(self._on_chosen)
        self.list.current_changed.connect(self._on_current)
        self._column = column(self.field, self._list_card, (self.cards, 1), gap=theme.space(3))
        self.setLayout(self._column)
        self._list_card.hide()

    @property
    def is_busy(self) -> bool:
        """Whether somebody is being looked for."""
        return bool(self._found or self.field.text())

    def set_low(self, *, low: bool, lowest: bool) -> None:
        """In a low window the cards say less; in the lowest two people are listed, and the name is smaller."""
        self._lowest = lowest
        self._column.setSpacing(theme.space(1 if lowest else 2 if low else 3))
        self.nobody.set_low(lowest)
        self.person.set_short(low)
        self.person.set_tight(lowest and bool(self._found))

    def show_desk(self, desk: Desk | None) -> None:
        """Looks among these people from now on; what is being typed stays."""
        self._desk = desk
        if desk is None:
            self.start()
        elif self.field.text():
            self._on_typed(self.field.text())
        elif self.cards.currentWidget() is self.nobody:
            self.nobody.show_start(expected=len(desk.entries))
        elif (shown := self.person.entry) is not None:
            self._show_again(shown, desk.entry(shown.participant.id))

    def _show_again(self, shown: DeskEntry, now: DeskEntry | None) -> None:
        """The card never says what was taken back meanwhile."""
        if now is None or (shown.status is not None and now.status is None):
            self.start()
        elif now.participant.name != shown.participant.name and not self.person.is_renaming:
            self.person.show_entry(now)

    def start(self) -> None:
        """Nobody is chosen and nothing is typed."""
        self.clear()
        self.cards.setCurrentWidget(self.nobody)
        if self._desk is not None:
            self.nobody.show_start(expected=len(self._desk.entries))

    @Slot()
    def clear(self) -> None:
        """Empties the field; the card of the last person stays."""
        self.field.clear()
        self.show_found(())

    def subject(self) -> DeskEntry | None:
        """Whom the keys mean: who is chosen, else who is still shown."""
        item = self.list.current()
        chosen = self._found.get(item.key) if item else None
        shown = self.person.entry if self.cards.currentWidget() is self.person else None
        return chosen or shown

    def unknown(self) -> str:
        """What was typed and is nobody's name, for a walk-in."""
        return "" if self._found else self.field.text().strip()

    def show_entry(self, entry: DeskEntry, done: str = "") -> None:
        """Shows a person; with words that a check-in was kept."""
        self.cards.setCurrentWidget(self.person)
        if done:
            self.person.show_done(entry, done)
        else:
            self.person.show_entry(entry)

    def show_found(self, found: tuple[DeskEntry, ...], most: int = 0) -> None:
        """Lists who it may be; the first one is chosen."""
        usual = FEWEST_FOUND if self._lowest else MOST_FOUND
        self._found = {entry.participant.id: entry for entry in found[: most or usual]}
        self.list.set_items([_row(entry) for entry in self._found.values()])
        self.list.setFixedHeight(self.list.wanted_height(max(usual, self._rows_with_room())))
        self._list_card.setVisible(bool(self._found))
        self.person.set_tight(self._lowest and bool(self._found))

    def _rows_with_room(self) -> int:
        """How many people can be listed above a whole card."""
        taken = self.field.height() + self.person.minimumSizeHint().height() + 3 * theme.space(3)
        return min(ROWS, (self.height() - taken) // HEIGHT)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self._desk is None or not text.strip():
            self.show_found(())
            return
        answer = rules.answer(self._desk.entries, self._desk.code, text)
        if answer.scanned is not None:
            self.taken.emit(answer.scanned)
            return
        self.show_found(answer.found)
        if answer.found:
            return
        self.cards.setCurrentWidget(self.nobody)
        if answer.foreign:
            self.nobody.show_foreign()
            self.field.selectAll()
        else:
            self.nobody.show_nobody(text.strip())

    @Slot(str)
    def _on_current(self, participant: str) -> None:
        if entry := self._found.get(participant):
            self.show_entry(entry)

    @Slot(str)
    def _on_chosen(self, participant: str) -> None:
        self.taken.emit(self._found[participant])


def _row(entry: DeskEntry) -> RowItem:
    who = entry.participant
    sub = " · ".join(part for part in (isolated(who.original), who.country_name) if part)
    tone = "ok" if entry.is_here or entry.modes else "quiet"
    return RowItem(who.id, who.name, sub, here_words(entry), tone)
