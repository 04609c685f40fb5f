"""Papers as a reader sees them: pictures, copied text, codes, embedded fonts; and comparison with golden pictures.

To make golden pictures anew after a wanted change: `RTCM_GOLDEN=write pytest tests -k golden`, then look at each of them.
"""

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image, ImageChops
from pypdf import PdfReader

from rtcm_desktop.paper.document import Printed

GOLDEN = Path(__file__).parent / "golden"
_DPI = 100
_FAR_OFF = 64
_LARGEST_SHARE_FAR_OFF = 0.001


def picture(printed: Printed, page: int = 0, dpi: int = _DPI) -> Image.Image:
    """A page in grey."""
    with pypdfium2.PdfDocument(printed.data) as document:
        image: Image.Image = document[page].render(scale=dpi / 72).to_pil().convert("L")
    return image


def copied_text(printed: Printed, page: int = 0) -> str:
    """What one gets by copying all text of a page."""
    with pypdfium2.PdfDocument(printed.data) as document:
        return str(document[page].get_textpage().get_text_range())


def codes(printed: Printed, page: int = 0, dpi: int = 150) -> list[str]:
    """The texts of all codes on a page."""
    return [found.text for found in zxingcpp.read_barcodes(picture(printed, page, dpi))]


def content_box(printed: Printed, page: int = 0) -> tuple[float, float, float, float]:
    """How far ink stays from the left, top, right and bottom edge, in mm."""
    image = picture(printed, page)
    left, top, right, bottom = ImageChops.invert(image).point(lambda grey: 255 if grey > 40 else 0).getbbox() or (
        *image.size,
        0,
        0,
    )
    edges = (left, top, image.width - right, image.height - bottom)
    return tuple(edge * 25.4 / _DPI for edge in edges)  # type: ignore[return-value]


def fonts(printed: Printed) -> Iterator[tuple[str, bool]]:
    """Name of each font of a paper, and whether it is embedded with its texts."""
    for page in PdfReader(BytesIO(printed.data)).pages:
        for reference in page["/Resources"].get("/Font", {}).values():  # type: ignore[attr-defined]
            font = reference.get_object()
            descendant = font["/DescendantFonts"][0].get_object()
            embedded = "/FontFile2" in descendant["/FontDescriptor"].get_object()
            yield str(font["/BaseFont"]), embedded and "/ToUnicode" in font


def assert_golden(printed: Printed, name: str, page: int = 0) -> None:
    """The page looks like its golden picture, but for the hair's breadth by which renderers differ."""
    image, path = picture(printed, page), GOLDEN / f"{name}.png"
    if os.environ.get("RTCM_GOLDEN") == "write":
        image.quantize(16).save(path, optimize=True)
    with Image.open(path) as golden:
        assert golden.size == image.size
        histogram = ImageChops.difference(image, golden.convert("L")).histogram()
    assert sum(histogram[_FAR_OFF:]) / sum(histogram) < _LARGEST_SHARE_FAR_OFF
