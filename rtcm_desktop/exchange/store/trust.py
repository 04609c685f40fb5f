"""Whom this installation trusts: the Centre's keys, the roster, the kits that were made."""

import base64
import json
from collections.abc import Iterable

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.keys import PublicKeys
from rtcm_desktop.exchange.model.trust import Device, DeviceState, Kit, KitState, Roster, Trust


def insert_trust(db: Database, trust: Trust, recovery_secret: str | None = None) -> None:
    """Writes whom a new workspace trusts."""
    db.execute(
        "INSERT INTO sync_trust (one, centre_station, centre_keys, recovery_recipient, recovery_secret, certificate, kit)"
        " VALUES (1, ?, ?, ?, ?, ?, ?)",
        [
            trust.centre_station,
            trust.centre.to_text(),
            trust.recovery,
            recovery_secret,
            _text(trust.certificate),
            trust.kit,
        ],
    )


def get_trust(db: Database) -> Trust:
    """Whom this installation trusts. Raises LookupError in a workspace that knows no Centre yet."""
    trust = find_trust(db)
    if trust is None:
        raise LookupError("this workspace knows no Centre")
    return trust


def find_trust(db: Database) -> Trust | None:
    """Whom this installation trusts; None in a workspace that was made without a kit."""
    row = records.one(db, "SELECT * FROM sync_trust WHERE one = 1")
    if row is None:
        return None
    return Trust(
        centre_station=row["centre_station"],
        centre=PublicKeys.from_text(row["centre_keys"]),
        recovery=row["recovery_recipient"],
        certificate=base64.b64decode(row["certificate"]),
        kit=row["kit"],
        roster_number=row["roster_number"],
        roster=base64.b64decode(row["roster"]) if row["roster"] else None,
    )


def set_certificate(db: Database, certificate: bytes) -> None:
    """Keeps the certificate that the Centre issued to this installation."""
    db.execute("UPDATE sync_trust SET certificate = ?", [_text(certificate)])


def set_roster(db: Database, roster: Roster) -> None:
    """Keeps the newest roster as it was signed."""
    db.execute("UPDATE sync_trust SET roster = ?, roster_number = ?", [_text(roster.raw), roster.number])


def recovery_secret(db: Database) -> str | None:
    """The secret of the recovery key, until it has been written out and put into the safe."""
    row = db.execute("SELECT recovery_secret FROM sync_trust").fetchone()
    return row[0] if row else None


def forget_recovery_secret(db: Database) -> None:
    """Takes the recovery key's secret out of the database."""
    db.execute("UPDATE sync_trust SET recovery_secret = NULL")


def put_device(db: Database, device: Device, *, at: str) -> None:
    """Writes a device of the roster; `at` is when it came to its state, kept from the first time."""
    approved, revoked = (at if device.state is state else None for state in (DeviceState.ACTIVE, DeviceState.REVOKED))
    db.execute(
        "INSERT INTO sync_device (device, station, keys, state, certificate, kit, trusted, approved_at, revoked_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET state = excluded.state,"
        " certificate = excluded.certificate, kit = excluded.kit, trusted = excluded.trusted,"
        " approved_at = coalesce(approved_at, excluded.approved_at),"
        " revoked_at = coalesce(revoked_at, excluded.revoked_at)",
        [
            device.device,
            device.station,
            device.keys.to_text(),
            device.state.value,
            _text(device.certificate) if device.certificate else None,
            device.kit,
            dumps(dict(device.trusted)),
            approved,
            revoked,
        ],
    )


def find_device(db: Database, device: str) -> Device | None:
    """A device by its identity."""
    return next(iter(_devices(db, "WHERE device = ?", [device])), None)


def devices_of_station(db: Database, station: str) -> list[Device]:
    """Every device that ever stood for a station."""
    return _devices(db, "WHERE station = ?", [station])


def list_devices(db: Database) -> list[Device]:
    """The roster as it stands here, the Centre and this installation among them."""
    return _devices(db, "", [])


def insert_kit(db: Database, kit: Kit, *, at: str) -> None:
    """Notes a new kit; an open one for the same station is withdrawn by it."""
    db.execute(
        "UPDATE sync_kit SET state = ? WHERE station = ? AND state = ?",
        [KitState.WITHDRAWN, kit.station, KitState.OPEN],
    )
    db.execute(
        "INSERT INTO sync_kit (kit, station, state, made_at) VALUES (?, ?, ?, ?)",
        [kit.kit, kit.station, KitState.OPEN, at],
    )


def find_kit(db: Database, kit: str) -> tuple[str, KitState, str | None] | None:
    """Station, state and device of a kit."""
    row = db.execute("SELECT station, state, device FROM sync_kit WHERE kit = ?", [kit]).fetchone()
    return (row[0], KitState(row[1]), row[2]) if row else None


def use_kit(db: Database, kit: str, device: str) -> None:
    """A kit is good for one device."""
    db.execute("UPDATE sync_kit SET state = ?, device = ? WHERE kit = ?", [KitState.USED, device, kit])


def stations_given(db: Database) -> list[str]:
    """The stations that kits were made for, in the order of making."""
    return [station for (station,) in db.execute("SELECT station FROM sync_kit ORDER BY made_at, rowid")]


def open_kits(db: Database) -> list[tuple[str, str]]:
    """Station and moment of every kit that nobody has used yet, the oldest first."""
    sql = "SELECT station, made_at FROM sync_kit WHERE state = ? ORDER BY made_at, rowid"
    return list(db.execute(sql, [KitState.OPEN]))


def since(db: Database) -> dict[str, tuple[str, str]]:
    """For each device, when it was approved and when it was reported lost; "" for not."""
    sql = "SELECT device, coalesce(approved_at, ''), coalesce(revoked_at, '') FROM sync_device"
    return {device: (approved, revoked) for device, approved, revoked in db.execute(sql)}


def _devices(db: Database, where: str, values: Iterable[str]) -> list[Device]:
    rows = records.query(db, f"SELECT * FROM sync_device {where} ORDER BY approved_at, station, device", list(values))
    return [
        Device(
            device=row["device"],
            station=row["station"],
            keys=PublicKeys.from_text(row["keys"]),
            state=DeviceState(row["state"]),
            certificate=base64.b64decode(row["certificate"]) if row["certificate"] else None,
            kit=row["kit"],
            trusted=json.loads(row["trusted"] or "{}"),
        )
        for row in rows
    ]


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
