"""When two records are one person: the identity rule, and the keys by which candidates are found."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product

from rtcm_desktop.core import names
from rtcm_desktop.people.model import Identity, Person, Verdict
from rtcm_desktop.people.rules.naming import all_names

_NEAR_NAME = 90
_NEAR_WITH_PHONE = 60
_PHONE_DIGITS = 9
_MOST_CANDIDATES = 10


def birth_year(person: Person) -> int | None:
    """Year of birth, from the date where there is one."""
    return int(person.birth_date[:4]) if person.birth_date else person.birth_year


def _same_birth(one: Person, other: Person) -> bool:
    if one.birth_date and other.birth_date:
        return one.birth_date == other.birth_date
    return birth_year(one) is not None and birth_year(one) == birth_year(other)


def _other_birth(one: Person, other: Person) -> bool:
    """Whether both births are known and differ."""
    return birth_year(one) is not None and birth_year(other) is not None and not _same_birth(one, other)


def _other_country(one: Person, other: Person) -> bool:
    return bool(one.country and other.country and one.country != other.country)


def _shared(ones: Iterable[str], others: Iterable[str]) -> bool:
    return not set(ones).isdisjoint(others)


def is_certain(one: Person, other: Person) -> bool:
    """The identity rule: e-mail equal and names compatible, or names, birth and country all equal.

    An e-mail with a merely compatible name and another year of birth may be a shared letter box, so it is not certain.
    """
    ours, theirs = all_names(one), all_names(other)
    if _shared(one.emails, other.emails) and names.compatible(ours, theirs):
        return not _other_birth(one, other) or names.equal(ours, theirs)
    same_country = bool(one.country) and one.country == other.country
    return same_country and _same_birth(one, other) and names.equal(ours, theirs)


def doubt(one: Person, other: Person) -> str:
    """Why two records that are not certainly one person may be one: the code of a text, "" when nothing is near."""
    ours, theirs = all_names(one), all_names(other)
    if _shared(one.emails, other.emails):
        return "people.doubt.email_other_name"
    if names.equal(ours, theirs):
        return _doubt_of_equal_names(one, other)
    if _other_birth(one, other) or _other_country(one, other):
        return ""
    nearness = names.closeness(ours, theirs)
    if _shared(phone_keys(one), phone_keys(other)) and nearness >= _NEAR_WITH_PHONE:
        return "people.doubt.phone"
    return "people.doubt.similar_name" if nearness >= _NEAR_NAME or names.compatible(ours, theirs) else ""


def _doubt_of_equal_names(one: Person, other: Person) -> str:
    other_mail = bool(one.emails and other.emails)
    if _other_birth(one, other):
        return "" if _other_country(one, other) or other_mail else "people.doubt.other_birth"
    return "people.doubt.other_country" if _other_country(one, other) else "people.doubt.same_name"


def identity(newcomer: Person, records: Sequence[Person], canonical: Mapping[str, str]) -> Identity:
    """Known, doubtful or new, among the records that share some key with the newcomer.

    `canonical` gives the group of linked records; a certain match with two groups is doubtful.
    """
    certain = [record for record in records if is_certain(newcomer, record)]
    if len({canonical.get(record.id, record.id) for record in certain}) == 1:
        return Identity(Verdict.KNOWN, person=min(record.id for record in certain))
    if certain:
        return Identity(Verdict.DOUBTFUL, candidates=_ids(certain), reason="people.doubt.several")
    near = [(record, reason) for record in records if (reason := doubt(newcomer, record))]
    if not near:
        return Identity(Verdict.NEW)
    ours = all_names(newcomer)
    near.sort(key=lambda pair: (-names.closeness(ours, all_names(pair[0])), pair[0].id))
    return Identity(
        Verdict.DOUBTFUL, candidates=_ids(record for record, _ in near[:_MOST_CANDIDATES]), reason=near[0][1]
    )


def _ids(records: Iterable[Person]) -> tuple[str, ...]:
    return tuple(record.id for record in records)


def phone_keys(person: Person) -> set[str]:
    """The last digits of each telephone number: country codes and leading zeros are written in many ways."""
    digits = ("".join(filter(str.isdecimal, phone))[-_PHONE_DIGITS:] for phone in person.phones)
    return {number for number in digits if len(number) >= _PHONE_DIGITS - 2}


def certain_keys(person: Person) -> set[str]:
    """Keys of which two records share at least one whenever `is_certain` holds for them."""
    keys = {f"mail:{email}" for email in person.emails}
    year = birth_year(person)
    if person.country and year:
        keys |= {f"born:{person.country}:{year}:{pair}" for pair in _name_pairs(person)}
    return keys


def match_keys(person: Person) -> set[str]:
    """Keys of which two records share at least one where one is worth a look from the other."""
    keys = certain_keys(person) | {f"name:{pair}" for pair in _name_pairs(person)}
    keys |= {f"phone:{number}" for number in phone_keys(person)}
    year = birth_year(person)
    return keys | {f"year:{person.country}:{year}"} if person.country and year else keys


def _name_pairs(person: Person) -> set[str]:
    """Every two words of every form of the name as consonant skeletons; a single word alone."""
    pairs: set[str] = set()
    for form in names.forms(all_names(person)):
        words = [names.loose_keys(word) for word in form]
        for one, other in combinations(words, 2):
            pairs |= {"+".join(sorted(pair)) for pair in product(one, other)}
        if len(words) == 1:
            pairs |= set(words[0])
    return pairs
