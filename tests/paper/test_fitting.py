"""Texts that must fit: smaller type, balanced lines, and a flag instead of a cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.paper.fitting import balance, fit, fit_name, measure, wrap
from rtcm_desktop.paper.looks import Look, Style

LONG = "Gülnara Abdukholiqovna Öskönbaeva-Toktogulova Nurmuhammedqyzy"
LOOK = Look(9)


def test_a_short_name_keeps_the_largest_size():
    name = fit_name("Aygün Hüseynova", 228)
    assert (name.lines, name.look.size, name.too_long) == (("Aygün Hüseynova",), 36, False)


def test_a_longer_name_shrinks_in_one_line():
    name = fit_name("Mohammadreza Abdolhosseinzadeh Khorasani", 228)
    assert len(name.lines) == 1
    assert 26 <= name.look.size < 36


def test_a_very_long_name_takes_two_even_lines():
    name = fit_name(LONG, 228)
    assert name.lines == ("Gülnara Abdukholiqovna", "Öskönbaeva-Toktogulova Nurmuhammedqyzy")
    assert 18 <= name.look.size <= 24
    assert not name.too_long


def test_a_name_no_layout_holds_is_flagged_and_kept_whole():
    name = fit_name(f"{LONG} {LONG} {LONG}", 228)
    assert name.too_long
    assert name.width > 228
    assert " ".join(name.lines) == f"{LONG} {LONG} {LONG}"


def test_one_endless_word_is_flagged():
    assert fit_name("A" * 80, 228).too_long


@given(st.integers(min_value=10, max_value=120))
def test_fitting_never_exceeds_the_width_above_the_smallest_size(width):
    fitted = fit(LONG, width, Look(20, Style.STRONG), 6.5)
    assert fitted.size == 6.5 or measure(LONG, fitted) <= width


@given(st.text(alphabet="abc üəفار -", max_size=60), st.integers(min_value=12, max_value=60))
def test_wrapping_loses_no_letter_and_keeps_the_width(text, width):
    lines = wrap(text, width, LOOK)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(measure(line, LOOK) <= width + 0.3 for line in lines)


def test_a_word_wider_than_the_column_is_parted_instead_of_running_out():
    assert len(wrap("Wirtschaftsverwaltungsgemeinschaftsausschuss", 30, LOOK)) > 1


def test_balanced_lines_are_as_many_but_more_even():
    text = "Labour Migration Governance and Ethical Recruitment in the region"
    look = Look(14, Style.STRONG)
    plain, even = wrap(text, 130, look), balance(text, 130, look)
    assert len(even) == len(plain) == 2
    assert max(measure(line, look) for line in even) < max(measure(line, look) for line in plain)


def test_lines_break_where_the_text_does():
    assert wrap("Morning\n09:00", 100, LOOK) == ["Morning", "09:00"]


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_to_wrap_gives_empty_lines(text):
    assert not "".join(wrap(text, 50, LOOK))
