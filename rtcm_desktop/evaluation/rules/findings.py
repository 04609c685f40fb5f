"""What a report points out: results to keep, to change and to watch, and the comments that may be quoted."""

from collections.abc import Callable, Sequence

from rtcm_desktop.evaluation.model.assessment import Assessment, Depth, ItemResult
from rtcm_desktop.evaluation.model.composition import EventForm, Item, Response
from rtcm_desktop.evaluation.model.instrument import Kind, Repeat
from rtcm_desktop.evaluation.model.report import Comments, Finding, StandOut
from rtcm_desktop.evaluation.rules.analysis import merged_items
from rtcm_desktop.evaluation.rules.entry import WHY

MOST_OF_A_KIND = 2
KEEP_FROM, CHANGE_FROM, WATCH_FROM = 0.8, 0.15, 0.3
NEVER_RANKED = (Repeat.SESSION, Repeat.TRAINER)
"""Sessions and trainers stand in the agenda's order and are never set against each other."""

FINDINGS: tuple[tuple[Finding, tuple[str, ...], float], ...] = (
    (Finding.CHANGE, ("1", "2"), CHANGE_FROM),
    (Finding.WATCH, ("3",), WATCH_FROM),
    (Finding.KEEP, ("4", "5"), KEEP_FROM),
)


def stand_outs(assessment: Assessment) -> tuple[StandOut, ...]:
    """Up to two results to keep, to change and to watch, each question under one of them only."""
    if assessment.depth is Depth.HIDDEN:
        return ()
    left = [result for result in assessment.items if _may_stand_out(result)]
    found: list[StandOut] = []
    for finding, answers, least in FINDINGS:
        ranked = sorted(left, key=_share_of(answers), reverse=True)
        chosen = [result for result in ranked if _share_of(answers)(result) >= least][:MOST_OF_A_KIND]
        found += [StandOut(finding, result, _count(result, answers)) for result in chosen]
        left = [result for result in left if result not in chosen]
    return tuple(found)


def _may_stand_out(result: ItemResult) -> bool:
    reference = result.item.reference
    return (
        result.item.question.kind is Kind.SCALE5
        and result.depth is not Depth.HIDDEN
        and result.tally.n > 0
        and (reference is None or reference.repeat not in NEVER_RANKED)
    )


def _share_of(answers: Sequence[str]) -> Callable[[ItemResult], float]:
    return lambda result: _count(result, answers) / result.tally.n


def _count(result: ItemResult, answers: Sequence[str]) -> int:
    return sum(result.tally.counts[answer] for answer in answers)


def comments_of(forms: Sequence[EventForm], responses: Sequence[Response], depth: Depth) -> tuple[Comments, ...]:
    """Comments by question, sorted by their letters so that nothing tells who wrote what else.

    From anonymous forms only those are quoted whose writer said yes. Of very few forms they are mixed under no question.
    """
    anonymous = forms[0].instrument.anonymous
    found: dict[str, tuple[Item, list[str], int]] = {}
    for item in merged_items(forms):
        for code in (item.code, item.code + WHY):
            is_text = code.endswith(WHY) or item.question.kind is Kind.TEXT
            written = [_comment(response, code, anonymous=anonymous) for response in responses] if is_text else []
            quotes = [text for text, may_quote in written if text and may_quote]
            withheld = sum(bool(text) and not may_quote for text, may_quote in written)
            if quotes or withheld:
                found[code] = (item, quotes, withheld)
    if depth is Depth.HIDDEN and found:
        quotes = sorted(text for _, texts, _ in found.values() for text in texts)
        return (Comments(None, tuple(quotes), sum(withheld for _, _, withheld in found.values())),)
    return tuple(Comments(item, tuple(sorted(quotes)), withheld) for item, quotes, withheld in found.values())


def _comment(response: Response, code: str, *, anonymous: bool) -> tuple[str, bool]:
    text = str(response.answers.get(code) or "").strip()
    return text, not anonymous or response.answers.get("quote") == "yes"
