"""The curriculum as a tree of modules and topics, with ticks where topics are chosen; while one searches, the best first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from rtcm_desktop.curriculum.model import Catalogue, Module, Topic, module_code
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Card

CODE = Qt.ItemDataRole.UserRole
MODULE = Qt.ItemDataRole.UserRole + 1


class TopicTree(Card):
    """Signals: `current_changed(code)`, `module_changed(number)`, `ticked()`, and `taken(code)` by Enter without ticks.

    Arrows and Enter typed in the driving field work here.
    """

    current_changed = Signal(str)
    module_changed = Signal(int)
    ticked = Signal()
    taken = Signal(str)

    def __init__(self, *, ticks: bool, parent: QWidget | None = None) -> None:
        super().__init__(margins=1, gap=0, parent=parent)
        self._ticks = ticks
        self._catalogue = Catalogue((), ())
        self._chosen: list[str] = []
        self._filling = False
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Topics of the curriculum"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemChanged.connect(self._on_item_changed)
        self.tree.itemActivated.connect(self._on_activated)
        self.setFocusProxy(self.tree)
        self.body.addWidget(self.tree)

    def drive(self, field: QLineEdit) -> None:
        """Lets arrows and Enter in the search field work here."""
        field.installEventFilter(self)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Shows the whole curriculum."""
        self._catalogue = catalogue
        self.show_all()

    @property
    def chosen(self) -> list[str]:
        """The codes that are ticked, in the order they were."""
        return list(self._chosen)

    def choose(self, codes: Sequence[str]) -> None:
        """Ticks exactly these."""
        self._chosen = list(codes)
        self._show_ticks()
        self.ticked.emit()

    def current(self) -> str:
        """The code of the current topic, "" where a module or nothing is."""
        item = self.tree.currentItem()
        return str(item.data(0, CODE) or "") if item is not None else ""

    def go_to(self, code: str) -> bool:
        """Makes a topic the current one, its module opened; False where it is not shown."""
        for item in self._items():
            if item.data(0, CODE) == code:
                above = item.parent()
                if above is not None:
                    above.setExpanded(True)
                self.tree.setCurrentItem(item)
                self.tree.scrollToItem(item)
                return True
        return False

    def go_to_first(self) -> None:
        """Makes the first entry the current one."""
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def show_all(self) -> None:
        """Modules with their topics; the current topic stays."""
        current = self.current()
        self._filling = True
        self.tree.clear()
        for module in self._catalogue.modules:
            above = self._head(module)
            for topic in self._catalogue.topics:
                if topic.module == module.number:
                    self._add(topic, above)
        self._filling = False
        self._show_ticks()
        if current:
            self.go_to(current)

    def show_found(self, codes: Sequence[str]) -> None:
        """Only these topics, the best one first and current."""
        by_code = {topic.code: topic for topic in self._catalogue.topics}
        self._filling = True
        self.tree.clear()
        for code in codes:
            if code in by_code:
                self._add(by_code[code], None)
        self._filling = False
        self._show_ticks()
        self.go_to_first()

    def _head(self, module: Module) -> QTreeWidgetItem:
        above = QTreeWidgetItem(self.tree, [f"{module_code(module.number)}  {module.title}"])
        above.setData(0, MODULE, module.number)
        above.setFont(0, theme.font("strong"))
        above.setSizeHint(0, QSize(0, theme.size("row_grid")))
        above.setToolTip(0, module.title)
        above.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return above

    def _add(self, topic: Topic, above: QTreeWidgetItem | None) -> None:
        item = QTreeWidgetItem([f"{topic.code}  {topic.title}"])
        item.setData(0, CODE, topic.code)
        item.setSizeHint(0, QSize(0, theme.size("row_grid")))
        item.setToolTip(0, topic.title)
        if self._ticks:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
        if above is None:
            self.tree.addTopLevelItem(item)
        else:
            above.addChild(item)

    def _items(self) -> list[QTreeWidgetItem]:
        tops = _children(self.tree.invisibleRootItem())
        inner = [item for top in tops for item in _children(top)]
        return [item for item in (*tops, *inner) if item.data(0, CODE)]

    def _show_ticks(self) -> None:
        if not self._ticks:
            return
        self._filling = True
        for item in self._items():
            on = item.data(0, CODE) in self._chosen
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            above = item.parent()
            if on and above is not None:
                above.setExpanded(True)
        self._filling = False

    def take_current(self) -> None:
        """Enter: ticks the current topic or takes its tick away; without ticks it is taken. A module opens or closes."""
        item, code = self.tree.currentItem(), self.current()
        if not code and item is not None:
            item.setExpanded(not item.isExpanded())
        elif code and self._ticks:
            kept = [other for other in self._chosen if other != code]
            self.choose(kept if code in self._chosen else [*self._chosen, code])
        elif code:
            self.taken.emit(code)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is None or self._filling:
            return
        if item.data(0, CODE):
            self.current_changed.emit(str(item.data(0, CODE)))
        else:
            self.module_changed.emit(int(item.data(0, MODULE)))

    @Slot(QTreeWidgetItem, int)
    def _on_item_changed(self, item: QTreeWidgetItem, place: int) -> None:
        code = item.data(0, CODE)
        if self._filling or not code:
            return
        on = item.checkState(0) == Qt.CheckState.Checked
        kept = [other for other in self._chosen if other != code]
        self.choose([*kept, code] if on else kept)

    @Slot(QTreeWidgetItem, int)
    def _on_activated(self, item: QTreeWidgetItem, place: int) -> None:
        self.take_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self.take_current()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def _move(self, step: int) -> None:
        item = self.tree.currentItem()
        if item is None:
            self.go_to_first()
            return
        following = self.tree.itemBelow(item) if step > 0 else self.tree.itemAbove(item)
        if following is not None:
            self.tree.setCurrentItem(following)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(place) for place in range(item.childCount()))
    return [child for child in found if child is not None]
