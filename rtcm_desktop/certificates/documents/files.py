"""Certificates as PDF: any selection in one file, or one file per person."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from hashlib import sha256

from rtcm_desktop.certificates.documents.background import draw_background
from rtcm_desktop.certificates.documents.design import Design
from rtcm_desktop.certificates.documents.person import draw_person
from rtcm_desktop.certificates.model import Frozen, Layout, Printable
from rtcm_desktop.core import canonical
from rtcm_desktop.paper.document import A4_LANDSCAPE, FontBook, Paper, Printed
from rtcm_desktop.paper.looks import PALETTES

Layouts = Mapping[str, Layout]
"""By name, "participation/1"."""

Pictures = Mapping[str, bytes]
"""Logo files by their SHA-256."""


def certificates(printables: Iterable[Printable], layouts: Layouts, pictures: Pictures | None = None) -> Printed:
    """All certificates in one PDF, one page each, in the order given. The same certificates give the same bytes.

    Raises ValueError when there are none.
    """
    rest = iter(printables)
    first = next(rest, None)
    if first is None:
        raise ValueError("no certificates to print")
    title = _title(first.frozen, layouts)
    paper = _paper(f"{title} · {first.frozen.event}", first.frozen, layouts)
    for printable in _chained(first, rest):
        _draw(paper, printable, layouts, pictures or {})
    return paper.finish()


def one_each(
    printables: Iterable[Printable], layouts: Layouts, pictures: Pictures | None = None
) -> Iterator[tuple[str, Printed]]:
    """A PDF per certificate, with its number. All of them carry the same font subsets, made once."""
    fonts = FontBook()
    drawn = []
    for printable in printables:
        frozen = printable.frozen
        paper = _paper(f"{_title(frozen, layouts)} · {frozen.name}", frozen, layouts, fonts)
        _draw(paper, printable, layouts, pictures or {})
        drawn.append((frozen.number, paper))
    for number, paper in drawn:
        yield number, paper.finish()


def _paper(title: str, frozen: Frozen, layouts: Layouts, fonts: FontBook | None = None) -> Paper:
    return Paper(
        title,
        frozen.languages[0],
        size=A4_LANDSCAPE,
        palette=PALETTES[layouts[frozen.layout].palette],
        created=_midnight(frozen.issued_on),
        fonts=fonts,
    )


def _draw(paper: Paper, printable: Printable, layouts: Layouts, pictures: Pictures) -> None:
    frozen = printable.frozen
    design = Design(layouts[frozen.layout], frozen.languages)
    logos = {side: pictures[digest] for side, digest in frozen.logos.items()}
    key = _background_key(frozen)
    paper.form(key, lambda page: draw_background(page, design, frozen.signatories, logos))
    page = paper.page()
    page.place(key)
    draw_person(page, design, printable)


def _background_key(frozen: Frozen) -> str:
    """A name for the background: papers that differ in none of these share it."""
    signatories = [[one.name, dict(one.offices)] for one in frozen.signatories]
    parts = [frozen.layout, list(frozen.languages), signatories, dict(frozen.logos)]
    return f"background-{sha256(canonical.dumps(parts).encode()).hexdigest()[:16]}"


def _title(frozen: Frozen, layouts: Layouts) -> str:
    return layouts[frozen.layout].words[frozen.languages[0]]["title"]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _chained(first: Printable, rest: Iterator[Printable]) -> Iterator[Printable]:
    yield first
    yield from rest
