"""The verbs of statistics answer with what DESIGN promises and write their files."""

from functools import partial
from pathlib import Path

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.statistics.commands import group
from tests.statistics.builders import a_person, an_event, present
from tests.verbs import run_verb

run = partial(run_verb, group)


def test_a_year_is_answered_and_written(workspace: Workspace, tmp_path: Path) -> None:
    event = an_event(workspace)
    for sex in ("f", "f", "m"):
        present(workspace, event, a_person(workspace, sex=sex))
    xlsx, pdf = tmp_path / "year.xlsx", tmp_path / "year.pdf"
    answer = run(workspace, "year", 2026, "--xlsx", xlsx, "--pdf", pdf)
    assert [answer[key] for key in ("events", "participations", "persons")] == [1, 3, 3]
    assert answer["by_sex"] == {"women": 2, "men": 1, "not_stated": 0}
    assert (answer["by_country"], answer["by_audience"], answer["by_mode"]) == ({"AZ": 3}, {"CSO": 3}, {"in_person": 3})
    assert answer["by_module"] == {"M2": 3}
    assert answer["trainers"]["persons"] == 0
    assert xlsx.read_bytes().startswith(b"PK")
    assert pdf.read_bytes().startswith(b"%PDF")


def test_any_period_can_be_asked_for(workspace: Workspace) -> None:
    present(workspace, an_event(workspace), a_person(workspace))
    assert run(workspace, "period", "2026-12-01", "2026-12-31")["persons"] == 1
    assert run(workspace, "period", "2026-01-01", "2026-11-30")["persons"] == 0


def test_a_date_that_is_none_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError) as caught:
        run(workspace, "period", "2026-02-30", "2026-03-01")
    assert caught.value.code == "DATE_WRONG"
