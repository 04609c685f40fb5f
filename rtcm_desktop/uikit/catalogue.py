"""Translations of the window, read from Qt's `.ts` files as translators write them; nothing has to be built first.

A text counted by %n may name its English forms in itself: "%n name(s)", "%n entr(y|ies) (is|are) waiting". The result is
the format QTranslator loads: messages by the hash of their source, and the rule by which a number chooses a form.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import parse

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES, NUMBERS = 0x42, 0x69, 0x88
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8
FORMS = re.compile(r"\(([a-z ]*\|[a-z ]*|s|es)\)")

ONE_OR_OTHER = bytes([0x01, 1])
SLAVIC = bytes([0x11, 1, 0xFD, 0x29, 11, 0xFF, 0x14, 2, 4, 0xFD, 0x2C, 10, 19])
PLURAL_RULES = {"en": ONE_OR_OTHER, "ru": SLAVIC, "az": ONE_OR_OTHER, "tr": b"", "ka": b"", "fa": ONE_OR_OTHER}
"""How a number chooses its form, in Qt's own notation; languages with one form have no rule."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text: where it stands, its source, and its translation in each form."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]


def messages(path: Path) -> Iterator[Message]:
    """The finished messages of a file, and counted English ones whose forms stand in their source."""
    for context in parse(path).iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            source = entry.findtext("source", "")
            forms = _forms(entry) or _english(entry, source)
            if forms:
                yield Message(name, source, entry.findtext("comment", ""), forms)


def _forms(entry: Element) -> tuple[str, ...]:
    translation = entry.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ()
    counted = tuple(form.text or "" for form in translation.iter("numerusform"))
    return counted or ((translation.text,) if translation.text else ())


def _english(entry: Element, source: str) -> tuple[str, ...]:
    if entry.get("numerus") != "yes" or not FORMS.search(source):
        return ()
    return tuple(FORMS.sub(partial(_chosen, one), source) for one in (True, False))


def _chosen(one: bool, found: re.Match[str]) -> str:
    single, _, several = found[1].rpartition("|")
    return single if one else several


def compiled(path: Path, language: str) -> bytes:
    """The file as QTranslator loads it."""
    body, places = bytearray(), []
    for message in messages(path):
        places.append((_hash((message.source + message.comment).encode()), len(body)))
        body += _written(message)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((HASHES, hashes), (MESSAGES, bytes(body)), (NUMBERS, PLURAL_RULES.get(language, ONE_OR_OTHER)))
    return MAGIC + b"".join(_tagged(tag, data) for tag, data in sections if data)


def _written(message: Message) -> bytes:
    parts = [(TRANSLATION, form.encode("utf-16-be")) for form in message.forms]
    words = ((COMMENT, message.comment), (SOURCE, message.source), (CONTEXT, message.context))
    parts += [(tag, text.encode()) for tag, text in words]
    return b"".join(_tagged(tag, data) for tag, data in parts) + bytes([END])


def _tagged(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(data: bytes) -> int:
    """The ELF hash, by which Qt finds a source text."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
