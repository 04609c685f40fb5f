"""Who gets a certificate, and the numbers that are given once and for all."""

from pathlib import Path

import pytest

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.certificates import service, store
from rtcm_desktop.certificates.model import Kind
from rtcm_desktop.certificates.rules import freezing, numbers
from rtcm_desktop.core import records as rows
from rtcm_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import LinkVerdict, Person
from tests.certificates.conftest import Course
from tests.certificates.issuing import found_event, issue
from tests.conftest import FixedClock


def test_check_says_of_everybody_why(course: Course) -> None:
    found = service.check(course.workspace, event=course.code)
    assert {one.id for one in found.certain} == set(course.earned)
    assert [one.id for one in found.no] == [course.absent]
    assert found.no[0].words
    assert found.if_present == found.missing_glyphs == found.long_names == found.no_longer == ()
    assert found.warnings == ()


def test_check_finds_names_that_cannot_be_printed(course: Course) -> None:
    for participant, name in zip(course.earned, ("Wolfeschlegelsteinhausen " * 6, "Aygün 𐎠𐎢"), strict=False):
        person = participants.resolve_participant(course.workspace.db, participant).person
        with course.workspace.action("people.change") as act:
            people.mend_printed_name(act, person=person, name=name)
    found = service.check(course.workspace, event=course.code)
    assert [one.id for one in found.long_names] == [course.earned[0]]
    assert [one.id for one in found.missing_glyphs] == [course.earned[1]]
    assert "𐎠" in found.missing_glyphs[0].words
    done = issue(course)
    assert [one.participant for one in done.certificates] == [course.earned[2]]
    assert len(done.warnings) == 2
    with pytest.raises(UserError, match="was not made: 11 mm too wide"):
        issue(course, course.earned[0])


def test_everybody_who_is_certain_gets_a_number_in_sequence(course: Course) -> None:
    done = issue(course)
    assert {one.participant for one in done.certificates} == set(course.earned)
    parsed = [numbers.parse(one.number) for one in done.certificates]
    assert [(one.station, one.year, one.life, one.running) for one in parsed] == [
        ("AZ7", 26, "A", running) for running in (1, 2, 3)
    ]
    assert done.pages == 0


def test_issuing_again_issues_nothing_and_prints_the_same_bytes(
    course: Course, tmp_path: Path, clock: FixedClock
) -> None:
    first = issue(course, pdf=tmp_path / "first.pdf")
    clock.set("2027-03-01T09:00:00+04:00")
    second = issue(course, pdf=tmp_path / "second.pdf")
    assert (second.certificates, second.reprinted, second.pages) == ((), 3, 3)
    assert first.pages == 3
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()


def test_selection_is_issued_alone_and_the_rest_later(course: Course, tmp_path: Path) -> None:
    one = issue(course, course.earned[1], folder=tmp_path / "papers")
    assert [path.stem for path in (tmp_path / "papers").iterdir()] == [one.certificates[0].number]
    rest = issue(course)
    assert (len(rest.certificates), rest.reprinted) == (2, 1)


def test_frozen_paper_does_not_change_with_the_data_beneath_it(course: Course, tmp_path: Path) -> None:
    issue(course, pdf=tmp_path / "first.pdf")
    participants.change(course.workspace, participant=course.earned[0], settings={"position": "Minister"})
    issue(course, pdf=tmp_path / "second.pdf")
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()


def test_linked_records_of_one_person_get_one_certificate(course: Course) -> None:
    issue(course, course.earned[0])
    twin = Person(given="F.", family="Mohammadi-Zadeh", country="IR")
    again = participants.add(course.workspace, event=course.code, who=twin).value.id
    records_of_one = [
        participants.resolve_participant(course.workspace.db, id).person for id in (course.earned[0], again)
    ]
    people.link(course.workspace, one=records_of_one[0], other=records_of_one[1], verdict=LinkVerdict.SAME)
    done = issue(course)
    assert {one.participant for one in done.certificates} == set(course.earned[1:])
    assert service.check(course.workspace, event=course.code).no_longer == ()
    assert service.readiness(course.workspace.db, found_event(course), course.workspace.now())["state"] == "done"


