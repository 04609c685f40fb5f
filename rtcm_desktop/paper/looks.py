"""How things look: inks and palettes, styles of type, the sizes of each level of text, kinds of line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

POINTS_PER_MM = 72 / 25.4


class Ink(StrEnum):
    """A colour by its task; the palette of the paper says what is really printed."""

    BLACK = "black"
    GREY = "grey"
    RULE = "rule"
    HAIR = "hair"
    WHITE = "white"
    ACCENT = "accent"
    ACCENT_60 = "accent_60"
    ACCENT_30 = "accent_30"
    ACCENT_10 = "accent_10"
    SCALE_1 = "scale_1"
    SCALE_2 = "scale_2"
    SCALE_3 = "scale_3"
    SCALE_4 = "scale_4"
    SCALE_5 = "scale_5"


@dataclass(frozen=True, slots=True)
class Pattern:
    """Lines that stand for a tone where only black is printed; `spacing` in mm."""

    spacing: float
    crossed: bool = False
    level: bool = False


Colour = tuple[float] | tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Palette:
    """What each ink prints as: one number is DeviceGray, three are DeviceRGB, all from 0 to 1.

    Text and greys are DeviceGray, so that colour printers use black toner alone and small type has no coloured fringe.
    """

    name: str
    colours: Mapping[Ink, Colour]
    patterns: Mapping[Ink, Pattern]

    def fill(self, ink: Ink) -> str:
        """The PDF operator that sets the colour of areas and text."""
        return _operator(self.colours[ink], "g", "rg")

    def stroke(self, ink: Ink) -> str:
        """The PDF operator that sets the colour of lines."""
        return _operator(self.colours[ink], "G", "RG")

    def is_dark(self, ink: Ink) -> bool:
        """Whether white digits are readable on the ink."""
        colour = self.colours[ink]
        red, green, blue = colour if len(colour) == 3 else colour * 3
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.4


def _operator(colour: Colour, grey: str, rgb: str) -> str:
    return " ".join(f"{part:.3g}" for part in colour) + " " + (grey if len(colour) == 1 else rgb)


def _rgb(value: int) -> tuple[float, float, float]:
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _grey(value: int) -> tuple[float]:
    return (value / 255,)


_BLACK, _WHITE, _ACCENT = _grey(0), _grey(255), _rgb(0x0E4A5F)

COLOUR = Palette(
    "colour",
    MappingProxyType(
        {
            Ink.BLACK: _BLACK,
            Ink.GREY: _grey(0x59),
            Ink.RULE: _grey(0x8C),
            Ink.HAIR: _grey(0xB3),
            Ink.WHITE: _WHITE,
            Ink.ACCENT: _ACCENT,
            Ink.ACCENT_60: _rgb(0x6E92A0),
            Ink.ACCENT_30: _rgb(0xB7C8CF),
            Ink.ACCENT_10: _rgb(0xE8EEF0),
            Ink.SCALE_1: _rgb(0x9C4A1A),
            Ink.SCALE_2: _rgb(0xDDA77F),
            Ink.SCALE_3: _rgb(0xE4E2DC),
            Ink.SCALE_4: _rgb(0x8DB2C2),
            Ink.SCALE_5: _ACCENT,
        }
    ),
    MappingProxyType({}),
)

_PRINTED_BLACK = (
    Ink.BLACK,
    Ink.GREY,
    Ink.RULE,
    Ink.HAIR,
    Ink.ACCENT,
    Ink.ACCENT_60,
    Ink.SCALE_5,
)

BLACK_ONLY = Palette(
    "black",
    MappingProxyType({ink: _BLACK if ink in _PRINTED_BLACK else _WHITE for ink in Ink}),
    MappingProxyType(
        {
            Ink.SCALE_1: Pattern(0.75, crossed=True),
            Ink.SCALE_2: Pattern(1.3),
            Ink.SCALE_4: Pattern(0.95, level=True),
        }
    ),
)

PALETTES: Mapping[str, Palette] = MappingProxyType({palette.name: palette for palette in (COLOUR, BLACK_ONLY)})


class Style(StrEnum):
    """A chain of faces; the next face steps in where the one before has no glyph."""

    TEXT = "text"
    STRONG = "strong"
    DISPLAY = "display"
    ORIGINAL = "original"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Look:
    """How a text is set: `size`, `leading` and letter `spacing` in points. Spacing is never used on Arabic script."""

    size: float
    style: Style = Style.TEXT
    ink: Ink = Ink.BLACK
    leading: float = 0.0
    spacing: float = 0.0

    @property
    def step(self) -> float:
        """Distance of two baselines in mm."""
        return (self.leading or self.size * 1.3) / POINTS_PER_MM

    @property
    def height(self) -> float:
        """Size in mm."""
        return self.size / POINTS_PER_MM

    def sized(self, size: float) -> "Look":
        """The same look in another size, the leading in proportion."""
        return replace(self, size=size, leading=self.leading * size / self.size)

    def inked(self, ink: Ink) -> "Look":
        """The same look in another ink."""
        return replace(self, ink=ink)

    def styled(self, style: Style) -> "Look":
        """The same look in another style."""
        return replace(self, style=style)


NOTE = Look(6.8, ink=Ink.GREY, leading=9)
LABEL = Look(7.2, Style.STRONG, Ink.ACCENT)
TABLE = Look(8, leading=10)
TABLE_NOTE = Look(7.6, ink=Ink.GREY, leading=9.6)
NAME = Look(9, Style.STRONG, leading=11)
BODY = Look(9.2, leading=12.8)
SECTION = Look(12, Style.STRONG, Ink.ACCENT)
TITLE = Look(18, Style.STRONG, leading=22)
SUBTITLE = Look(9.6, ink=Ink.GREY, leading=12.5)
COVER = Look(30, Style.DISPLAY, Ink.ACCENT, leading=38)
SMALLEST = 6.4


@dataclass(frozen=True, slots=True)
class Stroke:
    """A kind of line: weight in points, dash lengths in points."""

    weight: float
    ink: Ink = Ink.RULE
    dash: tuple[float, ...] = ()


HAIRLINE = Stroke(0.3, Ink.HAIR)
ROW_LINE = Stroke(0.35)
FRAME_LINE = Stroke(0.5)
HEAD_LINE = Stroke(0.9, Ink.ACCENT)
