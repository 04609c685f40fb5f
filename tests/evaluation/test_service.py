"""Typed forms, the report made of them, improvements and notes, against a real workspace."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.assessment import Depth, ImprovementState
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.planning.service import change_event
from tests.evaluation.builders import fill, new_event, usual_answer
from tests.evaluation.kept import event_forms, rows, taken_in, undo

POST = Phase.POST


def test_typed_forms_come_in_once_however_often_the_workbook_is_imported(
    workspace: Workspace, event: str, entry: Path
) -> None:
    fill(entry, 31)
    assert taken_in(workspace, event, entry) == 31
    again = service.import_responses(workspace, event=event, phase=POST, file=entry).value
    assert (again.responses, again.already, again.refused) == (0, 31, 0)
    assert len(rows(workspace, "response")) == 31


def test_rows_without_sheet_numbers_come_in_once_too(workspace: Workspace, event: str, entry: Path) -> None:
    fill(entry, 5, lambda _, kind, index: None if kind == "serial" else usual_answer(kind, index))
    assert [taken_in(workspace, event, entry) for _ in range(2)] == [5, 0]


def test_rows_added_or_mended_later_come_in_and_the_others_stay(workspace: Workspace, event: str, entry: Path) -> None:
    fill(entry, 4, lambda code, kind, index: 9 if code == "rights" and index == 2 else usual_answer(kind, index))
    first = service.import_responses(workspace, event=event, phase=POST, file=entry).value
    assert (first.responses, first.refused) == (3, 1)
    assert [(problem.row, problem.column, problem.code) for problem in first.problems] == [
        (6, "rights", "ANSWER_NOT_SCALE")
    ]
    fill(entry, 6)
    assert taken_in(workspace, event, entry) == 3


def test_a_sheet_number_taken_by_other_answers_is_named_and_changes_nothing(
    workspace: Workspace, event: str, entry: Path
) -> None:
    fill(entry, 2)
    taken_in(workspace, event, entry)
    fill(entry, 2, lambda code, kind, index: 1 if code == "rights" else usual_answer(kind, index))
    again = service.import_responses(workspace, event=event, phase=POST, file=entry).value
    assert (again.responses, again.refused) == (0, 2)
    assert {problem.code for problem in again.problems} == {"SERIAL_ENTERED"}


def test_responses_lie_in_the_journal_in_an_order_that_tells_nothing(
    workspace: Workspace, event: str, entry: Path
) -> None:
    fill(entry, 31)
    taken_in(workspace, event, entry)
    written = "SELECT row, min(id) AS place FROM sync_op GROUP BY row"
    kept = records.query(
        workspace.db, f"SELECT response.id, serial FROM response JOIN ({written}) ON row = response.id ORDER BY place"
    )
    assert [row["serial"] for row in kept] != [str(number) for number in range(1, 32)]
    assert len({row["id"][:10] for row in kept}) == 31
    (actor,) = {row["actor"] for row in rows_of_action(workspace, "evaluation.import")}
    assert actor == workspace.station


def rows_of_action(workspace: Workspace, action: str) -> list[records.Row]:
    return records.query(workspace.db, "SELECT * FROM sync_tx WHERE action = ?", [action])


def test_no_draft_is_left_once_the_forms_are_in_the_journal(workspace: Workspace, event: str, entry: Path) -> None:
    fill(entry, 3)
    taken_in(workspace, event, entry)
    assert records.query(workspace.db, "SELECT * FROM response_draft") == []


def test_a_preview_changes_nothing(workspace: Workspace, event: str, entry: Path) -> None:
    fill(entry, 3)
    seen = service.import_responses(workspace, event=event, phase=POST, file=entry, preview=True)
    assert seen.value.responses == 3
    assert seen.changes.rows == {}
    assert rows(workspace, "response") == []


def test_a_workbook_of_another_event_or_phase_is_refused(workspace: Workspace, event: str, entry: Path) -> None:
    fill(entry, 1)
    other = new_event(workspace)
    with pytest.raises(UserError) as fault:
        service.import_responses(workspace, event=other, phase=POST, file=entry)
    assert fault.value.code == "ENTRY_OTHER_EVENT"
    assert event in str(fault.value)
    with pytest.raises(UserError) as fault:
        service.import_responses(workspace, event=event, phase=Phase.FOLLOWUP, file=entry)
    assert fault.value.code == "ENTRY_OTHER_PHASE"


def test_a_workbook_of_a_version_nobody_knows_here_is_refused(workspace: Workspace, event: str, entry: Path) -> None:
    fill(entry, 1)
    book = load_workbook(entry)
    book["Guide"].cell(3, 2).value = "another"
    book.save(entry)
    with pytest.raises(UserError) as fault:
        service.import_responses(workspace, event=event, phase=POST, file=entry)
    assert fault.value.code == "ENTRY_OTHER_VERSION"


def test_sheets_of_an_earlier_version_can_still_be_typed_in(
    workspace: Workspace, event: str, entry: Path, tmp_path: Path
) -> None:
    change_event(workspace, event=event, values={"mode": "in_person"})
    service.write_form(workspace, event=event, phase=POST, pdf=tmp_path / "f.pdf")
    fill(entry, 6)
    assert taken_in(workspace, event, entry) == 6
    later = tmp_path / "later.xlsx"
    service.write_entry_workbook(workspace, event=event, phase=POST, xlsx=later, version=1)
    assert load_workbook(later).worksheets[0]["B1"].value == "variant"
    with pytest.raises(UserError) as fault:
        service.write_entry_workbook(workspace, event=event, phase=POST, xlsx=later, version=7)
    assert fault.value.code == "FORM_VERSION_UNKNOWN"


def test_the_report_counts_every_answer_and_changes_nothing(
    workspace: Workspace, event: str, entry: Path, tmp_path: Path
) -> None:
    fill(entry, 31)
    taken_in(workspace, event, entry)
    done = service.write_report(workspace, event=event, pdf=tmp_path / "r.pdf", xlsx=tmp_path / "r.xlsx")
    assessment = done.value.report.main.assessment
    scales = [result for result in assessment.items if result.item.question.kind == "scale5"]
    assert all(result.tally.n == 31 == sum(result.tally.counts.values()) for result in scales)
    assert {index.criterion.value for index in assessment.criteria} == {
        "relevance",
        "efficiency",
        "effectiveness",
        "impact",
    }
    assert done.changes.rows == {}
    assert all(file.stat().st_size > 5_000 for file in done.value.files)


def test_a_report_before_the_first_answer_says_so_and_keeps_nothing(
    workspace: Workspace, event: str, tmp_path: Path
) -> None:
    done = service.write_report(workspace, event=event, pdf=tmp_path / "r.pdf", xlsx=tmp_path / "r.xlsx")
    assert done.value.report.main.assessment.responses == 0
    assert done.value.report.main.assessment.depth is Depth.HIDDEN
    assert event_forms(workspace) == []


def test_typed_forms_are_never_overwritten(workspace: Workspace, event: str, entry: Path) -> None:
    service.write_entry_workbook(workspace, event=event, phase=POST, xlsx=entry)
    fill(entry, 2)
    with pytest.raises(UserError, match="2 typed forms"):
        service.write_entry_workbook(workspace, event=event, phase=POST, xlsx=entry)
    assert taken_in(workspace, event, entry) == 2


@pytest.mark.parametrize("phase", [Phase.PRE, Phase.FOLLOWUP, Phase.TRAINER])
def test_every_phase_can_be_printed_typed_in_and_reported(
    workspace: Workspace, event: str, tmp_path: Path, phase: Phase
) -> None:
    service.write_form(workspace, event=event, phase=phase, pdf=tmp_path / "f.pdf")
    entry = tmp_path / "entry.xlsx"
    service.write_entry_workbook(workspace, event=event, phase=phase, xlsx=entry)
    fill(entry, 7, lambda code, kind, index: f"Text {index}" if kind == "text" else usual_answer(kind, index))
    done = service.import_responses(workspace, event=event, phase=phase, file=entry)
    assert (done.value.responses, done.value.problems) == (7, ())
    report = service.write_report(workspace, event=event, phase=phase, pdf=tmp_path / "r.pdf", xlsx=tmp_path / "r.xlsx")
    assert report.value.report.main.assessment.responses == 7


def test_an_unknown_event_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError) as fault:
        service.write_form(workspace, event="AZ7-26-A99", phase=POST, pdf=tmp_path / "f.pdf")
    assert fault.value.code == "EVENT_UNKNOWN"


def test_readiness_follows_the_step(workspace: Workspace, event: str, entry: Path) -> None:
    event_id = event_forms(workspace)[0]["event"]
    assert service.readiness(workspace.db, event_id, workspace.now())["state"] == "partial"
    fill(entry, 2)
    taken_in(workspace, event, entry)
    ready = service.readiness(workspace.db, event_id, workspace.now())
    assert ready["state"] == "done"
    assert "2 forms entered" in str(ready["words"])


def test_the_report_waits_for_the_first_form(workspace: Workspace, event: str, entry: Path) -> None:
    event_id = event_forms(workspace)[0]["event"]
    assert service.report_readiness(workspace.db, event_id, workspace.now())["state"] == "empty"
    fill(entry, 2)
    taken_in(workspace, event, entry)
    ready = service.report_readiness(workspace.db, event_id, workspace.now())
    assert ready["done"] == ["From 2 forms"]


def test_improvements_are_agreed_and_come_further(workspace: Workspace, event: str) -> None:
    agreed = service.agree_improvement(workspace, event=event, title="More time for cases", owner="Desk").value
    done = service.change_improvement(workspace, event=event, improvement=agreed.id, state=ImprovementState.DONE)
    assert done.value.state is ImprovementState.DONE
    with pytest.raises(UserError) as fault:
        service.change_improvement(workspace, event=event, improvement="none", state=ImprovementState.DONE)
    assert fault.value.code == "IMPROVEMENT_UNKNOWN"


def test_a_note_says_what_was_said_and_never_by_whom(workspace: Workspace, event: str) -> None:
    service.add_note(workspace, event=event, kind="wish", text="More cases")
    (note,) = rows(workspace, "note")
    assert note["text"] == "More cases"
    assert note["by"] is None


def test_answers_are_kept_as_one_object_without_a_trace_of_a_person(
    workspace: Workspace, event: str, entry: Path
) -> None:
    fill(entry, 1)
    taken_in(workspace, event, entry)
    (response,) = rows(workspace, "response")
    assert loads(response["answers"])["rel_work"] == 3
    assert set(response) == {
        "id",
        "deleted",
        "extra",
        "event",
        "form",
        "phase",
        "variant",
        "language",
        "mode",
        "source",
        "serial",
        "answers",
    } - ({"extra"} if "extra" not in response else set())


def test_forms_typed_in_and_taken_back_can_be_typed_in_again_even_when_their_form_was_taken_back_too(
    workspace: Workspace, event: str, entry: Path
) -> None:
    fill(entry, 6)
    taken_in(workspace, event, entry)
    for _ in range(2):
        undo(workspace)
    assert rows(workspace, "response") == []
    assert event_forms(workspace) == []
    assert taken_in(workspace, event, entry) == 6
    assert len(event_forms(workspace)) == 1


def test_a_workbook_without_typed_forms_says_where_they_belong(workspace: Workspace, event: str, entry: Path) -> None:
    with pytest.raises(UserError) as fault:
        service.import_responses(workspace, event=event, phase=POST, file=entry)
    assert fault.value.code == "ENTRY_NO_ROWS"
