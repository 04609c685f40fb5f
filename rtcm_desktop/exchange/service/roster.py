"""The roster: the Centre's signed list of installations, made anew with every approval and every loss."""

from rtcm_desktop.core.actions import Action
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.trust import Certificate, Device, Issuer, Roster, RosterEntry
from rtcm_desktop.exchange.store import trust as store


def publish_roster(act: Action, workspace: Workspace) -> None:
    """Signs the roster anew. Its number also follows the clock, so that a Centre restored from a copy goes on rising."""
    from rtcm_desktop.exchange.documents.enrolment import roster_text

    trust = store.get_trust(act.db)
    number = max(trust.roster_number + 1, int(act.now.timestamp()))
    issued = act.now.isoformat(timespec="seconds")
    entries = [
        RosterEntry(_certificate(device), device.state, device.trusted)
        for device in store.list_devices(act.db)
        if device.certificate is not None and device.device != workspace.keys.device
    ]
    raw = roster_text(number, issued, entries, trust.certificate, workspace.keys)
    store.set_roster(act.db, Roster(number, issued, tuple(entries), raw))


def _certificate(device: Device) -> Certificate:
    return Certificate(Issuer.CENTRE, device.station, device.keys, None, device.certificate or b"")
