"""What is the same on all certificates of one event, layout and language; drawn once per file."""

from collections.abc import Iterator, Mapping, Sequence

from rtcm_desktop.certificates.documents.design import FACT_DIVIDER, Design, on_each_axis, small_print, upright
from rtcm_desktop.certificates.model import Signatory
from rtcm_desktop.paper.fitting import balance, fit
from rtcm_desktop.paper.furniture import centre_mark
from rtcm_desktop.paper.looks import Ink, Look, Stroke, Style
from rtcm_desktop.paper.ornament import divider, frame
from rtcm_desktop.paper.page import Page

FACT_INSET = 3.0
FACT_RULE = Stroke(0.6, Ink.ACCENT)
TITLE_RULE = Stroke(0.4, Ink.ACCENT)
SIGNATURE_RULE = Stroke(0.5, Ink.BLACK)
STAMP_RING = Stroke(0.5, Ink.RULE, (1.6, 1.6))
BLANK_LINES = 2
"""Signature lines where nobody is named."""


def draw_background(page: Page, design: Design, signatories: Sequence[Signatory], logos: Mapping[str, bytes]) -> None:
    """Frame, logos, titles, labels, signature lines and stamp. `logos` are pictures by place, left and right."""
    frame(page)
    _head(page, design, logos)
    _titles(page, design)
    divider(page, design.place("divider").x, design.place("divider").y)
    certify = Look(design.place("certify").size, ink=Ink.GREY)
    on_each_axis(page, design, "certify", design.words("certify"), certify)
    if design.is_double:
        upright(page, design.place("title_rule"), TITLE_RULE)
        upright(page, design.place("middle_rule"), FACT_DIVIDER)
    _facts(page, design)
    _signatures(page, design, signatories)
    check = design.words("check_short" if design.is_double else "check")
    small_print(page, design.lowered("check"), check, "right")


def _head(page: Page, design: Design, logos: Mapping[str, bytes]) -> None:
    mark = design.place("mark")
    centre_mark(page, mark.x, mark.y, mark.width)
    for side, picture in logos.items():
        box = design.place(f"logo_{side}")
        page.picture(picture, box.x, box.y, box.width, box.height, "left" if side == "left" else "right")
    if not design.is_double:
        place = design.place("centre")
        look = Look(place.size, Style.STRONG, Ink.GREY, spacing=place.leading)
        page.text(place.x, place.y, design.words("centre")[0], look, "centre")


def _titles(page: Page, design: Design) -> None:
    """The titles of both languages in the same size."""
    place = design.place("title")
    full = Look(place.size, Style.DISPLAY, Ink.ACCENT)
    titles = design.words("title")
    size = min(fit(title, place.width, full, place.smallest).size for title in titles)
    on_each_axis(page, design, "title", titles, full.sized(size))


def _facts(page: Page, design: Design) -> None:
    """Rules, dividers and labels of the row of facts."""
    row, label = design.place("facts"), design.place("fact_label")
    for y in (row.y, row.y + row.height):
        page.rule(row.x, y, row.x + row.width, y, FACT_RULE)
    for fact, left, middle in design.cells():
        if left > row.x:
            page.rule(left, row.y + FACT_INSET, left, row.y + row.height - FACT_INSET, FACT_DIVIDER)
        text = " · ".join(design.words(f"fact_{fact}"))
        page.text(middle, row.y + label.y, text, Look(label.size, ink=Ink.GREY), "centre")


def _signatures(page: Page, design: Design, signatories: Sequence[Signatory]) -> None:
    """Signature lines with name and offices, and the ring for the stamp."""
    row = design.layout.signatures[len(signatories) or BLANK_LINES]
    line, stamp = design.lowered("signature"), design.lowered("stamp")
    for left in row.lines:
        page.rule(left, line.y, left + row.width, line.y, SIGNATURE_RULE)
    for left, signatory in zip(row.lines, signatories, strict=False):
        _signatory(page, design, signatory, left + row.width / 2, row.width)
    page.disc(row.stamp, stamp.y, stamp.width, stroke=STAMP_RING)
    look = Look(stamp.size, ink=Ink.GREY)
    page.text(row.stamp, stamp.y + look.height * 0.3, " · ".join(design.words("stamp")), look, "centre")


def _signatory(page: Page, design: Design, signatory: Signatory, middle: float, width: float) -> None:
    """Name and offices below a signature line, all of them smaller where they would not fit in height."""
    name, office = design.lowered("signatory"), design.place("office")
    size = office.size
    while True:
        lines = list(_signatory_lines(design, signatory, width, size / office.size))
        height = sum(look.step for _, look in lines[1:])
        if height <= name.height or size <= office.smallest:
            break
        size -= 0.4
    y = name.y
    for number, (text, look) in enumerate(lines):
        y += look.step if number else 0
        page.text(middle, y, text, look, "centre")


def _signatory_lines(design: Design, signatory: Signatory, width: float, scale: float) -> Iterator[tuple[str, Look]]:
    name, office = design.place("signatory"), design.place("office")
    strong = Look(name.size * scale, Style.STRONG, leading=name.size * scale * name.leading)
    light = Look(office.size * scale, ink=Ink.GREY, leading=office.size * scale * office.leading)
    offices = [text for language in design.languages for text in signatory.offices.get(language, ())]
    for text, look in ((signatory.name, strong), *((text, light) for text in offices)):
        for line in balance(text, width, look):
            yield line, look
