"""The assessment report: cover, summary, answers, comments and improvements; then the trainers' view and the follow-up."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.documents.report_answers import answers, scale_rows
from rtcm_desktop.evaluation.documents.report_cover import draw_cover
from rtcm_desktop.evaluation.documents.report_summary import summary
from rtcm_desktop.evaluation.model.assessment import NOTE_KINDS, ImprovementState
from rtcm_desktop.evaluation.model.instrument import Phase, text_in
from rtcm_desktop.evaluation.model.report import Comments, PhaseReport, Report
from rtcm_desktop.evaluation.rules.wording import wording
from rtcm_desktop.paper.dates import data_as_of
from rtcm_desktop.paper.diverging import low_share
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.flow import Block, body, heading, labelled, print_flow, quote, title_block
from rtcm_desktop.paper.furniture import Foot, Head
from rtcm_desktop.paper.looks import LABEL, TABLE_NOTE
from rtcm_desktop.paper.page import Fill, Page
from rtcm_desktop.paper.table import Column, Row, table

STATES: dict[ImprovementState, Fill] = {
    ImprovementState.OPEN: "empty",
    ImprovementState.AGREED: "half",
    ImprovementState.DONE: "full",
}
TITLES = {Phase.TRAINER: "trainers_view", Phase.FOLLOWUP: "followup"}


def report_paper(report: Report, language: str) -> Printed:
    """The report as PDF."""
    kind = say("evaluation.report.kind", language)
    paper = Paper(f"{kind} · {text_in(report.event.titles, language)}", language, created=report.data.made_at)
    foot = _foot(report, language)
    draw_cover(paper.page(), report, language, foot)
    line = f"{report.event.code} · {foot}"
    print_flow(paper, _blocks(report, language), Head(kind, report.event.code), Foot(line), cover_pages=1)
    return paper.finish()


def _foot(report: Report, language: str) -> str:
    forms = say("evaluation.report.forms_count", language, count=report.main.assessment.responses)
    return f"{data_as_of(report.data.made_at, language)} · {report.data.station} · {forms}"


def _blocks(report: Report, language: str) -> Iterator[Block]:
    phases = (report.main, *report.others)
    low = low_share(row for phase in phases for row in scale_rows(phase.assessment.items, language))
    yield from summary(report, language)
    yield from answers(report.main, language, title=say("evaluation.report.answers", language), low=low)
    yield from _comments_and_improvements(report, language)
    for phase in report.others:
        title = say(f"evaluation.report.{TITLES[phase.form.instrument.phase]}", language)
        yield from answers(phase, language, title=title, low=low)
        yield from _comments(phase, language)


def _comments_and_improvements(report: Report, language: str) -> Iterator[Block]:
    yield replace(title_block(say("evaluation.report.comments", language)), space_before=12, keep_with_next=True)
    if not report.main.comments:
        yield body(say("evaluation.report.no_comments", language), TABLE_NOTE)
    yield from _comments(report.main, language)
    yield from _notes(report, language)
    yield from _improvements(report, language)


def _comments(phase: PhaseReport, language: str) -> Iterator[Block]:
    for comments in phase.comments:
        yield heading(_question(comments, language), _how_many(comments, language))
        for text in comments.quotes:
            yield quote(text, left=18, width=174)


def _question(comments: Comments, language: str) -> str:
    if comments.item is None:
        return say("evaluation.report.mixed_comments", language)
    return wording(comments.item, language).split(":")[0]


def _how_many(comments: Comments, language: str) -> str:
    shown = len(comments.quotes)
    if comments.withheld:
        return say("evaluation.report.comments_note", language, shown=shown, all=shown + comments.withheld)
    return say("evaluation.report.comments_all", language, count=shown)


def _notes(report: Report, language: str) -> Iterator[Block]:
    if not report.notes:
        return
    yield heading(say("evaluation.report.notes", language))
    for kind in NOTE_KINDS:
        for note in report.notes:
            if note.kind == kind:
                yield labelled(say(f"evaluation.note.{kind}", language), note.text, indent=36)


def _improvements(report: Report, language: str) -> Iterator[Block]:
    yield heading(say("evaluation.report.improvements", language), say("evaluation.report.improvements_note", language))
    if not report.improvements:
        yield body(say("evaluation.report.no_improvements", language), TABLE_NOTE)
        return
    columns = [
        Column(say("evaluation.report.number", language), 18, 26),
        Column(say("evaluation.report.what", language), 28, 96),
        Column(say("evaluation.report.from_question", language), 98, 116),
        Column(say("evaluation.report.owner", language), 118, 150),
        Column(say("evaluation.report.due", language), 152, 172),
        Column(say("evaluation.report.improvement_state", language), 177, 192, look=LABEL.sized(8)),
    ]
    rows = [
        Row(
            (
                str(number),
                improvement.title,
                improvement.question,
                improvement.owner,
                improvement.due,
                say(f"evaluation.report.state_{improvement.state}", language),
            ),
            draw=partial(_draw_state, fill=STATES[improvement.state]),
        )
        for number, improvement in enumerate(report.improvements, start=1)
    ]
    yield from table(columns, rows, row_height=9)


def _draw_state(page: Page, top: float, height: float, *, fill: Fill) -> None:
    """The square before the words of a state."""
    page.state(173.4, top + height / 2 - 1.2, 2.4, fill)
