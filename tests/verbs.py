"""Verbs of the command line called on a workspace that is open already."""

from contextlib import contextmanager

import click
from click.testing import CliRunner

from rtcm_desktop.core.console import Session
from rtcm_desktop.core.workspace import Parts, Workspace


class _Open(Session):
    """A session that neither opens nor closes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(None, workspace.clock, Parts())
        self._open = workspace

    @contextmanager
    def workspace(self):
        yield self._open


def run_verb(group: click.Group, workspace: Workspace, *arguments: object) -> dict[str, object]:
    """What a verb answers; what it raises comes through."""
    done = CliRunner().invoke(group, [*map(str, arguments)], obj=_Open(workspace), standalone_mode=False)
    if done.exception:
        raise done.exception
    return done.return_value
