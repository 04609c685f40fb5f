"""The figures of the assessment report as a workbook with charts; what is hidden on paper is hidden here."""

from collections.abc import Sequence

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.documents.figures import percent
from rtcm_desktop.evaluation.documents.report_summary import criterion_title
from rtcm_desktop.evaluation.model.assessment import Depth, ItemResult, Rate
from rtcm_desktop.evaluation.model.composition import Composition
from rtcm_desktop.evaluation.model.instrument import Kind, text_in
from rtcm_desktop.evaluation.model.report import PhaseReport, Report
from rtcm_desktop.evaluation.rules.items import is_about_respondent
from rtcm_desktop.evaluation.rules.tallies import SCALE
from rtcm_desktop.evaluation.rules.wording import option_texts, wording
from rtcm_desktop.paper.dates import data_as_of, period_text
from rtcm_desktop.sheets.contents import BarChart, Column, Sheet
from rtcm_desktop.sheets.contents import Kind as Shown
from rtcm_desktop.sheets.model import Cell
from rtcm_desktop.sheets.writing import write_workbook

MOST_IN_A_CHART = 40


def report_workbook(report: Report, language: str) -> bytes:
    """The .xlsx file: summary, scales with a chart, choices with a chart, comments, improvements."""
    sheets = [_summary(report, language)]
    for phase in (report.main, *report.others):
        sheets += [sheet for sheet in (_scales(phase, language), _choices(phase, language)) if sheet.rows]
    sheets.append(_comments(report, language))
    title = f"{say('evaluation.report.kind', language)} · {report.event.code}"
    return write_workbook(sheets, title=title, made_at=report.data.made_at)


def _say(word: str, language: str, **params: object) -> str:
    return say(f"evaluation.report.{word}", language, **params)


def _note(report: Report, language: str) -> tuple[str, ...]:
    event = report.event
    dates = period_text(event.start, event.end, language)
    place = ", ".join(part for part in (event.place, dates) if part)
    return (f"{text_in(event.titles, language)} · {place}", data_as_of(report.data.made_at, language))


def _summary(report: Report, language: str) -> Sheet:
    """Response rates and the indices by criterion, with a chart of these."""
    assessment = report.main.assessment
    rates = [(_say("all", language), assessment.rate)]
    rates += [(say(f"evaluation.variant.{mode}", language), rate) for mode, rate in assessment.rates.items()]
    rows: list[Sequence[Cell]] = [
        (
            criterion_title(index, language),
            float(index.share) if index.share is not None else _say("few_figure", language),
            index.items,
            index.smallest_n or None,
            *(index.counts[answer] if index.depth is not Depth.HIDDEN else None for answer in SCALE),
        )
        for index in assessment.criteria
    ]
    heads = (_say("criterion", language), _say("index", language), _say("items", language), _say("smallest", language))
    return Sheet(
        name=_say("rates_sheet", language),
        columns=(
            Column(heads[0], 30),
            Column(heads[1], 14, Shown.PERCENT),
            Column(heads[2], 12, Shown.NUMBER),
            Column(heads[3], 12, Shown.NUMBER),
            *(Column(answer, 8, Shown.NUMBER) for answer in SCALE),
        ),
        rows=rows,
        title=f"{_say('kind', language)} · {report.event.code}",
        note=_note(report, language),
        above=_rate_rows(rates, language),
        charts=(BarChart(_say("index", language), categories=0, values=(1,)),) if rows else (),
    )


def _rate_rows(rates: Sequence[tuple[str, Rate]], language: str) -> list[Sequence[Cell]]:
    head = ("", _say("received", language), _say("expected", language), _say("rate", language))
    rows = [(name, rate.received, rate.expected, percent(rate.share) or "–") for name, rate in rates]
    return [head, *rows, ()]


