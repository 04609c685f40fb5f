"""Everything to be printed for the next training day, written into one folder and joined into one file for the printer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from rtcm_desktop.attendance.service.sheets import print_sheets
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.service import write_form
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import ListKind, Mode
from rtcm_desktop.participants.rules import is_expected, one_each
from rtcm_desktop.participants.service.papers import print_papers
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event

WHOLE = "whole-pack"


@dataclass(frozen=True, slots=True)
class Choice:
    """One paper of the pack: its key, what it is called, how much of it there will be, and whether it is due."""

    key: str
    title: str
    amount: str
    due: bool


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What can be printed for a day; `day` is None when the event has no training day to come."""

    event: str
    day: date | None
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """The files written: one for each paper, and one with all of them in their order."""

    folder: Path
    whole: Path
    files: tuple[Path, ...]
    pages: int


def next_day(event: Event, now: date) -> date | None:
    """The next day of training after today; on the last day, and after it, None."""
    following = max(event.start, now + timedelta(days=1))
    return following if following <= event.end else None


def plan_pack(workspace: Workspace, *, event: str) -> PackPlan:
    """What can be printed for the next training day. Raises UserError `EVENT_UNKNOWN`."""
    found = resolve_event(workspace, event)
    day = next_day(found, local_time(found, workspace.now()).date())
    people = [one for one in one_each(participants.list_event(workspace.db, found.id)) if is_expected(one)]
    room = sum(one.mode is Mode.IN_PERSON for one in people)
    first_day, last_day = day == found.start, day == found.end
    units = [unit for unit in event_units(workspace.db, found) if unit.held and unit.date == day]
    due = {
        ListKind.NAMECHECK.value: any(not one.name_confirmed for one in people),
        ListKind.BADGES.value: first_day,
        ListKind.DAILY.value: True,
        "sheets": True,
        "forms": last_day,
    }
    amounts = {
        ListKind.NAMECHECK.value: len(people),
        ListKind.BADGES.value: len(people),
        ListKind.DAILY.value: room,
        "sheets": len(units),
        "forms": room,
    }
    choices = tuple(
        Choice(key, say(f"window.pack.{key}"), say(f"window.pack_amount.{key}", count=count), due[key])
        for key, count in amounts.items()
        if count
    )
    return PackPlan(found.id, day, choices if day else ())


def write_pack(
    workspace: Workspace, *, event: str, folder: Path, keys: Sequence[str], progress: Progress
) -> Outcome[Pack]:
    """Writes the chosen papers of the next training day into a folder of their own under `folder`.

    Stops between two papers when asked to. Raises UserError `EVENT_UNKNOWN`, `PACK_EMPTY` without anything chosen or without a day to come, EnvironmentFailure
    where the folder cannot be written to.
    """
    found = resolve_event(workspace, event)
    day = next_day(found, local_time(found, workspace.now()).date())
    if day is None or not keys:
        raise UserError("PACK_EMPTY")
    place = _made(folder / f"{found.code} {day.isoformat()}")
    files, changes = [], Changes()
    for number, key in enumerate(keys):
        progress.step(number, len(keys), say(f"window.pack.{key}"))
        file = place / f"{number + 1} {say(f'window.pack_file.{key}')}.pdf"
        changes = _write(workspace, found, day, key, file) or changes
        files.append(file)
    whole = place / f"{say(f'window.pack_file.{WHOLE}')}.pdf"
    pages = _join(files, whole)
    progress.step(len(keys), len(keys))
    return Outcome(Pack(place, whole, tuple(files), pages), changes)


def _made(place: Path) -> Path:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure("FILE_NOT_WRITTEN", file=str(place), reason=error.strerror or "") from error
    return place


def _write(workspace: Workspace, event: Event, day: date, key: str, file: Path) -> Changes | None:
    """Writes one paper; gives what was changed by making it (a form is kept in a version)."""
    if key == "forms":
        return write_form(
            workspace, event=event.id, phase=Phase.POST, pdf=file, copies=_in_room(workspace, event)
        ).changes
    if key == "sheets":
        print_sheets(workspace, event=event.id, pdf=file, day=day)
        return None
    language = event.languages[0]
    printed = print_papers(workspace, event=event.id, kind=ListKind(key), language=language, day=day)
    write_file(file, printed.data)
    return None


def _in_room(workspace: Workspace, event: Event) -> int:
    people = one_each(participants.list_event(workspace.db, event.id))
    return sum(is_expected(one) and one.mode is Mode.IN_PERSON for one in people)


def _join(files: Sequence[Path], whole: Path) -> int:
    """All papers one after another in one file; gives the number of pages."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    for file in files:
        writer.append(str(file))
    content = BytesIO()
    writer.write(content)
    write_file(whole, content.getvalue())
    return len(writer.pages)
