"""What the chart of results shows, line by line: questions on a scale, choices with a bar for each answer, numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from rtcm_desktop.evaluation.model.assessment import Depth, ItemResult
from rtcm_desktop.evaluation.model.desk import Results
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.uikit.i18n import decimal_text


class LineKind(StrEnum):
    """How a line is drawn."""

    SCALE = "scale"
    CHOICE = "choice"
    OPTION = "option"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `counts`: of 1 to 5; `count` and `part`: of one answer, and its share of those who answered.

    `hidden`: too few answers to show anything.
    """

    kind: LineKind
    text: str
    number: str = ""
    hidden: bool = False
    n: int = 0
    median: str = ""
    mean: str = ""
    counts: tuple[int, ...] = ()
    count: int = 0
    part: float = 0.0


KINDS = {
    Kind.SCALE5: LineKind.SCALE,
    Kind.CHOICE: LineKind.CHOICE,
    Kind.MANY: LineKind.CHOICE,
    Kind.NUMBER: LineKind.NUMBER,
}


def lines_of(results: Results) -> tuple[Line, ...]:
    """Every question but those answered in words, with the answers of each choice below it."""
    lines: list[Line] = []
    for result in results.assessment.items:
        kind = KINDS.get(result.item.question.kind)
        if kind is None:
            continue
        line = _line(kind, results.wordings.get(result.item.code, ""), result)
        lines.append(line)
        if kind is LineKind.CHOICE and not line.hidden:
            lines += _options(result, results.options.get(result.item.code, {}))
    return tuple(lines)


def _line(kind: LineKind, text: str, result: ItemResult) -> Line:
    number = str(result.item.number or "")
    if result.depth is Depth.HIDDEN:
        return Line(kind, text, number, hidden=True)
    counts = tuple(result.tally.counts.get(str(value), 0) for value in range(1, 6))
    return Line(
        kind,
        text,
        number,
        n=result.tally.n,
        median="" if kind is LineKind.CHOICE else short(result.median),
        mean="" if kind is LineKind.CHOICE else decimal_text(float(result.mean)) if result.mean is not None else "–",
        counts=counts if kind is LineKind.SCALE else (),
    )


def _options(result: ItemResult, words: Mapping[str, str]) -> list[Line]:
    of = max(result.tally.n, 1)
    return [
        Line(LineKind.OPTION, words.get(code, code), count=count, part=count / of)
        for code, count in result.tally.counts.items()
    ]


def short(value: Fraction | None) -> str:
    """A figure without needless places; a dash for none."""
    return "–" if value is None else str(value) if value.denominator == 1 else decimal_text(float(value))
