"""What else is known of a person: events and teaching, records linked to it, possible doubles, who changed what."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.people.model import Line, Linked, Portrait, Teaching, Told, TookPart
from rtcm_desktop.people.ui.wording import office_of
from rtcm_desktop.uikit.i18n import day_text, days_text, time_text
from rtcm_desktop.uikit.widgets import Button, Card, Chip, HairLine, Label, NameLabel, column, emptied, row

MOST_TOLD = 12
ARROW = "{before} → {after}"


class ListCard(Card):
    """A card with a heading and entries below; hidden when there is nothing to show, unless `nothing` says so in words."""

    def __init__(self, title: str, nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._nothing = nothing
        self._entries = QVBoxLayout()
        self._entries.setSpacing(8)
        self.body.addWidget(Label(title, "heading"))
        self.body.addLayout(self._entries)

    def begin(self, count: int) -> None:
        """Empties the card for so many entries."""
        emptied(self._entries)
        self.setVisible(bool(count or self._nothing))
        if not count and self._nothing:
            self._entries.addWidget(Label(self._nothing, "small", "text_muted", wrap=True))

    def add(self, entry: QWidget | QVBoxLayout) -> None:
        """One more entry, parted by a thin line."""
        if self._entries.count():
            self._entries.addWidget(HairLine())
        if isinstance(entry, QWidget):
            self._entries.addWidget(entry)
        else:
            self._entries.addLayout(entry)


class EventsCard(ListCard):
    """Events somebody took part in or taught. Signals: `opened(event, participant)`; `teaching_opened(event)`."""

    opened = Signal(str, str)
    teaching_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Events"), self.tr("In no event yet."), parent)

    def show_portrait(self, portrait: Portrait) -> None:
        """Shows both kinds, the latest first."""
        self.begin(len(portrait.events) + len(portrait.teaching))
        for part in portrait.events:
            self.add(self._part(part))
        for teaching in portrait.teaching:
            self.add(self._teaching(teaching))

    def _part(self, part: TookPart) -> QVBoxLayout:
        title = Button(part.code, kind="link", tip=self.tr("Open in the list of the event"))
        title.setAccessibleName(self.tr("Open {event}").format(event=part.title))
        title.setProperty("participant", part.participant)
        title.setObjectName(part.event)
        title.clicked.connect(self._on_opened)
        facts = [fact for kind in ("attendance", "certificate") if (fact := part.facts.get(kind, ""))]
        words = f"{part.role} · {part.status}"
        lines = [Label(fact, "small", wrap=True) for fact in facts]
        return column(
            row((Label(part.title, "strong", wrap=True), 1), title),
            Label(f"{days_text(part.start, part.end)} · {words}", "small", "text_muted", wrap=True),
            *lines,
            gap=2,
        )

    def _teaching(self, teaching: Teaching) -> QVBoxLayout:
        title = Button(teaching.code, kind="link", tip=self.tr("Open the plan of the event"))
        title.setAccessibleName(self.tr("Open {event}").format(event=teaching.title))
        title.setObjectName(teaching.event)
        title.clicked.connect(self._on_teaching_opened)
        return column(
            row((Label(teaching.title, "strong", wrap=True), 1), title),
            row(
                (Label(days_text(teaching.start, teaching.end), "small", "text_muted"), 1),
                Chip(self.tr("Trainer"), "accent", "presentation"),
            ),
            Label(" · ".join(teaching.sessions), "small", wrap=True),
            gap=2,
        )

    @Slot()
    def _on_opened(self) -> None:
        sender = self.sender()
        self.opened.emit(sender.objectName(), str(sender.property("participant")))

    @Slot()
    def _on_teaching_opened(self) -> None:
        self.teaching_opened.emit(self.sender().objectName())


class LinkedCard(ListCard):
    """Other records of the same person, and records that may be. Signals: `apart_asked(str)`, `compare_asked(str)`."""

    apart_asked = Signal(str)
    compare_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Records of this person"), self.tr("This is the only record."), parent)

    def show_records(self, linked: Sequence[Linked], doubles: Sequence[Line]) -> None:
        """Shows linked records with the way back, then those that may be the same person."""
        self.begin(len(linked) + len(doubles))
        for one in linked:
            how = self.tr("Linked because everything is the same") if one.certain else self.tr("Linked by a decision")
            self.add(self._record(one.line, how, self.tr("Take back"), "undo-2", self._on_apart))
        for line in doubles:
            words = self.tr("Maybe the same person")
            self.add(self._record(line, words, self.tr("Compare"), "git-compare", self._on_compare))

    def _record(self, line: Line, how: str, verb: str, icon: str, slot: object) -> QVBoxLayout:
        button = Button(verb, icon, tip="")
        button.setObjectName(line.id)
        button.setAccessibleName(f"{verb}: {line.name}")
        button.clicked.connect(slot)
        words = column(
            NameLabel(line.name, "strong"),
            Label(office_of(line) or "–", "small", "text_muted", wrap=True),
            Label(how, "small", "text_muted", wrap=True),
            gap=2,
        )
        whole = row(gap=8)
        whole.addLayout(words, 1)
        whole.addWidget(button)
        return column(whole, gap=0)

    @Slot()
    def _on_apart(self) -> None:
        self.apart_asked.emit(self.sender().objectName())

    @Slot()
    def _on_compare(self) -> None:
        self.compare_asked.emit(self.sender().objectName())


class HistoryCard(ListCard):
    """Who changed what, when and where, and what stood there before; the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History of changes"), "", parent)
        self._history: tuple[Told, ...] = ()
        self._more = Button("", kind="link")
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more)

    def show_history(self, history: tuple[Told, ...], most: int = MOST_TOLD) -> None:
        """Shows the latest entries and offers the rest."""
        self._history = history
        self.begin(len(history))
        for told in history[:most]:
            self.add(self._entry(told))
        rest = len(history) - most
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("Show %n more", "", max(rest, 0)))

    def _entry(self, told: Told) -> QVBoxLayout:
        moment = datetime.fromisoformat(told.when)
        when = f"{day_text(moment.date())}, {time_text(moment)}"
        entry = column(
            Label(told.action, "strong", wrap=True),
            Label(f"{when} · {told.who} · {told.station}", "small", "text_muted", wrap=True),
            gap=2,
        )
        for field, before, after in told.fields:
            words = ARROW.format(before=before, after=after or "–") if before else after
            line = row((Label(field, "small", "text_muted"), 2), (_wrapped(words), 5), gap=8)
            entry.addLayout(line)
        return entry

    @Slot()
    def _on_more(self) -> None:
        self.show_history(self._history, len(self._history))


def _wrapped(text: str) -> Label:
    label = Label(text.replace("@", "@\u200b"), "small", wrap=True)
    label.setMinimumWidth(1)
    return label
