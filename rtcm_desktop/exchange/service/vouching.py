"""Who is behind the segments of a bundle: learning the roster from it, and checking each segment's own signature.

The sender may carry segments of others. Each was signed by the device that made it, so the carrier is not trusted for
their content, only for having brought them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal.segments import Segment, signed_message
from rtcm_desktop.core.keys import verify
from rtcm_desktop.exchange.model.files import Bundle
from rtcm_desktop.exchange.model.trust import Certificate, Device, DeviceState, Roster, Trust
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError
from rtcm_desktop.exchange.rules import parts
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import trust as store


@dataclass(frozen=True, slots=True)
class Checked:
    """The segments whose signatures hold. `held`: those that a laptop made after it was reported lost."""

    segments: tuple[Segment, ...]
    held: tuple[Segment, ...]


def learn(db: Database, trust: Trust, own_device: str, bundle: Bundle, *, at: str) -> None:
    """Keeps what a bundle says about other installations: a newer roster, and certificates of the Centre.

    Needs an open transaction. Raises RefusalError FORGED or DAMAGED.
    """
    from rtcm_desktop.exchange.reading.enrolment import read_roster
    from rtcm_desktop.exchange.reading.frame import read_certificate

    centre = trust.centre.signing
    if parts.ROSTER in bundle.parts and own_device != trust.centre.device:
        roster = read_roster(bundle.parts[parts.ROSTER], centre)
        if roster.number > trust.roster_number:
            _keep_roster(db, own_device, roster, at=at)
    carried = [read_certificate(raw, centre) for raw in parts.split_certificates(bundle.parts)]
    for certificate in (bundle.certificate, *carried):
        if store.find_device(db, certificate.device) is None:
            store.put_device(db, as_device(certificate), at=at)


def check_segments(db: Database, bundle: Bundle) -> Checked:
    """Checks every segment against the key of the device that it names. Raises RefusalError FORGED; SegmentDamaged."""
    devices = {device.device: device for device in store.list_devices(db)}
    owners = segment_store.devices_of_feeds(db)
    good: list[Segment] = []
    held: list[Segment] = []
    for segment in parts.read_segments(bundle.parts):
        device = devices.get(segment.device)
        owner = owners.setdefault(segment.feed, segment.device)
        if device is None or owner != segment.device or not _is_signed(segment, device):
            raise RefusalError(Code.FORGED, station=bundle.certificate.station, device=bundle.certificate.device)
        (held if _is_after_loss(segment, device) else good).append(segment)
    return Checked(tuple(good), tuple(held))


def _is_signed(segment: Segment, device: Device) -> bool:
    signature = bytes.fromhex(segment.signature)
    says_its_station = segment.header.get("station") == device.station
    return says_its_station and verify(device.keys.signing, signature, signed_message(segment.hash))


def _is_after_loss(segment: Segment, device: Device) -> bool:
    return device.state is DeviceState.REVOKED and segment.number > device.trusted.get(str(segment.feed), 0)


def _keep_roster(db: Database, own_device: str, roster: Roster, *, at: str) -> None:
    for entry in roster.entries:
        store.put_device(db, as_device(entry.certificate, entry.state, entry.trusted), at=at)
        if entry.certificate.device == own_device:
            store.set_certificate(db, entry.certificate.raw)
    store.set_roster(db, roster)


def as_device(
    certificate: Certificate, state: DeviceState = DeviceState.ACTIVE, trusted: Mapping[str, int] | None = None
) -> Device:
    """The row of the roster that a checked certificate stands for."""
    return Device(
        device=certificate.device,
        station=certificate.station,
        keys=certificate.keys,
        state=state,
        certificate=certificate.raw,
        kit=certificate.kit or None,
        trusted=trusted or {},
    )
