"""Beside the desk: how many are here, for the caterer too, and who came last."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from rtcm_desktop.attendance.model import Counters, Desk, DeskEntry
from rtcm_desktop.attendance.ui.wording import clock_of, done_words, isolated, roles_counted
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Button, Card, Counter, HairLine, Label, NameLabel, boxed, column, emptied, row

WIDTH, NARROW = 336, 272
"""Beside a wide desk and a narrow one."""
LINE = 46


class DeskSide(QWidget):
    """Signals: `undo_asked(str)` with a participant's id; `missing_asked()`."""

    undo_asked = Signal(str)
    missing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = Counter("door-open", self.tr("In the room"))
        self._online = Counter("wifi", self.tr("On line"))
        self._trainers = Counter("presentation", self.tr("Trainers"))
        self._lunches = Counter("utensils", self.tr("For the caterer"))
        self._roles = Label("", scale="small", tone="text_muted", wrap=True)
        self._missing = Button("", kind="link")
        self._missing.clicked.connect(self.missing_asked)
        self._title = Label(self.tr("Last five"), scale="heading")
        self._card = Card(margins=0, gap=0)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown: tuple[DeskEntry, ...] = ()
        self._lines = 5
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        grid = QGridLayout()
        grid.setSpacing(theme.space(2))
        for place, counter in enumerate((self._room, self._online, self._trainers, self._lunches)):
            grid.addWidget(counter, place // 2, place % 2)
        layout.addLayout(grid)
        layout.addWidget(self._roles)
        layout.addWidget(boxed(row(self._title, None, self._missing)))
        layout.addWidget(self._card)
        layout.addStretch(1)
        self._show_last()

    def show_desk(self, desk: Desk) -> None:
        """Shows the figures and the last ones of a desk."""
        self._show_counters(desk.counters)
        missing = len(desk.missing)
        self._missing.setText(self.tr("%n (is|are) missing", "", missing))
        self._missing.setHidden(not missing)
        if desk.last != self._shown:
            self._shown = desk.last
            self._show_last()

    def set_lines(self, lines: int) -> None:
        """How many of the last ones there is room for."""
        if lines != self._lines:
            self._lines = lines
            self._title.setText(self.tr("Last five") if lines == 5 else self.tr("Last ones"))
            self._show_last()

    def _show_counters(self, counters: Counters) -> None:
        of = self.tr("of {count}")
        self._room.set(str(counters.room[0]), of.format(count=counters.room[1]))
        self._online.set(str(counters.online[0]), of.format(count=counters.online[1]))
        self._trainers.set(str(counters.trainers))
        self._lunches.set(str(counters.lunches), self.tr("lunch(es)", "", counters.lunches))
        parts = [roles_counted(role, count) for role, count in counters.roles.items()]
        self._roles.setText(self.tr("In the room: {roles}").format(roles=", ".join(parts)) if parts else "")
        self._roles.setHidden(len(parts) < 2)

    def _show_last(self) -> None:
        emptied(self._card.body)
        for place, entry in enumerate(self._shown[: self._lines]):
            if place:
                self._card.body.addWidget(HairLine())
            line = _LastLine(entry, self)
            line.setFixedHeight(LINE)
            self._card.body.addWidget(line)
        if not self._shown:
            self._card.body.addWidget(_quiet(self.tr("Nobody signed in here yet")))

    @Slot()
    def on_undo(self) -> None:
        """The button of a line was pressed."""
        self.undo_asked.emit(self.sender().objectName())


def _quiet(text: str) -> QWidget:
    return boxed(row(Label(text, tone="text_muted"), margins=(16, 12, 16, 12)))


class _LastLine(QWidget):
    """When, who, as what, and a button that takes it back."""

    def __init__(self, entry: DeskEntry, side: DeskSide) -> None:
        super().__init__()
        time = Label(clock_of(entry.since), scale="small", tone="text_muted")
        time.setFixedWidth(36)
        who = entry.participant
        name = NameLabel(who.name, scale="strong")
        words = done_words(entry)
        line = f"{words} · {isolated(who.original)}" if who.original else words
        undo = Button(self.tr("Undo"), icon="undo-2", kind="quiet")
        undo.setObjectName(who.id)
        undo.setAccessibleName(self.tr("Undo {name}").format(name=who.name))
        undo.clicked.connect(side.on_undo)
        texts = column(name, NameLabel(line, scale="small", tone="text_muted"), gap=0)
        self.setLayout(row(time, (boxed(texts), 1), undo, gap=8, margins=(12, 4, 4, 4)))
