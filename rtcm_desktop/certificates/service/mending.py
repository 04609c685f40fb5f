"""A wrong certificate is never changed: it is replaced by another number, or cancelled, and says so when checked."""

from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.attendance.service import standing
from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Certificate, Recipient, State
from rtcm_desktop.certificates.rules import names, numbers
from rtcm_desktop.certificates.service import checking, papers, printing
from rtcm_desktop.certificates.service.occasion import occasion
from rtcm_desktop.certificates.service.recipients import recipient_of_participant, recipient_of_trainer
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import normal
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants.store import get_participant
from rtcm_desktop.people.service import mend_printed_name
from rtcm_desktop.people.store import get_person
from rtcm_desktop.planning.store import get_event


@dataclass(frozen=True, slots=True)
class Correction:
    """The certificate that took another one's place."""

    certificate: Certificate
    supersedes: str
    pages: int


def void(workspace: Workspace, *, number: str, reason: str) -> Outcome[Certificate]:
    """Cancels a certificate. Raises UserError NUMBER_MISTYPED, CERTIFICATE_UNKNOWN, CERTIFICATE_REASON, …"""
    _require(reason)
    certificate = _holding(workspace.db, number)
    with workspace.action("certificates.void", undoable=False, reason=reason) as act:
        store.change_state(act.db, certificate.id, State.VOID, normal(reason))
    return act.outcome(certificate)


def correct(
    workspace: Workspace, *, number: str, reason: str, name: str | None = None, pdf: Path | None = None
) -> Outcome[Correction]:
    """Issues a new number with the data of today that takes the old one's place; `name` mends the name as printed.

    Raises UserError NUMBER_MISTYPED, CERTIFICATE_UNKNOWN, CERTIFICATE_REASON, CERTIFICATE_NAME_EMPTY, NAME_UNPRINTABLE, …
    """
    _require(reason)
    if name is not None and not normal(name):
        raise UserError("CERTIFICATE_NAME_EMPTY")
    printing.make_sure_of(pdf)
    old = _holding(workspace.db, number)
    event = get_event(workspace.db, old.event)
    about = occasion(workspace.db, event, standing(workspace, event.id))
    with workspace.action("certificates.correct", undoable=False, reason=reason) as act:
        if name is not None:
            mend_printed_name(act, person=old.person, name=name, script=names.form_of(name))
        recipient = _recipient(act.db, old)
        if fault := checking.fault(about, recipient):
            raise UserError("NAME_UNPRINTABLE", name=fault.name, reason=fault.words)
        store.change_state(act.db, old.id, State.SUPERSEDED, normal(reason))
        new = papers.enter(act, workspace, about, recipient, supersedes=old.id)
        drawn = printing.draw(act.db, [new], pdf=pdf, folder=None)
    printing.write(drawn)
    return act.outcome(Correction(new, old.number, drawn.pages))


def _require(reason: str) -> None:
    if not normal(reason):
        raise UserError("CERTIFICATE_REASON")


def _holding(db: Database, number: str) -> Certificate:
    """The certificate with this number if it still holds."""
    wanted = str(numbers.parse(number))
    found = store.list_numbered(db, wanted)
    holding = [one for one in found if one.state is State.ISSUED]
    if holding:
        return holding[0]
    if not found:
        raise UserError("CERTIFICATE_UNKNOWN", number=wanted)
    if found[0].state is State.VOID:
        raise UserError("CERTIFICATE_VOID", number=wanted)
    raise UserError("CERTIFICATE_SUPERSEDED", number=wanted, replacement=store.replacement_of(db, found[0].id))


def _recipient(db: Database, certificate: Certificate) -> Recipient:
    if certificate.participant:
        return recipient_of_participant(db, get_participant(db, certificate.participant))
    return recipient_of_trainer(db, get_person(db, certificate.person))
