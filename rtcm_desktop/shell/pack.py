"""Everything to be printed for the next training day, written into one folder and joined into one file for the printer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rtcm_desktop.attendance.service.emergency import print_emergency
from rtcm_desktop.attendance.service.sheets import print_sheets
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.files import file_name, write_file
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.service import write_form
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import ListKind, Mode, Participant
from rtcm_desktop.participants.rules import is_expected, is_seated, one_each, slips_for
from rtcm_desktop.participants.service.papers import print_papers
from rtcm_desktop.participants.service.trainers import trainers_besides
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event

WHOLE = "whole-pack"
FORMS, SHEETS, EMERGENCY = "forms", "sheets", "emergency"


@dataclass(frozen=True, slots=True)
class Choice:
    """One paper of the pack: its key, what it is called, how many names or half-days it has, and whether it is due.

    `copies` is how many blank ones are proposed where the number can be typed, else None.
    """

    key: str
    title: str
    amount: int
    due: bool
    copies: int | None = None


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


@dataclass(frozen=True, slots=True)
class DrawnPack:
    """The papers as one PDF for the printer."""

    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class _Wish:
    """One paper to be written."""

    event: Event
    day: date
    key: str
    copies: int


def next_day(event: Event, now: date) -> date | None:
    """The next day of training after today; on the last day, and after it, None."""
    following = max(event.start, now + timedelta(days=1))
    return following if following <= event.end else None


def plan_pack(workspace: Workspace, *, event: str) -> PackPlan:
    """What can be printed for the next training day. Raises UserError `EVENT_UNKNOWN`."""
    found = resolve_event(workspace, event)
    day = next_day(found, local_time(found, workspace.now()).date())
    people = _expected(workspace, found)
    room = sum(one.mode is Mode.IN_PERSON for one in people)
    trainers = len(trainers_besides(workspace, found, people))
    first_day, last_day = day == found.start, day == found.end
    units = [unit for unit in event_units(workspace.db, found) if unit.held and unit.date == day]
    papers = (
        (ListKind.NAMECHECK, len(people), any(not one.name_confirmed for one in people)),
        (ListKind.BADGES, len(people) + trainers, first_day),
        (ListKind.TENTS, sum(map(is_seated, people)) + trainers, first_day),
        (ListKind.DAILY, room, True),
        (SHEETS, len(units) if people else 0, True),
        (ListKind.SLIPS, slips_for(len(people)) if room else 0, first_day),
        (FORMS, room, last_day),
        (EMERGENCY, len(people), True),
    )
    choices = tuple(_choice(str(key), count, due=due) for key, count, due in papers if count)
    return PackPlan(found.id, day, choices if day else ())


def _choice(key: str, count: int, *, due: bool) -> Choice:
    copies = count if key in {ListKind.SLIPS, FORMS} else None
    return Choice(key, say(f"window.pack.{key}"), count, due, copies)


def _expected(workspace: Workspace, event: Event) -> list[Participant]:
    return [one for one in one_each(participants.list_event(workspace.db, event.id)) if is_expected(one)]


def write_pack(
    workspace: Workspace,
    *,
    event: str,
    folder: Path,
    keys: Sequence[str],
    progress: Progress,
    copies: Mapping[str, int] | None = None,
) -> Outcome[Pack]:
    """Writes the chosen papers of the next training day into a folder of their own under `folder`.

    `copies` says how many blank slips and forms, where not as many as proposed. Stops between two papers when asked to.
    Raises UserError `EVENT_UNKNOWN`, `PACK_EMPTY` without anything chosen or without a day to come, EnvironmentFailure
    where the folder cannot be written to.
    """
    found = resolve_event(workspace, event)
    day = next_day(found, local_time(found, workspace.now()).date())
    if day is None or not keys:
        raise UserError("PACK_EMPTY")
    place = _made(folder / file_name(found.code, day.isoformat()))
    files, changes = [], Changes()
    for number, key in enumerate(keys):
        progress.step(number, len(keys), say(f"window.pack.{key}"))
        file = place / file_name(found.code, str(number + 1), say(f"window.pack_file.{key}"), ending=".pdf")
        changes = _write(workspace, _Wish(found, day, key, (copies or {}).get(key, 0)), file) or changes
        files.append(file)
    whole = place / file_name(found.code, say(f"window.pack_file.{WHOLE}"), ending=".pdf")
    pages = _join(files, whole)
    progress.step(len(keys), len(keys))
    return Outcome(Pack(place, whole, tuple(files), pages), changes)


def draw_pack(
    workspace: Workspace,
    *,
    event: str,
    keys: Sequence[str],
    progress: Progress,
    copies: Mapping[str, int] | None = None,
) -> Outcome[DrawnPack]:
    """The same papers as one PDF that goes straight to the printer: nothing of it stays on the disk."""
    with TemporaryDirectory() as folder:
        written = write_pack(workspace, event=event, folder=Path(folder), keys=keys, progress=progress, copies=copies)
        drawn = DrawnPack(written.value.whole.read_bytes(), written.value.pages)
    return Outcome(drawn, written.changes)


def _made(place: Path) -> Path:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure("FILE_NOT_WRITTEN", file=str(place), reason=error.strerror or "") from error
    return place


def _write(workspace: Workspace, wish: _Wish, file: Path) -> Changes | None:
    """Writes one paper; gives what was changed by making it (a form is kept in a version)."""
    event, language = wish.event.id, wish.event.languages[0]
    if wish.key == FORMS:
        room = sum(one.mode is Mode.IN_PERSON for one in _expected(workspace, wish.event))
        return write_form(workspace, event=event, phase=Phase.POST, pdf=file, copies=wish.copies or room).changes
    if wish.key == SHEETS:
        print_sheets(workspace, event=event, pdf=file, day=wish.day)
    elif wish.key == EMERGENCY:
        print_emergency(workspace, event=event, pdf=file, day=wish.day)
    else:
        kind = ListKind(wish.key)
        printed = print_papers(workspace, event=event, kind=kind, language=language, day=wish.day, copies=wish.copies)
        write_file(file, printed.data)
    return None


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
