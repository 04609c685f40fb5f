"""The agenda as a paper: a heading for each day, a row for each slot, then trainers and what is good to know."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from rtcm_desktop.core.texts import say
from rtcm_desktop.curriculum.rules import language_names
from rtcm_desktop.paper.dates import data_as_of, period_text, weekday_text
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.fitting import wrap
from rtcm_desktop.paper.flow import Block, body, heading, print_flow, title_block, together
from rtcm_desktop.paper.furniture import Foot, Head
from rtcm_desktop.paper.looks import HAIRLINE, LABEL, NAME, TABLE, TABLE_NOTE, Ink, Look, Style
from rtcm_desktop.paper.page import Fill, Page
from rtcm_desktop.paper.table import Column, Row, table
from rtcm_desktop.planning.model import Event, Mode, Slot, SlotKind, SlotState, TrainerState

_TIME = Look(8.6, Style.STRONG)
_TITLE = Look(9.4, Style.STRONG, leading=12.4)
_PEOPLE = TABLE.sized(7.8)
_LEFT, _MARK, _TITLE_LEFT, _TITLE_WIDTH, _PEOPLE_LEFT, _PEOPLE_WIDTH, _RIGHT = (
    18.0,
    43.0,
    48.0,
    92.0,
    144.0,
    46.0,
    192.0,
)
_ROW_HEIGHT, _BREAK_HEIGHT = 8.6, 5.4
_SIDE_OF_MARK = 2.6
_USUAL_SHARE = 80

_MARKS: dict[SlotKind, Fill] = {
    SlotKind.SESSION: "full",
    SlotKind.PRACTICE: "full",
    SlotKind.PRACTICAL: "half",
    SlotKind.VISIT: "empty",
}
_KEY: tuple[tuple[SlotKind, str], ...] = (
    (SlotKind.SESSION, "paper.plan.session"),
    (SlotKind.PRACTICAL, "paper.plan.practical"),
    (SlotKind.VISIT, "paper.plan.visit"),
)


def agenda_paper(event: Event, slots: Sequence[Slot], *, language: str, data_state: str, made_at: datetime) -> Printed:
    """The agenda of an event; `slots` by date and time. No day is broken that fits on a page."""
    kind = say("paper.agenda", language)
    paper = Paper(f"{kind} · {event.code}", language, created=made_at)
    blocks = [
        title_block(event.title(language), _subtitle(event, language)),
        *_days(event, slots, language),
        *_key(slots, language),
        *_trainers(slots, language),
        *_good_to_know(event, language),
    ]
    foot = " · ".join(part for part in (event.code, data_as_of(made_at, language), data_state) if part)
    print_flow(paper, blocks, Head(kind, event.code), Foot(foot))
    return paper.finish()


def _subtitle(event: Event, language: str) -> str:
    local = datetime(event.start.year, event.start.month, event.start.day, 12, tzinfo=ZoneInfo(event.timezone))
    offset = f"{local:%z}"
    hours, minutes = offset[:3].replace("+0", "+").replace("-0", "−").replace("-", "−"), offset[3:]
    shown = hours if minutes == "00" else f"{hours}:{minutes}"
    return " · ".join(
        part
        for part in (
            event.venue_name,
            period_text(event.start, event.end, language),
            say(f"paper.mode.{event.mode.value}", language) if event.mode is not Mode.IN_PERSON else "",
            say("paper.all_times", language, offset=shown),
        )
        if part
    )


def _days(event: Event, slots: Sequence[Slot], language: str) -> Iterator[Block]:
    for day, group in groupby(slots, key=lambda slot: slot.date):
        of = say("paper.day_of", language, day=(day - event.start).days + 1, days=event.days)
        top = heading(weekday_text(day, language), aside=of)
        rows = list(group)
        followed = zip(rows, [*rows[1:], None], strict=True)
        yield from together([top, *(replace(_row(slot, after, language), head=top) for slot, after in followed)])


def _row(slot: Slot, following: Slot | None, language: str) -> Block:
    return _break_row(slot, language) if slot.kind.is_break else _slot_row(slot, following, language)


def _break_row(slot: Slot, language: str) -> Block:
    def draw(page: Page, y: float) -> None:
        page.box(_LEFT, y, _RIGHT - _LEFT, _BREAK_HEIGHT, Ink.ACCENT_10)
        page.text(_LEFT + 2, y + 3.7, f"{slot.start}–{slot.end}", TABLE_NOTE, "left", "ltr")
        page.text(_TITLE_LEFT, y + 3.7, slot.title(language), TABLE_NOTE)

    return Block(_BREAK_HEIGHT, draw)


def _slot_row(slot: Slot, following: Slot | None, language: str) -> Block:
    title = f"{slot.title(language)} · {slot.group}" if slot.group else slot.title(language)
    lines = wrap(title, _TITLE_WIDTH, _TITLE)
    people = [line for text in _people(slot, language) for line in wrap(text, _PEOPLE_WIDTH, _PEOPLE)]
    height = _ROW_HEIGHT + max((len(lines) - 1) * _TITLE.step, (len(people) - 1) * _PEOPLE.step, 0.0)
    held = slot.state is not SlotState.NOT_HELD

    def draw(page: Page, y: float) -> None:
        baseline = y + 5.3
        width = page.text(_LEFT, baseline, slot.start, _TIME, "left", "ltr")
        page.text(_LEFT + width, baseline, f"–{slot.end}", _TIME.styled(Style.TEXT).inked(Ink.GREY), "left", "ltr")
        if slot.kind in _MARKS:
            page.state(_MARK, baseline - _SIDE_OF_MARK + 0.2, _SIDE_OF_MARK, _MARKS[slot.kind])
        page.lines(_TITLE_LEFT, baseline, lines, _TITLE if held else _TITLE.inked(Ink.GREY))
        page.lines(_PEOPLE_LEFT, baseline, people, _PEOPLE)
        if following is None or not following.kind.is_break:
            page.rule(_LEFT, y + height, _RIGHT, y + height, HAIRLINE)

    return Block(height, draw)


def _people(slot: Slot, language: str) -> Iterator[str]:
    """Who leads the slot, then where, then whether it fell through."""
    online = say("paper.mode.online", language)
    names = [
        f"{trainer.name} · {online}" if trainer.online else trainer.name
        for trainer in slot.trainers
        if trainer.state is not TrainerState.CANCELLED
    ]
    if names:
        yield ", ".join(names)
    if slot.room:
        yield slot.room
    if slot.state is SlotState.NOT_HELD:
        yield say("paper.plan.not_held", language)


def _key(slots: Sequence[Slot], language: str) -> Iterator[Block]:
    used = [(_MARKS[kind], say(code, language)) for kind, code in _KEY if any(slot.kind is kind for slot in slots)]

    def draw(page: Page, y: float) -> None:
        x = _MARK
        page.text(_LEFT, y + 2.6, say("paper.plan.key", language), LABEL)
        for mark, word in used:
            page.state(x, y + 0.3, _SIDE_OF_MARK, mark)
            x += 5 + page.text(x + 5, y + 2.6, word, TABLE) + 8

    if used:
        yield Block(4, draw, space_before=6)


def _trainers(slots: Sequence[Slot], language: str) -> Iterator[Block]:
    """Each trainer once, with the sessions in the order of the agenda; the pieces of one session are named once."""
    titles: dict[str, str] = {}
    sessions: dict[str, dict[str, None]] = {}
    for slot in slots:
        session = slot.topic_session or slot.id
        titles.setdefault(session, slot.title(language))
        for trainer in slot.trainers:
            if trainer.state is not TrainerState.CANCELLED:
                sessions.setdefault(trainer.name, {})[session] = None
    if not sessions:
        return
    columns = [Column("", _LEFT, 68, look=NAME, smallest=7), Column("", 72, _RIGHT, look=TABLE_NOTE)]
    rows = [Row((name, " · ".join(titles[session] for session in held))) for name, held in sessions.items()]
    yield from together([heading(say("paper.plan.trainers", language)), *table(columns, rows)[1:]])


def _good_to_know(event: Event, language: str) -> Iterator[Block]:
    names = language_names()

    def listed(codes: Sequence[str]) -> str:
        return ", ".join(names.get(code, {}).get(language) or names.get(code, {}).get("en", code) for code in codes)

    sentences = [say("paper.plan.languages", language, languages=listed(event.languages))] if event.languages else []
    if event.interpretation:
        sentences.append(say("paper.plan.interpretation", language, languages=listed(event.interpretation)))
    if event.mode is not Mode.IN_PERSON:
        sentences.append(say("paper.plan.online", language))
    sentences.append(say("paper.plan.certificate", language, share=event.eligibility.get("share", _USUAL_SHARE)))
    yield from together(
        [heading(say("paper.plan.good_to_know", language)), *(body(sentence) for sentence in sentences)]
    )
