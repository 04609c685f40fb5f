"""The Centre's laptops: how far each has come, when it was last heard of, and what is done about one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from rtcm_desktop.exchange.model.desk import Laptop, LaptopState
from rtcm_desktop.exchange.ui.words import moment_text
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable, RowHeight
from rtcm_desktop.uikit.view_keys import ViewKey
from rtcm_desktop.uikit.widgets import ActionRow, Button, EmptyChoice, EmptyPage, boxed, column

LOOKS = {
    LaptopState.SET_UP: ("quiet", "clock"),
    LaptopState.AT_WORK: ("ok", "circle-check"),
    LaptopState.LOST: ("stop", "circle-x"),
}
KIT, REGISTER = "kit", "register"


class LaptopsView(QWidget):
    """Says what was asked for: `kit_asked(station or "")`, `register_asked()`, `answer_asked([stations])`, `lost_asked(station)`."""

    kit_asked = Signal(str)
    register_asked = Signal()
    answer_asked = Signal(object)
    lost_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.table = RecordTable(self._columns(), id_of=laptop_id, name=self.tr("Laptops"), rows=RowHeight.TWO)
        self.register = Button(self.tr("Register a laptop…"), icon="badge-check")
        self.kit = Button(self.tr("Make a set-up file…"), icon="file-plus")
        self.answer = Button(self.tr("Make a file for it…"), icon="send")
        self.lost = Button(self.tr("It is lost…"), icon="circle-x")
        self._empty = self._nothing_yet()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        actions = ActionRow(self.register, self.kit, self.answer, self.lost)
        self._stack.addWidget(boxed(column(actions, (self.table, 1), gap=theme.space(3))))
        self._stack.addWidget(self._empty)
        self._connect()

    def show_laptops(self, laptops: Sequence[Laptop]) -> None:
        """Shows these laptops; the chosen one stays."""
        self.table.show_rows(laptops)
        self._stack.setCurrentIndex(0 if laptops else 1)
        if self.table.current() is None:
            self.table.select_first()
        self._on_current(self.table.current_id())

    def first_focus(self) -> QWidget:
        """What one came for."""
        return self._empty if self._stack.currentIndex() else self.table

    def keys(self) -> list[ViewKey]:
        """What can be done here by a key."""
        return [
            ViewKey("R", self.tr("Register"), self.register.click),
            ViewKey("S", self.tr("Set-up file"), self._on_kit),
            ViewKey("F", self.tr("File for it"), self._on_answer),
            ViewKey("Del", self.tr("It is lost"), self._on_lost),
        ]

    def _nothing_yet(self) -> EmptyPage:
        page = EmptyPage(
            "laptop",
            self.tr("No laptop has been set up yet"),
            self.tr("A set-up file makes a new computer a training laptop of this Centre."),
            [
                EmptyChoice(KIT, "file-plus", self.tr("Make a set-up file"), "", ""),
                EmptyChoice(REGISTER, "badge-check", self.tr("Register a laptop"), "", ""),
            ],
        )
        page.chosen.connect(self._on_choice)
        return page

    def _connect(self) -> None:
        self.register.clicked.connect(self.register_asked)
        self.kit.clicked.connect(self._on_kit)
        self.answer.clicked.connect(self._on_answer)
        self.lost.clicked.connect(self._on_lost)
        self.table.current_changed.connect(self._on_current)
        self.table.activated.connect(self._on_activated)

    def _columns(self) -> list[Column[Laptop]]:
        return [
            Column("station", self.tr("Laptop"), self._station),
            Column("state", self.tr("State"), self._state, 190),
            Column("came", self.tr("Last file from it"), self._came, 190, sort=came_at),
            Column("sent", self.tr("Last file for it"), self._sent, 250, sort=sent_at, least=760),
        ]

    def _station(self, laptop: Laptop) -> Cell:
        return Cell(laptop.station, self.tr("since {when}").format(when=self._moment(laptop.since)), strong=True)

    def _state(self, laptop: Laptop) -> Cell:
        words = {
            LaptopState.SET_UP: self.tr("Set-up file made"),
            LaptopState.AT_WORK: self.tr("At work"),
            LaptopState.LOST: self.tr("Reported lost"),
        }[laptop.state]
        tone, icon = LOOKS[laptop.state]
        return Cell(words, tone=tone, icon=icon, chip=True)

    def _came(self, laptop: Laptop) -> Cell:
        waiting = self.tr("%n file(s) wait(s|)", "", laptop.waiting) if laptop.waiting else ""
        return Cell(self._moment(laptop.came), waiting)

    def _sent(self, laptop: Laptop) -> Cell:
        wants = self.tr("its receipt has not gone back") if laptop.wants_receipt else ""
        return Cell(self._moment(laptop.sent), wants)

    def _moment(self, iso: str) -> str:
        return moment_text(iso, self._context.now().date()) if iso else self.tr("none yet")

    @Slot(str)
    def _on_current(self, _id: str) -> None:
        laptop = self.table.current()
        at_work = laptop is not None and laptop.state is LaptopState.AT_WORK
        self.answer.setEnabled(at_work)
        self.lost.setEnabled(at_work)

    @Slot()
    def _on_kit(self) -> None:
        laptop = self.table.current()
        again = laptop is not None and laptop.state is LaptopState.SET_UP
        self.kit_asked.emit(laptop.station if again and laptop else "")

    @Slot()
    def _on_answer(self) -> None:
        laptop = self.table.current()
        if laptop is not None and laptop.state is LaptopState.AT_WORK:
            self.answer_asked.emit([laptop.station])

    @Slot()
    def _on_lost(self) -> None:
        laptop = self.table.current()
        if laptop is not None and laptop.state is LaptopState.AT_WORK:
            self.lost_asked.emit(laptop.station)

    @Slot(str)
    def _on_activated(self, _id: str) -> None:
        laptop = self.table.current()
        if laptop is not None and laptop.state is LaptopState.SET_UP:
            self.register_asked.emit()
        else:
            self._on_answer()

    @Slot(str)
    def _on_choice(self, key: str) -> None:
        if key == KIT:
            self.kit_asked.emit("")
        else:
            self.register_asked.emit()


def laptop_id(laptop: Laptop) -> str:
    return laptop.station


def came_at(laptop: Laptop) -> str:
    """The moment as it sorts."""
    return laptop.came


def sent_at(laptop: Laptop) -> str:
    """The moment as it sorts."""
    return laptop.sent
