"""ReportLab's canvas, cut down to what the kit uses of it: pages, forms, pictures and the file around them."""

from datetime import datetime
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from rtcm_desktop.paper.looks import POINTS_PER_MM

CENTRE = "Regional Training Center on Migration"

rl_config.useA85 = 0  # streams as bytes: text would be a quarter longer and slow to make


class PlainCanvas(Canvas):
    """A canvas without the standard font that ReportLab writes into every page and never embeds."""

    _code: list[str]
    _doc: Any

    def __init__(self, file: BinaryIO, size: tuple[float, float], language: str) -> None:
        points = (size[0] * POINTS_PER_MM, size[1] * POINTS_PER_MM)
        super().__init__(file, pagesize=points, pageCompression=1, invariant=1, lang=language)
        self.setViewerPreference("DisplayDocTitle", "true")

    @property
    def document(self) -> Any:
        """The document being written."""
        return self._doc

    def describe(self, title: str, created: datetime | None) -> None:
        """Sets what the file says about itself."""
        self._doc.info = _Properties(title, created)

    def write(self, operators: str) -> None:
        """Appends PDF operators to the page or form."""
        self._code.append(operators)

    def open_form(self, key: str, box: tuple[float, float, float, float]) -> None:
        """Begins a form object; the box is left, bottom, right, top in mm."""
        left, bottom, right, top = (edge * POINTS_PER_MM for edge in box)
        begin: Any = self.beginForm  # the type stubs allow whole points only
        begin(key, left, bottom, right, top)

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Properties(PDFInfo):
    """Title and author, and a date only when it was given."""

    def __init__(self, title: str, created: datetime | None) -> None:
        super().__init__()
        self.title = title
        self.author = CENTRE
        self.subject = ""
        self._created = created

    def format(self, document: PDFDocument) -> bytes:
        entries = {
            "Title": self.title,
            "Author": self.author,
            "Producer": "RTCM",
            "Creator": "RTCM",
        }
        if self._created:
            entries["CreationDate"] = f"D:{self._created:%Y%m%d%H%M%S}{_offset(self._created)}"
        formatted: bytes = PDFDictionary({key: PDFString(value) for key, value in entries.items()}).format(document)
        return formatted


def _offset(moment: datetime) -> str:
    written = f"{moment:%z}"
    return f"{written[:3]}'{written[3:5]}'" if written else ""
