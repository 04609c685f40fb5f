"""The list of participants: by country, then everybody with another role. No address, telephone or date of birth."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import count, groupby

from rtcm_desktop.core.names import fold
from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.flow import print_flow, title_block
from rtcm_desktop.paper.furniture import Head
from rtcm_desktop.paper.looks import NAME, TABLE, TABLE_NOTE, Ink, Look, Style
from rtcm_desktop.paper.table import Column, Row, RowKind, table
from rtcm_desktop.participants.documents.people import by_sex, event_line, expected, foot_line, name_lines, trained
from rtcm_desktop.participants.model import Mode, Participant, Role
from rtcm_desktop.planning.model import Event

_NUMBER = Look(8, ink=Ink.GREY)
_ONLINE = Look(8, Style.STRONG, Ink.ACCENT)


def write_list(event: Event, participants: Sequence[Participant], *, language: str, made_at: datetime) -> Printed:
    """The list of everybody expected at an event."""
    people = expected(participants)
    kind = say("paper.participants", language)
    paper = Paper(f"{kind} · {event.code}", language, created=made_at)
    columns = (
        Column(say("paper.number", language), 18, 24, "right", _NUMBER),
        Column(say("paper.name", language), 27, 86, look=NAME, smallest=7),
        Column(say("paper.position_institution", language), 90, 164),
        Column(say("paper.list.taking_part", language), 166, 192, "right"),
    )
    blocks = [
        title_block(event.title(language), _subtitle(event, people, language)),
        *table(columns, tuple(_rows(people, language)), row_height=9.6),
    ]
    foot = foot_line(event, made_at, language, say("paper.list.audience", language))
    print_flow(paper, blocks, Head(kind, event.code), foot)
    return paper.finish()


def _subtitle(event: Event, people: Sequence[Participant], language: str) -> str:
    counted = trained(people)
    countries = len({one.country for one in counted if one.country})
    figures = ", ".join(
        part
        for part in (
            say("paper.count.participants", language, count=len(counted)),
            say("paper.count.countries", language, count=countries),
            by_sex(counted, language),
        )
        if part
    )
    return " · ".join((event_line(event, language), say(f"paper.mode.{event.mode.value}", language), figures))


def _rows(people: Sequence[Participant], language: str) -> Iterator[Row]:
    numbers = count(1)
    for title, group in _groups(people, language):
        yield Row((title, f"{len(group)} · {by_sex(group, language)}"), RowKind.GROUP)
        for one in group:
            yield Row((str(next(numbers)), name_lines(one), _office(one), (_mode(one, language),)))


def _groups(people: Sequence[Participant], language: str) -> Iterator[tuple[str, list[Participant]]]:
    """Participants by country in the order of the country's name, then the other roles."""
    missing = say("paper.list.no_country", language)
    counted = sorted(trained(people), key=lambda one: (not one.country, fold(one.country_name), one.country))
    for _, group in groupby(counted, key=lambda one: one.country):
        members = list(group)
        yield members[0].country_name or missing, members
    for role in Role:
        members = [one for one in people if one.role is role]
        if members and role is not Role.PARTICIPANT:
            yield say(f"paper.roles.{role.value}", language), members


def _office(one: Participant) -> tuple[tuple[str, Look], ...]:
    country = one.country_name if one.role is not Role.PARTICIPANT else ""
    place = ", ".join(part for part in (one.organisation, country) if part)
    return (one.position, TABLE), (place, TABLE_NOTE)


def _mode(one: Participant, language: str) -> tuple[str, Look]:
    return say(f"paper.list.{one.mode.value}", language), _ONLINE if one.mode is Mode.ONLINE else TABLE
