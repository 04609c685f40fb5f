"""Choices and numbers in the assessment report: one bar per option, in the order of the form."""

from collections.abc import Iterator

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.documents.figures import hidden_text, median_text, numbered_wording, percent
from rtcm_desktop.evaluation.model.assessment import Depth, ItemResult
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.model.report import PhaseReport
from rtcm_desktop.evaluation.rules.items import is_about_respondent
from rtcm_desktop.evaluation.rules.wording import option_texts
from rtcm_desktop.paper.fitting import measure, wrap
from rtcm_desktop.paper.flow import Block, heading
from rtcm_desktop.paper.looks import NAME, TABLE, TABLE_NOTE, Ink, Stroke
from rtcm_desktop.paper.page import Page

LABEL_RIGHT, BAR_LEFT, BAR_RIGHT = 84.0, 86.0, 150.0
BASE_LINE = Stroke(0.6, Ink.BLACK)


def choices(phase: PhaseReport, language: str) -> Iterator[Block]:
    """Choices and numbers under their own heading."""
    shown = [
        result
        for result in phase.assessment.items
        if result.item.question.kind in (Kind.CHOICE, Kind.MANY, Kind.NUMBER)
        and not is_about_respondent(result.item.question)
    ]
    if not shown:
        return
    yield heading(say("evaluation.report.other_answers", language))
    for result in shown:
        words = dict(option_texts(result.item.question, phase.form.composition, language))
        yield _choice_block(result, words, language)


def _choice_block(result: ItemResult, words: dict[str, str], language: str) -> Block:
    """A question with one bar per option, in the order of the form."""
    title = numbered_wording(result, language)
    note = hidden_text(result, language) or _number_words(result, language)
    labels = [wrap(words.get(code, code), LABEL_RIGHT - 24, TABLE) for code in result.tally.counts]
    heights = [max(5.6, len(lines) * TABLE.step + 1.6) for lines in labels]
    counts = list(result.tally.counts.values())
    unit = (BAR_RIGHT - BAR_LEFT) / max(result.tally.n, 1)

    def draw(page: Page, y: float) -> None:
        page.text(18, y + 3.6, title, NAME.sized(8.6))
        page.text(192, y + 3.6, note, TABLE_NOTE, "right")
        top = y + 5.6
        for lines, height, count in zip(labels, heights, counts, strict=True):
            page.lines(LABEL_RIGHT, top + height / 2 + 1 - (len(lines) - 1) * TABLE.step / 2, lines, TABLE, "right")
            if count:
                page.box(BAR_LEFT, top + height / 2 - 2, count * unit, 4, Ink.ACCENT_60)
            _bar_words(page, BAR_LEFT + count * unit + 1.8, top + height / 2 + 1.1, count, result)
            top += height
        if counts:
            page.rule(BAR_LEFT, y + 5.6, BAR_LEFT, top, BASE_LINE)

    return Block(5.6 + sum(heights), draw, space_before=3)


def _number_words(result: ItemResult, language: str) -> str:
    """How many answered; of numbers also the median and, where they may be added up, the sum."""
    words = [say("evaluation.report.answered", language, n=result.tally.n)]
    if result.item.question.kind is Kind.NUMBER and result.median is not None:
        median = median_text(result.median, language)
        words.append(f"{say('evaluation.report.median_short', language)} {median}")
    if result.total is not None:
        words.append(say("evaluation.report.total", language, total=result.total))
    return " · ".join(words)


def _bar_words(page: Page, x: float, y: float, count: int, result: ItemResult) -> None:
    text = str(count)
    page.text(x, y, text, NAME.sized(8))
    if result.depth is Depth.FULL and count:
        share = percent(count / result.tally.n)
        page.text(x + measure(text, NAME.sized(8)) + 1.6, y, share, TABLE_NOTE)
