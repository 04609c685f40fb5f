"""The report page by page, as it will be printed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.paper_preview import PaperPreview
from rtcm_desktop.uikit.widgets import Card, IconButton, Label, row


class ReportPaper(Card):
    """Turned page by page; larger and smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", margins=theme.space(3), parent=parent)
        self.pdf = b""
        self._page = 0
        self.preview = PaperPreview()
        self.preview.setAccessibleName(self.tr("The report as it will be printed"))
        self._place = Label("", "body", "text_muted")
        self._back = IconButton("chevron-left", self.tr("Page before"))
        self._on = IconButton("chevron-right", self.tr("Next page"))
        smaller, larger = IconButton("zoom-out", self.tr("Smaller")), IconButton("zoom-in", self.tr("Larger"))
        self._back.clicked.connect(self.back)
        self._on.clicked.connect(self.on)
        smaller.clicked.connect(self.preview.zoom_out)
        larger.clicked.connect(self.preview.zoom_in)
        self.body.addLayout(row(self._back, self._place, self._on, None, smaller, larger))
        self.body.addWidget(self.preview, 1)

    def show_pdf(self, pdf: bytes) -> None:
        """Shows another paper at the page that was seen."""
        self.pdf = pdf
        self.preview.show_pdf(pdf, self._page)
        self._go(self._page)

    @property
    def place(self) -> str:
        """Which page of how many is seen, in words."""
        return self._place.text()

    @property
    def first_focus(self) -> QWidget:
        """Where the cursor stands when the page opens."""
        return self._on if self._on.isEnabled() else self._back

    @Slot()
    def back(self) -> None:
        """The page before."""
        self._go(self._page - 1)

    @Slot()
    def on(self) -> None:
        """The next page."""
        self._go(self._page + 1)

    def _go(self, page: int) -> None:
        self._page = min(max(page, 0), max(self.preview.pages - 1, 0))
        self.preview.show_page(self._page)
        place = self.tr("Page {number} of {count}").format(number=self._page + 1, count=self.preview.pages)
        self._place.setText(place)
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page < self.preview.pages - 1)
