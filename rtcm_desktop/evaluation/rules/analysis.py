"""What the responses of a phase add up to: every item, the criteria, who replied, response rates."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from rtcm_desktop.evaluation.model.assessment import Assessment, Cell, Depth, Interval, ItemResult, Rate
from rtcm_desktop.evaluation.model.composition import Composition, EventForm, Item, Response, Variant
from rtcm_desktop.evaluation.model.instrument import CRITERIA, Kind
from rtcm_desktop.evaluation.rules.indices import criterion_index, pooled_results
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.evaluation.rules.privacy import depth_of, protected
from rtcm_desktop.evaluation.rules.shares import median, wilson
from rtcm_desktop.evaluation.rules.tallies import shown, sum_of

NO_ANSWER = "none"

USED = ("often", "some", "once")

BROKEN_DOWN = ("sex", "audience")
"""Questions whose answers are shown as the mix of replies, with "no answer" as a cell of its own."""

Key = tuple[str, str]
ByKey = Mapping[Key, object]


@dataclass(frozen=True, slots=True)
class Expected:
    """Participants with some proven presence, by how they took part."""

    room: int
    online: int

    @property
    def all(self) -> int:
        """Everybody who was there."""
        return self.room + self.online


def assess(forms: Sequence[EventForm], responses: Sequence[Response], expected: Expected) -> Assessment:
    """Everything about the responses of one phase. `forms`: the versions of its form, the newest first."""
    newest = forms[0]
    anonymous = newest.instrument.anonymous
    by_form = {form.id: form for form in forms}
    answers = [answers_by_key(by_form[response.form], response) for response in responses]
    depth = depth_of(len(responses), anonymous=anonymous)
    items = merged_items(forms)
    results = tuple(
        shown(item, [given.get(item.key) for given in answers], newest.composition, within=depth, anonymous=anonymous)
        for item in items
    )
    pooled = pooled_results(results)
    return Assessment(
        phase=newest.instrument.phase,
        responses=len(responses),
        depth=depth,
        rate=Rate(len(responses), expected.all),
        rates=_rates(responses, newest.composition, expected),
        items=results,
        pooled=pooled,
        criteria=tuple(
            index
            for criterion in CRITERIA
            if (index := criterion_index(criterion, results, pooled, newest.instrument.phase)) is not None
        ),
        breakdowns={code: breakdown(code, items, answers, depth) for code in BROKEN_DOWN if (code, "") in _keys(items)},
        left_out=newest.composition.left_out,
    )


def answers_by_key(form: EventForm, response: Response) -> ByKey:
    """The answers by what they are about, whatever the references were called in the form's version."""
    keys = {item.code: item.key for item in items_of(form.instrument, form.composition)}
    return {keys[code]: value for code, value in response.answers.items() if code in keys}


def merged_items(forms: Sequence[EventForm]) -> tuple[Item, ...]:
    """The items of all versions, those of the newest first, each once."""
    items: dict[Key, Item] = {}
    for form in forms:
        for item in items_of(form.instrument, form.composition):
            items.setdefault(item.key, item)
    return tuple(items.values())


def scale_results(assessment: Assessment) -> tuple[ItemResult, ...]:
    """The results on the scale 1 to 5 that may be shown."""
    return tuple(
        result
        for result in assessment.items
        if result.item.question.kind is Kind.SCALE5 and result.depth is not Depth.HIDDEN
    )


def overall_median(assessment: Assessment) -> Fraction | None:
    """The middle of all answers that may be shown."""
    return median(sum_of(result.tally.counts for result in scale_results(assessment)))


def rate_of_use(assessment: Assessment) -> Interval | None:
    """The share of those who used at work what they learned, of all who answered; from ten answers on."""
    result = assessment.result("used")
    if result is None or result.depth is not Depth.FULL:
        return None
    return wilson(sum(result.tally.counts[answer] for answer in USED), result.tally.n)


def breakdown(code: str, items: Sequence[Item], answers: Sequence[ByKey], depth: Depth) -> tuple[Cell, ...]:
    """The mix of replies by one profile question, small cells hidden."""
    item = next(item for item in items if item.key == (code, ""))
    found = Counter(str(given.get(item.key) or NO_ANSWER) for given in answers)
    cells = {option.code: found[option.code] for option in item.question.options} | {NO_ANSWER: found[NO_ANSWER]}
    if depth is Depth.HIDDEN:
        return tuple(Cell(option, None) for option in cells)
    return protected(cells)


def _rates(responses: Sequence[Response], composition: Composition, expected: Expected) -> dict[str, Rate]:
    """Rates in the room and on line; only where the event had both."""
    if len(composition.variants) < 2:
        return {}
    received = Counter(response.variant for response in responses)
    return {
        Variant.ROOM: Rate(received[Variant.ROOM], expected.room),
        Variant.ONLINE: Rate(received[Variant.ONLINE], expected.online),
    }


def _keys(items: Iterable[Item]) -> set[Key]:
    return {item.key for item in items}
