"""How a laptop joins and leaves: kit, request, approval, and what happens when one is lost."""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from rtcm_desktop.core.actions import Action, Changes, Outcome
from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.keys import new_seed
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.trust import (
    Certificate,
    DeviceState,
    Issuer,
    Kit,
    KitState,
    Request,
    Words,
)
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError, Taken
from rtcm_desktop.exchange.rules import layout
from rtcm_desktop.exchange.rules.stations import is_station, next_station
from rtcm_desktop.exchange.service.founding import at_centre
from rtcm_desktop.exchange.service.merging import retry_waiting
from rtcm_desktop.exchange.service.roster import publish_roster
from rtcm_desktop.exchange.service.vouching import as_device
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import trust as store


@dataclass(frozen=True, slots=True)
class Joined:
    """A station on its way in: the file, and the words to compare. `merged`: files that had waited for the approval."""

    station: str
    words: Words
    file: str = ""
    merged: tuple[Taken, ...] = ()


def make_kit(workspace: Workspace, *, path: Path, station: str | None = None) -> Outcome[Joined]:
    """Makes the set-up file of one laptop; without a station, for the next free one.

    A new kit for a station that is not at work yet withdraws the former one. Raises UserError `ONLY_AT_CENTRE`,
    `STATION_WRONG`, `STATION_TAKEN` or `STATION_SPENT`.
    """
    from rtcm_desktop.exchange.documents.enrolment import kit_file
    from rtcm_desktop.exchange.documents.frame import kit_mark
    from rtcm_desktop.exchange.documents.handing_over import write_checked

    at_centre(workspace)
    code = (station or next_station(store.stations_given(workspace.db))).upper()
    if not is_station(code):
        raise UserError("STATION_WRONG", station=code)
    if known := store.devices_of_station(workspace.db, code):
        at_work = any(device.state is DeviceState.ACTIVE for device in known)
        raise UserError("STATION_TAKEN" if at_work else "STATION_SPENT", station=code)
    trust, secret = store.get_trust(workspace.db), new_seed()
    mark = kit_mark(secrets.token_bytes(layout.KIT_BYTES), code, secret, workspace.keys)
    centre = Certificate(Issuer.CENTRE, workspace.station, workspace.keys.public, None, trust.certificate)
    kit = Kit(mark.kit.hex(), code, centre, trust.recovery, mark, secret)
    with transaction(workspace.db):
        store.insert_kit(workspace.db, kit, at=workspace.now().isoformat())
        write_checked(path, kit_file(mark, secret, trust.recovery, trust.certificate, workspace.keys))
    return Outcome(Joined(code, kit.words, file=str(path)), Changes())


def request(workspace: Workspace, *, path: Path) -> Outcome[Joined]:
    """Writes the laptop's request to be registered and gives the words to be read out at the telephone.

    Raises UserError `ONLY_ON_LAPTOP`.
    """
    from rtcm_desktop.exchange.documents.enrolment import request_file
    from rtcm_desktop.exchange.documents.handing_over import write_checked

    if workspace.role is not Role.SITE:
        raise UserError("ONLY_ON_LAPTOP")
    trust, keys = store.get_trust(workspace.db), workspace.keys
    created = workspace.now().isoformat(timespec="seconds")
    recipients = [trust.centre.recipient, trust.recovery]
    write_checked(path, request_file(workspace.name, created, trust.certificate, keys, recipients))
    return Outcome(Joined(workspace.station, keys.public.words(), file=str(path)), Changes())


def look_at_request(workspace: Workspace, *, path: Path) -> Joined:
    """Which laptop asks to be registered, and the words to compare with those it reads out. Raises like `approve`."""
    at_centre(workspace)
    certificate = _read(workspace, path).certificate
    _check_kit(workspace, certificate)
    return Joined(certificate.station, certificate.keys.words(), file=str(path))


def approve(workspace: Workspace, *, path: Path, words: Words = ()) -> Outcome[Joined]:
    """Puts a laptop on the roster, and takes in the files that it had sent before.

    `words`, where given, are those that the laptop read out. Raises UserError `ONLY_AT_CENTRE`, `REQUEST_WRONG_FILE`,
    `REQUEST_NOT_USED`, `KIT_UNKNOWN`, `KIT_USED`, `KIT_WITHDRAWN` or `WORDS_DIFFER`.
    """
    at_centre(workspace)
    certificate = _read(workspace, path).certificate
    _check_kit(workspace, certificate)
    shown = certificate.keys.words()
    if words and words != shown:
        raise UserError("WORDS_DIFFER", station=certificate.station)
    with workspace.action("exchange.approve", undoable=False) as act:
        _admit(act, workspace, certificate)
    merged = retry_waiting(workspace)
    return act.outcome(Joined(certificate.station, shown, file=str(path), merged=merged))


def revoke(workspace: Workspace, *, station: str, reason: str) -> Outcome[Joined]:
    """Marks a station's laptop as lost: what is here of it stays, what comes later is kept aside.

    Raises UserError `ONLY_AT_CENTRE`, `STATION_SELF`, `STATION_UNKNOWN`, `STATION_REVOKED` or `REVOKE_REASON`.
    """
    at_centre(workspace)
    if station == workspace.station:
        raise UserError("STATION_SELF", station=station)
    known = store.devices_of_station(workspace.db, station)
    devices = [one for one in known if one.state is DeviceState.ACTIVE]
    if not devices:
        raise UserError("STATION_REVOKED" if known else "STATION_UNKNOWN", station=station)
    if not reason.strip():
        raise UserError("REVOKE_REASON", station=station)
    with workspace.action("exchange.revoke", undoable=False, reason=reason) as act:
        for device in devices:
            trusted = segment_store.newest_of_device(act.db, device.device)
            lost = replace(device, state=DeviceState.REVOKED, trusted=trusted)
            store.put_device(act.db, lost, at=act.now.isoformat())
        publish_roster(act, workspace)
    return act.outcome(Joined(station, devices[0].keys.words()))


def _read(workspace: Workspace, path: Path) -> Request:
    from rtcm_desktop.exchange.reading.enrolment import read_request, read_small

    data = read_small(path)
    try:
        return read_request(data, workspace.keys, workspace.keys.public.signing)
    except RefusalError as error:
        if error.reason in {Code.NOT_BUNDLE, Code.IS_KIT}:
            raise UserError("REQUEST_WRONG_FILE", file=path.name) from error
        raise UserError("REQUEST_NOT_USED", file=path.name, reason=str(error)) from error


def _check_kit(workspace: Workspace, certificate: Certificate) -> None:
    kit = store.find_kit(workspace.db, certificate.kit)
    if kit is None:
        raise UserError("KIT_UNKNOWN", station=certificate.station)
    station, state, device = kit
    if state is KitState.WITHDRAWN:
        raise UserError("KIT_WITHDRAWN", station=station)
    if state is KitState.USED and device != certificate.device:
        raise UserError("KIT_USED", station=station)


def _admit(act: Action, workspace: Workspace, certificate: Certificate) -> None:
    from rtcm_desktop.exchange.documents.frame import centre_certificate

    known = store.find_device(act.db, certificate.device)
    if known is not None:
        return
    raw = centre_certificate(certificate.station, certificate.keys, workspace.keys, certificate.mark)
    device = as_device(replace(certificate, raw=raw))
    store.put_device(act.db, device, at=act.now.isoformat())
    store.use_kit(act.db, certificate.kit, certificate.device)
    publish_roster(act, workspace)
