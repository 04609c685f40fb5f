"""An event with its form, and an entry workbook filled in."""

from pathlib import Path

import pytest

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.instrument import Phase
from tests.evaluation.builders import new_event

POST = Phase.POST


@pytest.fixture
def event(workspace: Workspace) -> str:
    return new_event(workspace)


@pytest.fixture
def entry(workspace: Workspace, event: str, tmp_path: Path) -> Path:
    path = tmp_path / "entry.xlsx"
    service.write_entry_workbook(workspace, event=event, phase=POST, xlsx=path)
    return path
