"""Blank registration slips: two to a sheet, filled in by hand by people who are not on the list."""

from datetime import datetime
from math import ceil

from rtcm_desktop.core.texts import say
from rtcm_desktop.curriculum.rules import language_names
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.fitting import fit, wrap
from rtcm_desktop.paper.flow import page_for
from rtcm_desktop.paper.furniture import SIDE, Head, head
from rtcm_desktop.paper.looks import LABEL, NOTE, SECTION, TABLE, TABLE_NOTE, Ink, Stroke
from rtcm_desktop.paper.page import Page
from rtcm_desktop.participants.model import Role
from rtcm_desktop.participants.rules import SLIPS_ON_A_SHEET
from rtcm_desktop.planning.model import Event

_HEIGHT = 148.5
_RIGHT = 192.0
_TOP = 9.0
_GAP = 6.0
_FIRST_FIELD, _STEP = 47.0, 11.6
_BOX = 3.2
_LINE = Stroke(0.5, Ink.BLACK)
_CUT = Stroke(0.35, Ink.GREY, (2, 2))
_FIELDS: tuple[tuple[tuple[str, float], ...], ...] = (
    (("given", 0.5), ("family", 0.5)),
    (("original", 0.6), ("year", 0.2), ("sex", 0.2)),
    (("country", 0.36), ("institution", 0.64)),
    (("position", 0.6), ("telephone", 0.4)),
    (("email", 0.6), ("instead", 0.4)),
)
"""Rows of fields, each with its share of the width."""

_SEXES = ("female", "male")


def write_slips(event: Event, count: int, *, language: str, made_at: datetime) -> Printed:
    """So many blank slips, at least one sheet."""
    paper = Paper(f"{say('paper.slip.set', language)} · {event.code}", language, created=made_at)
    for _ in range(max(ceil(count / SLIPS_ON_A_SHEET), 1)):
        page = page_for(paper.page(), language)
        for place in range(SLIPS_ON_A_SHEET):
            _slip(page, event, place * _HEIGHT)
        page.rule(5, _HEIGHT, page.width - 5, _HEIGHT, _CUT)
    return paper.finish()


def _slip(page: Page, event: Event, top: float) -> None:
    language = page.language
    head(page, Head(say("paper.slip.kind", language), event.code), y=top + _TOP)
    title = event.title(language)
    look = fit(title, _RIGHT - SIDE, SECTION, 8)
    page.text(SIDE, top + 33, wrap(title, _RIGHT - SIDE, look)[0], look)
    page.paragraph(SIDE, top + 38.4, say("paper.slip.how", language), _RIGHT - SIDE, TABLE_NOTE)
    for number, fields in enumerate(_FIELDS):
        _row(page, top + _FIRST_FIELD + number * _STEP, fields)
    below = top + _FIRST_FIELD + len(_FIELDS) * _STEP
    roles = [say(f"paper.role.{role.value}", language) for role in Role]
    _choice(page, below + 1, say("paper.role_heading", language), roles)
    _choice(page, below + 7.5, say("paper.slip.papers_in", language), _languages(event, language))
    _signature(page, below + 20)
    _for_the_desk(page, below + 24.5)
    page.text(SIDE, top + _HEIGHT - 5, event.code, NOTE)
    page.text(_RIGHT, top + _HEIGHT - 5, say("paper.slip.keep", language), NOTE, "right")


def _row(page: Page, y: float, fields: tuple[tuple[str, float], ...]) -> None:
    """Lines to write on, each with its label below it."""
    room = _RIGHT - SIDE - _GAP * (len(fields) - 1)
    left = SIDE
    for name, share in fields:
        right = left + room * share
        label = say(f"paper.slip.{name}", page.language)
        if name == "sex":
            _boxes(page, left, y + 5.4, [say(f"paper.slip.{sex}", page.language) for sex in _SEXES])
        else:
            page.rule(left, y + 6, right, y + 6, _LINE)
        page.text(left, y + 9, label, fit(label, right - left, NOTE, 5))
        left = right + _GAP


def _choice(page: Page, y: float, label: str, words: list[str]) -> None:
    page.text(SIDE, y + 2.6, label, fit(label, 30, LABEL, 5.5))
    _boxes(page, SIDE + 32, y + 2.6, words)


def _boxes(page: Page, left: float, baseline: float, words: list[str]) -> None:
    for word in words:
        page.box(left, baseline - _BOX + 0.5, _BOX, _BOX, stroke=Stroke(0.5, Ink.BLACK))
        left += _BOX + 1.4
        left += page.text(left, baseline, word, TABLE) + 4.5


def _languages(event: Event, language: str) -> list[str]:
    names = language_names()
    codes = dict.fromkeys((*event.languages, *event.interpretation))
    return [names.get(code, {}).get(language) or names.get(code, {}).get("en", code) for code in codes]


def _signature(page: Page, y: float) -> None:
    page.rule(SIDE, y, 110, y, _LINE)
    page.text(SIDE, y + 3, say("paper.slip.signed", page.language), NOTE)
    page.rule(116, y, _RIGHT, y, _LINE)
    page.text(116, y + 3, say("paper.slip.date", page.language), NOTE)


def _for_the_desk(page: Page, y: float) -> None:
    """What the desk writes: the number given, and that it was keyed in."""
    page.box(SIDE, y, _RIGHT - SIDE, 8.4, Ink.ACCENT_10)
    page.text(SIDE + 2, y + 5.4, say("paper.slip.desk", page.language), LABEL)
    page.text(88, y + 5.4, say("paper.number", page.language), TABLE)
    page.rule(96, y + 6, 118, y + 6, _LINE)
    _boxes(page, 130, y + 5.4, [say("paper.slip.keyed", page.language)])
