"""Emergency sheets, printed the evening before: what a coordinator needs on a day when the laptop does not start.

What to do and how to key it in afterwards, telephone numbers, everybody by number with empty columns for the half-days,
the agenda to come.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from rtcm_desktop.attendance.model import AttendanceUnit, Contact
from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.dates import data_as_of, period_text, weekday_text
from rtcm_desktop.paper.document import A4_LANDSCAPE, Paper, Printed
from rtcm_desktop.paper.fitting import wrap
from rtcm_desktop.paper.flow import Block, Placed, beside, break_pages, heading, page_for, stack, title_block, together
from rtcm_desktop.paper.furniture import LANDSCAPE_SIDE, Foot, Head, foot, head
from rtcm_desktop.paper.looks import BODY, NAME, ROW_LINE, SECTION, TABLE, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page
from rtcm_desktop.paper.table import Column, Row, table
from rtcm_desktop.participants.model import Mode, Participant
from rtcm_desktop.planning.model import Event, Slot, SlotState, TrainerState, time_of

_LEFT, _RIGHT = LANDSCAPE_SIDE, 280.5
_MIDDLE = (142.0, 154.5)
_TOP, _BOTTOM = 33.0, 189.0
_UNITS_LEFT = 152.0
_MOST_UNITS = 10
_FREE_LINES = 6
_ROW = 9.4
_CALL_ROW = 7.6
_STEPS, _KEYING = 5, 4
_NUMBER = Look(8, ink=Ink.GREY)
_ORIGINAL = TABLE_NOTE.styled(Style.ORIGINAL)
_WRITTEN = Stroke(0.5, Ink.RULE, (0.5, 1.5))
_CALLS = ("venue", "hotel", "interpreters", "driver", "technician", "doctor", "centre")
"""Whom somebody may have to call whose number the program does not know."""


def write_emergency(
    event: Event,
    units: Sequence[AttendanceUnit],
    participants: Sequence[Participant],
    slots: Sequence[Slot],
    contacts: Sequence[Contact],
    *,
    language: str,
    made_at: datetime,
) -> Printed:
    """The sheets. `participants` in the order and with the numbers of the signature lists; units and slots to come."""
    kind = say("paper.emergency.kind", language)
    paper = Paper(f"{kind} · {event.code}", language, size=A4_LANDSCAPE, created=made_at)
    sections = (
        _instructions(event, contacts, language),
        [*_presence(units[:_MOST_UNITS], participants, language), *_agenda(slots, language)],
    )
    pages = [page for blocks in sections for page in break_pages(blocks, _TOP, _BOTTOM)]
    private = say("paper.emergency.private", language)
    below = Foot(" · ".join((event.code, data_as_of(made_at, language), private)))
    for number, placed in enumerate(pages, start=1):
        _draw(page_for(paper.page(), language), placed, Head(kind, event.code), below, (number, len(pages)))
    return paper.finish()


def _draw(page: Page, placed: Sequence[Placed], top: Head, below: Foot, numbers: tuple[int, int]) -> None:
    head(page, top, LANDSCAPE_SIDE)
    for y, block in placed:
        block.draw(page, y)
    foot(page, below, numbers, LANDSCAPE_SIDE)


def _title(title: str, subtitle: str) -> Block:
    return title_block(title, subtitle, width=_RIGHT - _LEFT, side=_LEFT)


def _instructions(event: Event, contacts: Sequence[Contact], language: str) -> list[Block]:
    """The first page: what to do now, how to key it in afterwards, whom to call."""
    parts = (event.title(language), event.venue_name, period_text(event.start, event.end, language))
    now = _numbered("now", _STEPS, _LEFT, _MIDDLE[0], language)
    afterwards = _numbered("after", _KEYING, _MIDDLE[1], _RIGHT, language)
    return [
        _title(say("paper.emergency.title", language), " · ".join(part for part in parts if part)),
        beside(now, afterwards),
        *_calls(contacts, language),
    ]


def _numbered(name: str, count: int, left: float, right: float, language: str) -> Block:
    """A heading and numbered steps in one column."""
    steps = [say(f"paper.emergency.{name}_{number}", language) for number in range(1, count + 1)]
    top = heading(say(f"paper.emergency.{name}", language), left=left, right=right)
    return stack([top, *(_step(number, text, left, right) for number, text in enumerate(steps, start=1))])


def _step(number: int, text: str, left: float, right: float) -> Block:
    lines = wrap(text, right - left - 7, BODY)

    def draw(page: Page, y: float) -> None:
        page.text(left + 3.5, y + BODY.height * 0.78, str(number), SECTION.sized(BODY.size), "right", "ltr")
        page.lines(left + 7, y + BODY.height * 0.78, lines, BODY)

    return Block(BODY.step * len(lines), draw, space_before=1.2)


def _calls(contacts: Sequence[Contact], language: str) -> list[Block]:
    """Telephone numbers that are known, and lines for those to be written in by hand, in two columns."""
    known = [Row((_what(one, language), one.name, _phones(one))) for one in contacts]
    open_ = [Row((say(f"paper.emergency.call.{name}", language), "", ""), draw=_to_write) for name in _CALLS]
    left = (Column("", _LEFT, 52), Column("", 54, 102, look=NAME, smallest=7), Column("", 104, _MIDDLE[0]))
    right = (Column("", _MIDDLE[1], 190), Column("", 192, 236, look=NAME), Column("", 238, _RIGHT))
    halves = [
        stack([_call_heading(code, columns, language), *table(columns, rows, row_height=_CALL_ROW)[1:]])
        for code, columns, rows in (("known", left, known), ("open", right, open_))
        if rows
    ]
    return [beside(*halves)] if sum(block.height for block in halves) < _BOTTOM - _TOP else halves


def _call_heading(code: str, columns: Sequence[Column], language: str) -> Block:
    return heading(say(f"paper.emergency.{code}", language), left=columns[0].left, right=columns[-1].right)


def _what(one: Contact, language: str) -> tuple[tuple[str, Look], ...]:
    return (say(f"paper.role.{one.task}", language), TABLE), (one.note, TABLE_NOTE)


def _phones(one: Contact) -> str:
    return "\n".join(one.phones) or "…………………………"


def _to_write(page: Page, y: float, height: float) -> None:
    for left, right in ((192, 234), (238, _RIGHT)):
        page.rule(left, y + height - 2, right, y + height - 2, _WRITTEN)


def _presence(units: Sequence[AttendanceUnit], participants: Sequence[Participant], language: str) -> list[Block]:
    """Everybody by number, and empty lines for those who are not on the list."""
    edges = _edges(len(units))
    columns = [
        Column(say("paper.number", language), _LEFT, 22.5, "right", _NUMBER),
        Column(say("paper.name", language), 25.5, 88, look=NAME, smallest=7),
        Column(say("paper.emergency.who", language), 91, _UNITS_LEFT - 3),
        *(Column(_unit_heading(unit, language), *edge) for unit, edge in zip(units, edges, strict=True)),
    ]
    empty = ("",) * len(units)

    def cells(page: Page, y: float, height: float) -> None:
        for left, _ in edges:
            page.rule(left - 1, y + 1, left - 1, y + height - 1, ROW_LINE)

    def free(page: Page, y: float, height: float) -> None:
        for left, right in ((25.5, 86), (91, _UNITS_LEFT - 5)):
            page.rule(left, y + height - 2.6, right, y + height - 2.6, _WRITTEN)
        cells(page, y, height)

    rows = [
        Row((str(number), _name(one), _who(one, language), *empty), draw=cells)
        for number, one in enumerate(participants, start=1)
    ]
    rows += [Row(("+", "", "", *empty), draw=free)] * _FREE_LINES
    title = _title(say("paper.emergency.presence", language), say("paper.emergency.letters", language))
    return [title, *table(columns, rows, row_height=_ROW, line=ROW_LINE)]


def _edges(count: int) -> list[tuple[float, float]]:
    width = (_RIGHT - _UNITS_LEFT) / max(count, 1)
    return [(_UNITS_LEFT + number * width, _UNITS_LEFT + (number + 1) * width - 2) for number in range(count)]


def _unit_heading(unit: AttendanceUnit, language: str) -> str:
    month = say(f"paper.month_short.{unit.date.month}", language)
    return f"{unit.date.day} {month}\n{time_of(unit.planned[0])}"


def _name(one: Participant) -> tuple[tuple[str, Look], ...]:
    return (one.name, NAME), (one.original, _ORIGINAL)


def _who(one: Participant, language: str) -> tuple[tuple[str, Look], ...]:
    """Institution and country, then how to reach the person; the role and on line only where they are not the usual."""
    office = ", ".join(part for part in (one.organisation, one.country_name) if part)
    role = "" if one.role.value == "participant" else say(f"paper.role.{one.role.value}", language)
    online = say("paper.list.online", language) if one.mode is Mode.ONLINE else ""
    return (office, TABLE.sized(7.6)), (
        " · ".join(part for part in (role, online, *one.phones[:1]) if part),
        TABLE_NOTE,
    )


def _agenda(slots: Sequence[Slot], language: str) -> Iterator[Block]:
    """The days to come, each kept together."""
    columns = (
        Column("", _LEFT, 44, look=TABLE.styled(Style.STRONG)),
        Column("", 46, 170),
        Column("", 174, 238, look=TABLE_NOTE),
        Column("", 240, _RIGHT, look=TABLE_NOTE),
    )
    for day, group in groupby(slots, key=_day_of):
        top = heading(weekday_text(day, language), say("paper.agenda", language), left=_LEFT, right=_RIGHT)
        rows = [_slot_row(slot, language) for slot in group]
        yield from together([top, *table(columns, rows, row_height=6.2)[1:]])


def _day_of(slot: Slot) -> date:
    return slot.date


def _slot_row(slot: Slot, language: str) -> Row:
    names = [trainer.name for trainer in slot.trainers if trainer.state is not TrainerState.CANCELLED]
    title = slot.title(language)
    if slot.state is SlotState.NOT_HELD:
        title = f"{title} · {say('paper.plan.not_held', language)}"
    return Row((f"{slot.start}–{slot.end}", title, ", ".join(names), slot.room))
