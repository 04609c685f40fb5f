"""The summary of the assessment report: key figures, what stands out, the criteria, who replied."""

from collections import Counter
from collections.abc import Iterator

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.documents.figures import median_text, percent
from rtcm_desktop.evaluation.model.assessment import Assessment, Cell, CriterionIndex, Depth, Interval, Present
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.instrument import Question, text_in
from rtcm_desktop.evaluation.model.report import Finding, Report, StandOut
from rtcm_desktop.evaluation.rules.analysis import NO_ANSWER, overall_median, rate_of_use, scale_results
from rtcm_desktop.evaluation.rules.findings import stand_outs
from rtcm_desktop.evaluation.rules.wording import wording
from rtcm_desktop.paper.charts import Figure, figures
from rtcm_desktop.paper.flow import Block, body, heading, labelled, title_block
from rtcm_desktop.paper.looks import NAME, TABLE
from rtcm_desktop.paper.table import Column, Row, table

OVERALL, USED = "overall", "used"


def summary(report: Report, language: str) -> Iterator[Block]:
    """The blocks of the summary."""
    assessment = report.main.assessment
    yield title_block(say("evaluation.report.summary", language))
    yield figures(_figures(report, language))
    if assessment.depth is not Depth.FULL:
        word = "too_few" if assessment.depth is Depth.HIDDEN else "few"
        yield body(say(f"evaluation.report.{word}", language))
    yield from _stand_outs(assessment, language)
    yield from _criteria(assessment, language)
    yield from _who_replied(report, language)


def _figures(report: Report, language: str) -> list[Figure]:
    assessment = report.main.assessment
    named = not report.main.form.instrument.anonymous
    present = say("evaluation.report.trainers_there" if named else "evaluation.report.present", language)
    return [
        Figure(str(assessment.rate.expected), present, "" if named else _present_note(report, language)),
        Figure(str(assessment.responses), say("evaluation.report.forms", language), _rate_note(assessment, language)),
        _median_figure(assessment, language),
        *_last_figure(assessment, language),
    ]


def _present_note(report: Report, language: str) -> str:
    online = sum(person.online for person in report.present)
    if online and Variant.ONLINE in report.main.form.composition.variants:
        return say("evaluation.report.present_modes", language, room=len(report.present) - online, online=online)
    return say("evaluation.report.present_note", language)


def _rate_note(assessment: Assessment, language: str) -> str:
    """The response rate, room and on line apart; beyond one form per person the plain numbers."""
    rate, rates = assessment.rate, assessment.rates
    if rate.share is None:
        return say("evaluation.report.no_rate", language)
    if not rates:
        return say("evaluation.report.forms_note", language, rate=percent(rate.share))
    room, online = rates[Variant.ROOM], rates[Variant.ONLINE]
    return say(
        "evaluation.report.forms_modes",
        language,
        rate=percent(rate.share),
        room=room.received,
        room_expected=room.expected,
        online=online.received,
        online_expected=online.expected,
    )


def _median_figure(assessment: Assessment, language: str) -> Figure:
    label = say("evaluation.report.median", language)
    median = overall_median(assessment)
    if median is None:
        return Figure("–", label, say("evaluation.report.hidden_figure", language))
    results = scale_results(assessment)
    answers = sum(result.tally.n for result in results)
    note = say("evaluation.report.median_note", language, questions=len(results), answers=answers)
    return Figure(median_text(median, language), label, note)


def _last_figure(assessment: Assessment, language: str) -> Iterator[Figure]:
    """The impression on the whole, or some months later the rate of use, where the form asks for one of them."""
    overall, used = assessment.result(OVERALL), assessment.result(USED)
    if overall:
        question = wording(overall.item, language).rstrip(".")
        note = say("evaluation.report.favourable_note", language, question=question)
        yield _share_figure(overall.favourable, (say("evaluation.report.favourable", language), note), language)
    elif used:
        words = (say("evaluation.report.used", language), say("evaluation.report.used_note", language))
        yield _share_figure(rate_of_use(assessment), words, language)


def _share_figure(interval: Interval | None, words: tuple[str, str], language: str) -> Figure:
    label, note = words
    if interval is None:
        return Figure("–", label, say("evaluation.report.few_figure", language))
    return Figure(percent(interval.share), label, note)