def test_stored_digest_is_that_of_the_stored_data(course: Course) -> None:
    for one in issue(course).certificates:
        (kept,) = store.list_numbered(course.workspace.db, one.number)
        assert freezing.digest(kept.frozen) == kept.digest == one.digest


def test_those_who_have_not_earned_it_are_refused_until_there_is_an_exception(course: Course) -> None:
    with pytest.raises(UserError) as refused:
        issue(course, course.absent)
    assert refused.value.code == "CERTIFICATE_NOT_EARNED"
    participants.change(
        course.workspace, participant=course.absent, settings={"exception": "eligible", "exception_reason": "on duty"}
    )
    assert len(issue(course, course.absent).certificates) == 1


def test_issue_before_the_end_warns_and_does_not_refuse(course: Course, clock: FixedClock) -> None:
    clock.set("2026-12-09T12:45:00+04:00")
    done = issue(course, course.earned[0])
    assert len(done.certificates) == 1
    assert any("9 Dec 2026" in warning for warning in done.warnings)


def test_certificate_no_longer_earned_is_listed(course: Course) -> None:
    issue(course)
    for unit in ("D1-AM", "D1-PM"):
        attendance.mark(course.workspace, event=course.code, unit=unit, status=Status.ABSENT, ids=course.earned[:1])
    found = service.check(course.workspace, event=course.code)
    assert [one.id for one in found.no_longer] == [course.earned[0]]
    said = service.readiness(course.workspace.db, found_event(course), course.workspace.now())
    assert (said["state"], said["missing"]) == ("partial", ["1 issued, no longer earned"])


def test_a_certificate_of_somebody_who_left_is_listed_with_the_reason(course: Course) -> None:
    issue(course)
    participants.change(course.workspace, participant=course.earned[0], settings={"status": "withdrawn"})
    (listed,) = service.check(course.workspace, event=course.code).no_longer
    assert listed.id == course.earned[0]
    assert "withdrawn" in listed.words


def test_readiness_follows_the_issue(course: Course) -> None:
    event = found_event(course)
    assert service.readiness(course.workspace.db, event, course.workspace.now())["state"] == "empty"
    issue(course)
    assert service.readiness(course.workspace.db, event, course.workspace.now())["state"] == "done"


def test_undo_does_not_reach_behind_an_issue(course: Course) -> None:
    issue(course)
    assert undoing.next_step(course.workspace.db) is None


def test_trainers_get_a_certificate_of_appreciation(course: Course, tmp_path: Path) -> None:
    done = service.issue(course.workspace, event=course.code, trainers=True, pdf=tmp_path / "trainer.pdf").value
    (one,) = done.certificates
    assert (one.kind, one.person, one.participant) == (Kind.TRAINER, course.trainer, None)
    assert one.frozen.texts["en"]["did"] == "has served as trainer and led one session of the training"
    again = issue(course, course.trainer)
    assert (again.certificates, again.reprinted) == ((), 1)


def test_file_that_cannot_be_written_is_noticed_before_a_number_is_given(course: Course, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        issue(course, pdf=tmp_path / "nowhere" / "papers.pdf")
    assert store.list_event(course.workspace.db, found_event(course)) == []


def test_doubled_certificates_and_numbers_are_listed(course: Course) -> None:
    assert service.problems(course.workspace) == []
    one, other, _ = issue(course).certificates
    with course.workspace.action("people.change") as act:
        rows.change(act.db, "certificate", other.id, person=one.person, number=one.number)
    assert {problem["code"] for problem in service.problems(course.workspace)} == {"TWO_CERTIFICATES", "NUMBER_TWICE"}
    (answer,) = service.verify(course.workspace, text=one.number)
    assert answer.warnings


def test_issuing_that_is_stopped_gives_nobody_a_number(course: Course, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        service.issue(course.workspace, event=course.code, pdf=tmp_path / "all.pdf", progress=progress)
    assert service.register(course.workspace) == []
    assert list(tmp_path.glob("*.pdf")) == []
