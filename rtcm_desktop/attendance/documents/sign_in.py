"""Sign-in sheets: one set of pages for each attendance unit, with boxes on fixed places so that scans can be read back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rtcm_desktop.attendance.model import AttendanceUnit
from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.codes import fiducials, qr
from rtcm_desktop.paper.dates import weekday_text
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.fitting import fit, wrap
from rtcm_desktop.paper.flow import page_for
from rtcm_desktop.paper.furniture import Foot, Head, foot, head
from rtcm_desktop.paper.looks import (
    HEAD_LINE,
    LABEL,
    NAME,
    ROW_LINE,
    SUBTITLE,
    TABLE,
    TABLE_NOTE,
    TITLE,
    Ink,
    Look,
    Stroke,
    Style,
)
from rtcm_desktop.paper.page import Page
from rtcm_desktop.participants.model import Mode, Participant
from rtcm_desktop.planning.model import Event, time_of

ROWS = 20
"""Rows on a page; they always stand on the same places."""

_FIRST_ROW, _ROW = 63.5, 10.0
_FREE_LINES = 4
_NAME, _COUNTRY, _TIME, _SIGNATURE = (27.0, 84.0), (87.0, 119.0), (122.0, 141.0), (143.0, 192.0)
_TIME_HEIGHT, _SIGNATURE_HEIGHT = 6.8, 7.4
_BOX = Stroke(0.5)
_WRITTEN = Stroke(0.5, Ink.RULE, (0.5, 1.5))
_ORIGINAL = TABLE_NOTE.styled(Style.ORIGINAL)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page: the unit it is for, who stands on it (None: a line for somebody not on the list), its place in the set."""

    event: Event
    unit: AttendanceUnit
    lines: tuple[Participant | None, ...]
    first_number: int
    number: int
    total: int

    @property
    def code(self) -> str:
        """What the code of the page says: kind, event, unit, page."""
        return f"SIGN-IN/{self.event.code}/{self.unit.label}/{self.number}"


def sign_in_sheets(
    event: Event,
    units: Sequence[AttendanceUnit],
    participants: Sequence[Participant],
    *,
    language: str,
    data_state: str,
) -> Printed:
    """A set of sheets for each unit, with everybody who is in the room and free lines for people who are not listed."""
    paper = Paper(f"{say('paper.sign_in', language)} · {event.code}", language)
    people = [one for one in participants if one.mode is Mode.IN_PERSON]
    for unit in units:
        for sheet in _sheets(event, unit, people):
            _print_sheet(page_for(paper.page(), language), sheet, data_state)
    return paper.finish()


def _sheets(event: Event, unit: AttendanceUnit, people: Sequence[Participant]) -> Iterator[_Sheet]:
    lines = (*people, *[None] * _FREE_LINES)
    total = -(-len(lines) // ROWS)
    for number in range(1, total + 1):
        first = (number - 1) * ROWS
        yield _Sheet(event, unit, lines[first : first + ROWS], first + 1, number, total)


def _print_sheet(page: Page, sheet: _Sheet, data_state: str) -> None:
    language = page.language
    fiducials(page, 4, 7, core=1.6)
    unit = say("paper.unit", language, unit=sheet.unit.label)
    head(page, Head(say("paper.sign_in", language), f"{sheet.event.code} · {unit}"), y=15)
    _title(page, sheet)
    qr(page, 174, 35.5, 18, sheet.code)
    _column_heads(page)
    for index, one in enumerate(sheet.lines):
        y = _FIRST_ROW + index * _ROW
        _boxes(page, y)
        if one is None:
            _free_line(page, y)
        else:
            _person(page, y, sheet.first_number + index, one)
        page.rule(18, y + _ROW, 120, y + _ROW, ROW_LINE)
    _below_rows(page)
    parts = (sheet.event.code, sheet.unit.label, data_state)
    foot(page, Foot(" · ".join(part for part in parts if part)), (sheet.number, sheet.total))


def _title(page: Page, sheet: _Sheet) -> None:
    start, end = (time_of(minutes) for minutes in sheet.unit.planned)
    form = sheet.unit.half.value if sheet.unit.half else "session"
    day = weekday_text(sheet.unit.date, page.language)
    title = say(f"paper.sheet.{form}", page.language, day=day, start=start, end=end)
    page.text(18, 41, title, fit(title, 150, TITLE, 12))
    page.lines(18, 47.5, wrap(f"{start}–{end} · {sheet.event.title(page.language)}", 150, SUBTITLE)[:2], SUBTITLE)


def _column_heads(page: Page) -> None:
    y = _FIRST_ROW - 2.1
    page.text(18, y, say("paper.number", page.language), LABEL)
    page.text(_NAME[0], y, say("paper.name", page.language), LABEL)
    page.text(_COUNTRY[0], y, say("paper.country", page.language), LABEL)
    page.text(sum(_TIME) / 2, y, say("paper.time_in", page.language), LABEL, "centre")
    page.text(_SIGNATURE[0], y, say("paper.signature", page.language), LABEL)
    page.rule(18, _FIRST_ROW, 192, _FIRST_ROW, HEAD_LINE)


def _boxes(page: Page, y: float) -> None:
    for (left, right), height in ((_TIME, _TIME_HEIGHT), (_SIGNATURE, _SIGNATURE_HEIGHT)):
        page.box(left, y + (_ROW - height) / 2, right - left, height, stroke=_BOX)


def _person(page: Page, y: float, number: int, one: Participant) -> None:
    """One line with the name in at most two lines: rows never grow, because boxes stay on their places."""
    width = _NAME[1] - _NAME[0]
    page.text(23.5, y + 6, str(number), Look(8, ink=Ink.GREY), "right", "ltr")
    look = fit(one.name, width, NAME, 7)
    names = wrap(one.name, width, look)[:2]
    original = fit(one.original, width, _ORIGINAL, 6.4)
    if len(names) == 1 and one.original:
        page.text(_NAME[0], y + 4.6, names[0], look)
        page.text(_NAME[0], y + 8.4, wrap(one.original, width, original)[0], original)
    else:
        page.lines(_NAME[0], y + (6.2 if len(names) == 1 else 4.6), names, look)
    country = fit(one.country_name, _COUNTRY[1] - _COUNTRY[0], TABLE, 6.4)
    lines = wrap(one.country_name, _COUNTRY[1] - _COUNTRY[0], country)[:2]
    page.lines(_COUNTRY[0], y + (6 if len(lines) == 1 else 4.4), lines, country)


def _free_line(page: Page, y: float) -> None:
    page.text(23.5, y + 6, "+", Look(8, ink=Ink.GREY), "right")
    for left, right in (_NAME, _COUNTRY):
        page.rule(left, y + 7.2, right - 2, y + 7.2, _WRITTEN)


def _below_rows(page: Page) -> None:
    y = _FIRST_ROW + ROWS * _ROW
    page.paragraph(18, y + 5.6, say("paper.sign.walk_in", page.language), 100, TABLE_NOTE)
    page.text(_SIGNATURE[0], y + 5.6, say("paper.sign.signed", page.language), TABLE_NOTE)
    page.box(178, y + 2.2, 14, 6.2, stroke=_BOX)