def _scales(phase: PhaseReport, language: str) -> Sheet:
    results = [result for result in phase.assessment.items if result.item.question.kind is Kind.SCALE5]
    rows = [_scale_row(result, language) for result in (*results, *phase.assessment.pooled)]
    shown = min(len(results), MOST_IN_A_CHART)
    return Sheet(
        name=f"{say(f'evaluation.phase.{phase.form.instrument.phase}', language)} 1-5",
        columns=(
            Column(_say("number", language), 7, Shown.NUMBER),
            Column(_say("code", language), 16),
            Column(_say("question", language), 60, wrap=True),
            Column(_say("criterion", language), 16),
            *(Column(answer, 6, Shown.NUMBER) for answer in SCALE),
            Column(_say("n", language), 6, Shown.NUMBER),
            Column(_say("not_applicable", language), 10, Shown.NUMBER),
            Column(_say("empty", language), 8, Shown.NUMBER),
            Column(_say("median_short", language), 9, Shown.NUMBER),
            Column(_say("mean", language), 8, Shown.NUMBER),
            Column(_say("index", language), 12, Shown.PERCENT),
            Column(_say("interval", language), 16),
        ),
        rows=rows,
        charts=(
            BarChart(_say("answers", language), categories=1, values=(4, 5, 6, 7, 8), stacked=True, last=shown - 1),
        )
        if shown
        else (),
    )


def _scale_row(result: ItemResult, language: str) -> tuple[Cell, ...]:
    item = result.item
    criterion = say(f"evaluation.criterion.{item.question.criterion}", language)
    named: tuple[Cell, ...] = (item.number, item.code, _text(result, language), criterion)
    if result.depth is Depth.HIDDEN:
        return (*named, *(None,) * len(SCALE), _say("hidden", language), *(None,) * 6)
    interval = result.favourable
    return (
        *named,
        *(result.tally.counts[answer] for answer in SCALE),
        result.tally.n,
        result.tally.not_applicable,
        result.tally.empty,
        float(result.median) if result.median is not None else None,
        round(float(result.mean), 2) if result.mean is not None else None,
        float(interval.share) if interval else None,
        f"{percent(interval.low)} – {percent(interval.high)}" if interval else None,
    )


def _text(result: ItemResult, language: str) -> str:
    """The question; for one pooled over its sessions or trainers, without a name in it."""
    item = result.item
    if item.section.repeat and item.reference is None:
        return f"{text_in(item.section.titles, language)} ({_say('all', language)})"
    return wording(item, language)


def _choices(phase: PhaseReport, language: str) -> Sheet:
    rows: list[Sequence[Cell]] = []
    charts: list[BarChart] = []
    for result in phase.assessment.items:
        question = result.item.question
        if question.kind not in (Kind.CHOICE, Kind.MANY) or is_about_respondent(question):
            continue
        first = len(rows)
        rows += _choice_rows(result, phase.form.composition, language)
        if result.depth is not Depth.HIDDEN:
            title = wording(result.item, language)
            charts.append(BarChart(title, categories=2, values=(3,), first=first, last=len(rows) - 1))
    return Sheet(
        name=f"{say(f'evaluation.phase.{phase.form.instrument.phase}', language)} · {_say('answer', language)}",
        columns=(
            Column(_say("code", language), 14),
            Column(_say("question", language), 50, wrap=True),
            Column(_say("answer", language), 44, wrap=True),
            Column(_say("number_of", language), 10, Shown.NUMBER),
            Column(_say("n", language), 8, Shown.NUMBER),
        ),
        rows=rows,
        charts=charts,
    )


def _choice_rows(result: ItemResult, composition: Composition, language: str) -> list[Sequence[Cell]]:
    question = wording(result.item, language)
    if result.depth is Depth.HIDDEN:
        return [(result.item.code, question, _say("hidden", language), None, None)]
    words = dict(option_texts(result.item.question, composition, language))
    return [
        (result.item.code, question, words.get(code, code), count, result.tally.n)
        for code, count in result.tally.counts.items()
    ]


def _comments(report: Report, language: str) -> Sheet:
    rows: list[Sequence[Cell]] = []
    for phase in (report.main, *report.others):
        for comments in phase.comments:
            name = wording(comments.item, language) if comments.item else _say("mixed_comments", language)
            rows += [(name, text) for text in comments.quotes]
    rows += [(_say("improvements", language), improvement.title) for improvement in report.improvements]
    return Sheet(
        name=_say("comments", language),
        columns=(Column(_say("question", language), 44, wrap=True), Column(_say("comments", language), 90, wrap=True)),
        rows=rows,
    )
