"""Looking up what was typed, scanned or dropped."""

from collections.abc import Sequence

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Answer
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace


def answers_to(workspace: Workspace, progress: Progress, *, texts: Sequence[str]) -> list[Answer]:
    """What is known of numbers, codes and files, in their order. Raises like `service.verify`."""
    return [answer for text in texts for answer in service.verify(workspace, text=text, progress=progress)]
