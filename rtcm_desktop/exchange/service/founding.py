"""Giving a new workspace its place: the Centre founds the trust, a laptop takes it from its kit."""

from pathlib import Path

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.keys import new_identity, recipient_of
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.trust import Certificate, Issuer, Kit, Trust, Words
from rtcm_desktop.exchange.service.vouching import as_device
from rtcm_desktop.exchange.store import trust as store


def found_centre(workspace: Workspace) -> Words:
    """Makes the Centre's certificate, its recovery key and its roster of one. Gives the Centre's words."""
    from rtcm_desktop.exchange.documents.frame import centre_certificate

    public, recovery = workspace.keys.public, new_identity()
    raw = centre_certificate(workspace.station, public, workspace.keys)
    certificate = Certificate(Issuer.CENTRE, workspace.station, public, None, raw)
    with workspace.action("exchange.found", undoable=False) as act:
        trust = Trust(workspace.station, public, recipient_of(recovery), raw)
        store.insert_trust(act.db, trust, recovery_secret=recovery)
        store.put_device(act.db, as_device(certificate), at=act.now.isoformat())
    return public.words()


def found_site(workspace: Workspace, *, kit: Kit) -> Words:
    """Takes over the Centre's keys from the kit and issues the laptop's own first certificate. Gives the Centre's words."""
    from rtcm_desktop.exchange.documents.frame import kit_certificate

    keys = workspace.keys
    raw = kit_certificate(keys.public, kit.mark, kit.secret)
    own = Certificate(Issuer.KIT, kit.station, keys.public, kit.mark, raw)
    with workspace.action("exchange.found", undoable=False) as act:
        store.insert_trust(act.db, Trust(kit.centre.station, kit.centre.keys, kit.recovery, raw, kit.kit))
        for certificate in (kit.centre, own):
            store.put_device(act.db, as_device(certificate), at=act.now.isoformat())
    return kit.words


def write_recovery(workspace: Workspace, *, path: Path) -> Outcome[Words]:
    """Writes the recovery key's secret out for the safe and takes it out of the database, once.

    Raises UserError `ONLY_AT_CENTRE` or `RECOVERY_WRITTEN`.
    """
    from rtcm_desktop.exchange.documents.handing_over import write_checked
    from rtcm_desktop.exchange.documents.recovery import recovery_file

    at_centre(workspace)
    secret = store.recovery_secret(workspace.db)
    if secret is None:
        raise UserError("RECOVERY_WRITTEN")
    words = workspace.keys.public.words()
    write_checked(path, recovery_file(secret, words))
    with transaction(workspace.db):
        store.forget_recovery_secret(workspace.db)
    return Outcome(words, Changes())


def at_centre(workspace: Workspace) -> None:
    """Raises UserError `ONLY_AT_CENTRE` on a laptop."""
    if workspace.role is not Role.CENTRE:
        raise UserError("ONLY_AT_CENTRE")
