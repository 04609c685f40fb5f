"""A meeting report while it is decided who everybody is: which half-day is proposed, the order of the lines, the next one."""

import pytest

from rtcm_desktop.attendance.model import (
    ImportReport,
    ReportMatch,
    ReportPerson,
    ReportPreview,
    ReportVerdict,
    Waiting,
)
from rtcm_desktop.attendance.rules.report_lines import (
    as_read,
    lines_of,
    open_after,
    unit_to_begin_with,
    units_left,
    waiting_lines,
)
from tests.attendance.builders import a_participant, half_days

UNITS = half_days(2)
FIRST, SECOND, THIRD, _ = UNITS
DOUBTFUL, MATCHED = ReportVerdict.DOUBTFUL, ReportVerdict.MATCHED


def match(row: int, verdict: ReportVerdict = DOUBTFUL, participant: str | None = None) -> ReportMatch:
    return ReportMatch(ReportPerson(row, f"Guest {row}", "", (), 60), verdict, participant, candidates=("ana", "levan"))


def preview(*matches: ReportMatch, waiting: tuple[Waiting, ...] = ()) -> ReportPreview:
    people = {one.id: one for one in (a_participant("ana", "Ana Beridze"), a_participant("levan", "Levan Kiknadze"))}
    found = ImportReport("", "zoom", len(matches), matches)
    return ReportPreview(tuple((unit, 0) for unit in UNITS), FIRST, waiting, found, people)


@pytest.mark.parametrize(
    ("counts", "wanted", "chosen"),
    [
        ((3, 0, 4, 0), None, FIRST),
        ((0, 0, 4, 0), None, THIRD),
        ((0, 0, 0, 0), None, FIRST),
        ((3, 0, 4, 0), "D1-PM", SECOND),
        ((0, 0, 4, 0), "D9-AM", THIRD),
    ],
)
def test_the_half_day_asked_for_or_the_one_that_is_on_or_the_first_with_people(counts, wanted, chosen) -> None:
    counted = list(zip(UNITS, counts, strict=True))
    assert unit_to_begin_with(counted, FIRST, wanted) is chosen


def test_half_days_with_people_that_were_not_taken_in_are_left() -> None:
    counted = tuple(zip(UNITS, (3, 0, 4, None), strict=True))
    assert units_left(ReportPreview(counted, FIRST), ["D1-AM"]) == [THIRD]


def test_those_to_be_decided_come_first_and_decisions_show_at_once() -> None:
    seen = preview(match(1, MATCHED, "ana"), match(2), match(3))
    assert [line.match.person.row for line in lines_of(seen, {})] == [2, 3, 1]
    decided = lines_of(seen, {2: "levan", 3: None})
    assert [(line.match.person.row, line.name, line.is_open) for line in decided] == [
        (1, "Ana Beridze", False),
        (2, "Levan Kiknadze", False),
        (3, "", False),
    ]


def test_who_was_offered_is_known_after_the_decision_too() -> None:
    seen = preview(match(2))
    (line,) = lines_of(seen, {2: None})
    assert as_read(seen, line) == match(2)


def test_the_next_one_to_be_decided_comes_round_again() -> None:
    lines = lines_of(preview(match(1), match(2), match(3, MATCHED, "ana")), {})
    assert open_after(lines, lines[0]) == lines[1].id
    assert open_after(lines, lines[1]) == lines[0].id
    assert open_after(lines[1:], lines[1]) == ""


def test_who_waits_of_an_earlier_report_says_of_which() -> None:
    waiting = (Waiting("B1", "zoom.csv", SECOND.id, match(4)),)
    (line,) = waiting_lines(preview(waiting=waiting))
    assert (line.id, line.file, line.unit, line.is_open) == ("B1:4", "zoom.csv", SECOND, True)
    assert as_read(preview(match(4, MATCHED, "ana")), line) == match(4)
