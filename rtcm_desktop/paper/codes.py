"""Codes read by machines: QR and the marks by which a scanned sheet is found. Always pure black."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import segno

from rtcm_desktop.paper.looks import POINTS_PER_MM, Ink
from rtcm_desktop.paper.numbers import numbers
from rtcm_desktop.paper.page import Page

_MASK = 3  # a fixed mask is as readable, and looking for the best one takes most of the time


def qr(
    page: Page, x: float, y: float, size: float, content: str | Sequence[str], *, error: str = "m", version: int = 0
) -> int:
    """A QR code without its quiet zone; returns the modules along one side.

    Several texts become segments of their own, each in the mode that takes the least room (capitals and digits take 5.5
    bits a character instead of 8).
    """
    segments = (content,) if isinstance(content, str) else tuple(content)
    modules, path = _modules(segments, error, version)
    scale = size * POINTS_PER_MM / modules
    corner = numbers(x * POINTS_PER_MM, (page.height - y) * POINTS_PER_MM)
    page.write("0 g", f"q {scale:.5f} 0 0 {-scale:.5f} {corner} cm", path, "f Q")
    return modules


@lru_cache(maxsize=256)
def _modules(segments: tuple[str, ...], error: str, version: int) -> tuple[int, str]:
    content: Any = [(segment, None, None) for segment in segments] if len(segments) > 1 else segments[0]
    code = segno.make(content, error=error, version=version or None, boost_error=False, mask=_MASK, micro=False)
    rows = [bytes(row) for row in code.matrix]
    return len(rows), "\n".join(_runs(rows))


def _runs(rows: Sequence[bytes]) -> Iterator[str]:
    """One rectangle for each run of dark modules in a row."""
    for down, row in enumerate(rows):
        start = 0
        while (start := row.find(1, start)) >= 0:
            end = row.find(0, start)
            end = len(row) if end < 0 else end
            yield f"{start} {down} {end - start} 1 re"
            start = end


def fiducials(page: Page, size: float, inset: float, core: float = 0.0) -> None:
    """Black squares in the corners, their outer corners `inset` from the edges.

    With a `core` the upper left one has a white square of that size inside, which tells how the sheet lies.
    """
    far_x, far_y = page.width - inset - size, page.height - inset - size
    for x, y in ((inset, inset), (far_x, inset), (inset, far_y), (far_x, far_y)):
        page.box(x, y, size, size, Ink.BLACK)
    if core:
        margin = (size - core) / 2
        page.box(inset + margin, inset + margin, core, core, Ink.WHITE)
