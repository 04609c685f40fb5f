"""The verbs of attendance and the keys of their answers, which others rely on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import pytest

from rtcm_desktop.attendance.commands import group
from rtcm_desktop.core.console import Session
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Parts, Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service as planning
from tests.attendance.builders import a_report


class OpenSession(Session):
    """A session on a workspace that is open already."""

    open_workspace: Workspace

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        yield self.open_workspace


@pytest.fixture
def session(workspace: Workspace) -> OpenSession:
    made = OpenSession(folder=None, clock=workspace.clock, parts=Parts())
    made.open_workspace = workspace
    return made


@pytest.fixture
def event(workspace: Workspace) -> str:
    return planning.create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3).value.event.code


@pytest.fixture
def ana(workspace: Workspace, event: str) -> str:
    return participants.add(workspace, event=event, who=Person(given="Ana", family="Rusu")).value.id


def run(session: Session, *arguments: object) -> dict[str, Any]:
    answer = group.main([str(argument) for argument in arguments], standalone_mode=False, obj=session)
    assert isinstance(answer, dict)
    return answer


def test_marking_answers_how_many(session: OpenSession, event: str, ana: str) -> None:
    answer = run(session, "mark", event, "--unit", "D1-AM", "--id", ana, "--status", "late", "--minutes", 60)
    assert (answer["marked"], answer["unit"]) == (1, "D1-AM")
    assert [notice["code"] for notice in answer["notices"]] == ["MARKED_BEFOREHAND"]


def test_showing_answers_share_verdict_words_and_units(session: OpenSession, event: str, ana: str) -> None:
    run(session, "mark", event, "--unit", "D1-AM", "--all", "--status", "present")
    (shown,) = run(session, "show", event)["participants"]
    assert (shown["id"], shown["name"], shown["share"], shown["verdict"]) == (ana, "Ana Rusu", 0.1667, "if_present")
    assert shown["words"].startswith("present 1 of 6 half-days (16 %); must be present")
    assert shown["units"]["D1-AM"] == {"status": "present", "minutes": 210, "sources": ["mark"], "state": "proven"}
    assert shown["units"]["D3-PM"] == {"status": None, "minutes": None, "sources": [], "state": "to_come"}


def test_importing_and_deciding(session: OpenSession, event: str, ana: str, tmp_path: Path) -> None:
    path = a_report(tmp_path, ["Ana,,12/09/2026 09:00,12/09/2026 12:30,,No,No", "Screen,,12/08/2026 09:00,,,No,No"])
    answer = run(session, "import", path, "--event", event, "--unit", "D2-AM")
    assert [answer[key] for key in ("format", "rows", "matched", "doubtful", "unmatched")] == ["zoom", 2, 0, 1, 0]
    assert [(row["row"], row["code"]) for row in answer["unused_rows"]] == [(3, "REPORT_ROW_OTHER_DAY")]
    assert [(one["row"], one["verdict"], one["candidates"]) for one in answer["verdicts"]] == [(2, "doubtful", [ana])]
    assert {"sheet", "row", "column", "code", "message"} == answer["problems"][0].keys()
    decided = run(session, "decide", answer["import"], "--row", 2, "--id", ana)
    assert (decided["verdict"], decided["participant"]) == ("matched", ana)
    assert run(session, "decide", answer["import"], "--row", 2, "--nobody")["participant"] is None


def test_a_decision_needs_exactly_one_answer(session: OpenSession, ana: str) -> None:
    for wish in ([], ["--nobody", "--id", ana]):
        with pytest.raises(UserError) as caught:
            run(session, "decide", "import", "--row", 2, *wish)
        assert caught.value.code == "DECIDE_WHOM"


def test_an_unknown_status_is_a_fault_of_usage(session: OpenSession, event: str) -> None:
    with pytest.raises(click.UsageError):
        run(session, "mark", event, "--unit", "D1-AM", "--all", "--status", "here")


def test_sign_in_sheets_are_written(session: OpenSession, event: str, ana: str, tmp_path: Path) -> None:
    answer = run(session, "sheets", event, "--pdf", tmp_path / "sheets.pdf")
    assert answer["pages"] == 6
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF-")


def test_sheets_for_nobody_are_refused(session: OpenSession, event: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        run(session, "sheets", event, "--pdf", tmp_path / "sheets.pdf")
    assert caught.value.code == "NOBODY_TO_MARK"


def test_emergency_sheets_answer_with_the_file_and_its_pages(
    session: OpenSession, event: str, ana: str, tmp_path: Path
) -> None:
    pdf = tmp_path / "emergency.pdf"
    answer = run(session, "emergency", event, "--pdf", pdf, "--language", "ru")
    assert answer["file"] == str(pdf)
    assert answer["pages"] >= 2
    assert pdf.read_bytes().startswith(b"%PDF")
