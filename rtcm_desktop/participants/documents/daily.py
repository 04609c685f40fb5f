"""The daily signature list: for each day of the event a set of pages to be signed in the morning and the afternoon."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.dates import weekday_text
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.flow import Block, Placed, break_pages, page_for, stack, title_block, together
from rtcm_desktop.paper.furniture import Head, foot, head
from rtcm_desktop.paper.looks import LABEL, NAME, NOTE, ROW_LINE, TABLE, TABLE_NOTE, Ink, Look, Stroke
from rtcm_desktop.paper.page import Page
from rtcm_desktop.paper.table import Column, Row, table
from rtcm_desktop.participants.documents.people import expected, foot_line, name_lines
from rtcm_desktop.participants.model import Mode, Participant
from rtcm_desktop.planning.model import Event

_TOP, _BOTTOM = 33.0, 266.0
_ROW_HEIGHT = 11.4
_HALVES = ((128.0, 159.0), (161.0, 192.0))
_FREE_LINES = 3
_KEPT_WITH_END = 5
_WRITTEN = Stroke(0.5, Ink.RULE, (0.5, 1.5))
_STAMP = Stroke(0.5, Ink.RULE, (1.6, 1.6))


def write_daily(
    event: Event, participants: Sequence[Participant], *, language: str, made_at: datetime, day: date | None = None
) -> Printed:
    """Signature lists for everybody in the room, of every role, one set a day; only one day's where it is named."""
    people = [one for one in expected(participants) if one.mode is Mode.IN_PERSON]
    paper = Paper(f"{say('paper.daily', language)} · {event.code}", language, created=made_at)
    for one in event.dates if day is None else (day,):
        _print_day(paper, event, people, one, made_at)
    return paper.finish()


def _print_day(paper: Paper, event: Event, people: Sequence[Participant], day: date, made_at: datetime) -> None:
    language = paper.language
    rows = [_row(number, one) for number, one in enumerate(people, start=1)]
    free = [_free_row()] * _FREE_LINES
    top, *lines = table(_columns(event, language), [*rows, *free], row_height=_ROW_HEIGHT, line=ROW_LINE)
    again = stack([*_heading(event, day, language, continued=True), top])
    lines = [replace(line, head=again) for line in lines]
    signed = lines[: len(rows)]
    end = [*signed[-_KEPT_WITH_END:], *lines[len(rows) :], _closing(language)]
    kept = together(end)
    blocks = [*_heading(event, day, language), top, *signed[:-_KEPT_WITH_END], *kept]
    people_rows = {id(block) for block in (*signed[:-_KEPT_WITH_END], *kept[: len(signed[-_KEPT_WITH_END:])])}

    of = say("paper.day_of", language, day=(day - event.start).days + 1, days=event.days)
    line = Head(say("paper.daily", language), f"{event.code} · {of}")
    pages = break_pages(blocks, _TOP, _BOTTOM)
    for index, placed in enumerate(pages):
        page = page_for(paper.page(), language)
        head(page, line)
        for y, block in placed:
            block.draw(page, y)
        if index < len(pages) - 1:
            _count_boxes(page, placed, sum(id(block) in people_rows for _, block in placed))
        foot(page, foot_line(event, made_at, language), (index + 1, len(pages)))


def _heading(event: Event, day: date, language: str, *, continued: bool = False) -> list[Block]:
    """The day and the event; on the first page also who pays for it."""
    parts = (event.title(language), event.venue_name, say("paper.continued", language) if continued else "")
    title = title_block(weekday_text(day, language, year=True), " · ".join(part for part in parts if part))
    supporters = " · ".join((*event.partners, *event.donors))
    if continued or not supporters:
        return [title]
    text = f"{say('paper.sign.organised_by', language)}: {supporters}"
    return [title, Block(4, lambda page, y: page.paragraph(18, y + 1, text, 174, NOTE))]


def _columns(event: Event, language: str) -> list[Column]:
    halves = zip(("morning", "afternoon"), (event.half_days.morning, event.half_days.afternoon), _HALVES, strict=True)
    return [
        Column(say("paper.number", language), 18, 24, "right", Look(8, ink=Ink.GREY)),
        Column(say("paper.name", language), 27, 79, look=NAME, smallest=7),
        Column(say("paper.institution_country", language), 81, 124, look=TABLE.sized(7.6)),
        *(
            Column(f"{say(f'paper.{name}', language)}\n{times[0]}–{times[1]}", left, right)
            for name, times, (left, right) in halves
        ),
    ]


def _row(number: int, one: Participant) -> Row:
    place = ((one.organisation, TABLE.sized(7.6)), (one.country_name, TABLE_NOTE))
    return Row((str(number), name_lines(one), place, "", ""), draw=_room_to_sign)


def _free_row() -> Row:
    def draw(page: Page, y: float, height: float) -> None:
        for left, right in ((27, 77), (81, 122)):
            page.rule(left, y + height - 3.2, right, y + height - 3.2, _WRITTEN)
        _room_to_sign(page, y, height)

    return Row(("+", "", "", "", ""), draw=draw)


def _room_to_sign(page: Page, y: float, height: float) -> None:
    for left, _ in _HALVES:
        page.rule(left - 1.6, y + 1.4, left - 1.6, y + height - 1.4, ROW_LINE)


def _count_boxes(page: Page, placed: Sequence[Placed], people: int) -> None:
    """Below the last row: boxes for the number of signatures on the page."""
    last = placed[-1]
    y = last.y + last.block.height
    page.text(18, y + 4.6, say("paper.sign.on_page", page.language), TABLE_NOTE)
    for left, _ in _HALVES:
        page.box(left, y + 1.4, 12, 6, stroke=Stroke(0.5))
        page.text(left + 14, y + 4.9, say("paper.sign.of", page.language, count=people), TABLE_NOTE)


def _closing(language: str) -> Block:
    """Signatures of coordinator and partner, and the place of the stamp."""

    def draw(page: Page, y: float) -> None:
        for top, code in ((y, "paper.sign.coordinator"), (y + 28, "paper.sign.partner")):
            page.text(18, top + 2.6, say(code, language), LABEL)
            page.rule(18, top + 19, 96, top + 19, Stroke(0.5, Ink.BLACK))
            page.text(18, top + 23, say("paper.name_signature_date", language), NOTE)
        page.box(147, y, 45, 45, stroke=_STAMP)
        page.text(169.5, y + 23.5, say("paper.stamp", language), TABLE_NOTE, "centre")

    return Block(52, draw, space_before=5)
