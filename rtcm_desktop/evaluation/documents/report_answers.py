"""The answers in the assessment report: diverging bars by criterion, sessions and trainers in agenda order, choices."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.documents.figures import decimal, hidden_text, median_text, numbered_wording, percent
from rtcm_desktop.evaluation.documents.report_choices import choices
from rtcm_desktop.evaluation.documents.report_summary import criterion_title
from rtcm_desktop.evaluation.model.assessment import Assessment, CriterionIndex, ItemResult
from rtcm_desktop.evaluation.model.instrument import CRITERIA, Criterion, Kind, Repeat, text_in
from rtcm_desktop.evaluation.model.report import PhaseReport
from rtcm_desktop.evaluation.rules.items import VARIANT_CONDITIONS
from rtcm_desktop.evaluation.rules.wording import column_wording, lowered, subject_wording
from rtcm_desktop.paper.diverging import ScaleRow, diverging, low_share, scale_key
from rtcm_desktop.paper.flow import Block, body, heading, space, title_block
from rtcm_desktop.paper.looks import TABLE_NOTE

HEADINGS = {
    Repeat.SESSION: "sessions",
    Repeat.TRAINER: "trainers_heading",
    Repeat.OUTCOME: "outcomes",
    Repeat.OWN: "own",
}
POOLS = {Repeat.SESSION: "all_sessions", Repeat.TRAINER: "all_trainers", Repeat.OUTCOME: "all_outcomes"}

NEW_PAGE = space(300)
"""Room that no page has left: what follows begins on the next one."""


def answers(phase: PhaseReport, language: str, *, title: str, low: float | None = None) -> Iterator[Block]:
    """One phase: scales by criterion, then what repeats, then the choices."""
    assessment = phase.assessment
    scales = [result for result in assessment.items if result.item.question.kind is Kind.SCALE5]
    share = (
        low if low is not None else low_share(_row(result, "", language) for result in (*scales, *assessment.pooled))
    )
    yield NEW_PAGE
    if scales:
        yield title_block(title, say("evaluation.report.answers_note", language))
        yield _key(language)
    else:
        yield title_block(title)
    for name, rows in (*_by_criterion(assessment, language), *_by_repeat(assessment, language)):
        yield from _section(heading(*name), diverging(rows, low=share))
    yield from choices(phase, language)
    yield space(3)
    yield from _notes(assessment, language)


def _section(head: Block, rows: Sequence[Block]) -> Iterator[Block]:
    """Rows under their heading, which stands again where a page begins with one of them; none is left alone."""
    yield head
    for place, row in enumerate(rows):
        tied = place < len(rows) - 1 and place in (0, len(rows) - 2)
        yield replace(row, head=head, keep_with_next=tied)


def _key(language: str) -> Block:
    words = (say("evaluation.report.lowest", language), "2", "3", "4", say("evaluation.report.highest", language))
    columns = (
        say("evaluation.report.n", language),
        say("evaluation.report.median_short", language),
        say("evaluation.report.mean_short", language),
    )
    return scale_key(words, columns)


Named = tuple[tuple[str, str], list[ScaleRow]]


def _by_criterion(assessment: Assessment, language: str) -> Iterator[Named]:
    """What stands alone first, then the criteria; repeated questions with all their answers together."""
    single = [result for result in assessment.items if result.item.reference is None]
    indices = {index.criterion: index for index in assessment.criteria}
    for criterion in (Criterion.NONE, *CRITERIA):
        rows = [
            *(_row(result, _asked(result, assessment, language), language) for result in _of(single, criterion)),
            *(_row(result, _pool_text(result, language), language) for result in _of(assessment.pooled, criterion)),
        ]
        if rows:
            index = indices.get(criterion)
            name = criterion_title(index, language) if index else say("evaluation.criterion.none", language)
            yield (name, _index_words(index, language)), rows


def _index_words(index: CriterionIndex | None, language: str) -> str:
    if index is None or index.share is None:
        return ""
    return say("evaluation.report.index_words", language, share=percent(index.share))


def _of(results: Iterable[ItemResult], criterion: Criterion) -> list[ItemResult]:
    return [
        result
        for result in results
        if result.item.question.kind is Kind.SCALE5
        and result.item.question.criterion is criterion
        and result.item.section.repeat is not Repeat.OWN
    ]


def _by_repeat(assessment: Assessment, language: str) -> Iterator[Named]:
    """Sessions, trainers, outcomes and own questions row by row, a heading for each question about them."""
    groups: dict[str, list[ItemResult]] = {}
    for result in assessment.items:
        if result.item.reference and result.item.question.kind is Kind.SCALE5:
            groups.setdefault(result.item.question.code, []).append(result)
    for results in groups.values():
        repeat = results[0].item.section.repeat
        assert repeat is not None
        rows = [_row(result, _subject(result, language), language) for result in results]
        yield (say(f"evaluation.report.{HEADINGS[repeat]}", language), _about(results[0], language)), rows


def _about(result: ItemResult, language: str) -> str:
    """What is asked about each session, trainer or outcome."""
    item = result.item
    if item.section.repeat is Repeat.OWN:
        return ""
    if item.section.repeat is Repeat.OUTCOME:
        return lowered(text_in(item.section.titles, language).rstrip(":"))
    return column_wording(item.question, language)


def _asked(result: ItemResult, assessment: Assessment, language: str) -> str:
    """The question; where both ways of taking part had a form, with the one that was asked it alone."""
    text = numbered_wording(result, language)
    only = VARIANT_CONDITIONS.get(result.item.question.condition)
    return f"{text} ({say(f'evaluation.variant.{only}', language)})" if only and assessment.rates else text


def _subject(result: ItemResult, language: str) -> str:
    reference = result.item.reference
    assert reference is not None
    text = subject_wording(reference, language)
    return f"{result.item.number} {text}" if result.item.number else text


def _pool_text(result: ItemResult, language: str) -> str:
    repeat = result.item.section.repeat
    assert repeat is not None
    return say(f"evaluation.report.{POOLS[repeat]}", language, text=_about(result, language))


def _row(result: ItemResult, text: str, language: str) -> ScaleRow:
    one, two, three, four, five = (result.tally.counts.get(answer, 0) for answer in ("1", "2", "3", "4", "5"))
    return ScaleRow(
        text=text,
        counts=(one, two, three, four, five),
        median=median_text(result.median, language),
        mean=decimal(result.mean, language),
        hidden=hidden_text(result, language),
    )


def _notes(assessment: Assessment, language: str) -> Iterator[Block]:
    yield body(say("evaluation.report.empty_note", language), TABLE_NOTE)
    if assessment.left_out:
        codes = ", ".join(assessment.left_out)
        yield body(say("evaluation.report.left_out", language, codes=codes), TABLE_NOTE)


def scale_rows(results: Sequence[ItemResult], language: str) -> list[ScaleRow]:
    """Rows of a chart without their texts, to find the zero line that all of a paper share."""
    return [_row(result, "", language) for result in results if result.item.question.kind is Kind.SCALE5]
