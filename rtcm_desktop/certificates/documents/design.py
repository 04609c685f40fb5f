"""A layout in the languages of one paper, and how texts are set into its places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rtcm_desktop.certificates.model import Layout, Place
from rtcm_desktop.certificates.rules.wording import RIGHT_TO_LEFT
from rtcm_desktop.paper.direction import base_level
from rtcm_desktop.paper.fitting import balance, fit, measure
from rtcm_desktop.paper.looks import Ink, Look, Stroke
from rtcm_desktop.paper.page import Align, Page
from rtcm_desktop.paper.shaping import Direction

CAP_HEIGHT = 0.72
STEP = 0.5
FACT_DIVIDER = Stroke(0.35, Ink.RULE)


@dataclass(frozen=True, slots=True)
class Design:
    """A layout in the languages of one paper: where things stand and in which words."""

    layout: Layout
    languages: tuple[str, ...]

    @property
    def is_double(self) -> bool:
        return len(self.languages) > 1

    @property
    def places(self) -> Mapping[str, Place]:
        return self.layout.two if self.is_double else self.layout.one

    def place(self, key: str) -> Place:
        return self.places[key]

    def lowered(self, key: str) -> Place:
        """A place of the lower block, counted from the top of the page."""
        return replace(self.places[key], y=self.places[key].y + self.places["lower"].y)

    def columns(self, key: str) -> list[tuple[str, float]]:
        """Each language with the axis of its column."""
        if not self.is_double:
            return [(self.languages[0], self.places[key].x)]
        return list(zip(self.languages, (self.places["left"].x, self.places["right"].x), strict=True))

    def cells(self) -> list[tuple[str, float, float]]:
        """The row of facts: each fact with the left edge and the middle of its cell."""
        row, facts = self.places["facts"], self.layout.facts
        width = self.cell_width
        return [(fact, row.x + width * number, row.x + width * (number + 0.5)) for number, fact in enumerate(facts)]

    @property
    def cell_width(self) -> float:
        return self.places["facts"].width / len(self.layout.facts)

    def words(self, key: str) -> list[str]:
        """A word of the layout in each language of the paper."""
        return [self.layout.words[language][key] for language in self.languages]


def on_each_axis(page: Page, design: Design, key: str, texts: Sequence[str], look: Look) -> None:
    """One line per language, centred on its axis and shrunk to its column."""
    place = design.place(key)
    for (language, axis), text in zip(design.columns(key), texts, strict=True):
        fitted = fit(text, place.width, look, place.smallest)
        page.text(axis, place.y, text, fitted, "centre", direction(language))


def set_block(page: Page, axis: float, text: str, look: Look, places: tuple[Place, Place]) -> None:
    """A centred text on one line in the first place, or where it is too wide on several lines in the second.

    The second place gives the middle and the height of the block; the lines are as large as they can be within it.
    """
    one, several = places
    way: Direction = "rtl" if is_right_to_left(text) else "ltr"
    fitted = fit(text, one.width, look.sized(one.size), one.smallest)
    if measure(text, fitted) <= one.width:
        page.text(axis, one.y, text, fitted, "centre", way)
        return
    size = several.size
    while True:
        fitted = replace(look, size=size, leading=size * several.leading)
        lines = balance(text, one.width, fitted)
        height = fitted.height * CAP_HEIGHT + (len(lines) - 1) * fitted.step
        if height <= several.height or size <= several.smallest:
            break
        size -= STEP
    y = several.y - height / 2 + fitted.height * CAP_HEIGHT
    for line in lines:
        page.text(axis, y, line, fitted, "centre", way)
        y += fitted.step


def small_print(page: Page, place: Place, texts: Sequence[str], align: Align) -> None:
    """The languages one after the other, what is equal in them once."""
    text = " · ".join(dict.fromkeys(texts))
    look = fit(text, place.width, Look(place.size, ink=Ink.GREY), place.smallest)
    page.text(place.x, place.y, text, look, align)


def upright(page: Page, place: Place, stroke: Stroke) -> None:
    """A vertical rule down from a place."""
    page.rule(place.x, place.y, place.x, place.y + place.height, stroke)


def direction(language: str) -> Direction:
    """The direction in which a language is written."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of a text says that it runs from right to left."""
    return base_level(text) == 1
