"""Have-vectors: which segments of which feeds an installation holds. They are the acknowledgements of exchange."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rtcm_desktop.core.database import Database

# {feed as text: {"n": highest number without a gap before it, "hash": its hash, "later": [[n, hash], …]}}
HaveVector = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class SegmentInfo:
    """A segment in this database; `id` is its row in `sync_seg`."""

    id: int
    feed: int
    number: int
    hash: str
    station: str
    device: str
    operations: int
    own: bool
    private: bool


_SEGMENTS = """
SELECT s.id, s.feed, s.n, s.hash, f.station, f.device, s.operations, f.own, f.private
FROM sync_seg s JOIN sync_feed f ON f.feed = s.feed ORDER BY s.received, s.id
"""


def segments(db: Database) -> list[SegmentInfo]:
    """Every sealed segment here, in the order of arrival. Seeds are never among them."""
    found = []
    for id_, feed, number, hashed, station, device, operations, own, private in db.execute(_SEGMENTS):
        flags = {"own": bool(own), "private": bool(private)}
        found.append(SegmentInfo(id_, feed, number, hashed, station, device, operations, **flags))
    return found


def have(db: Database) -> HaveVector:
    """What this database holds."""
    by_feed: dict[int, dict[int, str]] = {}
    for feed, number, hashed in db.execute("SELECT feed, n, hash FROM sync_seg ORDER BY feed, n, id"):
        by_feed.setdefault(feed, {})[number] = hashed
    vector: HaveVector = {}
    for feed, hashes in by_feed.items():
        top = 0
        while top + 1 in hashes:
            top += 1
        later = [[number, hashed] for number, hashed in hashes.items() if number > top]
        vector[str(feed)] = {"n": top, "hash": hashes.get(top, ""), "later": later}
    return vector


def has(vector: Mapping[str, Mapping[str, Any]], segment: SegmentInfo) -> bool:
    """Whether a vector says that its owner holds the segment; another hash for the newest number is a fork, not `has`."""
    said = vector.get(str(segment.feed))
    if said is None:
        return False
    if segment.number == said["n"]:
        return bool(said["hash"] == segment.hash)
    return segment.number < said["n"] or [segment.number, segment.hash] in said["later"]


def gaps(vector: Mapping[str, Mapping[str, Any]]) -> list[tuple[int, int]]:
    """Feed and number of every segment that is missing before a later one."""
    missing = []
    for feed, said in vector.items():
        later = {number for number, _ in said["later"]}
        missing += [(int(feed), n) for n in range(said["n"] + 1, max(later, default=0)) if n not in later]
    return missing


def joined(vectors: Iterable[Mapping[str, Mapping[str, Any]]]) -> HaveVector:
    """Have-vectors never go down: for each feed the one that says more."""
    result: HaveVector = {}
    for vector in vectors:
        for feed, said in vector.items():
            if feed not in result or said["n"] >= result[feed]["n"]:
                result[feed] = dict(said)
    return result
