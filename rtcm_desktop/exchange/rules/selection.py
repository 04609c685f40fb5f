"""What is sent to whom, out of what the other side said it has."""

from collections.abc import Sequence

from rtcm_desktop.core.journal.vectors import HaveVector, SegmentInfo, has, joined
from rtcm_desktop.exchange.model.trust import Peer

# Roughly, before compression; it only decides where a very large backlog is cut.
AVERAGE_OPERATION_BYTES = 160


def lacking(segments: Sequence[SegmentInfo], have: HaveVector) -> list[SegmentInfo]:
    """The segments that the owner of a have-vector lacks, in their order.

    A number stands for all before it only while the feed is one chain. Where a copied disk made two of it, nothing but
    the very segments that the vector names by their hash counts as being there.
    """
    forked = _forked(segments, have)
    return [
        segment
        for segment in segments
        if not (_is_named(have, segment) if segment.feed in forked else has(have, segment))
    ]


def _forked(segments: Sequence[SegmentInfo], have: HaveVector) -> set[int]:
    """The feeds that show two segments of one number, here or between us and the owner of the vector."""
    hashes: dict[int, dict[int, set[str]]] = {}
    for segment in segments:
        hashes.setdefault(segment.feed, {}).setdefault(segment.number, set()).add(segment.hash)
    own = {segment.feed for segment in segments if segment.own}
    forked = {feed for feed, numbers in hashes.items() if any(len(found) > 1 for found in numbers.values())}
    for feed, numbers in hashes.items():
        said = have.get(str(feed), {"n": 0, "hash": ""})
        of_that_number = numbers.get(said["n"], set())
        is_other_branch = bool(of_that_number) and said["hash"] not in of_that_number
        is_ahead_of_its_maker = feed in own and said["n"] > max(numbers)
        if is_other_branch or is_ahead_of_its_maker:
            forked.add(feed)
    return forked


def _is_named(have: HaveVector, segment: SegmentInfo) -> bool:
    said = have.get(str(segment.feed), {"hash": "", "later": []})
    return segment.hash == said["hash"] or [segment.number, segment.hash] in said["later"]


def may_travel(segment: SegmentInfo, *, from_centre: bool, to: str, with_private: bool) -> bool:
    """The Centre sends its own segments, and those that device `to` made itself and lost since, never another laptop's.

    Private ones travel only when that was asked for.
    """
    is_theirs_to_have = not from_centre or segment.own or segment.device == to
    return is_theirs_to_have and (with_private or not segment.private)


def fitting(segments: Sequence[SegmentInfo], handed_over: frozenset[str], limit: int) -> tuple[list[SegmentInfo], int]:
    """What goes into one bundle, and how many segments are left for the next.

    Segments that were never handed over to this station come first, so that repeated packing reaches the end even
    before anything is acknowledged; the first one goes whatever its size.
    """
    chosen: list[SegmentInfo] = []
    total = 0
    for segment in sorted(segments, key=lambda entry: entry.hash in handed_over):
        total += segment.operations * AVERAGE_OPERATION_BYTES
        if chosen and total > limit:
            break
        chosen.append(segment)
    return sorted(chosen, key=lambda entry: entry.id), len(segments) - len(chosen)


def believed(known: Peer | None, said: Peer) -> Peer:
    """What to believe of another installation after it has spoken again.

    The same life of its database: nothing ever goes down. Another life (it was restored from a copy, so it may have less
    than before): the one that spoke later, by its own clock.
    """
    if known is None:
        return said
    if known.feed != said.feed:
        return max(known, said, key=lambda peer: peer.said_at)
    return Peer(
        device=said.device,
        feed=said.feed,
        have=joined([known.have, said.have]),
        roster_number=max(known.roster_number, said.roster_number),
        said_at=max(known.said_at, said.said_at),
    )
