"""Small numbers stay hidden, and what is hidden cannot be worked out from what is shown."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtcm_desktop.evaluation.model.assessment import Depth
from rtcm_desktop.evaluation.rules.privacy import depth_of, protected

breakdowns = st.lists(st.integers(0, 30), min_size=2, max_size=6).map(
    lambda counts: {f"cell{index}": count for index, count in enumerate(counts)}
)


@given(cells=breakdowns)
def test_no_cell_from_one_to_four_is_ever_shown(cells: dict[str, int]) -> None:
    assert all(cell.count not in {1, 2, 3, 4} for cell in protected(cells))


@given(cells=breakdowns)
def test_shown_cells_are_true(cells: dict[str, int]) -> None:
    assert all(cell.count in {None, cells[cell.code]} for cell in protected(cells))


few_cells = st.lists(st.integers(0, 8), min_size=2, max_size=3).map(
    lambda counts: {f"cell{index}": count for index, count in enumerate(counts)}
)


@settings(deadline=None)
@given(cells=few_cells)
def test_not_even_somebody_who_knows_the_rule_and_the_total_can_work_out_a_hidden_cell(cells: dict[str, int]) -> None:
    shown = protected(cells)
    hidden = [cell.code for cell in shown if cell.count is None]
    rest = sum(cells[code] for code in hidden)
    possible: dict[str, set[int]] = {code: set() for code in hidden}
    for values in product(range(rest + 1), repeat=len(hidden)):
        other = cells | dict(zip(hidden, values, strict=True))
        if sum(values) == rest and protected(other) == shown:
            for code, value in zip(hidden, values, strict=True):
                possible[code].add(value)
    assert all(len(values) > 1 for values in possible.values())


def test_one_small_cell_takes_the_next_smallest_with_it() -> None:
    shown = {cell.code: cell.count for cell in protected({"f": 20, "m": 8, "u": 3})}
    assert shown == {"f": 20, "m": None, "u": None}


def test_empty_cells_alone_hide_nothing() -> None:
    shown = {cell.code: cell.count for cell in protected({"f": 20, "m": 8, "u": 0})}
    assert shown == {"f": 20, "m": 8, "u": 0}


@pytest.mark.parametrize(
    ("answers", "anonymous", "depth"),
    [
        (4, True, Depth.HIDDEN),
        (5, True, Depth.COUNTS),
        (9, True, Depth.COUNTS),
        (10, True, Depth.FULL),
        (1, False, Depth.COUNTS),
    ],
)
def test_how_much_is_shown_follows_the_number_of_answers(answers: int, anonymous: bool, depth: Depth) -> None:
    assert depth_of(answers, anonymous=anonymous) is depth
