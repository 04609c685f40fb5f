"""The cover of the assessment report."""

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.instrument import text_in
from rtcm_desktop.evaluation.model.report import Report, ReportedEvent
from rtcm_desktop.paper.canvas import CENTRE
from rtcm_desktop.paper.dates import period_text
from rtcm_desktop.paper.fitting import balance, fit
from rtcm_desktop.paper.furniture import SIDE, centre_mark
from rtcm_desktop.paper.looks import COVER, NAME, NOTE, SUBTITLE, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.ornament import cover_band
from rtcm_desktop.paper.page import Page

KIND = Look(13, Style.STRONG, Ink.GREY)
PLACE = Look(13.5)
RULE = Stroke(0.9, Ink.ACCENT)
LONGEST_TITLE = 3
FACTS_WIDTH = 41.0


def draw_cover(page: Page, report: Report, language: str, foot: str) -> None:
    """Kind of paper, title, place and dates, four facts, for whom it was made, from which data."""
    event = report.event
    right = page.width - SIDE
    centre_mark(page, SIDE, 20, 20)
    cover_band(page, 84)
    page.text(SIDE, 110, say("evaluation.report.kind", language), KIND)
    after = _title(page, text_in(event.titles, language))
    dates = period_text(event.start, event.end, language)
    page.text(SIDE, after + 4, ", ".join(part for part in (event.place, dates) if part), PLACE)
    page.rule(SIDE, 212, right, 212, RULE)
    for index, (label, value) in enumerate(_facts(event, language)):
        x = SIDE + index * (FACTS_WIDTH + 3.4)
        page.text(x, 218, label, TABLE_NOTE)
        page.text(x, 223, value, fit(value, FACTS_WIDTH, NAME.sized(9.6), 6.8))
    page.rule(SIDE, 228, right, 228, RULE)
    page.text(SIDE, 241, CENTRE, NAME.sized(9.6))
    page.paragraph(SIDE, 246.5, say("evaluation.report.purpose", language), 130, SUBTITLE.sized(9))
    page.text(SIDE, 286, foot, NOTE)


def _title(page: Page, title: str) -> float:
    """The title in at most three lines; gives the baseline after the last."""
    look = COVER
    while len(lines := balance(title, page.width - 2 * SIDE, look)) > LONGEST_TITLE and look.size > 16:
        look = look.sized(look.size - 2)
    return page.lines(SIDE, 126, lines, look)


def _facts(event: ReportedEvent, language: str) -> tuple[tuple[str, str], ...]:
    mode = say(f"evaluation.report.mode_{event.mode}", language)
    return (
        (say("evaluation.report.event", language), f"{event.code}, {mode}"),
        (say("evaluation.report.topics", language), ", ".join(event.topics)),
        (say("evaluation.report.trainers", language), _trainers(event, language)),
        (
            say("evaluation.report.languages", language),
            ", ".join(_language(code, language) for code in event.languages),
        ),
    )


def _trainers(event: ReportedEvent, language: str) -> str:
    if not event.trainers:
        return say("evaluation.report.no_trainers", language)
    women = event.women_among_trainers
    if women is None:
        return str(event.trainers)
    return say("evaluation.report.trainers_of_whom", language, count=event.trainers, women=women)


def _language(code: str, language: str) -> str:
    from rtcm_desktop.core.texts import knows

    key = f"evaluation.language.{code}"
    return say(key, language) if knows(key) else code
