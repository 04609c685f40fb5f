"""The page's reading of an event: groups, reasons, previews, and the register."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Candidate, Group, Kind, State, Verification
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people import service as people
from rtcm_desktop.planning import service as planning
from tests.certificates.conftest import PEOPLE, Course
from tests.conftest import FixedClock


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def giorgi(course: Course) -> Candidate:
    listed = service.overview(course.workspace, event=course.code).candidates
    return next(one for one in listed if one.id == course.earned[1])


def test_everybody_stands_in_a_group_with_the_reason(course: Course) -> None:
    found = service.overview(course.workspace, event=course.code)

    assert {one.id for one in found.of(Group.CERTAIN)} == set(course.earned)
    assert [(one.id, one.can_be_issued) for one in found.of(Group.NO)] == [(course.absent, False)]
    assert [one.words for one in found.of(Group.TRAINER)] == ["led 1 session"]
    assert "11 h" in found.of(Group.NO)[0].words
    assert (found.required, found.to_come, found.warnings) == (80, "", ())


def test_the_one_unit_to_come_is_named(workspace: Workspace, clock: FixedClock) -> None:
    event = planning.create_event(
        workspace, topics=["M2.T06"], start="2026-12-08", days=2, languages=["en"]
    ).value.event
    participants.add(workspace, event=event.code, who=PEOPLE[0])

    clock.set("2026-12-09T08:00:00+04:00")
    assert service.overview(workspace, event=event.code).to_come == ""
    clock.set("2026-12-09T13:00:00+04:00")
    assert service.overview(workspace, event=event.code).to_come == "this afternoon"


def test_an_exception_moves_somebody_into_another_group(course: Course) -> None:
    settings = {"exception": "eligible", "exception_reason": "was ill, did the work at home"}
    participants.change(course.workspace, participant=course.absent, settings=settings)

    one = next(
        one
        for one in service.overview(course.workspace, event=course.code).of(Group.CERTAIN)
        if one.id == course.absent
    )
    assert one.exception == "eligible"
    assert "was ill" in one.words


def test_a_preview_shows_the_page_but_proves_nothing(course: Course, tmp_path: Path) -> None:
    pdf = service.preview(course.workspace, event=course.code, id=course.earned[1])

    file = tmp_path / "page.pdf"
    file.write_bytes(pdf)
    assert "Giorgi Beridze" in text_of(pdf)
    assert [one.state for one in service.verify(course.workspace, text=str(file))] == [Verification.FORGED]
    assert service.register(course.workspace, event=course.code) == []


def test_the_preview_of_an_issued_certificate_is_the_certificate(course: Course) -> None:
    issued = service.issue(course.workspace, event=course.code, ids=[course.earned[0]]).value.certificates[0]

    pdf = service.preview(course.workspace, event=course.code, id=course.earned[0])
    assert issued.number in text_of(pdf)
    assert pdf == service.print_again(course.workspace, given=[issued.number])
    held = {one.id: one.number for one in service.overview(course.workspace, event=course.code).candidates}
    assert held[course.earned[0]] == issued.number


def test_the_register_tells_what_became_of_each_number(course: Course) -> None:
    first, second, _ = service.issue(course.workspace, event=course.code).value.certificates
    new = service.correct(course.workspace, number=first.number, reason="name", name="Fatima M.").value.certificate
    service.void(course.workspace, number=second.number, reason="printed twice")

    lines = {line.number: line for line in service.register(course.workspace, event=course.code)}
    assert lines[first.number].state is State.SUPERSEDED
    assert lines[first.number].replaced_by == new.number
    assert (lines[second.number].state, lines[second.number].reason) == (State.VOID, "printed twice")
    assert (lines[new.number].name, lines[new.number].kind) == ("Fatima M.", Kind.PARTICIPATION)
    assert len(service.register(course.workspace)) == 4


def test_a_name_mended_for_print_stands_on_the_page(course: Course) -> None:
    candidate = giorgi(course)

    people.mend_name(course.workspace, person=candidate.person, name="  Georgi   Beridze ")
    people.mend_name(course.workspace, person=candidate.person, name="გიორგი ბერიძე-ი")

    mended = giorgi(course)
    assert (mended.name, mended.small_name) == ("Georgi Beridze", "გიორგი ბერიძე-ი")
    with pytest.raises(UserError, match="needs a name"):
        people.mend_name(course.workspace, person=candidate.person, name="  ")
