"""The practice run makes every paper, can be repeated, and touches nobody else's folder."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.shell.demo import play

PAPERS = {
    "agenda.pdf",
    "assessment-report.pdf",
    "assessment-report.xlsx",
    "badges.pdf",
    "emergency-sheets.pdf",
    "name-tents.pdf",
    "registration-slips.pdf",
    "certificates.pdf",
    "corrected-certificate.pdf",
    "evaluation-entry.xlsx",
    "evaluation-form.pdf",
    "name-check-list.pdf",
    "participant-list.pdf",
    "participant-list.xlsx",
    "sign-in-sheets.pdf",
    "signature-list.pdf",
    "verification-page.html",
    "year-table.pdf",
    "year-table.xlsx",
}


def test_it_makes_every_paper_and_the_same_again(tmp_path):
    first = play(tmp_path / "demo")
    assert {path.name for path in (tmp_path / "demo" / "papers").iterdir()} == PAPERS
    assert (tmp_path / "demo" / "event.rtcm").stat().st_size < 60_000
    again = play(tmp_path / "demo")
    assert again["persons"] == first["persons"] > 15
    assert {entry["file"] for entry in again["made"]} == {f"papers/{name}" for name in PAPERS} | {"event.rtcm"}


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "holiday.jpg").write_text("x", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        play(tmp_path)
    assert refused.value.code == "DEMO_FOLDER_TAKEN"
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]
