"""Taking one opened bundle in: roster, segments, links between persons and acknowledgement, in one transaction."""

from collections.abc import Iterator
from datetime import datetime

from rtcm_desktop.core.actions import Action, Changes
from rtcm_desktop.core.journal import merging
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.files import Bundle
from rtcm_desktop.exchange.model.trust import Peer
from rtcm_desktop.exchange.model.verdicts import Code, Notice, RefusalError, Taken, TurnedAway
from rtcm_desktop.exchange.rules import parts, selection
from rtcm_desktop.exchange.rules.clocks import clock_is_ahead
from rtcm_desktop.exchange.rules.receipts import receipt
from rtcm_desktop.exchange.service.arriving import Arrival, Verdict, note_taken
from rtcm_desktop.exchange.service.vouching import Checked, check_segments, learn
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import trust as trust_store


def take_in(workspace: Workspace, arrival: Arrival, bundle: Bundle) -> Verdict:
    """Merges a bundle. Raises RefusalError or SegmentDamaged, and then nothing of it is kept."""
    with workspace.action("exchange.merge", undoable=False) as act:
        now = act.now.isoformat(timespec="seconds")
        learn(act.db, trust_store.get_trust(act.db), workspace.keys.device, bundle, at=now)
        checked = check_segments(act.db, bundle)
        merged = merging.merge(act.db, checked.segments, now=now)
        act.touched(merged.touched)
        if workspace.role is Role.CENTRE:
            _link_persons(act, merged)
        _believe(act, bundle)
        taken = _taken(arrival, bundle, merged)
        note_taken(act.db, arrival, taken, device=bundle.certificate.device, at=now)
    return Verdict(
        taken=taken,
        is_new=bool(merged.segments) or not checked.segments,
        turned_away=tuple(_left_out(taken, checked, merged)),
        notices=tuple(_notices(bundle, merged, act.now)),
        changes=act.changes,
    )


def _taken(arrival: Arrival, bundle: Bundle, merged: merging.Merged) -> Taken:
    return Taken(
        file=arrival.name,
        station=bundle.certificate.station,
        segments=len(merged.segments),
        operations=merged.operations,
        bundle=bundle.header.bundle,
        receipt=receipt({bundle.header.bundle}),
    )


def _link_persons(act: Action, merged: merging.Merged) -> None:
    """The Centre alone says of two records that they are certainly one person."""
    from rtcm_desktop.people.service import link_certain

    link_certain(act, Changes({table: frozenset(ids) for table, ids in merged.touched.items()}))


def _believe(act: Action, bundle: Bundle) -> None:
    """Notes what the sender says it has. Raises RefusalError DAMAGED."""
    try:
        have, roster_number = parts.read_have(bundle.parts)
    except ValueError as error:
        raise RefusalError(Code.DAMAGED) from error
    device = bundle.certificate.device
    said = Peer(device, bundle.header.feed, have, roster_number, bundle.header.created)
    segment_store.put_peer(act.db, selection.believed(segment_store.find_peer(act.db, device), said))


def _left_out(taken: Taken, checked: Checked, merged: merging.Merged) -> Iterator[TurnedAway]:
    """The segments of a good file that were put aside as a whole."""
    for code, left_out in ((Code.REVOKED, checked.held), (Code.STAMP_TWICE, merged.quarantined)):
        for station in sorted({str(segment.header["station"]) for segment in left_out}):
            yield TurnedAway(taken.file, code, str(RefusalError(code, station=station)))


def _notices(bundle: Bundle, merged: merging.Merged, now: datetime) -> Iterator[Notice]:
    station = bundle.certificate.station
    if clock_is_ahead(bundle.header.created, now):
        yield Notice("CLOCK_AHEAD", say("CLOCK_AHEAD", station=station, moment=bundle.header.created))
    for copied in sorted({str(segment.header["station"]) for segment in merged.forked}):
        yield Notice("FORKED", say("FORKED", station=copied))
