"""What exchange tells other areas: how far the work on an event has travelled (the step *Send*), and what is unsettled."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal import conflicts, vectors
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.verdicts import Place
from rtcm_desktop.exchange.rules import selection
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import trust as trust_store

_STATES = {Place.NOT_SENT: "empty", Place.HANDED_OVER: "partial", Place.AT_CENTRE: "done"}


def readiness(db: Database, event_id: str, now: datetime) -> dict[str, object]:
    """The step *send* of an event: not sent, handed over, or at the Centre.

    Only the Centre's own acknowledgement makes it done. The work of this installation counts; what others have done
    reaches the Centre with their files.
    """
    del now
    places = set(_places(db, event_id)) or {Place.AT_CENTRE}
    words = {place: say(f"exchange.{place}") for place in Place}
    slowest = place_of(db, event_id)
    return {
        "step": "send",
        "state": _STATES[slowest],
        "words": words[slowest],
        "done": [words[Place.AT_CENTRE]] if Place.AT_CENTRE in places else [],
        "missing": [words[place] for place in Place if place in places and place is not Place.AT_CENTRE],
    }


def place_of(db: Database, event_id: str) -> Place:
    """How far the own work on an event has come: as far as the part that is furthest behind."""
    places = set(_places(db, event_id)) or {Place.AT_CENTRE}
    return next(place for place in Place if place in places)


def problems(workspace: Workspace) -> list[dict[str, str]]:
    """What needs attention: files and rows that wait, missing segments, open decisions, a recovery key not in the safe."""
    return [{"code": code, "message": say(code, **params)} for code, params in _notices(workspace.db)]


def missing_segments(db: Database) -> list[tuple[str, int]]:
    """Station and number of every segment that is missing before a later one."""
    gaps = vectors.gaps(vectors.have(db))
    stations = {segment.feed: segment.station for segment in vectors.segments(db)} if gaps else {}
    return [(stations[feed], number) for feed, number in gaps]


def _places(db: Database, event_id: str) -> Iterator[Place]:
    """Where the own work on an event is, segment by segment."""
    trust = trust_store.find_trust(db)
    if trust is None:
        yield Place.NOT_SENT
        return
    if segment_store.own_device(db) == trust.centre.device:
        return
    peer = segment_store.find_peer(db, trust.centre.device)
    own = [segment for segment in vectors.segments(db) if segment.own]
    under_way = {segment.id: segment.hash for segment in selection.lacking(own, peer.have if peer else {})}
    handed_over = file_store.handed_over(db, trust.centre_station)
    for segment in segment_store.own_work_on_event(db, event_id):
        if segment is None:
            yield Place.NOT_SENT
        elif segment not in under_way:
            yield Place.AT_CENTRE
        else:
            yield Place.HANDED_OVER if under_way[segment] in handed_over else Place.NOT_SENT


def _notices(db: Database) -> Iterator[tuple[str, Mapping[str, object]]]:
    counted = {
        "FILES_WAITING": len(file_store.list_waiting(db)),
        "ROWS_WAITING": segment_store.count_waiting(db),
        "DECISIONS_OPEN": len(conflicts.listed(db)),
    }
    for code, count in counted.items():
        if count:
            yield code, {"count": count}
    for station, number in missing_segments(db):
        yield "SEGMENT_MISSING", {"station": station, "number": number}
    if trust_store.recovery_secret(db) is not None:
        yield "RECOVERY_NOT_WRITTEN", {}
