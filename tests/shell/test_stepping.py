"""When taking a step back is asked about first."""

from datetime import datetime, timedelta

import pytest

from rtcm_desktop.shell.stepping import FEW, LastStep, needs_asking

DONE = datetime.fromisoformat("2026-12-08T09:00:00+04:00")


@pytest.mark.parametrize(
    ("after", "rows", "asks"),
    [
        (timedelta(seconds=5), 1, False),
        (timedelta(seconds=5), FEW + 1, False),
        (timedelta(minutes=2), FEW, False),
        (timedelta(minutes=2), FEW + 1, True),
        (timedelta(minutes=10), 1, False),
        (timedelta(minutes=11), 1, True),
    ],
)
def test_old_steps_and_large_ones_that_are_not_fresh_are_asked_about(after, rows, asks):
    step = LastStep("Check-in", DONE.isoformat(), number=7, rows=rows)
    assert needs_asking(step, now=DONE + after, before=6) is asks


def test_a_step_of_an_earlier_start_is_always_asked_about():
    step = LastStep("Check-in", DONE.isoformat(), number=7, rows=1)
    assert needs_asking(step, now=DONE, before=7)
