"""The members of a bundle's ZIP: their names, and how segments stand in them.

`segments/<feed>.jsonl` holds the segments of one feed one after the other; before the lines of each comes one line
`["S", signature]` with the signature in hexadecimal digits. No other line of a segment begins like that.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.journal.segments import Segment, SegmentDamaged, decode
from rtcm_desktop.core.journal.vectors import HaveVector
from rtcm_desktop.exchange.rules import layout

HAVE = "have.json"
ROSTER = "roster"
CERTIFICATES = "certificates"
_SEGMENTS = "segments/"
_SIGNATURE = b'["S",'


def segment_parts(segments: Iterable[Segment]) -> dict[str, bytes]:
    """The members that carry the segments."""
    feeds: dict[str, list[bytes]] = {}
    for segment in segments:
        name = f"{_SEGMENTS}{segment.feed}.jsonl"
        feeds.setdefault(name, []).append(dumps(["S", segment.signature]).encode() + b"\n" + segment.text + b"\n")
    return {name: b"".join(texts) for name, texts in feeds.items()}


def read_segments(parts: Mapping[str, bytes]) -> list[Segment]:
    """The segments of a bundle; their signatures are not checked yet. Raises SegmentDamaged."""
    return [segment for name in sorted(parts) if name.startswith(_SEGMENTS) for segment in _segments_of(parts[name])]


def _segments_of(content: bytes) -> Iterator[Segment]:
    if not content.startswith(_SIGNATURE):
        raise SegmentDamaged("no signature")
    signature = ""
    lines: list[bytes] = []
    for line in content.split(b"\n")[:-1]:
        if line.startswith(_SIGNATURE):
            if lines:
                yield decode(b"\n".join(lines), signature)
            signature, lines = _signature(line), []
        else:
            lines.append(line)
    yield decode(b"\n".join(lines), signature)


def _signature(line: bytes) -> str:
    try:
        mark, signature = json.loads(line)
        bytes.fromhex(signature)
    except (ValueError, TypeError) as error:
        raise SegmentDamaged("wrong signature line") from error
    if mark != "S":
        raise SegmentDamaged("wrong signature line")
    return str(signature)


def have_part(vector: HaveVector, roster_number: int) -> bytes:
    """What the sender has: the acknowledgement of everything it took in."""
    return dumps({"feeds": vector, "roster": roster_number}).encode()


def read_have(parts: Mapping[str, bytes]) -> tuple[HaveVector, int]:
    """The sender's have-vector and the number of its roster. Raises ValueError."""
    try:
        said = json.loads(parts[HAVE])
        return {str(int(feed)): _height(entry) for feed, entry in said["feeds"].items()}, int(said["roster"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("wrong have-vector") from error


def _height(entry: Mapping[str, Any]) -> dict[str, Any]:
    later = [[int(number), str(hashed)] for number, hashed in entry["later"]]
    return {"n": int(entry["n"]), "hash": str(entry["hash"]), "later": later}


def split_certificates(parts: Mapping[str, bytes]) -> list[bytes]:
    """The certificates of the installations whose segments are carried along, not checked yet."""
    content, size = parts.get(CERTIFICATES, b""), layout.CERTIFICATE.size
    return [content[start : start + size] for start in range(0, len(content), size)]
