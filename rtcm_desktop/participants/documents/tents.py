"""Name tents: A4 across, folded in the middle, the name readable from both sides of the table."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.dates import period_text
from rtcm_desktop.paper.document import A4_LANDSCAPE, Paper, Printed
from rtcm_desktop.paper.fitting import balance, fit, measure, wrap
from rtcm_desktop.paper.furniture import centre_mark
from rtcm_desktop.paper.looks import NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page
from rtcm_desktop.participants.documents.wearers import wearer
from rtcm_desktop.participants.model import Participant, Wearer
from rtcm_desktop.participants.rules import is_seated
from rtcm_desktop.planning.model import Event

_WIDTH, _HALF = 297.0, 105.0
_SIDE = 18.0
_ROOM = _WIDTH - 2 * _SIDE
_MIDDLE = _WIDTH / 2
_NAME = Look(62, Style.STRONG)
_ONE_LINE, _IN_TWO_LINES, _SMALLEST = 34.0, 46.0, 20.0
_ORIGINAL = Look(26, Style.ORIGINAL, Ink.GREY)
_NAME_Y, _ORIGINAL_Y, _RULE_Y, _FOOT_Y = 58.0, 75.0, 84.0, 91.5
_TIGHT = 1.1
_TITLE = Look(9, Style.STRONG, Ink.ACCENT)
_WHEN = Look(9, ink=Ink.GREY)
_OFFICE, _COUNTRY = Look(11), Look(13, Style.STRONG, Ink.ACCENT)
_OFFICE_ROOM = 178.0
_FOLD = Stroke(0.35, Ink.GREY)


def write_tents(
    event: Event,
    participants: Sequence[Participant],
    *,
    language: str,
    made_at: datetime,
    trainers: Sequence[Wearer] = (),
) -> Printed:
    """A tent for everybody who sits at the table, in the order of the list, then for the trainers."""
    people = [*(wearer(one) for one in participants if is_seated(one)), *trainers]
    paper = Paper(f"{say('paper.tent.kind', language)} · {event.code}", language, size=A4_LANDSCAPE, created=made_at)
    for one in people:
        page = paper.page()
        paper.form(one.id, lambda half, one=one: _half(half, event, one, language), (0, 0, _WIDTH, _HALF))  # type: ignore[misc]
        page.place(one.id, 0, _HALF)
        page.place(one.id, _WIDTH, _HALF, 180)
        _fold_marks(page, language)
    if not people:
        _fold_marks(paper.page(), language)
    return paper.finish()


def _half(page: Page, event: Event, one: Wearer, language: str) -> None:
    """One side of a tent, its upper left corner at 0, 0."""
    centre_mark(page, _SIDE, 11.7, 12)
    title = event.title(language)
    look = fit(title, _ROOM - 20, _TITLE, 6.4)
    page.text(_WIDTH - _SIDE, 16.7, wrap(title, _ROOM - 20, look)[0], look, "right")
    where = " · ".join(part for part in (event.venue_name, period_text(event.start, event.end, language)) if part)
    look = fit(where, _ROOM - 20, _WHEN, 6.4)
    page.text(_WIDTH - _SIDE, 21.2, wrap(where, _ROOM - 20, look)[0], look, "right")
    _name(page, one.tent_name or one.name)
    look = fit(one.original, _ROOM, _ORIGINAL, 14)
    page.text(_MIDDLE, _ORIGINAL_Y, wrap(one.original, _ROOM, look)[0], look, "centre")
    page.rule(_SIDE, _RULE_Y, _WIDTH - _SIDE, _RULE_Y, Stroke(0.5, Ink.ACCENT))
    page.rule(_SIDE, _RULE_Y, _SIDE + 24, _RULE_Y, Stroke(2.2, Ink.ACCENT))
    look = fit(one.organisation, _OFFICE_ROOM, _OFFICE, 8)
    page.lines(_SIDE, _FOOT_Y, wrap(one.organisation, _OFFICE_ROOM, look)[:2], look)
    look = fit(one.country_name, _ROOM - _OFFICE_ROOM - 6, _COUNTRY, 8)
    page.text(_WIDTH - _SIDE, _FOOT_Y, one.country_name, look, "right")


def _name(page: Page, name: str) -> None:
    """The name in one line as large as fits; a long one in two lines around the same place."""
    look = fit(name, _ROOM, _NAME, _ONE_LINE)
    if measure(name, look) <= _ROOM:
        page.text(_MIDDLE, _NAME_Y, name, look, "centre")
        return
    lines, look = _in_two_lines(name)
    page.lines(_MIDDLE, _NAME_Y - look.height * 0.75 - (len(lines) - 2) * look.step, lines, look, "centre")


def _in_two_lines(name: str) -> tuple[list[str], Look]:
    """A long name in two even lines, as large as they can be; nothing of it is left out."""
    look = replace(_NAME.sized(_IN_TWO_LINES), leading=_IN_TWO_LINES * _TIGHT)
    lines = balance(name, _ROOM, look)
    while len(lines) > 2 and look.size > _SMALLEST:
        look = look.sized(look.size - 1)
        lines = balance(name, _ROOM, look)
    return lines, look


def _fold_marks(page: Page, language: str) -> None:
    page.rule(5, _HALF, 12, _HALF, _FOLD)
    page.rule(_WIDTH - 12, _HALF, _WIDTH - 5, _HALF, _FOLD)
    page.text(13.5, _HALF + 0.9, say("paper.tent.fold", language), NOTE)
