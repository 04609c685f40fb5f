"""A search field over the tree of the curriculum: what one types is looked for in titles, sessions, items and outcomes."""

from functools import partial

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from rtcm_desktop.curriculum import service
from rtcm_desktop.curriculum.model import TopicText
from rtcm_desktop.curriculum.ui.topic_tree import TopicTree
from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.widgets import column


class SearchField(QLineEdit):
    """A field with a looking glass that is only a picture: Qt would make a button of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(theme.size("icon_small") + theme.space(1), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme.size("icon_small")
        glass = QRect(theme.space(2), (self.height() - size) // 2, size, size)
        painter = QPainter(self)
        icons.draw(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), glass), "search", "text_muted")


class TopicFinder(QWidget):
    """Field and tree; arrows and Enter work from the field. `ticks`: topics are chosen by ticks."""

    def __init__(self, runner: Runner, *, ticks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Search the curriculum: title, session, outcome"))
        self.field.setAccessibleName(self.tr("Search the curriculum"))
        self.field.textChanged.connect(self._on_typed)
        self.tree = TopicTree(ticks=ticks)
        self.tree.drive(self.field)
        self.setLayout(column(self.field, (self.tree, 1), gap=8))
        self.setFocusProxy(self.field)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self.tree.show_all()
            return
        reading = partial(service.search_topics, text=text)
        self._runner.read(reading, owner=self, done=self._on_found, key="search")

    def _on_found(self, topics: list[TopicText]) -> None:
        if self.field.text().strip():
            self.tree.show_found([topic.code for topic in topics])
