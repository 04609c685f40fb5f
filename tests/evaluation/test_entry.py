"""Verdicts on typed cells and rows: what is an answer, what is not, and that one bad row never stops the good ones."""

import pytest

from rtcm_desktop.evaluation.model.composition import EntryColumn, Item
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.answers import AnswerError, answer_in
from rtcm_desktop.evaluation.rules.entry import EntryRow, entry_columns, judge, sheet_problems
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.sheets.model import Cell
from tests.evaluation.builders import facts, form


def columns(code: str = "post") -> dict[str, EntryColumn]:
    composed = form(code, facts(interpretation=True))
    return {column.code: column for column in entry_columns(composed, ("en", "ru"))}


@pytest.mark.parametrize(("typed", "answer"), [(4, 4), ("4", 4), (" 5 ", 5), (None, None), ("", None), (1, 1)])
def test_a_scale_takes_whole_numbers_from_1_to_5(typed: Cell, answer: object) -> None:
    assert answer_in(columns()["rel_work"], typed) == answer


@pytest.mark.parametrize("typed", [0, 6, 4.5, "x", "4-5", True, -1, "٣", "44", "4,5"])
def test_anything_else_on_a_scale_is_a_fault(typed: Cell) -> None:
    with pytest.raises(AnswerError):
        answer_in(columns()["rel_work"], typed)


def test_nought_means_does_not_apply_only_where_the_form_offers_it() -> None:
    assert answer_in(columns()["interpretation"], 0) == 0
    with pytest.raises(AnswerError) as fault:
        answer_in(columns()["rel_work"], 0)
    assert fault.value.code == "ANSWER_NOT_SCALE"


def test_a_choice_takes_its_codes_in_any_case() -> None:
    assert answer_in(columns()["level"], " Right ") == "right"
    with pytest.raises(AnswerError) as fault:
        answer_in(columns()["level"], "fine")
    assert "basic, right, advanced" in str(fault.value.params["choices"])


def test_several_answers_are_given_with_commas_and_kept_once_in_the_order_of_the_form() -> None:
    assert answer_in(columns("followup")["helped"], "tasks, manager; tasks") == ["manager", "tasks"]


@pytest.mark.parametrize(("typed", "answer"), [(12, 12), ("1 200", 1200), (12.5, "12.5"), ("12,5", "12.5")])
def test_numbers_are_taken_with_comma_or_point(typed: Cell, answer: object) -> None:
    column = next(column for column in columns("followup").values() if column.kind == Kind.NUMBER)
    item = next(item for item in _items("followup") if item.code == "indicator_before")
    assert answer_in(EntryColumn(column.code, Kind.NUMBER, "", item=item), typed) == answer


@pytest.mark.parametrize("typed", ["many", -1, 10_000, 1.5, "nan", "1e9", "Infinity"])
def test_numbers_outside_their_range_are_faults(typed: Cell) -> None:
    with pytest.raises(AnswerError):
        answer_in(columns("followup")["passed_number"], typed)


def test_the_columns_begin_with_sheet_number_variant_and_language_where_these_differ() -> None:
    composed = form()
    assert [column.code for column in entry_columns(composed, ("en", "ru"))][:3] == ["serial", "variant", "language"]
    in_the_room = form(about=facts(both=False))
    assert [column.code for column in entry_columns(in_the_room, ("en",))][:2] == ["serial", "rel_work"]


def test_a_trainers_form_asks_who_filled_it() -> None:
    assert "trainer" in columns("trainer")
    assert "trainer" not in columns("post")


def test_a_bad_row_is_refused_with_all_its_cells_named_and_the_others_are_taken_in() -> None:
    rows = [
        EntryRow(4, {"serial": 1, "rel_work": 5, "overall": 4}),
        EntryRow(5, {"serial": 2, "rel_work": 9, "level": "fine", "overall": 4}),
        EntryRow(6, {"serial": 3, "rel_work": 3, "overall": 4}),
    ]
    judged = judge(tuple(columns().values()), rows, sheet="Answers", workbook="w")
    assert [filled.serial for filled in judged.filled] == ["1", "3"]
    assert judged.refused == 1
    assert [(problem.row, problem.column, problem.code) for problem in judged.problems] == [
        (5, "rel_work", "ANSWER_NOT_SCALE"),
        (5, "level", "ANSWER_NOT_CHOICE"),
    ]
    assert "row 5" in judged.problems[0].message


def test_an_empty_answer_that_is_expected_is_pointed_out_and_never_blocks_the_form() -> None:
    judged = judge(tuple(columns().values()), [EntryRow(4, {"serial": 1, "rel_work": 5})], sheet="A", workbook="w")
    assert len(judged.filled) == 1
    assert [(problem.column, problem.code) for problem in judged.problems] == [("overall", "ANSWER_EXPECTED")]


def test_a_sheet_number_twice_and_a_row_without_answers_are_refused() -> None:
    rows = [
        EntryRow(4, {"serial": 1, "rel_work": 5, "overall": 5}),
        EntryRow(5, {"serial": "1", "rel_work": 4, "overall": 5}),
        EntryRow(6, {"serial": 2}),
    ]
    judged = judge(tuple(columns().values()), rows, sheet="A", workbook="w")
    assert len(judged.filled) == 1
    assert [problem.code for problem in judged.problems] == ["SERIAL_TWICE", "ENTRY_ROW_EMPTY"]


def test_rows_without_a_sheet_number_are_known_by_workbook_and_place() -> None:
    row = EntryRow(4, {"rel_work": 5, "overall": 5})
    serials = {
        judge(tuple(columns().values()), [row], sheet="A", workbook=workbook).filled[0].serial for workbook in "ab"
    }
    assert serials == {"a.4", "b.4"}


def test_a_lost_column_is_named() -> None:
    known = tuple(columns().values())
    lost = sheet_problems(known, [column.code for column in known if column.code != "rights"], sheet="A")
    assert [(problem.column, problem.code) for problem in lost] == [("rights", "ENTRY_COLUMN_MISSING")]


def _items(code: str) -> tuple[Item, ...]:
    composed = form(code, facts(outcomes=0))
    return items_of(composed.instrument, composed.composition)
