"""All SQL of the register: persons, organisations, trainers, links, and the caches made from them."""

from rtcm_desktop.people.store.index import (
    persons_with_key_like,
    persons_with_keys,
    search_persons,
    write_keys,
    write_search,
)
from rtcm_desktop.people.store.links import (
    canonical_of,
    every_linked,
    group_members,
    link_ends,
    links_among,
    put_link,
    write_groups,
)
from rtcm_desktop.people.store.organisations import (
    ensure_organisation,
    find_organisation,
    organisation_key,
)
from rtcm_desktop.people.store.persons import (
    change_person,
    every_person,
    find_person,
    get_person,
    insert_person,
    list_persons,
    person_of,
    values_of,
)
from rtcm_desktop.people.store.trainers import (
    find_trainer,
    list_trainers,
    put_trainer,
    trainer_of,
)

__all__ = [
    "canonical_of",
    "change_person",
    "ensure_organisation",
    "every_linked",
    "every_person",
    "find_organisation",
    "find_person",
    "find_trainer",
    "get_person",
    "group_members",
    "insert_person",
    "link_ends",
    "links_among",
    "list_persons",
    "list_trainers",
    "organisation_key",
    "person_of",
    "persons_with_key_like",
    "persons_with_keys",
    "put_link",
    "put_trainer",
    "search_persons",
    "trainer_of",
    "values_of",
    "write_groups",
    "write_keys",
    "write_search",
]
