"""Printing a PDF through the system's dialog, with its copies, order and range of pages.

The pages are drawn beside the window, which shows how far they are and can stop them.
"""

from collections.abc import Sequence
from threading import Thread
from time import monotonic

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QObject, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from rtcm_desktop.core.errors import Cancelled
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.widgets.layouts import column
from rtcm_desktop.uikit.widgets.progress import ProgressLine

RESOLUTION = 300
"""Dots per inch: text of the papers stays sharp, a page stays below 40 MB in memory."""
WIDTH = 360
BEAT = 50
"""Milliseconds between two looks at the pages on their way."""


class PrintFailedError(Exception):
    """The printer took nothing, or not everything."""


class PrintStoppedError(PrintFailedError):
    """Somebody stopped it: `done` of `total` pages had gone to the printer."""

    def __init__(self, done: int, total: int) -> None:
        super().__init__(f"{done} of {total}")
        self.done, self.total = done, total


def print_pdf(data: bytes, parent: QWidget, title: str) -> bool:
    """Asks for printer, copies and order, and prints; False when the person thought better of it.

    Comes back when the last page is on its way; the window lives meanwhile. Raises PrintFailedError, PrintStoppedError.
    """
    printer = printer_for(data, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setMinMax(1, _opened(data)[1].pageCount())
    try:
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
    finally:
        dialog.deleteLater()
    _Sending(data, printer, parent, title).wait()
    return True


def printer_for(data: bytes, title: str) -> QPrinter:
    """The system's printer, set to the size and side of the first page. Raises PrintFailedError for a PDF without one."""
    document = _opened(data)[1]
    if not document.pageCount():
        raise PrintFailedError
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(RESOLUTION)
    printer.setDocName(title)
    printer.setFullPage(True)
    points = document.pagePointSize(0)
    landscape = points.width() > points.height()
    printer.setPageSize(QPageSize(points.transposed() if landscape else points, QPageSize.Unit.Point))
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(orientation)
    return printer


def send(data: bytes, printer: QPrinter, progress: Progress) -> None:
    """Draws what the person chose onto the printer. Raises PrintFailedError, PrintStoppedError."""
    kept, document = _opened(data)
    numbers = pages_of(printer, document.pageCount())
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailedError
    try:
        _draw(document, printer, painter, numbers, progress)
    except PrintFailedError:
        printer.abort()
        painter.end()
        raise
    if not painter.end():
        raise PrintFailedError
    kept.close()


def pages_of(printer: QPrinter, count: int) -> list[int]:
    """The pages in the order they go out, from 0; copies are among them where the printer makes none by itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    numbers = list(range(first - 1, min(last, count)))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return numbers * copies
    return [number for number in numbers for _ in range(copies)]


def page_image(document: QPdfDocument, number: int, sheet: QSize) -> QImage:
    """A page on a sheet of this size; a page that lies the other way than the sheet is turned."""
    points = document.pagePointSize(number)
    if (points.width() > points.height()) == (sheet.width() > sheet.height()):
        return document.render(number, sheet)
    return document.render(number, sheet.transposed()).transformed(QTransform().rotate(90))


def _opened(data: bytes) -> tuple[QBuffer, QPdfDocument]:
    """The PDF and what it is read from, which has to live as long."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return buffer, document


def _draw(
    document: QPdfDocument, printer: QPrinter, painter: QPainter, numbers: Sequence[int], progress: Progress
) -> None:
    room = printer.paperRect(QPrinter.Unit.DevicePixel)
    for place, number in enumerate(numbers):
        try:
            progress.step(place, len(numbers))
        except Cancelled as error:
            raise PrintStoppedError(place, len(numbers)) from error
        if place and not printer.newPage():
            raise PrintFailedError
        painter.drawImage(QRectF(room), page_image(document, number, QSize(round(room.width()), round(room.height()))))


class _Sending(QObject):
    """Pages on their way to the printer, in a thread of their own, with a small dialog that shows how far they are."""

    def __init__(self, data: bytes, printer: QPrinter, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self._progress = Progress()
        self._fault: Exception | None = None
        self._thread = Thread(target=self._work, args=(data, printer), name="printing")
        self._loop = QEventLoop(self)
        self._dialog = _PrintingDialog(title, self._progress, parent)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._on_beat)

    def wait(self) -> None:
        """Until the last page is on its way. Raises what stopped it."""
        self._thread.start()
        self._timer.start()
        self._dialog.open()
        self._loop.exec()
        self._thread.join()
        self._dialog.done(QDialog.DialogCode.Accepted)
        self._dialog.deleteLater()
        self.deleteLater()
        if self._fault is not None:
            raise self._fault

    def _work(self, data: bytes, printer: QPrinter) -> None:
        try:
            send(data, printer, self._progress)
        except Exception as error:  # noqa: BLE001 (raised again where it was waited for)
            self._fault = error

    @Slot()
    def _on_beat(self) -> None:
        self._dialog.show_progress()
        if not self._thread.is_alive():
            self._timer.stop()
            self._loop.quit()


class _PrintingDialog(QDialog):
    """How many pages have gone, and Stop. It goes away by itself."""

    def __init__(self, title: str, progress: Progress, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self._progress, self._title, self._began = progress, title, monotonic()
        self._line = ProgressLine()
        self._line.stopped.connect(self.reject)
        edge = theme.space(5)
        self.setLayout(column(self._line, margins=(edge, edge, edge, edge)))
        dress(self)

    def show_progress(self) -> None:
        """Looks at the pages again."""
        self._line.show_step(self._title, self._progress.now, monotonic() - self._began)

    @Slot()
    def reject(self) -> None:
        """Stop, Esc and the cross all stop the pages; the dialog waits until they have."""
        self._progress.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()
