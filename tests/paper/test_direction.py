"""Writing direction, checked against an independent implementation of the same standard."""

from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.paper.direction import base_level, levels, visual_order

LETTERS = "abZ əşğ дӯқ فامیزد ۱۲۳ 0123 -+/.,:()[]«»%"


def shown(text: str, base: int) -> str:
    pieces = [(level, character) for level, character in zip(levels(text, base), text, strict=True)]
    return "".join(one for _, one in visual_order(pieces))


@given(st.text(alphabet=LETTERS, max_size=24), st.sampled_from("LR"))
def test_characters_stand_in_the_order_of_the_standard(text, base):
    assert shown(text, int(base == "R")) == get_display(text, base_dir=base)


def test_persian_digits_keep_their_order_inside_persian_text():
    assert shown("تاریخ ۱۴۰۵/۰۸/۳۰", 1).startswith("۱۴۰۵/۰۸/۳۰")


def test_the_first_letter_decides_where_a_line_begins():
    assert [base_level(text) for text in ("12 علی", "Ali علی", "12", "")] == [1, 0, 0, 0]
