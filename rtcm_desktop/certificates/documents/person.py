"""What belongs to one person on a certificate: name, role, facts, number and code."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from rtcm_desktop.certificates.documents.design import (
    CAP_HEIGHT,
    Design,
    is_right_to_left,
    on_each_axis,
    set_block,
    small_print,
)
from rtcm_desktop.certificates.model import Frozen, Layout, Place, Printable
from rtcm_desktop.paper.codes import qr
from rtcm_desktop.paper.fitting import FittedName, fit, fit_name
from rtcm_desktop.paper.looks import Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page

CELL_MARGIN = 2.5
NOTICE_PADDING = 4.0
NOTICE_FRAME = Stroke(0.6, Ink.BLACK)
RECORD_MARK = "/RTCM << /Record ({record}) >> DP"
"""The signed record among the page's operators: a marked-content point (ISO 32000-1, 14.6), which prints nothing."""


def draw_person(page: Page, design: Design, printable: Printable) -> None:
    """Draws on a page whose background is placed."""
    frozen = printable.frozen
    page.write(RECORD_MARK.format(record=printable.record))
    _notice(page, design, printable)
    _name(page, design.places, frozen)
    _blocks(page, design, "role", _texts(frozen, "role"), Look(design.place("role").size))
    did = Look(design.place("did").size, ink=Ink.GREY)
    on_each_axis(page, design, "did", _did(design, frozen), did)
    topic = Look(design.place("topic").size, Style.STRONG, Ink.ACCENT)
    _blocks(page, design, "topic", _texts(frozen, "title"), topic)
    _facts(page, design, frozen)
    _number(page, design, printable)


def fitted_name(name: str, places: Mapping[str, Place]) -> FittedName:
    """The name as it will stand in its zone; `too_long` tells that it cannot."""
    zone = places["name_right_to_left"] if is_right_to_left(name) else places["name"]
    smallest = places["name_two_lines"].smallest
    return fit_name(name, places["name"].width, zone.size, zone.smallest, smallest, Style.DISPLAY)


def excess_of_name(name: str, layout: Layout) -> int:
    """By how many mm a name is too wide for its zone in the smallest size; 0 when it fits."""
    fitted = fitted_name(name, layout.one)
    return ceil(fitted.width - layout.one["name"].width) if fitted.too_long else 0


def lines_of_name(name: str, layout: Layout) -> int:
    """In how many lines a name will stand."""
    return len(fitted_name(name, layout.one).lines)


def _name(page: Page, places: Mapping[str, Place], frozen: Frozen) -> None:
    """The name and the original script below it, as one block centred in the height of the zone."""
    zone = places["name"]
    name = fitted_name(frozen.name, places)
    original, step = _original(frozen.original, places, alone=len(name.lines) == 1)
    block = name.look.height * CAP_HEIGHT + (len(name.lines) - 1) * name.leading + step
    y = zone.y + (zone.height - block) / 2 + name.look.height * CAP_HEIGHT
    for line in name.lines:
        page.text(zone.x, y, line, name.look, "centre")
        y += name.leading
    if frozen.original:
        page.text(zone.x, y - name.leading + step, frozen.original, original, "centre")


def _original(text: str, places: Mapping[str, Place], *, alone: bool) -> tuple[Look, float]:
    """The look of the original script and its distance (mm) from the name above it; no distance where there is none."""
    script = "right_to_left" if is_right_to_left(text) else "left_to_right"
    place = places[f"original_{script}"] if alone else places[f"original_{script}_two_lines"]
    look = fit(text, places["name"].width, Look(place.size, Style.ORIGINAL, Ink.GREY), place.smallest)
    return look, look.height * place.leading if text else 0.0


def _blocks(page: Page, design: Design, key: str, texts: Sequence[str], look: Look) -> None:
    """One text per language, each on the axis of its column."""
    places = (design.place(key), design.place(f"{key}_lines"))
    for (_, axis), text in zip(design.columns(key), texts, strict=True):
        set_block(page, axis, text, look, places)


def _facts(page: Page, design: Design, frozen: Frozen) -> None:
    for fact, _, middle in design.cells():
        texts = [frozen.texts[language][fact] for language in frozen.languages]
        if len(texts) > 1 and len(set(texts)) == 1:
            _fact(page, design, middle, "fact_common", texts[0], Style.STRONG)
            continue
        for text, key, style in zip(texts, ("fact_value", "fact_second"), (Style.STRONG, Style.TEXT), strict=False):
            _fact(page, design, middle, key, text, style)


def _fact(page: Page, design: Design, middle: float, key: str, text: str, style: Style) -> None:
    row, width = design.place("facts"), design.cell_width - 2 * CELL_MARGIN
    one, several = (
        replace(place, y=row.y + place.y, width=width) for place in (design.place(key), design.place(f"{key}_lines"))
    )
    set_block(page, middle, text, Look(one.size, style), (one, several))


def _notice(page: Page, design: Design, printable: Printable) -> None:
    """The framed line that a reprint of a replaced or cancelled certificate carries."""
    key = "replaced" if printable.replaced_by else "void" if printable.void else ""
    if not key:
        return
    place = design.place("notice")
    look = Look(place.size, Style.STRONG)
    text = " · ".join(word.format(number=printable.replaced_by) for word in design.words(key))
    width = page.text(place.x, place.y, text, look, "centre") + NOTICE_PADDING * 2
    top = place.y - look.height * CAP_HEIGHT / 2 - place.height / 2
    page.box(place.x - width / 2, top, width, place.height, stroke=NOTICE_FRAME)


def _number(page: Page, design: Design, printable: Printable) -> None:
    """The code, the number below it and the line of issue."""
    code, number = design.lowered("code"), design.lowered("number")
    qr(page, code.x, code.y, code.width, [f"{printable.address}#", printable.record])
    page.text(number.x, number.y, printable.frozen.number, Look(number.size, Style.STRONG))
    small_print(page, design.lowered("issued"), _texts(printable.frozen, "issued"), "left")


def _did(design: Design, frozen: Frozen) -> list[str]:
    """What the person did: counted on a trainer's paper, the same for everybody on the others."""
    return [frozen.texts[language].get("did") or design.layout.words[language]["did"] for language in design.languages]


def _texts(frozen: Frozen, key: str) -> list[str]:
    return [frozen.texts[language][key] for language in frozen.languages]
