"""Persons, participations and trainers of a workspace are counted as donors mean them."""

from datetime import date

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import Cancelled, UserError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.planning import service as planning
from rtcm_desktop.statistics import service
from rtcm_desktop.statistics.model import Figures, Split
from tests.statistics.builders import a_participant, a_person, an_event, mark, present


def year(workspace: Workspace) -> Figures:
    return service.year(workspace, year=2026)


def test_an_empty_year_has_zero_of_everything(workspace: Workspace) -> None:
    figures = year(workspace)
    assert (figures.held, figures.participations, figures.persons) == (0, 0, Split())
    assert figures.by_country == {}
    assert figures.data_state == workspace.data_state()


def test_a_person_in_two_events_is_one_person_and_two_participations(workspace: Workspace) -> None:
    person = a_person(workspace)
    for start in ("2026-02-02", "2026-09-07"):
        present(workspace, an_event(workspace, start=start), person)
    figures = year(workspace)
    assert (figures.held, figures.participations, figures.persons) == (2, 2, Split(women=1))
    assert [(quarter.persons, quarter.participations) for quarter in figures.quarters] == [
        (1, 1),
        (0, 0),
        (0, 1),
        (0, 0),
    ]


def test_only_proven_presence_counts(workspace: Workspace) -> None:
    event = an_event(workspace)
    silent, absent, excused, short, long = (a_participant(workspace, event, a_person(workspace)) for _ in range(5))
    mark(workspace, event, absent, status="absent")
    mark(workspace, event, excused, status="excused")
    mark(workspace, event, short, status="late", minutes=0)
    mark(workspace, event, long, status="late", minutes=5)
    figures = year(workspace)
    assert silent
    assert (figures.persons.total, figures.held) == (1, 1)


def test_absence_in_one_half_day_does_not_take_presence_in_another_away(workspace: Workspace) -> None:
    event = an_event(workspace)
    participant = present(workspace, event, a_person(workspace))
    mark(workspace, event, participant, status="absent", half="PM")
    assert year(workspace).persons.total == 1


def test_evidence_from_two_sources_counts_a_person_once(workspace: Workspace) -> None:
    event = an_event(workspace)
    participant = present(workspace, event, a_person(workspace))
    mark(workspace, event, participant, source="zoom", minutes=200)
    assert (year(workspace).persons.total, year(workspace).participations) == (1, 1)


@pytest.mark.parametrize("role", ["observer", "speaker", "interpreter", "organiser", "press"])
def test_only_the_role_participant_counts(workspace: Workspace, role: str) -> None:
    present(workspace, an_event(workspace), a_person(workspace), role=role)
    assert year(workspace).persons.total == 0


@pytest.mark.parametrize("status", ["withdrawn", "replaced", "waiting", "no_show"])
def test_who_did_not_come_after_all_does_not_count(workspace: Workspace, status: str) -> None:
    present(workspace, an_event(workspace), a_person(workspace), status=status)
    assert year(workspace).persons.total == 0


def test_linked_records_are_one_person(workspace: Workspace) -> None:
    first, second = a_person(workspace, sex=None), a_person(workspace, sex="f")
    event = an_event(workspace)
    present(workspace, event, first)
    present(workspace, event, second)
    workspace.db.execute(
        "INSERT INTO person_group (person, canonical) VALUES (?, ?), (?, ?)", [first, first, second, first]
    )
    figures = year(workspace)
    assert (figures.persons, figures.participations) == (Split(women=1), 1)


def test_country_and_audience_are_those_of_the_time(workspace: Workspace) -> None:
    person = a_person(workspace, country="UZ")
    present(workspace, an_event(workspace, start="2026-02-02"), person, country=country_id("GE"), audience="CSO")
    present(workspace, an_event(workspace, start="2026-05-04"), person, country=country_id("TR"), audience="MEDIA")
    figures = year(workspace)
    assert set(figures.by_country) == {"GE", "TR"}
    assert set(figures.by_audience) == {"CSO", "MEDIA"}
    assert figures.persons.total == 1


def test_what_is_not_known_stands_under_unknown(workspace: Workspace) -> None:
    person = a_person(workspace, sex=None)
    present(workspace, an_event(workspace), person, country=None, audience=None, mode=None)
    figures = year(workspace)
    assert figures.persons == Split(not_stated=1)
    assert (set(figures.by_country), set(figures.by_audience), set(figures.by_mode)) == ({"unknown"},) * 3


def test_an_event_on_two_modules_counts_its_people_in_both(workspace: Workspace) -> None:
    present(workspace, an_event(workspace, topics=["M1.T02", "M3.T05"]), a_person(workspace))
    figures = year(workspace)
    assert {module: split.total for module, split in figures.by_module.items()} == {"M1": 1, "M3": 1}


