"""Badges: eight to a sheet, each A7, so that four straight cuts part them. The role is told by form, word and colour."""

from collections.abc import Callable, Sequence
from datetime import datetime

from rtcm_desktop.core.names import is_latin
from rtcm_desktop.core.texts import say
from rtcm_desktop.paper.codes import qr
from rtcm_desktop.paper.dates import period_text
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.fitting import fit, wrap
from rtcm_desktop.paper.furniture import centre_mark
from rtcm_desktop.paper.looks import SMALLEST, Ink, Look, Pattern, Stroke, Style
from rtcm_desktop.paper.page import Page
from rtcm_desktop.participants.documents.people import expected
from rtcm_desktop.participants.documents.wearers import wearer
from rtcm_desktop.participants.model import Participant, Role, Wearer
from rtcm_desktop.planning.model import Event

TRAINER = "trainer"
_ACROSS, _DOWN = 2, 4
_WIDTH, _HEIGHT = 105.0, 74.25
_INSET = 7.0
_TEXT_WIDTH = _WIDTH - 2 * _INSET
_BESIDE_CODE = 72.0
_TIGHT = 1.15
_GIVEN, _FAMILY = Look(27, Style.STRONG), Look(19)
_ORIGINAL = Look(11.5, Style.ORIGINAL, Ink.GREY)
_BAND_TOP, _BAND_HEIGHT = 58.2, 9.0
_CUT = Stroke(0.35, Ink.GREY)


def write_badges(
    event: Event,
    participants: Sequence[Participant],
    *,
    language: str,
    made_at: datetime,
    trainers: Sequence[Wearer] = (),
) -> Printed:
    """Badges of everybody who is expected, in the order of the list, then of the trainers."""
    people = [*map(wearer, expected(participants)), *trainers]
    paper = Paper(f"{say('paper.badges', language)} · {event.code}", language, created=made_at)
    per_sheet = _ACROSS * _DOWN
    for first in range(0, max(len(people), 1), per_sheet):
        page = paper.page()
        for place, one in enumerate(people[first : first + per_sheet]):
            down, across = divmod(place, _ACROSS)
            _badge(page, event, one, across * _WIDTH, down * _HEIGHT)
        _cut_marks(page)
    return paper.finish()


def _badge(page: Page, event: Event, one: Wearer, x: float, y: float) -> None:
    left = x + _INSET
    title = Look(6.9, Style.STRONG, Ink.ACCENT)
    where = ", ".join(part for part in (event.venue_name, period_text(event.start, event.end, page.language)) if part)
    centre_mark(page, left, y + _INSET, 9)
    for line, (text, look) in enumerate(((event.title(page.language), title), (where, Look(6.9, ink=Ink.GREY)))):
        room = _TEXT_WIDTH - 11.5
        fitted = fit(text, room, look, SMALLEST)
        page.text(left + 11.5, y + 10.4 + line * 3.6, wrap(text, room, fitted)[0], fitted)
    given, family = _names(one)
    _shrunk(page, (left, y + 28.5), given, _GIVEN, (17, _TEXT_WIDTH))
    _shrunk(page, (left, y + 36.6), family, _FAMILY, (11, _TEXT_WIDTH))
    _shrunk(page, (left, y + 43.8), one.original, _ORIGINAL, (8, _BESIDE_CODE))
    _office(page, one, left, y)
    if one.code:
        qr(page, x + 82, y + 39.2, 16, one.code)
    _band(page, one.role, left, y + _BAND_TOP)


def _shrunk(page: Page, place: tuple[float, float], text: str, look: Look, limits: tuple[float, float]) -> None:
    """A line as large as fits; where the smallest size is still too wide, two lines around its place."""
    smallest, width = limits
    fitted = fit(text, width, look, smallest)
    lines = wrap(text, width, fitted)[:2]
    step = fitted.height * _TIGHT
    for index, line in enumerate(lines):
        page.text(place[0], place[1] + (index - (len(lines) - 1) / 2) * step, line, fitted)


