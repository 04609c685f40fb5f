"""A page of a PDF as it will come out of the printer, fitted into its room or larger."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from rtcm_desktop.uikit import theme

MARGIN = 8
ZOOM_STEP = 1.25
LARGEST = 4.0
SHADOWS = 5
SHADOW = QColor(0, 0, 0, 9)
DIMMED = 0.93
"""How bright paper is in the dark look."""


class _Sheet(QWidget):
    """The page itself; the image is made for the size and screen at hand, and kept until one of them changes."""

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._image = QImage()
        self.page = 0

    def forget(self) -> None:
        """Drops what was drawn; something else is to be shown."""
        self._image = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if not self._document.pageCount():
            return
        sheet = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        for width in range(SHADOWS):
            painter.setPen(SHADOW)
            painter.drawRoundedRect(QRectF(sheet).adjusted(-width, 1 - width, width, 1 + width), width, width)
        painter.fillRect(sheet, theme.colour("paper"))
        painter.setOpacity(DIMMED if theme.is_dark() else 1.0)
        painter.drawImage(sheet, self._drawn(sheet.size()))

    def _drawn(self, size: QSize) -> QImage:
        pixels = size * self.devicePixelRatioF()
        if self._image.size() != pixels:
            self._image = self._document.render(self.page, pixels)
        return self._image


class PaperPreview(QScrollArea):
    """Shows one page of a PDF. Without zoom the whole page is seen; Ctrl and the wheel, or the methods, make it larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._data = QByteArray()
        self._buffer = QBuffer(self)
        self._zoom = 1.0
        self._sheet = _Sheet(self._document)
        self.setWidget(self._sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def pages(self) -> int:
        """How many pages the PDF has; 0 without one."""
        return self._document.pageCount()

    def show_pdf(self, data: bytes, page: int = 0) -> None:
        """Shows a page of this PDF, fitted into the room."""
        self._load(data)
        self._sheet.page = min(page, max(self.pages - 1, 0))
        self._zoom = 1.0
        self._sheet.forget()
        self._fit()

    def clear(self) -> None:
        """Shows nothing."""
        self._load(b"")
        self._sheet.forget()

    def show_page(self, page: int) -> None:
        """Another page of the same PDF."""
        self._sheet.page = min(max(page, 0), max(self.pages - 1, 0))
        self._sheet.forget()
        self._fit()

    @Slot()
    def zoom_in(self) -> None:
        self._zoom_to(self._zoom * ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        self._zoom_to(self._zoom / ZOOM_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_to(self._zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
            return
        super().wheelEvent(event)

    def _load(self, data: bytes) -> None:
        self._document.close()
        self._buffer.close()
        self._data = QByteArray(data)
        self._buffer.setBuffer(self._data)
        if data:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = min(max(zoom, 1.0), LARGEST)
        self._fit()

    def _fit(self) -> None:
        points = self._document.pagePointSize(self._sheet.page) if self.pages else QSizeF()
        if points.isEmpty():
            self._sheet.resize(self.viewport().size())
            return
        room = self.viewport().size() - QSize(2 * MARGIN, 2 * MARGIN)
        fitted = points.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio) * self._zoom
        self._sheet.resize(fitted.toSize() + QSize(2 * MARGIN, 2 * MARGIN))
