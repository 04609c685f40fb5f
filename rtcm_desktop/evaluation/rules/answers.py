"""Typed cells as answers: what each kind of question takes, and why a cell is no answer."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation

from rtcm_desktop.evaluation.model.composition import EntryColumn
from rtcm_desktop.evaluation.model.instrument import Kind, NumberRange
from rtcm_desktop.sheets.model import Cell, as_text

LONGEST_TEXT = 4000
LONGEST_SERIAL = 24
NUMBERS = NumberRange(0, 99_999_999)
"""What a number may be where its question says nothing."""


class AnswerError(ValueError):
    """A cell that is no answer to its question; `code` and `params` give the text."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def answer_in(column: EntryColumn, cell: Cell) -> object | None:
    """The answer that a cell holds, None for an empty one. Raises AnswerError for what is no answer."""
    text = as_text(cell).strip()
    if not text:
        return None
    if isinstance(cell, bool):
        raise AnswerError("ANSWER_NOT_READABLE", value=text)
    return _PARSERS[column.kind](column, text)


def _scale(column: EntryColumn, text: str) -> int:
    lowest = 0 if column.item and column.item.question.na else 1
    if not re.fullmatch(r"[0-9]", text) or not lowest <= int(text) <= 5:
        raise AnswerError("ANSWER_NOT_SCALE" if lowest else "ANSWER_NOT_SCALE_OR_NONE", value=shortened(text))
    return int(text)


def _choice(column: EntryColumn, text: str) -> str:
    code = text.casefold()
    if code not in column.choices:
        raise AnswerError("ANSWER_NOT_CHOICE", value=shortened(text), choices=", ".join(column.choices))
    return code


def _many(column: EntryColumn, text: str) -> list[str]:
    given = {_choice(column, part.strip()) for part in re.split(r"[,;]", text) if part.strip()}
    return [code for code in column.choices if code in given]


def _number(column: EntryColumn, text: str) -> int | str:
    allowed = (column.item.question.range if column.item else None) or NUMBERS
    fault = AnswerError("ANSWER_NOT_NUMBER", value=shortened(text), lowest=allowed.minimum, highest=allowed.maximum)
    try:
        number = Decimal(text.replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except InvalidOperation:
        raise fault from None
    if not number.is_finite() or not allowed.minimum <= number <= allowed.maximum:
        raise fault
    digits = -int(number.normalize().as_tuple().exponent)
    if digits > allowed.decimals:
        raise fault
    return int(number) if digits <= 0 else f"{number.normalize():f}"


def _text(column: EntryColumn, text: str) -> str:
    pattern = column.item.question.pattern if column.item else ""
    if len(text) > LONGEST_TEXT:
        raise AnswerError("ANSWER_TOO_LONG", longest=LONGEST_TEXT)
    if pattern and not re.fullmatch(pattern, text):
        raise AnswerError("ANSWER_NOT_READABLE", value=shortened(text))
    return text


def _serial(_column: EntryColumn, text: str) -> str:
    if len(text) > LONGEST_SERIAL:
        raise AnswerError("SERIAL_TOO_LONG", longest=LONGEST_SERIAL)
    return text


_PARSERS: Mapping[str, Callable[[EntryColumn, str], object]] = {
    Kind.SCALE5: _scale,
    Kind.CHOICE: _choice,
    Kind.MANY: _many,
    Kind.NUMBER: _number,
    Kind.TEXT: _text,
    "serial": _serial,
}


def shortened(text: str, longest: int = 40) -> str:
    """A typed text short enough to stand in a message."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
