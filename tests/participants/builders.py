"""Events, nomination workbooks and people as these tests need them."""

from pathlib import Path

from openpyxl import Workbook

from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service
from rtcm_desktop.planning.service import create_event

HEADINGS = (
    "No",
    "Surname",
    "Given name",
    "Sex",
    "Country",
    "Institution",
    "Position",
    "E-mail",
    "Participation",
    "Year of birth",
)
AYGUN = (
    1,
    "Hüseynova",
    "Aygün",
    "F",
    "Azerbaijan",
    "State Migration Service",
    "Adviser",
    "aygun@example.org",
    "In person",
    1984,
)
GIORGI = (2, "Beridze", "Giorgi", "M", "Georgia", "Ministry of Health", "Doctor", "giorgi@example.org", "Online", 1985)


def an_event(workspace: Workspace, *, mode: str = "hybrid", start: str = "2026-12-08") -> str:
    """The code of a new three-day event."""
    return create_event(workspace, topics=["M2.T06"], start=start, days=3, mode=mode).value.event.code


def a_list(
    folder: Path, *rows: tuple[object, ...], headings: tuple[str, ...] = HEADINGS, name: str = "list.xlsx"
) -> Path:
    """A nomination workbook with its header in the third row."""
    book = Workbook()
    sheet = book.create_sheet("Nominations", 0)
    sheet.append(["List of nominated participants"])
    sheet.append([])
    sheet.append(list(headings))
    for row in rows:
        sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


def take_in(workspace: Workspace, file: Path, event: str, **options):
    return service.import_nominations(workspace, file=file, event=event, **options).value


def names_in(workspace: Workspace, event: str) -> list[str]:
    return [participant.name for participant in service.list_participants(workspace, event=event)]


def undo(workspace: Workspace) -> None:
    with workspace.undoing() as act:
        step = undoing.next_step(act.db)
        assert step is not None
        undoing.undo(act.db, step, by=act.tx)
