"""Finding persons while typing."""

from rtcm_desktop.core import names
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import Found, Near, Person

SEARCH_LIMIT, NEAREST = 50, 4


def search(workspace: Workspace, *, text: str, limit: int = SEARCH_LIMIT) -> list[Found]:
    """Persons whose name (any script, any usual spelling) or e-mail begins with what was typed; linked records once.

    Whole words come before beginnings of words, the very letters before what only sounds so, then by name; loose answers by
    likeness.
    """
    db, typed = workspace.db, names.normal(text)
    places, loose = _answers(db, typed, limit)
    canonical = store.canonical_of(db, places)
    place_of: dict[str, int] = {}
    for id, place in places.items():
        place_of[canonical[id]] = min(place, place_of.get(canonical[id], place))

    def order(person: Person) -> tuple[float, int, str, str]:
        forms = rules.all_names(person)
        rank = -rules.likeness(typed, forms) if loose else place_of[person.id]
        return rank, names.strangeness(typed, forms), names.fold(rules.latin_name(person)), person.id

    return [rules.found(person) for person in sorted(store.list_persons(db, place_of), key=order)][:limit]


def near(workspace: Workspace, *, name: str) -> Near:
    """The few who are nearest to a name that somebody is entered by, and the countries to choose from."""
    found = search(workspace, text=name, limit=NEAREST) if name.strip() else []
    return Near(tuple(found), tuple((country.code, country.name()) for country in list_countries(workspace.db)))


def _answers(db: Database, text: str, limit: int) -> tuple[dict[str, int], bool]:
    """The persons that answer, each with the place of the query it answered, and whether that was a loose query."""
    if "@" in text:
        return dict.fromkeys(store.persons_with_key_like(db, f"mail:{text.casefold()}", limit), 0), False
    for step in rules.search_queries(text):
        places: dict[str, int] = {}
        for place, query in enumerate(step.queries):
            places |= {id: place for id in store.search_persons(db, query, limit) if id not in places}
        if places:
            return places, step.loose
    return {}, False
