"""Work that should be on its way: reminded of every evening until a file with it was handed over."""

from datetime import date, datetime

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.rules.evening import last_ended_day
from tests.exchange.conftest import Network

FIRST, LAST = date(2026, 12, 8), date(2026, 12, 10)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-12-07T18:00", None),
        ("2026-12-08T16:59", None),
        ("2026-12-08T17:00", FIRST),
        ("2026-12-09T09:00", FIRST),
        ("2026-12-10T16:00", date(2026, 12, 9)),
        ("2026-12-10T17:30", LAST),
        ("2027-02-01T08:00", LAST),
    ],
)
def test_a_day_has_ended_with_its_last_half_day(moment, day):
    assert last_ended_day(FIRST, LAST, day_ends="17:00", there=datetime.fromisoformat(moment)) == day


@pytest.fixture
def laptop(network: Network):
    """A laptop with one event from 8 to 10 December."""
    made = network.laptop("AZ7")
    network.clock.set("2026-12-08T10:00:00+04:00")
    with made.action("planning.create") as act:
        values = {"code": "AZ7-26-A01", "titles": '{"en":"Course"}', "start": "2026-12-08", "end": "2026-12-10"}
        records.insert(act.db, "event", act.new_id(), timezone="Asia/Baku", **values)
    return made


def days(laptop) -> list[date]:
    return [one.day for one in service.unsent(laptop)]


def test_work_is_reminded_of_in_the_evening_and_not_before(network, laptop):
    assert days(laptop) == []
    network.clock.set("2026-12-08T17:05:00+04:00")
    assert [(one.code, one.title, one.day) for one in service.unsent(laptop)] == [("AZ7-26-A01", "Course", FIRST)]


def test_what_was_only_made_is_still_unsent_and_what_was_handed_over_is_not(network, laptop, tmp_path):
    network.clock.set("2026-12-08T17:05:00+04:00")
    made = service.make(laptop).value
    assert days(laptop) == [FIRST]
    service.draft(laptop, file=made.id, to="exchange@rtcm.example.org")
    assert days(laptop) == [FIRST]
    service.answer_whether_it_went(laptop, file=made.id, went=True)
    assert days(laptop) == []


def test_new_work_after_handing_over_is_unsent_again(network, laptop, tmp_path):
    network.clock.set("2026-12-08T17:05:00+04:00")
    service.save_to(laptop, file=service.make(laptop).value.id, folder=tmp_path)
    event = laptop.db.execute("SELECT id FROM event").fetchone()[0]
    with laptop.action("planning.change") as act:
        records.change(act.db, "event", event, notes="room changed")
    assert days(laptop) == [FIRST]


def test_the_centre_is_reminded_of_nothing(network, laptop):
    network.clock.set("2026-12-11T09:00:00+04:00")
    assert service.unsent(network.centre) == ()
