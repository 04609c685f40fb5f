"""Laptops that the Centre has approved and the event files they send over ten years."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from secrets import token_hex

from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.journal import segments
from rtcm_desktop.core.journal.segments import Segment
from rtcm_desktop.core.keys import DeviceKeys
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service as exchange
from rtcm_desktop.exchange.documents.bundle import seal_bundle
from rtcm_desktop.exchange.documents.enrolment import request_file
from rtcm_desktop.exchange.documents.frame import kit_certificate
from rtcm_desktop.exchange.model.files import Letter
from rtcm_desktop.exchange.reading import read_kit
from rtcm_desktop.exchange.rules import parts
from tests.bench import reference
from tests.bench.deriving import Plan, Rewriting

YEARS, FIRST_DAY = 10, date(2017, 1, 2)
TRANSACTIONS_PER_EVENT = 1_000


@dataclass(slots=True)
class Station:
    """A laptop that the Centre has approved: keys, certificate, its feed so far, and whom it has written already."""

    code: str
    keys: DeviceKeys
    certificate: bytes
    recipients: list[str]
    feed: int
    sealed: int = 0
    last_hash: str = ""
    events: dict[int, int] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)


def approved(root: Path, centre: Workspace, code: str, number: int) -> Station:
    """Kit, request and approval; the laptop itself is no more than its keys."""
    kit_path, request_path = root / f"{code}.kit", root / f"{code}.request"
    exchange.make_kit(centre, path=kit_path, station=code)
    kit, keys = read_kit(kit_path), DeviceKeys.generate()
    certificate = kit_certificate(keys.public, kit.mark, kit.secret)
    recipients = [kit.centre.keys.recipient, kit.recovery]
    request_path.write_bytes(request_file(code, centre.now().isoformat(), certificate, keys, recipients))
    exchange.approve(centre, path=request_path)
    return Station(code, keys, certificate, recipients, feed=(number + 1) << 33)


def first_day(number: int, of: int) -> date:
    """Events are spread evenly over the years."""
    return FIRST_DAY + timedelta(days=number * (YEARS * 365 - 30) // of)


def moment_after(number: int, of: int) -> datetime:
    """When the Centre takes in the file of this number."""
    return datetime.fromisoformat(f"{first_day(number, of) + timedelta(days=10)}T10:00:00+04:00")


def derived(original: Segment, event_code: str, station: Station, number: int, of: int) -> bytes:
    """The file of the event of this number, made, signed and packed as the laptop itself would do it."""
    day = first_day(number, of)
    plan = Plan(
        number=number,
        shift=day - date.fromisoformat(reference.START),
        codes=(event_code, _code(station, day)),
        first_tx=station.sealed * TRANSACTIONS_PER_EVENT,
        known=station.known,
    )
    segment = _sealed(original, Rewriting(original, plan), station)
    station.sealed, station.last_hash = segment.number, segment.hash
    said = {str(station.feed): {"n": segment.number, "hash": segment.hash, "later": []}}
    return seal_bundle(
        _letter(station, segment, day, number),
        {**parts.segment_parts([segment]), parts.HAVE: parts.have_part(said, 0)},
        certificate=station.certificate,
        keys=station.keys,
        recipients=station.recipients,
    )


def _sealed(original: Segment, rewriting: Rewriting, station: Station) -> Segment:
    actions, operations = rewriting.contents()
    header = {
        **original.header,
        "feed": station.feed,
        "station": station.code,
        "device": station.keys.device,
        "n": station.sealed + 1,
        "prev": station.last_hash,
        "count": len(operations),
        "salt": token_hex(16),
        "runs": [rewriting.run(run) for run in original.header["runs"]],
    }
    text = segments.encode(header, actions, operations)
    hashed = segments.digest(text, header)
    signature = station.keys.sign(segments.signed_message(hashed)).hex()
    return Segment(header, text, hashed, signature, tuple(actions.values()), tuple(operations))


def _letter(station: Station, segment: Segment, day: date, number: int) -> Letter:
    return Letter(
        bundle=derived_id("", "bundle", str(number)),
        to=("C1",),
        created=f"{day + timedelta(days=3)}T18:00:00+04:00",
        feed=str(station.feed),
        app=str(segment.header["app"]),
        schema=int(segment.header["schema"]),
    )


def _code(station: Station, day: date) -> str:
    station.events[day.year] = running = station.events.get(day.year, 0) + 1
    return f"{station.code}-{day.year % 100:02}-A{running:02}"
