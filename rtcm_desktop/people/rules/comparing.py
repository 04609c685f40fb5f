"""Two records of one person side by side, and what becomes of them when they are linked."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from rtcm_desktop.people.model import PairLine, Person
from rtcm_desktop.people.rules.naming import completed

FIELDS_OF = {
    "name": ("given", "family", "patronymic", "latin", "printed"),
    "original": ("original",),
    "email": ("emails",),
    "born": ("birth_date", "birth_year"),
    "sex": ("sex",),
    "country": ("country",),
    "organisation": ("organisation", "organisation_id"),
    "position": ("position", "audience"),
    "phone": ("phones",),
}
"""The fields of a person behind each line of a comparison."""
GATHERED = frozenset({"email", "phone"})
"""Lines of which both sides stay: a person may have several."""


def pair_lines(stated: Mapping[str, str], known: Mapping[str, str]) -> tuple[PairLine, ...]:
    """Two descriptions of a person field by field; a field neither of them has is left out."""
    fields = dict.fromkeys((*stated, *known))
    lines = (PairLine(name, stated.get(name, ""), known.get(name, "")) for name in fields)
    return tuple(line for line in lines if line.stated or line.known)


def described(person: Person, *, name: str, country_name: str) -> dict[str, str]:
    """What tells one person from another, as text by field."""
    return {
        "name": name,
        "original": person.original if person.original != name else "",
        "email": ", ".join(person.emails),
        "born": person.birth_date or str(person.birth_year or ""),
        "sex": person.sex.value if person.sex else "",
        "country": country_name,
        "organisation": person.organisation,
        "position": person.position,
        "phone": ", ".join(person.phones),
    }


def joined(lead: Person, other: Person, take: Collection[str]) -> Person:
    """The leading record once both are linked: its open fields filled from the other, the lines of `take` replaced.

    Addresses, telephone numbers and languages of both are kept.
    """
    taken = {field: getattr(other, field) for line in take if line not in GATHERED for field in FIELDS_OF[line]}
    return replace(completed(lead, other), **taken)
