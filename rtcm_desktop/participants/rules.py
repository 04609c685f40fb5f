"""Who counts, in which order papers list people, and who is there twice. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from rtcm_desktop.core import names
from rtcm_desktop.participants.model import Nomination, PairLine, Participant, Role, Status
from rtcm_desktop.people.model import Person

_EXPECTED = frozenset({Status.NOMINATED, Status.CONFIRMED})
_LAST = 1_000_000


def is_expected(participant: Participant) -> bool:
    """Whether somebody is to be there: badge, lunch and signature line, whatever the role."""
    return participant.status in _EXPECTED


def counts(participant: Participant) -> bool:
    """Whether somebody counts in eligibility, response rate and figures of persons trained."""
    return participant.role is Role.PARTICIPANT and is_expected(participant)


def in_list_order(participants: Iterable[Participant]) -> list[Participant]:
    """Order of all lists: roles as they are defined, protocol order where it is set, then the Latin family name."""
    roles = list(Role)
    return sorted(
        participants,
        key=lambda each: (
            roles.index(each.role),
            _LAST if each.protocol_order is None else each.protocol_order,
            names.fold(each.family if names.is_latin(each.family) else names.romanise(each.family)),
            names.fold(each.name),
            each.id,
        ),
    )


def by_person(participants: Iterable[Participant]) -> dict[str, list[Participant]]:
    """Participants by canonical person: linked records of one person count as one."""
    persons: dict[str, list[Participant]] = defaultdict(list)
    for participant in participants:
        persons[participant.canonical].append(participant)
    return dict(persons)


def one_each(participants: Iterable[Participant]) -> list[Participant]:
    """One entry for each person, in the order given; `shown_first` says which."""
    listed = list(participants)
    shown = {shown_first(group).id for group in by_person(listed).values()}
    return [participant for participant in listed if participant.id in shown]


def disputed(participants: Iterable[Participant]) -> list[list[Participant]]:
    """Persons who stand in the list as several linked records with another role or status, for a decision."""
    return [
        group for group in by_person(participants).values() if len({(each.role, each.status) for each in group}) > 1
    ]


def same_institution(nomination: Nomination, leaver: Participant) -> Nomination:
    """Somebody who comes instead, from the leaver's country and institution unless something else was said."""
    person = nomination.person
    country = person.country or leaver.country
    organisation = person.organisation or leaver.organisation
    audience = person.audience or leaver.audience
    stated = replace(person, country=country, organisation=organisation, audience=audience)
    return replace(nomination, person=stated, role=leaver.role, mode=nomination.mode or leaver.mode)


def exception_is_explained(values: Mapping[str, str | int | None]) -> bool:
    """An exception from the certificate rule needs a reason."""
    return not values.get("exception") or bool(values.get("exception_reason"))


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


def shown_first(group: Iterable[Participant]) -> Participant:
    """Of the entries of one person the one that stands for all: one that counts, one expected, the smallest id."""
    return min(group, key=lambda each: (not counts(each), not is_expected(each), each.id))
