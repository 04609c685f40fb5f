"""Records that may be one person, two and two: linked with what is taken from which, or kept apart."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import service
from rtcm_desktop.people.model import Double, LinkVerdict
from rtcm_desktop.people.ui.columns import double_columns
from rtcm_desktop.people.ui.compare_panel import DIGITS, LATER, OPEN, SAME, ComparePanel
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Beside, EmptyPage, KeyHint, Views, boxed, column, row


def double_key(double: Double) -> str:
    """What the table keeps rows by."""
    return double.key


def read_doubles(workspace: Workspace, progress: Progress) -> list[Double]:
    """Reads the pairs that nobody has decided about."""
    return service.doubles(workspace, progress=progress)


class DoublesView(QWidget):
    """The pairs at the left, the two records of the current one at the right. Signal: `fact_changed()`."""

    fact_changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.context, self._page = page.context, page
        self._doubles: list[Double] = []
        self._table: RecordTable[Double] = RecordTable(
            double_columns(), id_of=double_key, name=self.tr("Possible doubles"), rows=RowHeight.TWO
        )
        self._table.current_changed.connect(self._on_current)
        self._table.activated.connect(self._on_activated)
        self._panel = ComparePanel(self)
        self._panel.decided.connect(self.decide)
        self._empty = EmptyPage(
            "user-check",
            self.tr("No two records look like one person"),
            self.tr("Whoever is linked or kept apart does not come up again."),
        )
        self._stack = Views()
        self._stack.addWidget(boxed(column((self._table, 1))))
        self._stack.addWidget(self._empty)
        self._beside = Beside(self._stack, self._panel)
        self._beside.room_changed.connect(self._choose_columns)
        self.setLayout(row((self._beside, 1)))
        self.hints: list[KeyHint] = []
        self._keys()

    def _keys(self) -> None:
        texts = {"1": self.tr("Same"), "2": self.tr("Two people"), "3": self.tr("Later")}
        for key, what in DIGITS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setObjectName(what)
            shortcut.activated.connect(self._on_key)
            self.hints.append(KeyHint(key, texts[key]))
        self.hints.append(KeyHint("Enter", self.tr("Open")))

    def read(self) -> None:
        """Looks for pairs; in a large register that takes a while and can be stopped."""
        self.context.runner.make(
            read_doubles, owner=self, done=self._on_read, title=self.tr("Looking for possible doubles"), key="doubles"
        )

    def _on_read(self, doubles: list[Double]) -> None:
        self._doubles = doubles
        self._table.show_rows(doubles)
        self._stack.setCurrentIndex(0 if doubles else 1)
        if doubles and not self._table.current_id():
            self._table.select_first()
        self._on_current(self._table.current_id())
        self.fact_changed.emit()

    def fact(self) -> str:
        """The page's line of fact."""
        if not self._doubles:
            return ""
        return self.tr("%n pair(s) to look at. A link can be taken back.", "", len(self._doubles))

    def first_focus(self) -> QWidget:
        """What one came for."""
        return self._table

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._page.show_error(error)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        double = next((one for one in self._doubles if one.key == key), None)
        self._panel.setVisible(double is not None)
        if double is not None:
            place = self._doubles.index(double) + 1
            self._panel.show_double(double, self.tr("{place} of {count}").format(place=place, count=len(self._doubles)))

    @Slot(int)
    def _choose_columns(self, room: int) -> None:
        """A narrow list shows fewer columns."""
        columns = double_columns(room)
        if [one.key for one in columns] != [one.key for one in self._table.model.columns]:
            self._table.set_columns(columns)

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        double = next(one for one in self._doubles if one.key == key)
        self.context.navigate("person", person=double.lead.id)

    @Slot(str)
    def decide(self, what: str) -> None:
        """Decides the pair that is shown; the next one comes."""
        double = self._panel.double
        if double is None or not self._doubles:
            return
        if what == OPEN:
            self.context.navigate("person", person=double.other.id)
            return
        following = self._following(double)
        if what == SAME:
            work = partial(service.join, one=double.lead.id, other=double.other.id, take=self._panel.taken())
            self.context.runner.change(work, owner=self, title=self.tr("Link records"))
        elif what != LATER:
            apart = partial(service.link, one=double.lead.id, other=double.other.id, verdict=LinkVerdict.DIFFERENT)
            self.context.runner.change(apart, owner=self, title=self.tr("Keep apart"))
        self._table.select(following)

    def _following(self, double: Double) -> str:
        place = self._doubles.index(double) + 1
        return self._doubles[place % len(self._doubles)].key

    @Slot()
    def _on_key(self) -> None:
        self.decide(self.sender().objectName())
