"""The form of an event: made once, versioned when the event changes, printed in languages that have texts."""

from pathlib import Path

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.planning.service import change_event, change_slot
from tests.evaluation.kept import event_forms

POST = Phase.POST


def test_the_form_of_an_event_is_kept_once_however_often_it_is_printed(
    workspace: Workspace, event: str, tmp_path: Path
) -> None:
    for language in ("en", "ru", "az"):
        done = service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf", language=language)
        assert done.value.form.version == 1
        assert done.value.pages <= 2
    assert len(event_forms(workspace)) == 1


def test_a_kept_form_says_nothing_that_the_catalogue_says_already(
    workspace: Workspace, event: str, tmp_path: Path
) -> None:
    service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf")
    (kept,) = event_forms(workspace)
    assert len(kept["definition"]) < 1_500
    assert kept["titles"] is None


def test_an_event_that_changed_after_printing_gets_the_next_version_and_the_coordinator_hears_of_it(
    workspace: Workspace, event: str, tmp_path: Path
) -> None:
    service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf")
    change_event(workspace, event=event, values={"mode": "in_person"})
    done = service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf")
    assert done.value.form.version == 2
    assert "FORM_CHANGED" in {notice.code for notice in done.value.notices}


def test_a_session_that_was_not_held_leaves_the_form(workspace: Workspace, event: str, tmp_path: Path) -> None:
    before = service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf").value
    slots = records.query(
        workspace.db,
        "SELECT date, start, topic_session FROM agenda_slot WHERE kind = 'session' AND deleted = 0 ORDER BY date, start",
    )
    last = slots[-1]["topic_session"]
    for slot in slots:
        if slot["topic_session"] == last:
            day = int(slot["date"][-2:]) - 7
            change_slot(workspace, event=event, at=f"D{day} {slot['start']}", not_held=True)
    after = service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf").value
    assert after.questions == before.questions - 2


def test_an_outcome_not_worded_in_the_language_of_the_form_is_named(
    workspace: Workspace, event: str, tmp_path: Path
) -> None:
    done = service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf", language="az")
    assert "OUTCOME_NOT_WORDED" in {notice.code for notice in done.value.notices}


def test_a_language_without_texts_is_refused_and_nothing_is_kept(
    workspace: Workspace, event: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as fault:
        service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf", language="fa")
    assert fault.value.code == "FORM_LANGUAGE_UNKNOWN"
    assert event_forms(workspace) == []
    assert not (tmp_path / "f.pdf").exists()


def test_a_form_that_could_not_be_written_is_not_kept_either(workspace: Workspace, event: str, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "nowhere" / "f.pdf")
    assert event_forms(workspace) == []


def test_copies_carry_random_sheet_numbers_all_different(workspace: Workspace, event: str, tmp_path: Path) -> None:
    done = service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf", copies=3)
    assert done.value.pages == 6
