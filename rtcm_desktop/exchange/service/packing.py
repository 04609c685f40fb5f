"""Making an event file: everything that the addressee lacks, encrypted, signed, written and read again."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from rtcm_desktop import __version__
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import make_sure_of_place
from rtcm_desktop.core.ids import random_id
from rtcm_desktop.core.journal import sealing as journal
from rtcm_desktop.core.journal import vectors
from rtcm_desktop.core.journal.vectors import SegmentInfo
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.files import Letter
from rtcm_desktop.exchange.model.trust import Device, DeviceState, Trust
from rtcm_desktop.exchange.model.verdicts import FileState, Packed
from rtcm_desktop.exchange.rules import limits, parts, selection
from rtcm_desktop.exchange.rules.receipts import receipt
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import trust as trust_store


@dataclass(frozen=True, slots=True)
class Load:
    """What goes to one addressee: segments, their number left for the next file, and the roster number it has."""

    segments: tuple[SegmentInfo, ...]
    left: int
    roster_known: int


def pack(
    workspace: Workspace, *, path: Path, to: str | None = None, with_private: bool = False, handed_over: bool = True
) -> Outcome[Packed]:
    """Makes the event file for a station, by default for the Centre, and notes that it was handed over.

    Without `handed_over` it is only made; see `handing_over` for the ways on from there. The Centre sends its own work
    and the roster; a laptop sends everything that the other side is not known to have.
    Raises UserError `STATION_NEEDED`, `STATION_SELF`, `STATION_UNKNOWN`, `STATION_LOST`; EnvironmentFailure
    `EXCHANGE_FILE_NOT_WRITTEN`.
    """
    from rtcm_desktop.exchange.documents.handing_over import write_checked

    make_sure_of_place(path)
    trust = trust_store.get_trust(workspace.db)
    addressee = _addressee(workspace, trust, to)
    # Sealed and kept before the file is written: a segment that has travelled must never be sealed a second time.
    with transaction(workspace.db):
        journal.seal(workspace.db, workspace.keys, now=workspace.now().isoformat(timespec="seconds"))
    load = _load(workspace, addressee, with_private=with_private)
    letter = _letter(workspace, trust, addressee)
    content = _bundle(workspace, trust, addressee, letter, load)
    write_checked(path, content)
    packed = Packed(
        file=str(path),
        to=addressee.station,
        bytes=len(content),
        segments=len(load.segments),
        operations=sum(segment.operations for segment in load.segments),
        left=load.left,
        receipt=receipt([letter.bundle]),
    )
    with workspace.action("exchange.pack", undoable=False) as act:
        entry = _entry(packed, addressee, letter, load, content, act.now.isoformat())
        file_store.put_file(act.db, replace(entry, handed_at=entry.at) if handed_over else entry)
    return act.outcome(packed)


def _addressee(workspace: Workspace, trust: Trust, to: str | None) -> Device:
    if to is None and workspace.role is Role.CENTRE:
        raise UserError("STATION_NEEDED")
    station = (to or trust.centre_station).upper()
    if station == workspace.station:
        raise UserError("STATION_SELF", station=station)
    devices = trust_store.devices_of_station(workspace.db, station)
    if not devices:
        raise UserError("STATION_UNKNOWN", station=station)
    active = [device for device in devices if device.state is DeviceState.ACTIVE]
    if not active:
        raise UserError("STATION_LOST", station=station)
    return active[-1]


def _load(workspace: Workspace, addressee: Device, *, with_private: bool) -> Load:
    peer = segment_store.find_peer(workspace.db, addressee.device)
    from_centre = workspace.role is Role.CENTRE
    wanted = [
        segment
        for segment in selection.lacking(vectors.segments(workspace.db), peer.have if peer else {})
        if selection.may_travel(segment, from_centre=from_centre, to=addressee.device, with_private=with_private)
    ]
    handed_over = file_store.handed_over(workspace.db, addressee.station)
    chosen, left = selection.fitting(wanted, handed_over, limits.MAX_SEGMENT_BYTES_PER_BUNDLE)
    return Load(tuple(chosen), left, peer.roster_number if peer else 0)


def _letter(workspace: Workspace, trust: Trust, addressee: Device) -> Letter:
    return Letter(
        bundle=random_id(),
        to=tuple(dict.fromkeys((addressee.station, trust.centre_station))),
        created=workspace.now().isoformat(timespec="seconds"),
        feed=segment_store.own_feed(workspace.db),
        app=__version__,
        schema=registry().version,
    )


def _bundle(workspace: Workspace, trust: Trust, addressee: Device, letter: Letter, load: Load) -> bytes:
    from rtcm_desktop.exchange.documents.bundle import seal_bundle

    db = workspace.db
    members = parts.segment_parts(journal.texts(db, [segment.id for segment in load.segments]))
    members[parts.HAVE] = parts.have_part(vectors.have(db), trust.roster_number)
    if addressee.station != trust.centre_station:
        members |= _vouching(workspace, trust, load)
    return seal_bundle(
        letter,
        members,
        certificate=trust.certificate,
        keys=workspace.keys,
        recipients=[addressee.keys.recipient, trust.centre.recipient, trust.recovery],
    )


def _vouching(workspace: Workspace, trust: Trust, load: Load) -> dict[str, bytes]:
    """What lets the addressee check foreign segments: the roster where it is new to it, and their certificates."""
    members: dict[str, bytes] = {}
    if trust.roster is not None and load.roster_known < trust.roster_number:
        members[parts.ROSTER] = trust.roster
    foreign = {segment.device for segment in load.segments if not segment.own} - {trust.centre.device}
    devices = (trust_store.find_device(workspace.db, device) for device in sorted(foreign))
    certificates = [device.certificate for device in devices if device is not None and device.certificate]
    if certificates:
        members[parts.CERTIFICATES] = b"".join(certificates)
    return members


def _entry(
    packed: Packed, addressee: Device, letter: Letter, load: Load, content: bytes, at: str
) -> file_store.FileEntry:
    return file_store.FileEntry(
        id=hashlib.sha256(content).hexdigest(),
        direction="out",
        name=Path(packed.file).name,
        size=len(content),
        at=at,
        state=FileState.PACKED,
        bundle=letter.bundle,
        station=addressee.station,
        peer=addressee.device,
        receipt=packed.receipt,
        segments=tuple(segment.hash for segment in load.segments),
        changes=packed.operations,
    )
