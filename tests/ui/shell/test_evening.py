"""A day of a training that ends while the window is open: sending its work is offered where one is, once."""

from datetime import date

import pytest

from rtcm_desktop.exchange.model.desk import Unsent
from rtcm_desktop.shell.ui import closing
from rtcm_desktop.uikit.widgets import Button

OFFER = "The day is over: send its work to the Centre"
FIRST = Unsent("E1", "AZ7-26-A01", "Readmission", date(2026, 12, 8))
SECOND = Unsent("E1", "AZ7-26-A01", "Readmission", date(2026, 12, 9))


@pytest.fixture
def evening(show_frame, settle, monkeypatch):
    """Lets the window see what waits to be sent, and gives what it says then."""
    waiting = []
    monkeypatch.setattr(closing, "unsent", lambda _workspace: tuple(waiting))
    monkeypatch.setattr(closing, "is_practice", lambda _folder: False)
    frame = show_frame("people")
    settle()

    def look(*now: Unsent) -> list[str]:
        waiting[:] = now
        frame.closing.read()
        settle()
        return frame.banners.texts()

    look.frame = frame
    return look


def test_the_end_of_a_day_is_told_once_wherever_one_is(evening, settle):
    assert OFFER not in evening()
    assert OFFER in evening(FIRST)
    assert OFFER in evening(FIRST)
    evening.frame.go("events")
    settle()
    assert OFFER not in evening(FIRST)
    assert OFFER in evening(SECOND, FIRST)


def test_what_is_sent_is_no_longer_offered(evening):
    assert OFFER in evening(FIRST)
    assert OFFER not in evening()


def test_the_offer_leads_to_sending(evening, monkeypatch):
    asked = []
    evening()
    evening(FIRST)
    monkeypatch.setattr(evening.frame._context, "navigate", lambda place, **where: asked.append((place, where)))
    send = next(one for one in evening.frame.banners.findChildren(Button) if one.text() == "Send now")
    send.click()
    assert asked == [("send", {"event": "E1"})]


def test_what_waited_from_the_start_is_left_to_home(show_frame, settle, monkeypatch):
    monkeypatch.setattr(closing, "unsent", lambda _workspace: (FIRST,))
    monkeypatch.setattr(closing, "is_practice", lambda _folder: False)
    frame = show_frame("people")
    settle()
    frame.closing.read()
    settle()
    assert frame.closing.offer() == FIRST
    assert OFFER not in frame.banners.texts()


def test_a_practice_has_nothing_to_send(evening, monkeypatch):
    monkeypatch.setattr(closing, "is_practice", lambda _folder: True)
    assert OFFER not in evening(FIRST)
