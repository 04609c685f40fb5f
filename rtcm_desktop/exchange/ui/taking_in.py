"""Taking files in as work that can be stopped between two of them."""

from collections.abc import Sequence
from pathlib import Path

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.verdicts import Merged


def take_in(workspace: Workspace, progress: Progress, *, files: Sequence[Path]) -> Outcome[Merged]:
    """Takes these files in; what was taken in before it was stopped stays."""
    return service.merge(workspace, files=files, progress=progress)
