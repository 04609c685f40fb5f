"""Who is ticked at first, who may have an exception, whose page is looked at, which certificate can be mended."""

from dataclasses import replace

import pytest

from rtcm_desktop.certificates.model import Candidate, Group, Kind, RegisterLine, State

CERTAIN = Candidate("P1", "R1", "Aygün Hüseynova", "", Group.CERTAIN, "present 6 of 6 half-days")
HELD = RegisterLine("C1", "RTCM-AZ7-26-A001-0", "Aygün Hüseynova", Kind.PARTICIPATION, "E1", "", State.ISSUED, "", "")


@pytest.mark.parametrize(
    ("change", "is_due"),
    [
        ({}, True),
        ({"number": "RTCM-AZ7-26-A001-0"}, False),
        ({"cancelled": True}, False),
        ({"fault": "has letters that no font has"}, False),
        ({"group": Group.IF_PRESENT}, False),
        ({"group": Group.TRAINER}, False),
    ],
)
def test_only_who_is_certain_and_holds_none_is_ticked_at_first(change, is_due):
    assert replace(CERTAIN, **change).is_due is is_due


@pytest.mark.parametrize(
    ("group", "exception", "may"),
    [(Group.NO, "", True), (Group.CERTAIN, "eligible", True), (Group.CERTAIN, "", False), (Group.TRAINER, "", False)],
)
def test_an_exception_is_for_who_gets_none_and_can_be_taken_back(group, exception, may):
    assert replace(CERTAIN, group=group, exception=exception).may_have_exception is may


@pytest.mark.parametrize(
    ("change", "wants"),
    [({}, True), ({"fault": "x"}, False), ({"group": Group.NO}, False), ({"two_lines": False}, False)],
)
def test_a_long_name_that_will_be_printed_wants_a_look(change, wants):
    assert replace(CERTAIN, **({"two_lines": True} | change)).wants_a_look is wants


@pytest.mark.parametrize(("state", "is_valid"), [(State.ISSUED, True), (State.SUPERSEDED, False), (State.VOID, False)])
def test_only_an_issued_certificate_holds(state, is_valid):
    assert replace(HELD, state=state).is_valid is is_valid