def test_an_event_belongs_to_the_period_it_begins_in(workspace: Workspace) -> None:
    present(workspace, an_event(workspace, start="2026-12-31"), a_person(workspace))
    assert year(workspace).held == 1
    assert service.year(workspace, year=2027).held == 0
    assert service.period(workspace, first=date(2026, 12, 1), last=date(2026, 12, 30)).held == 0


def test_events_without_presence_are_planned_unless_cancelled(workspace: Workspace) -> None:
    an_event(workspace)
    cancelled = an_event(workspace)
    planning.change_event(workspace, event=cancelled.id, values={"state": "cancelled"})
    figures = year(workspace)
    assert (figures.held, figures.planned) == (0, 1)


def test_head_counts_are_counted_apart_from_named_people(workspace: Workspace) -> None:
    present(workspace, an_event(workspace), a_person(workspace))
    partner = an_event(workspace)
    with workspace.action("planning.change") as act:
        for sex, persons in (("f", 12), ("m", 9)):
            records.insert(act.db, "headcount", act.new_id(), event=partner.id, sex=sex, persons=persons)
    figures = year(workspace)
    assert (figures.held, figures.persons.total) == (1, 1)
    assert (figures.head_count_events, figures.head_count_persons) == (1, 21)
    assert [line.head_count for line in figures.events] == [None, 21]


def test_a_head_count_beside_names_is_not_added_to_them(workspace: Workspace) -> None:
    event = an_event(workspace)
    present(workspace, event, a_person(workspace))
    with workspace.action("planning.change") as act:
        records.insert(act.db, "headcount", act.new_id(), event=event.id, persons=30)
    assert (year(workspace).persons.total, year(workspace).head_count_events) == (1, 0)


def test_trainers_have_figures_of_their_own(workspace: Workspace) -> None:
    event = an_event(workspace)
    present(workspace, event, a_person(workspace))
    trainer = a_person(workspace, sex="m", country="GE")
    planning.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[trainer])
    figures = year(workspace)
    assert figures.persons == Split(women=1)
    assert figures.trainers.persons == Split(men=1)
    assert figures.trainers.by_country == {"GE": Split(men=1)}
    assert figures.trainers.minutes_by_module == {"M2": figures.trainers.minutes}


def test_hours_taught_follow_what_was_really_held(workspace: Workspace) -> None:
    event = an_event(workspace)
    present(workspace, event, a_person(workspace))
    planning.change_slot(workspace, event=event.code, at="D1 16:45", trainers=[a_person(workspace)])
    assert year(workspace).trainers.minutes == 15
    planning.change_slot(workspace, event=event.code, at="D1 16:45", ends="16:50")
    assert year(workspace).trainers.minutes == 5
    planning.change_slot(workspace, event=event.code, at="D1 16:45", not_held=True)
    assert year(workspace).trainers.persons.total == 0


def test_trainers_of_events_that_were_not_held_do_not_count(workspace: Workspace) -> None:
    event = an_event(workspace)
    planning.change_slot(workspace, event=event.code, at="D1 16:45", trainers=[a_person(workspace)])
    assert year(workspace).trainers.persons.total == 0


@pytest.mark.parametrize("asked", [0, 1999, 2037, 99999, -1])
def test_years_that_cannot_be_are_refused(workspace: Workspace, asked: int) -> None:
    with pytest.raises(UserError) as caught:
        service.year(workspace, year=asked)
    assert caught.value.code == "YEAR_WRONG"


def test_a_period_that_ends_before_it_begins_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError) as caught:
        service.period(workspace, first=date(2026, 2, 1), last=date(2026, 1, 1))
    assert caught.value.code == "PERIOD_WRONG"


def test_the_overview_has_everything_that_is_shown(workspace: Workspace) -> None:
    present(workspace, an_event(workspace, start="2025-02-03"), a_person(workspace))
    present(workspace, an_event(workspace, start="2026-02-02"), a_person(workspace, sex=None, country="GE"))
    found = service.overview(workspace, first=date(2026, 1, 1), last=date(2026, 12, 31))
    assert found.figures.persons == Split(not_stated=1)
    assert found.years == (2025, 2026)
    assert any("No share of women" in note for note in found.notes)
    topics = next(one for one in found.breakdowns if one.key == "topic")
    assert topics.lines[0].label.startswith("M2.T06 Anti-Trafficking")


def test_counting_stops_when_it_is_asked_to(workspace: Workspace) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        service.overview(workspace, progress, first=date(2026, 1, 1), last=date(2026, 12, 31))
