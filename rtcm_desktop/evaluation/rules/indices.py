"""Repeated questions pooled, and the index of each criterion."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from rtcm_desktop.evaluation.model.assessment import CriterionIndex, Depth, ItemResult, Tally
from rtcm_desktop.evaluation.model.instrument import Criterion, Kind, Phase
from rtcm_desktop.evaluation.rules.tallies import sum_of, with_figures

IMPACTS = {Phase.POST: "expected_impact", Phase.FOLLOWUP: "observed_impact"}


def pooled_results(results: Sequence[ItemResult]) -> tuple[ItemResult, ...]:
    """Repeated questions over all their sessions, trainers or outcomes.

    Hidden rows are not in the pool: they could be found from it by subtraction.
    """
    groups: dict[str, list[ItemResult]] = {}
    for result in results:
        if result.item.reference and result.item.question.kind is Kind.SCALE5:
            groups.setdefault(result.item.question.code, []).append(result)
    return tuple(_pool(group) for group in groups.values())


def _pool(group: Sequence[ItemResult]) -> ItemResult:
    visible = [result for result in group if result.depth is not Depth.HIDDEN]
    item = replace(group[0].item, reference=None)
    tally = Tally(
        counts=sum_of(result.tally.counts for result in visible),
        n=sum(result.tally.n for result in visible),
        not_applicable=sum(result.tally.not_applicable for result in visible),
        empty=sum(result.tally.empty for result in visible),
    )
    depths = {result.depth for result in visible}
    depth = Depth.FULL if Depth.FULL in depths else Depth.COUNTS if depths else Depth.HIDDEN
    return with_figures(ItemResult(item, tally, depth))


def criterion_index(
    criterion: Criterion, results: Sequence[ItemResult], pooled: Sequence[ItemResult], phase: Phase
) -> CriterionIndex | None:
    """The index of a criterion; None where the form asks nothing about it. From fewer than two items there is no share."""
    asked = [
        result
        for result in (*(one for one in results if one.item.reference is None), *pooled)
        if result.item.question.criterion is criterion
        and result.item.question.kind is Kind.SCALE5
        and result.item.question.default_on
    ]
    if not asked:
        return None
    counted = [result for result in asked if result.favourable is not None]
    shares = [result.favourable.share for result in counted if result.favourable]
    enough = len(counted) >= 2
    depths = {result.depth for result in asked}
    return CriterionIndex(
        criterion=criterion,
        name=IMPACTS.get(phase, criterion) if criterion is Criterion.IMPACT else criterion.value,
        depth=Depth.FULL if enough else Depth.COUNTS if depths != {Depth.HIDDEN} else Depth.HIDDEN,
        items=len(counted),
        smallest_n=min((result.tally.n for result in counted), default=0),
        counts=sum_of(result.tally.counts for result in asked),
        share=sum(shares, Fraction(0)) / len(shares) if enough else None,
    )
