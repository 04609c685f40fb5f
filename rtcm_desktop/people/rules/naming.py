"""How a person is named, and a person's fields in normal form."""

from dataclasses import fields, replace

from rtcm_desktop.core import names
from rtcm_desktop.people.model import Found, Person

LATIN = "latin"
ORIGINAL = "original"


def full_name(given: str, family: str) -> str:
    """Both parts in the order of our papers: given name first."""
    return " ".join(part for part in (given, family) if part)


def latin_name(person: Person) -> str:
    """The name in Latin letters: as stated, else as typed, else transliterated from the original script."""
    typed = full_name(person.given, person.family)
    if person.latin:
        return person.latin
    return typed if typed and names.is_latin(typed) else names.romanise(person.original or typed)


def latin_is_guessed(person: Person) -> bool:
    """Whether nobody stated the Latin name, so that papers would show a transliteration (poor where vowels are missing)."""
    typed = full_name(person.given, person.family)
    return not (person.latin or person.printed.get(LATIN) or (typed and names.is_latin(typed)))


def original_name(person: Person) -> str:
    """The name in its own script, as stated or as typed."""
    return person.original or full_name(person.given, person.family)


def printed_name(person: Person, script: str = LATIN) -> str:
    """The name as papers print it; `script` is "latin" or "original"."""
    return person.printed.get(script) or (original_name(person) if script == ORIGINAL else latin_name(person))


def all_names(person: Person) -> tuple[str, ...]:
    """Every form of the full name there is, without repetitions."""
    typed = full_name(person.given, person.family)
    with_patronymic = " ".join(part for part in (person.family, person.given, person.patronymic) if part)
    forms = (
        typed,
        with_patronymic if person.patronymic else "",
        person.original,
        person.latin,
        *person.printed.values(),
    )
    return tuple(dict.fromkeys(form for form in forms if form))


def found(person: Person) -> Found:
    """The line of a search result."""
    return Found(person.id, printed_name(person), person.country, person.organisation)


def tidied(person: Person) -> Person:
    """The person with every text in normal form and addresses in lower case, without repetitions."""
    texts = {
        field.name: names.normal(value)
        for field in fields(person)
        if type(value := getattr(person, field.name)) is str and field.name != "id"
    }
    emails = tuple(dict.fromkeys(email.strip().casefold() for email in person.emails if email.strip()))
    phones = tuple(dict.fromkeys(phone for text in person.phones if (phone := names.normal(text))))
    return replace(person, **texts, emails=emails, phones=phones)  # type: ignore[arg-type]


_NEVER_COMPLETED = frozenset({"id", "given", "family", "printed", "consents", "organisation_id", "notes", "tent_name"})
_GATHERED = ("emails", "phones", "languages")


def completed(record: Person, stated: Person) -> Person:
    """The record with its open fields filled out of what was stated; what is there stays, addresses are gathered."""
    stated = tidied(stated)
    gathered = {name: tuple(dict.fromkeys((*getattr(record, name), *getattr(stated, name)))) for name in _GATHERED}
    open_fields = {
        field.name: getattr(stated, field.name)
        for field in fields(record)
        if field.name not in _NEVER_COMPLETED and not getattr(record, field.name)
    }
    return replace(record, **(open_fields | gathered))
