"""The register as a list: who answers to what was typed and chosen, and the lines of some of them."""

from collections.abc import Iterable, Mapping, Sequence

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import spoken
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import Line, Listing, Person, Wanted
from rtcm_desktop.people.service.searching import search

MOST_FOUND = 200
FIRST_LINES = 60
LONG = 2_000


def browse(workspace: Workspace, *, wanted: Wanted, quickly: bool = False) -> Listing:
    """Everybody who answers: by name, or where something was typed the best answers first, at most 200.

    `quickly` gives only the first screen of a long register, for somebody who has nothing before the eyes yet. A long
    register is counted when everybody is listed: counting reads as much as listing.
    """
    db, everybody = workspace.db, wanted == Wanted()
    total = store.count_persons(db, LONG + 1)
    counted = total <= LONG or (everybody and not quickly)
    whole = counted or not everybody
    ids: Sequence[str]
    if wanted.text.strip():
        ids = _answers(workspace, wanted)
    else:
        ids = rules.in_order(store.names_of_register(db, wanted) if whole else store.first_of_register(db, FIRST_LINES))
    lines = tuple(lines_of(db, ids[:FIRST_LINES]))
    countries = named_countries(db, store.countries_of_register(db))
    return Listing(ids, lines, len(ids) if everybody and counted else total, countries, whole, counted)


def _answers(workspace: Workspace, wanted: Wanted) -> tuple[str, ...]:
    """Whoever the words find and the choice lets through, the best answers first."""
    hits = search(workspace, text=wanted.text, limit=MOST_FOUND)
    asked = {"country": wanted.country, "audience": wanted.audience, "sex": wanted.sex}
    persons = {person.id: person for person in store.list_persons(workspace.db, (hit.id for hit in hits))}

    def passes(id: str) -> bool:
        return all(getattr(persons[id], field) == value for field, value in asked.items() if value)

    return tuple(hit.id for hit in hits if hit.id in persons and passes(hit.id))


def lines(workspace: Workspace, *, ids: Sequence[str]) -> list[Line]:
    """The lines of these persons, in this order; who is not there any more is left out."""
    return lines_of(workspace.db, ids)


def lines_of(db: Database, ids: Sequence[str]) -> list[Line]:
    """The lines of these persons, in this order."""
    persons = {person.id: person for person in store.list_persons(db, ids)}
    sizes, trainers, countries = store.group_sizes(db, ids), store.trainers_among(db, ids), country_names(db)
    return [
        line_of(persons[id], countries, records=sizes.get(id, 1), trains=id in trainers) for id in ids if id in persons
    ]


def line_of(person: Person, countries: Mapping[str, str], *, records: int = 1, trains: bool = False) -> Line:
    """The line of a person."""
    name, original = rules.printed_name(person), rules.printed_name(person, rules.ORIGINAL)
    return Line(
        person=person,
        name=name,
        original="" if original == name else original,
        country_name=countries.get(person.country, person.country),
        records=records,
        trains=trains,
    )


def country_names(db: Database) -> dict[str, str]:
    """The names of all countries in the spoken language."""
    return {country.code: country.name(spoken()) for country in list_countries(db)}


def named_countries(db: Database, codes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Countries as (code, name), by name."""
    names = country_names(db)
    return tuple(sorted(((code, names.get(code, code)) for code in codes), key=lambda pair: pair[1]))
