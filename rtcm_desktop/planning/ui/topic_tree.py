"""The curriculum as a tree of modules and topics to tick; while somebody searches, the best topics first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from rtcm_desktop.curriculum.model import Module, Topic, module_code
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Card

CODE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the tree shows."""

    modules: tuple[Module, ...]
    topics: tuple[Topic, ...]


class TopicTree(Card):
    """Signals: `current_changed(code)`, `ticked()`. Arrows and Enter typed in the driving field work here."""

    current_changed = Signal(str)
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=1, gap=0, parent=parent)
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

    def show_all(self) -> None:
        """Modules with their topics."""
        self._filling = True
        self.tree.clear()
        for module in self._catalogue.modules:
            above = QTreeWidgetItem(self.tree, [f"{module_code(module.number)}  {module.title}"])
            above.setFont(0, theme.font("strong"))
            above.setSizeHint(0, QSize(0, theme.size("row_grid")))
            above.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for topic in self._catalogue.topics:
                if topic.module == module.number:
                    self._add(topic, above)
        self._filling = False
        self._show_ticks()

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
        self._go_to_first()

    def _go_to_first(self) -> None:
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _add(self, topic: Topic, above: QTreeWidgetItem | None) -> None:
        item = QTreeWidgetItem([f"{topic.code}  {topic.title}"])
        item.setData(0, CODE, topic.code)
        item.setSizeHint(0, QSize(0, theme.size("row_grid")))
        item.setToolTip(0, topic.title)
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
        self._filling = True
        for item in self._items():
            on = item.data(0, CODE) in self._chosen
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            above = item.parent()
            if on and above is not None:
                above.setExpanded(True)
        self._filling = False

    def tick_current(self) -> None:
        """Ticks the current topic, or takes its tick away."""
        item = self.tree.currentItem()
        code = item.data(0, CODE) if item is not None else None
        if code:
            kept = [other for other in self._chosen if other != code]
            self.choose(kept if code in self._chosen else [*self._chosen, code])

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        code = item.data(0, CODE) if item is not None else None
        if code:
            self.current_changed.emit(str(code))

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
        if item.data(0, CODE):
            self.tick_current()
        else:
            item.setExpanded(not item.isExpanded())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self.tick_current()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def _move(self, step: int) -> None:
        item = self.tree.currentItem()
        if item is None:
            self._go_to_first()
            return
        following = self.tree.itemBelow(item) if step > 0 else self.tree.itemAbove(item)
        if following is not None:
            self.tree.setCurrentItem(following)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(place) for place in range(item.childCount()))
    return [child for child in found if child is not None]
