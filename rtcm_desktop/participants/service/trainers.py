"""The trainers of an event who are not in its list: they wear badges and sit behind tents too."""

from collections.abc import Iterable

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.participants.model import Participant, Wearer
from rtcm_desktop.people.model import Person
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.model import Event


def trainers_besides(
    workspace: Workspace, event: Event, participants: Iterable[Participant], language: str = ""
) -> list[Wearer]:
    """Everybody who holds a slot and is not a participant anyway, in the order of the agenda."""
    listed = {person for one in participants for person in (one.person, one.canonical)}
    slots = planning.list_slots(workspace.db, event.id)
    order = dict.fromkeys(trainer.person for slot in slots for trainer in slot.here if trainer.person not in listed)
    known = {person.id: person for person in list_persons(workspace.db, order)}
    countries = {country.code: country.name(language) for country in list_countries(workspace.db)}
    return [_wearer(known[person], countries.get(known[person].country, "")) for person in order if person in known]


def _wearer(person: Person, country_name: str) -> Wearer:
    name = printed_name(person)
    return Wearer(
        id=person.id,
        name=name,
        given=person.given,
        family=person.family,
        original="" if person.original == name else person.original,
        tent_name=person.tent_name,
        organisation=person.organisation,
        country_name=country_name,
        role="trainer",
    )
