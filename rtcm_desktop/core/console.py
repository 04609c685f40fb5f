"""What every command-line verb gets: the workspace it works on. Verbs give back a dictionary; the shell prints it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.opening import open_workspace
from rtcm_desktop.core.twin import state_folder
from rtcm_desktop.core.workspace import Parts, Surroundings, Workspace


@dataclass(slots=True)
class Session:
    """One call of the program: which workspace, whose clock, and what the areas bring along."""

    folder: Path | None
    clock: Clock
    parts: Parts
    secret: str | None = None
    state_folder: Path | None = None

    def around(self) -> Surroundings:
        """The surroundings that a workspace is opened in."""
        actor = os.environ.get("RTCM_ACTOR", "")
        return Surroundings(
            clock=self.clock, state_folder=self.state_folder or state_folder(), actor=actor, parts=self.parts
        )

    def place(self) -> Path:
        """The workspace's folder. Raises UserError `WORKSPACE_UNSAID` when none was named."""
        if self.folder is None:
            raise UserError("WORKSPACE_UNSAID")
        return self.folder

    def passphrase(self, *, confirm: bool = False) -> str:
        """From `RTCM_PASSPHRASE`, else asked for at the terminal. Raises UserError `PASSPHRASE_EMPTY` where nobody can be."""
        known = self.secret if self.secret is not None else os.environ.get("RTCM_PASSPHRASE")
        if known is not None:
            return known
        if not sys.stdin.isatty():
            raise UserError("PASSPHRASE_EMPTY")
        try:
            return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))
        except click.Abort as error:
            raise UserError("PASSPHRASE_EMPTY") from error

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        """The workspace, unlocked; closed at the end whatever happens."""
        with open_workspace(self.place(), passphrase=self.passphrase(), around=self.around()) as workspace:
            yield workspace


pass_session = click.make_pass_decorator(Session)
