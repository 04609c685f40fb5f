"""Entering a person in an event, inside an action: what import, walk-in and replacement have in common."""

from dataclasses import replace

from rtcm_desktop.core import names
from rtcm_desktop.core.actions import Action
from rtcm_desktop.participants import store
from rtcm_desktop.participants.model import Mode, Nomination, Source, Status
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Identity, Person
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.model import Mode as EventMode

_STATUS = {Source.NOMINATION: Status.NOMINATED, Source.WALK_IN: Status.CONFIRMED, Source.REPLACEMENT: Status.CONFIRMED}


def enter(act: Action, event: Event, person: str, nomination: Nomination, source: Source, *, replaces: str = "") -> str:
    """Enters a person of the register in an event as what the nomination says they are now; gives the participant's id.

    What the nomination leaves open about institution and position is taken from the register. Whoever stands at the
    desk counts as confirmed.
    """
    stated = _as_now(people.resolve_person(act.db, person), nomination.person)
    id = store.put_participant(
        act.db,
        event.id,
        person,
        role=nomination.role.value,
        mode=(nomination.mode or usual_mode(event)).value,
        status=_STATUS[source].value,
        source=source.value,
        replaces=replaces or None,
        number=store.next_number(act.db, event.id),
        paper_language=nomination.paper_language or None,
        interpretation=nomination.interpretation or None,
        notes=names.normal(nomination.notes) or None,
        **store.as_then(act.db, stated),
    )
    private = {"diet": names.normal(nomination.diet), "access": names.normal(nomination.access)}
    store.put_private(act.db, id, **{column: text for column, text in private.items() if text})
    return id


def _as_now(record: Person, stated: Person) -> Person:
    """The record with what was stated now put first, for the columns that the participant keeps."""
    return replace(
        record,
        organisation=names.normal(stated.organisation) or record.organisation,
        position=names.normal(stated.position) or record.position,
        country=stated.country or record.country,
        audience=stated.audience or record.audience,
    )


def usual_mode(event: Event) -> Mode:
    """How people take part where nothing was said."""
    return Mode.ONLINE if event.mode is EventMode.ONLINE else Mode.IN_PERSON


def register(act: Action, stated: Person) -> tuple[str, Identity]:
    """The person's record: the known one, completed, or a new one. A doubtful person gets a new record."""
    identity = people.identify(act.db, stated)
    if identity.person is None:
        return people.enter_person(act, stated), identity
    people.complete_person(act, identity.person, stated)
    return identity.person, identity
