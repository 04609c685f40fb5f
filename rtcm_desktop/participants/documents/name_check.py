"""The list on which everybody checks the own name before certificates are printed, set as it will be on them."""

from collections.abc import Sequence
from datetime import datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.document import A4_LANDSCAPE, Paper, Printed
from rtcm_desktop.paper.flow import print_flow, title_block
from rtcm_desktop.paper.furniture import LANDSCAPE_SIDE, Head
from rtcm_desktop.paper.looks import ROW_LINE, TABLE, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page
from rtcm_desktop.paper.table import Column, Row, table
from rtcm_desktop.participants.documents.people import expected, foot_line, trained
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.planning.model import Event

_NAME = Look(14, Style.DISPLAY, leading=16.5)
_ORIGINAL = Look(9, Style.ORIGINAL, Ink.GREY, leading=13)
_BOX, _BOX_LEFT = 5.0, 175.0
_WRITTEN = Stroke(0.5, Ink.RULE, (0.5, 1.5))
_LINES = ((186.5, 246.5), (252.5, 280.5))


def write_namecheck(event: Event, participants: Sequence[Participant], *, language: str, made_at: datetime) -> Printed:
    """The name-check list of all who may get a certificate; names confirmed before are ticked already."""
    kind = say("paper.namecheck", language)
    paper = Paper(f"{kind} · {event.code}", language, size=A4_LANDSCAPE, created=made_at)
    columns = (
        Column(say("paper.number", language), LANDSCAPE_SIDE, 22.5, "right", Look(8, ink=Ink.GREY)),
        Column(say("paper.check.as_printed", language), 25.5, 107, look=_NAME, smallest=10),
        Column(say("paper.check.who", language), 111.5, 169),
        Column(say("paper.check.right", language), 170, 185, "centre"),
        Column(say("paper.check.if_not", language), *_LINES[0]),
        Column(say("paper.signature", language), *_LINES[1]),
    )
    rows = [_row(number, one) for number, one in enumerate(trained(expected(participants)), start=1)]
    blocks = [
        title_block(
            say("paper.check.title", language), say("paper.check.how", language), width=264, side=LANDSCAPE_SIDE
        ),
        *table(columns, rows, row_height=12.6, line=ROW_LINE),
    ]
    print_flow(paper, blocks, Head(kind, event.code), foot_line(event, made_at, language), side=LANDSCAPE_SIDE)
    return paper.finish()


def _row(number: int, one: Participant) -> Row:
    def draw(page: Page, y: float, height: float) -> None:
        top = y + (height - _BOX) / 2
        page.box(_BOX_LEFT, top, _BOX, _BOX, stroke=Stroke(0.6, Ink.BLACK))
        if one.name_confirmed:
            page.tick(_BOX_LEFT, top, _BOX)
        for left, right in _LINES:
            page.rule(left, y + height - 3, right, y + height - 3, _WRITTEN)

    office = ", ".join(part for part in (one.position, one.organisation) if part)
    who = ((office, TABLE), (one.country_name, TABLE_NOTE))
    return Row((str(number), ((one.name, _NAME), (one.original, _ORIGINAL)), who, "", "", ""), draw=draw)