def _stand_outs(assessment: Assessment, language: str) -> Iterator[Block]:
    if assessment.depth is Depth.HIDDEN:
        return
    found = stand_outs(assessment)
    yield heading(say("evaluation.report.stands_out", language))
    for finding in (Finding.KEEP, Finding.CHANGE, Finding.WATCH):
        sentences = [_sentence(one, language) for one in found if one.finding is finding]
        text = " ".join(sentences) or say("evaluation.report.nothing", language)
        yield labelled(say(f"evaluation.report.{finding}", language), text)


def _sentence(found: StandOut, language: str) -> str:
    item = found.result.item
    text = wording(item, language).rstrip(".?:")
    return say(
        f"evaluation.report.{found.finding}_words",
        language,
        text=text,
        number=item.number or item.code,
        count=found.count,
        n=found.result.tally.n,
    )


def _criteria(assessment: Assessment, language: str) -> Iterator[Block]:
    if assessment.depth is Depth.HIDDEN or not assessment.criteria:
        return
    yield heading(say("evaluation.report.criteria", language), say("evaluation.report.criteria_note", language))
    columns = [
        Column(say("evaluation.report.criterion", language), 18, 70, look=NAME.sized(8.6)),
        Column(say("evaluation.report.index", language), 72, 96, "right", NAME.sized(8.6)),
        Column(say("evaluation.report.items", language), 98, 118, "right"),
        Column(say("evaluation.report.smallest", language), 120, 146, "right"),
        Column(say("evaluation.report.counts", language), 148, 192, "right"),
    ]
    rows = [Row(_criterion_cells(index, language)) for index in assessment.criteria]
    yield from table(columns, rows)


def _criterion_cells(index: CriterionIndex, language: str) -> tuple[str, ...]:
    share = percent(index.share) if index.share is not None else say("evaluation.report.few_figure", language)
    counts = " · ".join(str(count) for count in index.counts.values()) if index.depth is not Depth.HIDDEN else ""
    return (
        criterion_title(index, language),
        share,
        str(index.items),
        str(index.smallest_n) if index.smallest_n else "",
        counts,
    )


def criterion_title(index: CriterionIndex, language: str) -> str:
    """A criterion's name; impact with the word that says when it was asked about."""
    return say(f"evaluation.criterion.{index.name}", language)


def _who_replied(report: Report, language: str) -> Iterator[Block]:
    """The mix of replies beside that of those present; small cells of the replies are hidden with the reason."""
    assessment = report.main.assessment
    if not any(assessment.breakdowns.values()):
        return
    yield heading(say("evaluation.report.who", language), say("evaluation.report.who_note", language))
    columns = [
        Column("", 18, 110, look=TABLE),
        Column(say("evaluation.report.replies", language), 112, 152, "right"),
        Column(say("evaluation.report.those_present", language), 154, 192, "right"),
    ]
    questions = {question.code: question for _, question in report.main.form.instrument.questions()}
    for code, cells in assessment.breakdowns.items():
        question = questions[code]
        rows = [_mix_row(cell, question, _mix_of_present(question, report.present), language) for cell in cells]
        named = [Column(text_in(question.texts, language), 18, 110, look=TABLE), *columns[1:]]
        yield from table(named, rows, row_height=5.4)


def _mix_row(cell: Cell, question: Question, present: Counter[str], language: str) -> Row:
    option = next((option for option in question.options if option.code == cell.code), None)
    label = text_in(option.texts, language) if option else say("evaluation.report.no_answer", language)
    count = say("evaluation.report.hidden", language) if cell.count is None else str(cell.count)
    return Row((label, count, str(present[cell.code])))


def _mix_of_present(question: Question, present: tuple[Present, ...]) -> Counter[str]:
    """Those present by the options of a profile question; whoever fits none is counted as without answer."""
    if question.code == "sex":
        codes = {option.code for option in question.options}
        return Counter(person.sex if person.sex in codes else NO_ANSWER for person in present)
    groups = {category: option.code for option in question.options for category in option.categories}
    return Counter(groups.get(person.audience, NO_ANSWER) for person in present)
