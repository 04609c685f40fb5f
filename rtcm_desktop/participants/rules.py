"""Who counts, in which order papers list people, and who is there twice. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import ceil

from rtcm_desktop.core import names
from rtcm_desktop.participants.model import Mode, Nomination, Participant, Role, Status

_EXPECTED = frozenset({Status.NOMINATED, Status.CONFIRMED})
_GONE = frozenset({Status.WITHDRAWN, Status.REPLACED, Status.NO_SHOW})
_SEATED = frozenset({Role.PARTICIPANT, Role.OBSERVER, Role.SPEAKER, Role.ORGANISER})
_LAST = 1_000_000
SLIPS_ON_A_SHEET = 2
_FEWEST_SLIPS = 6
_PEOPLE_PER_SLIP = 5
_SIGNS_OF_NAMES = "-‐‑'’‘ʻʼ.·\u200c\u0301\u0306\u0307\u0308"


def is_expected(participant: Participant) -> bool:
    """Whether somebody is to be there: badge, lunch and signature line, whatever the role."""
    return participant.status in _EXPECTED


def awaits_check(participant: Participant) -> bool:
    """Whether the name of somebody who is to be there was not confirmed yet."""
    return is_expected(participant) and not participant.name_confirmed


def is_waiting(participant: Participant) -> bool:
    """Whether somebody stands on the waiting list."""
    return participant.status is Status.WAITING


def does_not_come(participant: Participant) -> bool:
    """Whether somebody who was in the list is not to be there any more."""
    return participant.status in _GONE


def counts(participant: Participant) -> bool:
    """Whether somebody counts in eligibility, response rate and figures of persons trained."""
    return participant.role is Role.PARTICIPANT and is_expected(participant)


def is_seated(participant: Participant) -> bool:
    """Whether somebody gets a name tent: in the room and at the table, not an interpreter in the booth or the press."""
    in_room = participant.mode is Mode.IN_PERSON and is_expected(participant)
    return in_room and participant.role in _SEATED


def slips_for(people: int) -> int:
    """How many blank slips to print for so many people: one for every five, six at least, whole sheets."""
    return ceil(max(people / _PEOPLE_PER_SLIP, _FEWEST_SLIPS) / SLIPS_ON_A_SHEET) * SLIPS_ON_A_SHEET


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


def shown_first(group: Iterable[Participant]) -> Participant:
    """Of the entries of one person the one that stands for all: one that counts, one expected, the smallest id."""
    return min(group, key=lambda each: (not counts(each), not is_expected(each), each.id))


_LONG_ENOUGH = 3


def name_doubts(name: str, *, guessed: bool, times: int) -> tuple[str, ...]:
    """What makes a printed name worth a look, as codes: a transliteration by rule, capitals, one word, odd signs, twice.

    `times` counts who is printed by this name in the event.
    """
    words = names.words(name)
    found = {
        "guessed": guessed,
        "single": len(words) < 2,
        "capitals": any(len(word) >= _LONG_ENOUGH and word.isupper() for word in words),
        "signs": any(not (letter.isalpha() or letter.isspace() or letter in _SIGNS_OF_NAMES) for letter in name),
        "twice": times > 1,
    }
    return tuple(code for code, holds in found.items() if holds)
