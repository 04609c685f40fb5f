"""Planning an event: code, agenda, defaults, and what is refused."""

from datetime import date

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import EventState, Mode
from rtcm_desktop.planning.store import find_events, list_topics_of
from tests.planning.builders import an_event, slots_of


def test_an_event_gets_a_code_dates_topics_and_an_agenda(workspace: Workspace) -> None:
    event = an_event(workspace, venue="Ganja,  conference hotel")
    assert event.code == "AZ7-26-A01"
    assert (event.start, event.end, event.days) == (date(2026, 12, 8), date(2026, 12, 10), 3)
    assert (event.venue_name, event.timezone) == ("Ganja, conference hotel", "Asia/Baku")
    assert (event.mode, event.state) == (Mode.HYBRID, EventState.PLANNED)
    assert event.title() == "Anti-Trafficking and Protection of Victims of Trafficking in Persons"
    assert list_topics_of(workspace.db, event.id) == ["M2.T06"]
    assert {slot.date for slot in slots_of(workspace, event)} == set(event.dates)


def test_codes_run_on_within_station_year_and_life(workspace: Workspace) -> None:
    codes = [an_event(workspace, start=start).code for start in ("2026-12-08", "2026-12-15", "2027-01-11")]
    assert codes == ["AZ7-26-A01", "AZ7-26-A02", "AZ7-27-A01"]


def test_without_days_and_mode_the_curriculum_decides(workspace: Workspace) -> None:
    event = an_event(workspace, topics=["M2.T10"], days=None, mode=None)
    assert (event.days, event.mode) == (1, Mode.ONLINE)
    assert an_event(workspace, days=None).days == 4


def test_days_of_several_topics_add_up_to_five_at_most(workspace: Workspace) -> None:
    assert an_event(workspace, topics=["M1.T01", "M1.T02"], days=None).days == 3
    assert an_event(workspace, topics=["M2.T06", "M2.T02"], days=None).days == 5


def test_topics_come_once_each_and_in_the_order_of_the_curriculum(workspace: Workspace) -> None:
    event = an_event(workspace, topics=["M3.T04", "m1.t02", "M3.T04"])
    assert list_topics_of(workspace.db, event.id) == ["M1.T02", "M3.T04"]


def test_wording_of_our_own_is_there_in_three_languages(workspace: Workspace) -> None:
    event = an_event(workspace, languages=["Russian"])
    opening = slots_of(workspace, event)[0]
    assert event.languages == ("ru",)
    assert [opening.title(language) for language in ("en", "ru", "az")] == [
        "Opening of the training",
        "Открытие тренинга",
        "Təlimin açılışı",
    ]


def test_the_same_venue_is_kept_once(workspace: Workspace) -> None:
    first, second = an_event(workspace, venue="Migration House"), an_event(workspace, venue="migration house ")
    assert first.venue == second.venue


def test_too_few_days_an_unusual_mode_and_a_past_start_are_said(workspace: Workspace) -> None:
    made = service.create_event(workspace, topics=["M2.T06"], start="2026-11-02", days=2, mode="online").value
    assert [notice.code for notice in made.notices] == ["TOPIC_NEEDS_MORE_DAYS", "MODE_UNUSUAL", "START_IN_PAST"]
    assert "4 to 5 days" in made.notices[0].message


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"topics": ["M9.T99"]}, "TOPIC_UNKNOWN"),
        ({"topics": ["M2.T06", "nothing"]}, "TOPIC_UNKNOWN"),
        ({"topics": []}, "TOPIC_MISSING"),
        ({"start": "2026-02-30"}, "DATE_WRONG"),
        ({"start": "8 December"}, "DATE_WRONG"),
        ({"start": ""}, "DATE_WRONG"),
        ({"start": "2096-12-08"}, "DATE_FAR"),
        ({"start": "1926-12-08"}, "DATE_FAR"),
        ({"days": 0}, "DAYS_WRONG"),
        ({"days": 6}, "DAYS_WRONG"),
        ({"days": -1}, "DAYS_WRONG"),
        ({"mode": "zoom"}, "CHOICE_WRONG"),
        ({"languages": ["en", "Klingon"]}, "LANGUAGE_UNKNOWN"),
        ({"topics": [f"M{m}.T{t:02d}" for m in (1, 2, 3) for t in range(1, 11)], "days": 1}, "AGENDA_TOO_FULL"),
    ],
)
def test_what_cannot_be_planned_is_refused_and_nothing_is_kept(
    workspace: Workspace, wish: dict[str, object], code: str
) -> None:
    with pytest.raises(UserError) as caught:
        an_event(workspace, **wish)
    assert caught.value.code == code
    assert str(caught.value)
    assert service.list_events(workspace) == []


def test_an_event_is_found_by_code_in_any_case_and_by_id(workspace: Workspace) -> None:
    event = an_event(workspace)
    assert service.resolve_event(workspace, " az7-26-a01 ").id == event.id
    assert service.resolve_event(workspace, event.id).id == event.id


def test_an_unknown_event_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError) as caught:
        service.resolve_event(workspace, "AZ7-26-A99")
    assert caught.value.code == "EVENT_UNKNOWN"


def test_two_events_with_one_code_ask_for_the_id(workspace: Workspace) -> None:
    first, second = an_event(workspace), an_event(workspace)
    with workspace.action("planning.change") as act:
        act.db.execute("UPDATE event SET code = ? WHERE id = ?", [first.code, second.id])
    with pytest.raises(UserError) as caught:
        service.resolve_event(workspace, first.code)
    assert caught.value.code == "EVENT_AMBIGUOUS"
    assert all(event.id in str(caught.value) for event in find_events(workspace.db, first.code))
