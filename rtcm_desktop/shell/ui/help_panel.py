"""The user's guide beside the page, without a network: `F1` opens the page of the guide that is about the open page."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from rtcm_desktop.core.resources import guide
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.widgets import Button, HairLine, IconButton, Label, column, row

WIDTH = 460
FIRST_PAGE = "index"
LINE_HEIGHT, PICTURE_HEIGHT = 135, 100
BOLD = QFont.Weight.DemiBold
HEADINGS = {1: "title", 2: "heading", 3: "strong"}


def page_of_guide(name: str, code: str) -> Path:
    """The page of the guide about a place, in a language where there is one; else its first page."""
    tries = (guide(code, f"{name}.md"), guide(f"{name}.md"), guide(code, f"{FIRST_PAGE}.md"))
    return next((path for path in tries if path.is_file()), guide(f"{FIRST_PAGE}.md"))


class GuideView(QTextBrowser):
    """Shows pages of the guide in the letters of the window; links lead from one page to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "guide")
        self.setOpenLinks(False)
        self.document().setDocumentMargin(theme.space(4))
        self.setAccessibleName(self.tr("Guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)

    def show_page(self, path: Path) -> None:
        """Opens a page of the guide."""
        self.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)
        self._set_letters()

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Only pages of the guide are opened: the program asks nothing of any network."""
        target = self.source().resolved(link)
        if target.isLocalFile() and target.path().endswith(".md"):
            self.show_page(Path(target.toLocalFile()))
        elif link.isRelative() and link.hasFragment():
            self.scrollToAnchor(link.fragment())

    def _set_letters(self) -> None:
        """Headings in the sizes of the window, and air between the lines."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape, level = block.blockFormat(), block.blockFormat().headingLevel()
            height = PICTURE_HEIGHT if _is_picture(block) else LINE_HEIGHT
            shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setTopMargin(theme.space(4 if level else 1))
            shape.setBottomMargin(theme.space(1))
            cursor.setBlockFormat(shape)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            if level:
                letters = cursor.charFormat()
                letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                letters.setFont(theme.font(HEADINGS.get(level, "strong")))
                cursor.setCharFormat(letters)
            for piece in _pieces(block):
                self._set_weight(piece)
            block = block.next()
        self._fit_pictures()

    def _set_weight(self, piece: QTextFragment) -> None:
        """Bold is as bold as the letters of the window go; more would be drawn twice."""
        if piece.charFormat().fontWeight() > BOLD:
            weight = QTextCharFormat()
            weight.setFontWeight(BOLD)
            self._cursor_on(piece).mergeCharFormat(weight)

    def _cursor_on(self, piece: QTextFragment) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def _fit_pictures(self) -> None:
        """Every picture is as wide as the panel; one that is not there leaves no gap."""
        room = self.viewport().width() - 2 * theme.space(4)
        block = self.document().begin()
        while block.isValid():
            following = block.next()
            fragments = block.begin()
            if not fragments.atEnd():
                self._fit(fragments.fragment(), room)
            block = following

    def _fit(self, piece: QTextFragment, room: int) -> None:
        picture = piece.charFormat().toImageFormat()
        if not picture.isValid() or picture.width() == room:
            return
        cursor = self._cursor_on(piece)
        if not Path(self.source().resolved(QUrl(picture.name())).toLocalFile()).is_file():
            cursor.removeSelectedText()
            return
        picture.setWidth(room)
        cursor.setCharFormat(picture)


def _pieces(block: QTextBlock) -> list[QTextFragment]:
    found, place = [], block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found


def _is_picture(block: QTextBlock) -> bool:
    return any(piece.charFormat().isImageFormat() for piece in _pieces(block))


class HelpPanel(QFrame):
    """Lies over the right side of its window; `Esc` or `F1` closes it. `closed()`."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Guide"))
        self.view = GuideView()
        self._all = Button(self.tr("All pages"), icon="book-open", kind="quiet")
        self._all.clicked.connect(self._on_all)
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.shut)
        head = row(Label(self.tr("Guide"), "heading"), None, self._all, close, gap=8, margins=(16, 8, 8, 8))
        self.setLayout(column(head, HairLine(), (self.view, 1), gap=0, margins=(1, 0, 0, 0)))
        for keys in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.shut)
        self.hide()

    def open(self, place: str) -> None:
        """Shows the page of the guide about a place."""
        self.view.show_page(page_of_guide(place, language()))
        self.place_in(self._window)
        self.show()
        self.raise_()
        self.view.setFocus()

    def place_in(self, window: QWidget) -> None:
        """At the right, as high as the window."""
        width = min(WIDTH, window.width())
        self.setGeometry(window.width() - width, 0, width, window.height())

    @Slot()
    def shut(self) -> None:
        """Closes."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_all(self) -> None:
        self.view.show_page(page_of_guide(FIRST_PAGE, language()))
