"""Which records form one person, from the links between them."""

from collections.abc import Iterable, Mapping


def groups(links: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The canonical id (the smallest of the group) of every linked record, from the pairs that are one person.

    Groups are connected components, so the order of the links does not matter.
    """
    parent: dict[str, str] = {}

    def root(person: str) -> str:
        while parent.setdefault(person, person) != person:
            parent[person] = parent[parent[person]]
            person = parent[person]
        return person

    for a, b in links:
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return {person: root(person) for person in parent}


def contradictions(same: Mapping[str, str], different: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs declared different that other links make one person; `same` is what `groups` gave."""
    return [(a, b) for a, b in different if a in same and same[a] == same.get(b)]
