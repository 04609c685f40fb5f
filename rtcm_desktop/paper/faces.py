"""The font files and their order: which face prints which character of a style."""

from dataclasses import dataclass
from functools import cache, cached_property

import uharfbuzz

from rtcm_desktop.core.resources import resource
from rtcm_desktop.paper.looks import Style

ARABIC_ENLARGEMENT = 1.2
"""Arabic script looks small beside Latin of the same size; its faces are set larger by this factor."""

_CHAINS: dict[Style, tuple[str, ...]] = {
    Style.TEXT: (
        "NotoSans-Regular",
        "NotoSansArabic-Regular",
        "NotoSansGeorgian-Regular",
        "NotoSansArmenian-Regular",
    ),
    Style.STRONG: (
        "NotoSans-SemiBold",
        "NotoSansArabic-SemiBold",
        "NotoSansGeorgian-SemiBold",
        "NotoSansArmenian-SemiBold",
    ),
    Style.DISPLAY: (
        "NotoSerifDisplay-Regular",
        "NotoNaskhArabic-Regular",
        "NotoSerifGeorgian-Regular",
        "NotoSerifArmenian-Regular",
    ),
    Style.ORIGINAL: (
        "NotoSans-Regular",
        "NotoNaskhArabic-Regular",
        "NotoSansGeorgian-Regular",
        "NotoSansArmenian-Regular",
    ),
    Style.FIGURES: ("NotoSans-Light", "NotoSansArabic-Regular"),
}


@dataclass(frozen=True)
class Face:
    """One font file, opened when first asked."""

    file_name: str

    @property
    def enlargement(self) -> float:
        """Factor on the size of the type, so that scripts look equally large beside each other."""
        return ARABIC_ENLARGEMENT if "Arabic" in self.file_name else 1.0

    @cached_property
    def data(self) -> bytes:
        """The whole font file."""
        return resource("fonts", f"{self.file_name}.ttf").read_bytes()

    @cached_property
    def source(self) -> uharfbuzz.Face:
        """The font as HarfBuzz reads it."""
        return uharfbuzz.Face(uharfbuzz.Blob(self.data))

    @cached_property
    def font(self) -> uharfbuzz.Font:
        """The font at its own units, for shaping and widths."""
        return uharfbuzz.Font(self.source)

    @cached_property
    def characters(self) -> frozenset[int]:
        """Code points the face has a glyph for."""
        return frozenset(self.source.unicodes)

    @cached_property
    def units(self) -> int:
        """Font units per em."""
        return int(self.source.upem)

    @cached_property
    def empty_glyph(self) -> int:
        """A glyph without outline, without width where the face has such a one."""
        return int(self.font.get_nominal_glyph(0x200B) or self.font.get_nominal_glyph(0x20) or 0)

    def width(self, glyph: int) -> int:
        """Advance of a glyph in thousandths of the size, as the PDF states it."""
        return round(int(self.font.get_glyph_h_advance(glyph)) * 1000 / self.units)

    def outline(self, glyph: int) -> str:
        """The shape of a glyph as PDF path operators, in font units."""
        parts: list[str] = []
        self.font.draw_glyph(glyph, _path_writer(), parts)
        return " ".join(parts)


@cache
def _path_writer() -> uharfbuzz.DrawFuncs:
    writer = uharfbuzz.DrawFuncs()
    writer.set_move_to_func(lambda x, y, parts: parts.append(f"{x:.0f} {y:.0f} m"))
    writer.set_line_to_func(lambda x, y, parts: parts.append(f"{x:.0f} {y:.0f} l"))
    writer.set_cubic_to_func(
        lambda a, b, c, d, x, y, parts: parts.append(f"{a:.0f} {b:.0f} {c:.0f} {d:.0f} {x:.0f} {y:.0f} c")
    )
    writer.set_close_path_func(lambda parts: parts.append("h"))
    return writer


@cache
def face(file_name: str) -> Face:
    """The face of a file, one object for the whole program."""
    return Face(file_name)


@cache
def chain(style: Style) -> tuple[Face, ...]:
    """The faces of a style in the order in which they are asked for a character."""
    return tuple(face(file_name) for file_name in _CHAINS[style])
