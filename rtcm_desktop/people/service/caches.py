"""The caches of the register (groups, match keys, search words), made from the rows that were touched."""

from collections.abc import Iterable

from rtcm_desktop.core import names
from rtcm_desktop.core.actions import Changes
from rtcm_desktop.core.database import Database
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import LinkVerdict


def refresh(db: Database, changes: Changes) -> None:
    """Brings groups, match keys and search words up to date with the persons and links that were touched."""
    _refresh_persons(db, changes.of("person"))
    if links := changes.of("person_link"):
        refresh_groups(db, store.link_ends(db, links))


def rebuild(db: Database) -> None:
    """Makes all caches of the register anew."""
    _refresh_persons(db, store.every_person(db))
    refresh_groups(db, store.every_linked(db))


def _refresh_persons(db: Database, ids: Iterable[str]) -> None:
    wanted = sorted(ids)
    persons = {person.id: person for person in store.list_persons(db, wanted)}
    for id in wanted:
        person = persons.get(id)
        store.write_keys(db, id, rules.match_keys(person) if person else ())
        store.write_search(db, id, names.search_keys(rules.all_names(person)) if person else None)


def refresh_groups(db: Database, touched: set[str]) -> None:
    """Makes the groups around the touched persons anew: their old members and whoever is linked to them now."""
    members = touched | store.group_members(db, store.canonical_of(db, touched).values())
    links: set[tuple[str, str]] = set()
    while new := set(store.links_among(db, members, LinkVerdict.SAME)) - links:
        links |= new
        members |= {person for pair in new for person in pair}
    store.write_groups(db, members, rules.groups(links))
