"""Handing the event file over as work for the worker: where there is no file that holds everything, it is made first."""

from pathlib import Path

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.ui.sticks import Stick, first_stick


def plugged_in(_progress: Progress) -> Stick | None:
    """The stick that can be written to."""
    return first_stick()


def made_file(workspace: Workspace, *, event: str) -> str:
    """The file that holds everything; where there is none, it is made.

    Looked up when it is needed, so that a key pressed twice makes one file.
    """
    ready = service.sending(workspace, event=event).ready
    return (ready or service.make(workspace).value).id


def save_made(workspace: Workspace, *, event: str, folder: Path) -> Outcome[Path]:
    """Saves the file to a folder; without one it is made first."""
    return service.save_to(workspace, file=made_file(workspace, event=event), folder=folder)


def draft_made(workspace: Workspace, *, event: str, to: str) -> Outcome[Path]:
    """Writes a mail draft with the file; without one it is made first, if there is an address to send it to."""
    address = service.mail_address(to)
    return service.draft(workspace, file=made_file(workspace, event=event), to=address)


def show_made(workspace: Workspace, *, event: str) -> Outcome[Path]:
    """Gives the place of the file; without one it is made first."""
    return service.show_file(workspace, file=made_file(workspace, event=event))
