"""The step Report: the assessment report page by page as it will be printed; print it, or write it as PDF and XLSX."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.service.report import WrittenReport
from rtcm_desktop.uikit import printing, theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.paper_preview import PaperPreview
from rtcm_desktop.uikit.widgets import Button, Card, IconButton, Label, row

SAID = "said"


class ReportPage(Page):
    """The assessment of the open event on paper."""

    tables_shown = frozenset(
        {"response", "form", "note", "improvement", "attendance_evidence", "attendance_unit", "event", "agenda_slot"}
        | {"slot_trainer", "participant", "person", "person_link"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._pdf = b""
        self._page = 0
        self.preview = PaperPreview()
        self.preview.setAccessibleName(self.tr("The report as it will be printed"))
        self._place = Label("", "body", "text_muted")
        self._print = Button(self.tr("Print"), icon="printer", kind="primary")
        self._save = Button(self.tr("Save as PDF"), icon="download")
        self._table = Button(self.tr("Save the tables"), icon="table-2")
        self.head.set_title(self.tr("Report"))
        self.head.set_fact(self.tr("Assessment of the training, made from the data as they are now"))
        for part in (self._table, self._save, self._print):
            self.head.add(part)
        self._lay_out()
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._table.clicked.connect(self._on_save_tables)
        self.key("PgUp", self._on_back)
        self.key("PgDown", self._on_on)
        self.hint("PgUp PgDn", self.tr("Page"))
        self.key("Ctrl+P", self._on_print, self.tr("Print"))

    def load(self) -> Reading | None:
        if self.context.event is None:
            return None
        return partial(service.draw_report, event=self.context.event, language=self.context.language)

    def show_loaded(self, value: bytes) -> None:
        self._pdf = value
        self.preview.show_pdf(value, self._page)
        self._go(self._page)

    def first_focus(self) -> QWidget:
        return self._on

    @property
    def place(self) -> str:
        """Which page of how many is seen, in words."""
        return self._place.text()

    def _lay_out(self) -> None:
        card = Card("sunken", margins=theme.space(3))
        self._back = IconButton("chevron-left", self.tr("Page before"))
        self._on = IconButton("chevron-right", self.tr("Next page"))
        smaller, larger = IconButton("zoom-out", self.tr("Smaller")), IconButton("zoom-in", self.tr("Larger"))
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_on)
        smaller.clicked.connect(self.preview.zoom_out)
        larger.clicked.connect(self.preview.zoom_in)
        card.body.addLayout(row(self._back, self._place, self._on, None, smaller, larger))
        card.body.addWidget(self.preview, 1)
        self.body.addWidget(card, 1)

    def _go(self, page: int) -> None:
        self._page = min(max(page, 0), max(self.preview.pages - 1, 0))
        self.preview.show_page(self._page)
        place = self.tr("Page {number} of {count}").format(number=self._page + 1, count=self.preview.pages)
        self._place.setText(place)
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page < self.preview.pages - 1)

    @Slot()
    def _on_back(self) -> None:
        self._go(self._page - 1)

    @Slot()
    def _on_on(self) -> None:
        self._go(self._page + 1)

    @Slot()
    def _on_print(self) -> None:
        if not self._pdf:
            return
        try:
            printing.print_pdf(self._pdf, self, self.tr("Report"))
        except printing.PrintFailedError:
            text = self.tr("The printer did not take the report")
            self.banners.say("stop", text, self.tr("Look at the printer, then Ctrl+P prints it again."), key=SAID)

    @Slot()
    def _on_save(self) -> None:
        path = save_file(self, self.tr("Report"), "report.pdf", self.tr("PDF files (*.pdf)"))
        if path:
            self._write(partial(service.write_report, pdf=path))

    @Slot()
    def _on_save_tables(self) -> None:
        path = save_file(self, self.tr("Tables of the report"), "report.xlsx", self.tr("Workbooks (*.xlsx)"))
        if path:
            self._write(partial(service.write_report, xlsx=path))

    def _write(self, work: Callable[..., Outcome[WrittenReport]]) -> None:
        if self.context.event is not None:
            wanted = partial(work, event=self.context.event, language=self.context.language)
            self.context.runner.change(wanted, owner=self, done=self._on_written, title=self.tr("Report"))

    def _on_written(self, written: WrittenReport) -> None:
        self.banners.say("ok", self.tr("The report is saved"), str(written.files[0]), key=SAID)
