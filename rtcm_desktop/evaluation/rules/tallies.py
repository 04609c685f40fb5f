"""The answers to one item counted, with the figures that may stand beside the counts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from rtcm_desktop.evaluation.model.assessment import Depth, ItemResult, Tally
from rtcm_desktop.evaluation.model.composition import Composition, Item
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.privacy import depth_of
from rtcm_desktop.evaluation.rules.shares import favourable, mean, median, middle
from rtcm_desktop.evaluation.rules.wording import option_texts

SCALE = ("1", "2", "3", "4", "5")


def shown(
    item: Item, values: Sequence[object], composition: Composition, *, within: Depth, anonymous: bool = True
) -> ItemResult:
    """One item's result, reduced to what may be shown: never more than all responses together allow."""
    tally = tally_of(item, values, composition)
    depth = Depth.HIDDEN if within is Depth.HIDDEN else depth_of(tally.n, anonymous=anonymous)
    if depth is Depth.HIDDEN and item.question.kind is not Kind.TEXT:
        return ItemResult(item, Tally({}, 0), depth)
    if item.question.kind is Kind.NUMBER:
        return _of_numbers(ItemResult(item, tally, depth), values)
    return with_figures(ItemResult(item, tally, depth))


def _of_numbers(result: ItemResult, values: Sequence[object]) -> ItemResult:
    """Median, and the sum of whole numbers; figures with decimals count different things and are never added up."""
    numbers = sorted(Fraction(str(value)) for value in values if value is not None)
    if not numbers:
        return result
    allowed = result.item.question.range
    whole = allowed is not None and allowed.decimals == 0
    return replace(result, median=middle(numbers), total=int(sum(numbers)) if whole else None)


def tally_of(item: Item, values: Iterable[object], composition: Composition) -> Tally:
    """The counts of one item; empty answers and "does not apply" apart."""
    given = list(values)
    answered = [value for value in given if value not in (None, "", [])]
    not_applicable = sum(value == 0 for value in answered) if item.question.kind is Kind.SCALE5 else 0
    empty = len(given) - len(answered)
    match item.question.kind:
        case Kind.SCALE5:
            found = Counter(str(value) for value in answered)
            counts = {answer: found[answer] for answer in SCALE}
        case Kind.CHOICE | Kind.MANY:
            found = Counter(code for value in answered for code in _codes(value))
            counts = {code: found[code] for code, _ in option_texts(item.question, composition, "en")}
        case _:
            counts = {}
    return Tally(counts, len(answered) - not_applicable, not_applicable, empty)


def _codes(value: object) -> list[str]:
    return [str(code) for code in value] if isinstance(value, list | tuple) else [str(value)]


def with_figures(result: ItemResult) -> ItemResult:
    """Median, and from ten answers on mean and favourable share, where the item is a scale."""
    if result.item.question.kind is not Kind.SCALE5 or result.tally.n == 0:
        return result
    counts = result.tally.counts
    result = replace(result, median=median(counts))
    if result.depth is Depth.FULL:
        return replace(result, mean=mean(counts), favourable=favourable(counts))
    return result


def sum_of(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Counts 1 to 5 added up."""
    total = dict.fromkeys(SCALE, 0)
    for one in counts:
        for answer, count in one.items():
            total[answer] += count
    return total
