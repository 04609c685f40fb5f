"""The PDF objects of one embedded font: the subset, its widths, its texts."""

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

from rtcm_desktop.paper.faces import Face

_DROPPED_TABLES = (
    "GSUB",
    "GPOS",
    "GDEF",
    "kern",
    "STAT",
    "DSIG",
    "meta",
    "OS/2",
    "post",
    "name",
    "cmap",
    "gasp",
)
_SYMBOLIC = 4
_TEXTS_PER_BLOCK = 100


class _Raw(PDFObject):
    """A PDF object that is already written."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, _document: PDFDocument) -> bytes:
        return self.content


@dataclass(frozen=True, slots=True)
class FontParts:
    """One font as it is written into every paper that uses it; streams are compressed once."""

    name: str
    program: bytes
    texts: bytes
    glyph_map: bytes | None
    widths: str
    metrics: str

    def add_to(self, document: Any, name: str) -> object:
        """Adds the objects to the document; returns the reference to the font."""

        def put(part: str, content: bytes) -> str:
            reference = document.Reference(_Raw(content), f"{part}:{name}")
            return str(reference.format(document).decode("ascii"))

        program = put("program", self.program)
        descriptor = put(
            "descriptor",
            f"<< /Type /FontDescriptor /FontName /{self.name} {self.metrics} /FontFile2 {program} >>".encode("ascii"),
        )
        glyph_map = put("glyphs", self.glyph_map) if self.glyph_map else "/Identity"
        descendant = put(
            "descendant",
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{self.name} /FontDescriptor {descriptor} "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/DW 0 /W [{self.widths}] /CIDToGIDMap {glyph_map} >>".encode("ascii"),
        )
        texts = put("texts", self.texts)
        font = (
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{self.name} /Encoding /Identity-H "
            f"/DescendantFonts [{descendant}] /ToUnicode {texts} >>"
        )
        return document.Reference(_Raw(font.encode("ascii")), f"font:{name}")


def font_parts(face: Face, codes: Mapping[tuple[int, str], int]) -> FontParts:
    """The parts of a font that carries these glyphs; `codes` gives the code of each (glyph, text)."""
    by_code = sorted((code, glyph, text) for (glyph, text), code in codes.items())
    glyphs = sorted({glyph for _, glyph, _ in by_code})
    program = _subset(face, glyphs)
    return FontParts(
        name=f"{_tag(program)}+{face.source.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME)}",
        program=_stream(program, f"/Length1 {len(program)} "),
        texts=_stream(_to_unicode({code: text for code, _, text in by_code if text})),
        glyph_map=_glyph_map({code: glyph for code, glyph, _ in by_code}),
        widths=" ".join(f"{code} [{face.width(glyph)}]" for code, glyph, _ in by_code),
        metrics=_metrics(face),
    )


def _subset(face: Face, glyphs: list[int]) -> bytes:
    """The font with these glyphs only, under their own numbers."""
    wanted = uharfbuzz.SubsetInput()
    wanted.flags = (
        uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(table.encode("ascii"), "big") for table in _DROPPED_TABLES)
    return bytes(uharfbuzz.subset(face.source, wanted).blob.data)


def _tag(program: bytes) -> str:
    """Six capitals that differ between subsets and stay the same for the same subset."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _metrics(face: Face) -> str:
    box = struct.unpack(">4h", bytes(face.source.reference_table("head").data)[36:44])
    extents = face.font.get_font_extents("ltr")
    scale = 1000 / face.units
    corners = " ".join(str(round(corner * scale)) for corner in box)
    return (
        f"/Flags {_SYMBOLIC} /FontBBox [{corners}] /ItalicAngle 0 /StemV 80 /CapHeight 714 "
        f"/Ascent {round(extents.ascender * scale)} /Descent {round(extents.descender * scale)}"
    )


def _glyph_map(glyph_of: Mapping[int, int]) -> bytes | None:
    """Two bytes for every code: its glyph. Not needed where every code is its own glyph."""
    if all(code == glyph for code, glyph in glyph_of.items()):
        return None
    table = [glyph_of.get(code, 0) for code in range(max(glyph_of) + 1)]
    return _stream(struct.pack(f">{len(table)}H", *table))


def _to_unicode(texts: Mapping[int, str]) -> bytes:
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *_text_blocks(texts),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        )
    ).encode("ascii")


def _text_blocks(texts: Mapping[int, str]) -> Iterator[str]:
    entries = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in texts.items()]
    for start in range(0, len(entries), _TEXTS_PER_BLOCK):
        block = entries[start : start + _TEXTS_PER_BLOCK]
        yield "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar"))


def _stream(content: bytes, entries: str = "") -> bytes:
    packed = zlib.compress(content, 9)
    head = f"<< {entries}/Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
    return head.encode("ascii") + packed + b"\nendstream"
