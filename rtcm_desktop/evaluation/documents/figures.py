"""How figures are written in the assessment report, in each language."""

from fractions import Fraction

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.assessment import Depth, ItemResult
from rtcm_desktop.evaluation.rules.wording import wording

DECIMAL_COMMA = frozenset({"ru", "az"})


def percent(share: Fraction | float | None) -> str:
    """A share without decimals, "86 %"; nothing where there is none."""
    return "" if share is None else f"{round(float(share) * 100)}\u00a0%"


def decimal(value: Fraction | None, language: str, places: int = 1) -> str:
    """A mean with one place."""
    if value is None:
        return ""
    text = f"{float(value):.{places}f}"
    return text.replace(".", ",") if language in DECIMAL_COMMA else text


def median_text(value: Fraction | None, language: str) -> str:
    """A median: whole where it is whole, else with a half."""
    if value is None:
        return ""
    return str(value.numerator) if value.denominator == 1 else decimal(value, language)


def numbered_wording(result: ItemResult, language: str) -> str:
    """The question with its number on the form."""
    text = wording(result.item, language)
    return f"{result.item.number} {text}" if result.item.number else text


def hidden_text(result: ItemResult, language: str) -> str:
    """Why a result is not shown; nothing where it is."""
    return say("evaluation.report.hidden_figure", language) if result.depth is Depth.HIDDEN else ""
