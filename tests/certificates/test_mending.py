"""Certificates corrected, cancelled and printed again."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Verification
from rtcm_desktop.certificates.rules import freezing, numbers
from rtcm_desktop.core import canonical
from rtcm_desktop.core import records as rows
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people.store import get_person
from tests.certificates.conftest import Course
from tests.certificates.issuing import issue, numbers_of


def test_correction_takes_a_new_number_and_mends_the_printed_name(course: Course, tmp_path: Path) -> None:
    old = numbers_of(course)[0]
    done = service.correct(
        course.workspace, number=old, reason="misspelt", name="Giorgi  Beridze-Kobakhidze", pdf=tmp_path / "new.pdf"
    ).value
    new = done.certificate
    assert (done.supersedes, new.frozen.name, done.pages) == (old, "Giorgi Beridze-Kobakhidze", 1)
    assert get_person(course.workspace.db, new.person).printed["latin"] == "Giorgi Beridze-Kobakhidze"
    (answer,) = service.verify(course.workspace, text=old)
    assert (answer.state, answer.replaced_by, answer.reason) == (Verification.SUPERSEDED, new.number, "misspelt")
    assert [one.state for one in service.verify(course.workspace, text=str(tmp_path / "new.pdf"))] == [
        Verification.VALID
    ]
    with pytest.raises(UserError) as refused:
        service.correct(course.workspace, number=old, reason="again")
    assert refused.value.code == "CERTIFICATE_SUPERSEDED"


def test_correction_in_the_original_script_mends_that_form(course: Course) -> None:
    old = numbers_of(course)[0]
    new = service.correct(course.workspace, number=old, reason="misspelt", name="გიორგი ბერიძე").value.certificate
    assert new.frozen.original == "გიორგი ბერიძე"
    assert get_person(course.workspace.db, new.person).printed["original"] == "გიორგი ბერიძე"


def test_replaced_certificate_is_printed_again_by_its_number_and_says_so(course: Course, tmp_path: Path) -> None:
    old = numbers_of(course)[0]
    new = service.correct(course.workspace, number=old, reason="misspelt").value.certificate
    done = issue(course, old.lower(), pdf=tmp_path / "old.pdf")
    assert (done.certificates, done.reprinted, done.pages) == ((), 1, 1)
    text = pypdfium2.PdfDocument(tmp_path / "old.pdf")[0].get_textpage().get_text_range()
    assert f"Replaced by no. {new.number}" in text
    with pytest.raises(UserError) as refused:
        issue(course, str(numbers.compose("AZ9", 2026, "A", 1)))
    assert refused.value.code == "CERTIFICATE_UNKNOWN"


def test_printing_again_leaves_what_can_be_undone(course: Course, tmp_path: Path) -> None:
    issue(course)
    participants.change(course.workspace, participant=course.absent, settings={"position": "Judge"})
    issue(course, pdf=tmp_path / "again.pdf")
    assert undoing.next_step(course.workspace.db) is not None


def test_paper_set_in_other_letters_says_so(course: Course) -> None:
    one = issue(course).certificates[0]
    older = replace(one.frozen, fonts="0" * 64)
    with course.workspace.action("people.change") as act:
        rows.change(act.db, "certificate", one.id, frozen=canonical.dumps(freezing.as_json(older)))
    (warning,) = issue(course, str(one.participant)).warnings
    assert one.number in warning


def test_cancelled_certificate_stays_cancelled_until_the_person_is_named(course: Course) -> None:
    void = issue(course).certificates[0]
    service.void(course.workspace, number=void.number, reason="issued by mistake")
    assert service.verify(course.workspace, text=void.number)[0].state is Verification.VOID
    assert issue(course).certificates == ()
    assert len(issue(course, str(void.participant)).certificates) == 1
    with pytest.raises(UserError) as refused:
        service.void(course.workspace, number=void.number, reason="once more")
    assert refused.value.code == "CERTIFICATE_VOID"


@pytest.mark.parametrize("name", ["", "  "])
def test_no_correction_to_an_empty_name(course: Course, name: str) -> None:
    number = numbers_of(course)[0]
    with pytest.raises(UserError) as refused:
        service.correct(course.workspace, number=number, reason="misspelt", name=name)
    assert refused.value.code == "CERTIFICATE_NAME_EMPTY"
    assert service.verify(course.workspace, text=number)[0].state is Verification.VALID


@pytest.mark.parametrize("reason", ["", "  "])
def test_cancelling_needs_a_reason(course: Course, reason: str) -> None:
    number = numbers_of(course)[0]
    with pytest.raises(UserError) as refused:
        service.void(course.workspace, number=number, reason=reason)
    assert refused.value.code == "CERTIFICATE_REASON"
    assert service.verify(course.workspace, text=number)[0].state is Verification.VALID
