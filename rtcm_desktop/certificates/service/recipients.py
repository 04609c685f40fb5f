"""Whom papers are for: participants as they were when they took part, and trainers."""

from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Recipient
from rtcm_desktop.certificates.rules import names, wording
from rtcm_desktop.core.database import Database
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.people.model import Person
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import find_organisation


def recipient_of_participant(db: Database, participant: Participant) -> Recipient:
    """A participant as a paper needs them, as they were when they took part."""
    return Recipient(
        participant=participant.id,
        person=participant.person,
        latin=participant.name,
        original=participant.original,
        position=participant.position,
        institution=_institution(db, participant.organisation, participant.organisation_id),
        country=participant.country,
        country_names=store.country_names(db, participant.country),
        wanted_language=participant.paper_language,
    )


def recipient_of_trainer(db: Database, person: Person) -> Recipient:
    """A trainer as a paper needs them."""
    return Recipient(
        participant=None,
        person=person.id,
        latin=printed_name(person),
        original=printed_name(person, names.ORIGINAL),
        position=person.position,
        institution=_institution(db, person.organisation, person.organisation_id),
        country=person.country,
        country_names=store.country_names(db, person.country),
        wanted_language="",
    )


def _institution(db: Database, name: str, id: str | None) -> dict[str, str]:
    """The institution's name by language, as it was written then where no other is known."""
    organisation = find_organisation(db, id) if id else None
    return {wording.FALLBACK: name} | dict(organisation.names if organisation else {})
