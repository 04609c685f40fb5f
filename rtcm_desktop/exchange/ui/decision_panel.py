"""Two different entries side by side, equal in rank, decided by one key."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.exchange.model.desk import Decision, Entry
from rtcm_desktop.exchange.ui.words import entry_text
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.i18n import day_text, time_text
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import (
    Button,
    Card,
    HairLine,
    IconButton,
    KeyCap,
    Label,
    NameLabel,
    Scroll,
    boxed,
    column,
    row,
)
from rtcm_desktop.uikit.widgets.layouts import emptied


class DecisionPanel(Card):
    """Shows one decision at a time; the next one comes by itself."""

    chosen = Signal(str, int)
    written = Signal(str, str)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__("panel", margins=theme.space(4), gap=theme.space(2), parent=parent)
        self._drafts = drafts
        self._decisions: list[Decision] = []
        self._place = 0
        self._buttons = QSignalMapper(self)
        self._buttons.mappedInt.connect(self.take)
        self._title = Label("", "heading")
        self._number = Label("", "small", "text_muted")
        scroll = Scroll(surface=True)
        self._content = scroll.body
        self._text = QLineEdit()
        self._next = IconButton("chevron-right", self.tr("Next"))
        self._next.clicked.connect(self.show_next)
        self._text.returnPressed.connect(self._on_written)
        self._text.textEdited.connect(self._on_edited)
        self.body.addLayout(row((self._title, 1), self._number, self._next))
        self.body.addWidget(scroll, 1)

    @property
    def current(self) -> Decision | None:
        """The decision shown."""
        return self._decisions[self._place] if self._decisions else None

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Shows the one that was shown before, or the one that has taken its place."""
        before = self.current.id if self.current else ""
        self._decisions = list(decisions)
        ids = [one.id for one in decisions]
        self._place = ids.index(before) if before in ids else min(self._place, max(len(ids) - 1, 0))
        self._fill()

    @Slot()
    def show_next(self) -> None:
        """The one after this, from the first again after the last."""
        if self._decisions:
            self._place = (self._place + 1) % len(self._decisions)
            self._fill()

    @Slot(int)
    def take(self, place: int) -> None:
        """Takes the entry with this place on the panel, from 0."""
        if self.current and place < len(self.current.entries):
            self._drafts.drop(f"decision {self.current.id}")
            self.chosen.emit(self.current.id, self.current.entries[place].number)

    def press(self, place: int) -> None:
        """The entry with this place; the place after the last entry is the field for something else."""
        if self.current and place == len(self.current.entries):
            self.write()
        else:
            self.take(place)

    def write(self) -> None:
        """Goes to the field for something else."""
        if self.current and self.current.longest:
            self._text.setFocus()
            self._text.selectAll()

    def _fill(self) -> None:
        self._content.removeWidget(self._text)
        self._text.setParent(None)
        emptied(self._content)
        one = self.current
        self._next.setVisible(len(self._decisions) > 1)
        if one is None:
            self._title.setText(self.tr("Nothing to decide"))
            self._number.setText("")
            calm = self.tr("Where two laptops enter different things, they stand here side by side.")
            self._content.addWidget(Label(calm, "body", "text_muted", wrap=True))
            self._content.addStretch(1)
            return
        self._title.setText(self.tr("Two different entries"))
        place = self.tr("{number} of {count}").format(number=self._place + 1, count=len(self._decisions))
        self._number.setText(place)
        both = self.tr("Both computers changed this without knowing of each other. Both entries stay in the history.")
        self._content.addWidget(Label(both, "small", "text_muted", wrap=True))
        self._content.addLayout(row(IconLabel("git-compare", size=16), (Label(one.field, "strong", wrap=True), 1)))
        self._content.addWidget(NameLabel(one.about, "body", "text_muted"))
        for place_of_entry, entry in enumerate(one.entries):
            self._content.addWidget(self._card(place_of_entry, entry))
        if one.longest:
            self._content.addWidget(HairLine())
            key = str(len(one.entries) + 1)
            self._content.addLayout(row((Label(self.tr("Write it differently"), "body"), 1), KeyCap(key)))
            self._text.setMaxLength(one.longest)
            shown = next((entry.text for entry in one.entries if entry.shown), "")
            self._text.setText(self._drafts.get(f"decision {one.id}").get("text", shown))
            self._text.setAccessibleName(self.tr("Another entry"))
            self._content.addWidget(self._text)
            self._text.show()
        self._content.addStretch(1)

    def _card(self, place: int, entry: Entry) -> Card:
        card = Card(margins=theme.space(3), gap=2)
        moment = datetime.fromisoformat(entry.when) if entry.when else None
        when = f"{day_text(moment.date())}, {time_text(moment)}" if moment else ""
        card.body.addLayout(row((Label(entry_text(entry.text), "heading", wrap=True), 1), KeyCap(str(place + 1))))
        stands = self.tr("{when} · shown now").format(when=when) if entry.shown else when
        whose = NameLabel(" · ".join(dict.fromkeys(filter(None, (entry.station, entry.who)))), "small", "text_muted")
        button = Button(self.tr("Take it"), icon="check")
        button.setAccessibleName(self.tr("Take {entry}").format(entry=entry_text(entry.text)))
        button.clicked.connect(self._buttons.map)
        self._buttons.setMapping(button, place)
        said = boxed(column(whose, Label(stands, "small", "text_muted", wrap=True), gap=0))
        card.body.addLayout(row((said, 1), button))
        return card

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self.current:
            self._drafts.put(f"decision {self.current.id}", {"text": text})

    @Slot()
    def _on_written(self) -> None:
        if self.current and self._text.text().strip():
            self._drafts.drop(f"decision {self.current.id}")
            self.written.emit(self.current.id, self._text.text().strip())
