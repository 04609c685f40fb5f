"""The list of participants as a workbook."""

from collections.abc import Sequence
from datetime import datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.participants.documents.people import event_line, expected
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.planning.model import Event
from rtcm_desktop.sheets.contents import Column, Kind, Sheet
from rtcm_desktop.sheets.model import Cell
from rtcm_desktop.sheets.writing import write_workbook as write_sheets

_TITLE_LENGTH = 31


def write_workbook(event: Event, participants: Sequence[Participant], *, language: str, made_at: datetime) -> bytes:
    """Everybody expected at an event, one row each, without addresses, telephones and dates of birth."""
    kind = say("paper.participants", language)
    headings = ("number", "name", "original_name", "position", "institution", "country", "role_heading")
    columns = [Column(say(f"paper.{name}", language), kind=_kind(name)) for name in headings]
    sheet = Sheet(
        name=kind[:_TITLE_LENGTH],
        columns=[*columns, Column(say("paper.list.taking_part", language))],
        rows=[_row(number, one, language) for number, one in enumerate(expected(participants), start=1)],
        title=event.title(language),
        note=(event_line(event, language), say("paper.list.audience", language)),
    )
    return write_sheets([sheet], title=f"{kind} · {event.code}", made_at=made_at)


def _kind(name: str) -> Kind:
    return Kind.NUMBER if name == "number" else Kind.TEXT


def _row(number: int, one: Participant, language: str) -> tuple[Cell, ...]:
    return (
        number,
        one.name,
        one.original,
        one.position,
        one.organisation,
        one.country_name,
        say(f"paper.role.{one.role.value}", language),
        say(f"paper.list.{one.mode.value}", language),
    )
