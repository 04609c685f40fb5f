"""Which days a note may belong to, and which one is offered."""

import pytest

from rtcm_desktop.evaluation.model.assessment import ImprovementState, Note, Said

DAYS = ("2026-12-08", "2026-12-09")


def said(*, today: str, days: tuple[str, ...] = DAYS, notes: tuple[Note, ...] = ()) -> Said:
    return Said("E1", "AZ7-26-A01", days, today, notes, ())


def test_a_note_from_before_the_event_was_moved_keeps_its_day():
    earlier = Note("2026-12-01", "other", "", "A good question", "N1")
    assert said(today=DAYS[0], notes=(earlier,)).days_of_notes == ("2026-12-01", *DAYS)


@pytest.mark.parametrize(
    ("today", "day"), [("2026-12-01", DAYS[0]), (DAYS[0], DAYS[0]), (DAYS[1], DAYS[1]), ("2026-12-20", DAYS[1])]
)
def test_the_last_day_so_far_is_offered(today, day):
    assert said(today=today).likely_day == day


def test_an_event_without_days_offers_none():
    assert said(today=DAYS[0], days=()).likely_day == ""


def test_an_improvement_goes_from_state_to_state_and_round_again():
    state = ImprovementState.OPEN
    seen = [state := state.next for _ in ImprovementState]
    assert seen == [ImprovementState.AGREED, ImprovementState.DONE, ImprovementState.OPEN]
