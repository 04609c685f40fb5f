"""Printing: the pages chosen in the system's dialog go out in their order, as often as wanted; a failure is told."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from rtcm_desktop.core.progress import Progress
from rtcm_desktop.uikit import messages, printing
from rtcm_desktop.uikit.messages import save_file, saving_dialog
from rtcm_desktop.uikit.printing import (
    PrintFailedError,
    PrintStoppedError,
    page_image,
    pages_of,
    print_pdf,
    printer_for,
    send,
)


@pytest.fixture(scope="module")
def paper():
    """Three pages of A4 on its side."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=landscape(A4))
    for number in range(3):
        canvas.drawString(100, 100, f"page {number}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def owner(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def choose(monkeypatch, file, *, accept=True):
    """The system's dialog is answered: print into a file."""

    def answered(dialog):
        dialog.printer().setOutputFileName(str(file))
        kind = QPrintDialog.DialogCode
        return kind.Accepted if accept else kind.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", answered)


def test_all_pages_go_out_on_their_size(paper, owner, tmp_path, monkeypatch):
    file = tmp_path / "out.pdf"
    choose(monkeypatch, file)

    assert print_pdf(paper, owner, "Certificates")

    pages = PdfReader(file).pages
    assert len(pages) == 3
    assert pages[0].mediabox.width > pages[0].mediabox.height


def test_who_thinks_better_of_it_prints_nothing(paper, owner, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "out.pdf", accept=False)
    assert not print_pdf(paper, owner, "Certificates")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("copies", "collated", "reverse", "expected"),
    [
        (1, True, False, [0, 1, 2]),
        (1, True, True, [2, 1, 0]),
        (2, True, False, [0, 1, 2, 0, 1, 2]),
        (2, False, False, [0, 0, 1, 1, 2, 2]),
    ],
)
def test_copies_and_order_are_kept_also_where_the_printer_makes_no_copies(paper, copies, collated, reverse, expected):
    printer = printer_for(paper, "x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setCopyCount(copies)
    printer.setCollateCopies(collated)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst if reverse else QPrinter.PageOrder.FirstPageFirst)
    assert pages_of(printer, 3) == expected


def test_a_range_of_pages_is_kept_and_ends_with_the_last_page(paper):
    printer = printer_for(paper, "x")
    printer.setFromTo(2, 9)
    assert pages_of(printer, 3) == [1, 2]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(paper, owner, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "no such folder" / "out.pdf")
    with pytest.raises(PrintFailedError):
        print_pdf(paper, owner, "Certificates")


def test_stopping_says_how_many_pages_had_gone(paper, tmp_path):
    printer = printer_for(paper, "x")
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    progress = Progress()
    progress.cancel()
    with pytest.raises(PrintStoppedError) as stopped:
        send(paper, printer, progress)
    assert (stopped.value.done, stopped.value.total) == (0, 3)


def test_stop_in_the_small_dialog_stops_the_pages(paper, owner, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "out.pdf")
    monkeypatch.setattr(printing._PrintingDialog, "show_progress", lambda dialog: dialog.close())
    slow = printing._draw

    def hesitant(document, printer, painter, numbers, progress):
        while not progress.cancelled:
            pass
        slow(document, printer, painter, numbers, progress)

    monkeypatch.setattr(printing, "_draw", hesitant)
    with pytest.raises(PrintStoppedError):
        print_pdf(paper, owner, "Certificates")


def test_a_page_that_lies_the_other_way_is_turned_and_not_stretched(tmp_path):
    written = BytesIO()
    canvas = Canvas(written)
    for size in (landscape(A4), A4):
        canvas.setPageSize(size)
        canvas.rect(0, 0, size[0], 20, fill=1)
        canvas.showPage()
    canvas.save()
    buffer, document = printing._opened(written.getvalue())
    sheet = QSize(297, 210)
    lying, standing = (page_image(document, number, sheet) for number in (0, 1))
    assert lying.size() == standing.size() == sheet
    black = QColor(Qt.GlobalColor.black)
    assert lying.pixelColor(150, 208) == black, "the bar at the foot stays there"
    assert standing.pixelColor(1, 100) == black, "turned by 90 degrees the foot is at the left"
    buffer.close()


def test_what_is_no_pdf_is_told(owner):
    with pytest.raises(PrintFailedError):
        print_pdf(b"hello", owner, "x")


@pytest.mark.parametrize(
    ("suggested", "kinds", "ending"),
    [("AZ7", "PDF files (*.pdf)", "pdf"), ("a.b.c", "Event files (*.rtcm);;All (*)", "rtcm"), ("r.key", "", "key")],
)
def test_a_file_saved_without_an_ending_gets_the_right_one(owner, suggested, kinds, ending):
    dialog = saving_dialog(owner, "Save", suggested, kinds)
    assert dialog.defaultSuffix() == ending


def test_a_name_typed_without_an_ending_is_given_back_with_it(owner, tmp_path, monkeypatch):
    def typed(dialog):
        dialog.selectFile(str(tmp_path / "report"))
        return True

    monkeypatch.setattr(QFileDialog, "exec", typed, raising=False)
    assert save_file(owner, "Save", "x.pdf", "PDF files (*.pdf)") == tmp_path / "report.pdf"


def test_the_first_dialog_begins_in_the_documents_and_later_ones_where_somebody_went(owner, monkeypatch):
    asked = []

    def gone(_parent, _title, start, *_):
        asked.append(start)
        return ("/stick/list.xlsx", "")

    monkeypatch.setattr(messages, "_start", messages._Start())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", gone)
    monkeypatch.setattr(messages, "_documents", lambda: "/home/x/Documents")
    messages.open_file(owner, "Open", "Lists (*.xlsx)")
    messages.open_file(owner, "Open", "Lists (*.xlsx)")
    assert asked == ["/home/x/Documents", ""]
