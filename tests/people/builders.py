"""Persons as tests need them: only what the test is about is said."""

from rtcm_desktop.people.model import Person

AYGUN = Person(
    given="Aygün",
    family="Hüseynova",
    country="AZ",
    birth_year=1984,
    emails=("aygun@example.org",),
    organisation="State Migration Service",
)


def a_person(family: str = "Hüseynova", given: str = "Aygün", **fields) -> Person:
    return Person(family=family, given=given, **fields)
