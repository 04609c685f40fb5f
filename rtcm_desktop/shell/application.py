"""The command line: finds the verb, runs it, prints its answer, and turns every failure into its exit status."""

import json
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from rtcm_desktop import __version__
from rtcm_desktop.core.clock import clock_from_environment
from rtcm_desktop.core.console import Session
from rtcm_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from rtcm_desktop.core.faults import in_our_words, note
from rtcm_desktop.core.texts import one_line, say
from rtcm_desktop.shell.parts import VERBS, named, parts
from rtcm_desktop.shell.printing import readable

DONE, USER_ERROR, USAGE, ENVIRONMENT, BUG = 0, 1, 2, 3, 70
LONGEST_MESSAGE = 600
PROGRAM = "rtcm-desktop"


class LazyGroup(click.Group):
    """The areas' groups, imported when one is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 (click's signature)
        target = VERBS.get(cmd_name)
        return None if target is None else named(target)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--workspace", "folder", type=click.Path(path_type=Path), envvar="RTCM_WORKSPACE", help="The data folder."
)
@click.option("--json", "as_json", is_flag=True, help="Answer with one JSON object.")
@click.version_option(__version__, prog_name=PROGRAM)
@click.pass_context
def command_line(ctx: click.Context, folder: Path | None, *, as_json: bool) -> None:  # noqa: ARG001 (see `run`)
    """Training events for places with bad internet: plan, run, report, exchange."""
    ctx.obj = Session(folder=folder, clock=clock_from_environment(), parts=parts())


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Opens the window, or runs one action, and ends the process with its exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if not arguments:
        from rtcm_desktop.shell.ui.start import open_window

        sys.exit(open_window())
    sys.exit(run(arguments, sys.stdout.write, sys.stderr.write))


def run(arguments: Sequence[str], out: Callable[[str], object], err: Callable[[str], object]) -> int:
    """Runs one action; gives the exit status. Answers go to `out`, messages to `err`."""
    as_json = _wants_json(arguments)
    try:
        _make_sure_they_are_text(arguments)
        answer = command_line.main(args=list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except BaseException as error:  # noqa: BLE001 (the one place where every failure ends)
        status, code, message = _told(error)
        if as_json:
            out(json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False) + "\n")
        err(message + "\n")
        return status
    if isinstance(answer, dict):
        out((json.dumps(answer, ensure_ascii=False, default=str) if as_json else readable(answer)) + "\n")
    return DONE


def _wants_json(arguments: Sequence[str]) -> bool:
    """Whether `--json` stands before the verb, even where the rest cannot be understood."""
    with command_line.make_context(PROGRAM, list(arguments), resilient_parsing=True) as context:
        return bool(context.params.get("as_json"))


def _make_sure_they_are_text(arguments: Sequence[str]) -> None:
    """Raises UserError `ARGUMENT_NOT_TEXT`: a terminal hands bytes that are no UTF-8 over as lone surrogates."""
    for argument in arguments:
        if re.search("[\x00\ud800-\udfff]", argument):
            raise UserError("ARGUMENT_NOT_TEXT", argument=argument)


def _told(error: BaseException) -> tuple[int, str, str]:
    """Exit status, code and message of a failure."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code, "USAGE", ""
    if isinstance(error, click.ClickException):
        return USAGE, "USAGE", _usage(error)
    known = Cancelled() if isinstance(error, click.Abort) else in_our_words(error)
    if known is None:
        return BUG, "FAULT", say("FAULT", log=str(note(error)))
    return ENVIRONMENT if isinstance(known, EnvironmentFailure) else USER_ERROR, known.code, str(known)


def _usage(error: click.ClickException) -> str:
    """What is wrong with a command line, and where to read how it should be."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    without_verb = isinstance(error, click.exceptions.NoArgsIsHelpError)
    reason = say("VERB_MISSING") if without_verb else one_line(error.format_message(), LONGEST_MESSAGE)
    return say("USAGE", reason=reason, command=context.command_path if context else PROGRAM)


def answers(arguments: Sequence[str]) -> dict[str, Any]:
    """Runs one action inside this process and gives its answer. Raises what the action raises."""
    answer = command_line.main(args=list(arguments), prog_name=PROGRAM, standalone_mode=False)
    return answer if isinstance(answer, dict) else {}