def _names(one: Wearer) -> tuple[str, str]:
    """Given and family name as the badge shows them: in Latin letters, as on the certificate."""
    if one.given and one.family and is_latin(one.given + one.family) and f"{one.given} {one.family}" == one.name:
        return one.given, one.family
    given, _, family = one.name.partition(" ")
    return given, family


def _office(page: Page, one: Wearer, left: float, y: float) -> None:
    look = Look(7.8, leading=10)
    lines = wrap(one.organisation, _BESIDE_CODE, look)[:2]
    first = y + 54.4 - len(lines) * look.step
    page.lines(left, first, lines, look)
    page.text(left, y + 54.4, one.country_name, look.styled(Style.STRONG))


def _band(page: Page, role: str, x: float, y: float) -> None:
    _BANDS[role](page, x, y)
    dark = role in (TRAINER, Role.SPEAKER, Role.ORGANISER)
    ink = Ink.WHITE if dark else Ink.BLACK if role == Role.PRESS else Ink.ACCENT
    word = say(f"paper.role.{role}", page.language)
    look = Look(11.5, Style.STRONG, ink, spacing=0.3)
    page.text(x + _TEXT_WIDTH / 2, y + 6, word, look, "centre")


def _outlined(page: Page, x: float, y: float) -> None:
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, stroke=Stroke(1.1, Ink.ACCENT))


def _solid(page: Page, x: float, y: float) -> None:
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, Ink.ACCENT)


def _solid_with_line(page: Page, x: float, y: float) -> None:
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, Ink.ACCENT)
    page.box(x + 1, y + 1, _TEXT_WIDTH - 2, _BAND_HEIGHT - 2, stroke=Stroke(0.7, Ink.WHITE))


def _barred(page: Page, x: float, y: float) -> None:
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, Ink.BLACK)
    for inset in (2.2, 4.8):
        for left in (x + inset, x + _TEXT_WIDTH - inset - 1.2):
            page.box(left, y, 1.2, _BAND_HEIGHT, Ink.WHITE)


def _tinted(page: Page, x: float, y: float) -> None:
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, Ink.ACCENT_10, Stroke(0.6, Ink.ACCENT))
    for line in (y + 1.1, y + _BAND_HEIGHT - 1.1):
        page.rule(x, line, x + _TEXT_WIDTH, line, Stroke(0.6, Ink.ACCENT))


def _hatched(page: Page, x: float, y: float) -> None:
    for left in (x, x + _TEXT_WIDTH - 14.5):
        page.hatch(left, y, 14.5, _BAND_HEIGHT, Pattern(1.5), Stroke(0.6, Ink.ACCENT))
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, stroke=Stroke(0.9, Ink.ACCENT))


def _dashed(page: Page, x: float, y: float) -> None:
    page.box(x, y, _TEXT_WIDTH, _BAND_HEIGHT, stroke=Stroke(1.1, Ink.BLACK, (3, 2)))


_BANDS: dict[str, Callable[[Page, float, float], None]] = {
    Role.PARTICIPANT: _outlined,
    Role.OBSERVER: _tinted,
    Role.SPEAKER: _solid_with_line,
    Role.INTERPRETER: _hatched,
    Role.ORGANISER: _barred,
    Role.PRESS: _dashed,
    TRAINER: _solid,
}


def _cut_marks(page: Page) -> None:
    """Crosses where the cuts meet and ticks at the edges of the sheet."""
    middle = page.width / 2
    for row in range(1, _DOWN):
        y = row * _HEIGHT
        page.rule(middle - 4, y, middle + 4, y, _CUT)
        page.rule(middle, y - 4, middle, y + 4, _CUT)
        page.rule(5, y, 9, y, _CUT)
        page.rule(page.width - 9, y, page.width - 5, y, _CUT)
    page.rule(middle, 5, middle, 9, _CUT)
    page.rule(middle, page.height - 9, middle, page.height - 5, _CUT)
