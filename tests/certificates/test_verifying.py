"""Verifying: what the register, a code or a printed page says of a certificate, and what is forged."""

from pathlib import Path

import pytest

from rtcm_desktop.certificates import service, store
from rtcm_desktop.certificates.documents import files
from rtcm_desktop.certificates.model import Printable, State, Verification
from rtcm_desktop.certificates.rules import numbers, records
from rtcm_desktop.core import keys
from rtcm_desktop.core import records as rows
from rtcm_desktop.core.errors import UserError
from tests.certificates.builders import printable
from tests.certificates.conftest import Course
from tests.certificates.issuing import found_event, issue, numbers_of


def test_mistyped_number_is_refused_and_another_is_unknown(course: Course) -> None:
    number = numbers_of(course)[0]
    with pytest.raises(UserError) as refused:
        service.verify(course.workspace, text=number[:-1] + ("A" if number[-1] != "A" else "B"))
    assert refused.value.code == "NUMBER_MISTYPED"
    other = str(numbers.compose("AZ9", 2026, "A", 1))
    assert service.verify(course.workspace, text=other)[0].state is Verification.UNKNOWN


def test_code_verifies_by_its_signature_and_follows_the_register(course: Course) -> None:
    one = issue(course).certificates[0]
    (answer,) = service.verify(course.workspace, text=f"https://rtcm.example/v#{one.record}")
    assert (answer.state, answer.number, answer.name) == (Verification.VALID, one.number, one.frozen.name)
    service.void(course.workspace, number=one.number, reason="by mistake")
    assert service.verify(course.workspace, text=one.record)[0].state is Verification.VOID


def test_code_of_an_unknown_station_is_unknown_and_a_changed_one_is_forged(course: Course) -> None:
    one = issue(course).certificates[0]
    assert service.verify(course.workspace, text=printable().record)[0].state is Verification.UNKNOWN
    changed = records.read(one.record)
    public = course.workspace.keys.public.signing
    seed = bytes(32)
    message = records.sign(changed.record, lambda text: keys.sign(seed, text), public)
    (answer,) = service.verify(course.workspace, text=message)
    assert (answer.state, answer.name) == (Verification.FORGED, "")


def test_genuine_code_whose_event_file_has_not_arrived_is_valid(course: Course) -> None:
    one = issue(course).certificates[0]
    with course.workspace.action("people.change") as act:
        rows.remove(act.db, "certificate", one.id)
    (answer,) = service.verify(course.workspace, text=one.record)
    assert (answer.state, answer.known_here, answer.name) == (Verification.VALID, False, one.frozen.name)


def test_file_of_several_certificates_answers_for_each(course: Course, tmp_path: Path) -> None:
    done = issue(course, pdf=tmp_path / "all.pdf")
    answers = service.verify(course.workspace, text=str(tmp_path / "all.pdf"))
    assert [one.number for one in answers] == [one.number for one in done.certificates]


def test_page_with_a_genuine_code_and_another_name_is_forged(course: Course, tmp_path: Path) -> None:
    issue(course)
    genuine, other, _ = store.list_event(course.workspace.db, found_event(course))
    layouts = store.list_layouts(course.workspace.db)
    page = Printable(other.frozen, "https://rtcm.example/v", genuine.record)
    (tmp_path / "forged.pdf").write_bytes(files.certificates([page], layouts).data)
    (answer,) = service.verify(course.workspace, text=str(tmp_path / "forged.pdf"))
    assert (answer.state, answer.name) == (Verification.FORGED, "")
    assert answer.warnings


def test_page_carries_no_name(course: Course, tmp_path: Path) -> None:
    number = numbers_of(course)[0]
    service.void(course.workspace, number=number, reason="by mistake")
    assert service.write_page(course.workspace, html=tmp_path / "page.html") >= 1
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert number in page
    assert "Beridze" not in page
    assert "Mohammadizadeh" not in page


def test_states_are_kept_by_the_register(course: Course) -> None:
    number = numbers_of(course)[0]
    service.void(course.workspace, number=number, reason="by mistake")
    (kept,) = store.list_numbered(course.workspace.db, number)
    assert (kept.state, kept.reason) == (State.VOID, "by mistake")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("/home/u/photo.JPG", "PICTURE_NOT_CHECKED"),
        ("scan.png", "PICTURE_NOT_CHECKED"),
        ("/a/b.docx", "FILE_NOT_CHECKED"),
    ],
)
def test_only_papers_numbers_and_codes_are_looked_up(course: Course, text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        service.verify(course.workspace, text=text)
    assert refused.value.code == code
