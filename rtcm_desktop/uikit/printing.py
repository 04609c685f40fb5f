"""Printing a PDF through the system's dialog, with its copies, order and range of pages."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

RESOLUTION = 300
"""Dots per inch: text of the papers stays sharp, a page stays below 40 MB in memory."""


class PrintFailedError(Exception):
    """The printer took nothing, or not everything."""


def print_pdf(data: bytes, parent: QWidget, title: str) -> bool:
    """Asks for printer, copies and order, and prints; False when the person thought better of it.

    Raises PrintFailedError.
    """
    buffer, document = _opened(data)
    printer = _printer(document, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setMinMax(1, document.pageCount())
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _send(document, printer)
    buffer.close()
    return True


def _opened(data: bytes) -> tuple[QBuffer, QPdfDocument]:
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return buffer, document


def _printer(document: QPdfDocument, title: str) -> QPrinter:
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


def _send(document: QPdfDocument, printer: QPrinter) -> None:
    first, last = printer.fromPage() or 1, printer.toPage() or document.pageCount()
    numbers = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailedError
    for place, number in enumerate(numbers):
        if place and not printer.newPage():
            painter.end()
            raise PrintFailedError
        room = printer.paperRect(QPrinter.Unit.DevicePixel)
        size = QSize(round(room.width()), round(room.height()))
        painter.drawImage(QRectF(room), document.render(number, size))
    if not painter.end():
        raise PrintFailedError
