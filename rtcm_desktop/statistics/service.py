"""What users ask for: the figures of a year or of any other period, on screen and on paper."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import knows, say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.curriculum.model import Module
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons
from rtcm_desktop.planning.model import Mode
from rtcm_desktop.statistics import store
from rtcm_desktop.statistics.model import Figures, Names, Overview, Period
from rtcm_desktop.statistics.rules import breakdowns_of, figures_of

if TYPE_CHECKING:
    from rtcm_desktop.paper.document import Printed

FIRST_YEAR, YEARS_AHEAD = 2000, 10
READINGS = 3


def year(workspace: Workspace, *, year: int) -> Figures:
    """The figures of a calendar year. Raises UserError `YEAR_WRONG`."""
    last = workspace.now().year + YEARS_AHEAD
    if not FIRST_YEAR <= year <= last:
        raise UserError("YEAR_WRONG", year=year, first=FIRST_YEAR, last=last)
    return period(workspace, first=date(year, 1, 1), last=date(year, 12, 31))


def period(workspace: Workspace, *, first: date, last: date, progress: Progress | None = None) -> Figures:
    """The figures of the events that begin from the first to the last day. Raises UserError `PERIOD_WRONG`."""
    progress = progress or Progress()
    if last < first:
        raise UserError("PERIOD_WRONG", first=first.isoformat(), last=last.isoformat())
    asked = Period(first, last)
    progress.step(0, READINGS)
    events = store.list_events(workspace.db, asked)
    progress.step(1, READINGS)
    participations = store.list_participations(workspace.db, asked)
    progress.step(2, READINGS)
    teachings = store.list_teachings(workspace.db, asked)
    progress.check()
    return figures_of(asked, events, participations, teachings, data_state=workspace.data_state())


def overview(workspace: Workspace, progress: Progress | None = None, *, first: date, last: date) -> Overview:
    """Everything the window shows of a period. Raises UserError `PERIOD_WRONG`, and Cancelled when it was stopped."""
    from rtcm_desktop.statistics.documents.wording import notes_of

    figures = period(workspace, first=first, last=last, progress=progress)
    names, this_year = _names(workspace), workspace.now().year
    trainers = list_persons(workspace.db, [one.person for one in figures.trainers.taught])
    return Overview(
        figures=figures,
        breakdowns=breakdowns_of(figures, names),
        trainers={person.id: printed_name(person) for person in trainers},
        notes=tuple(notes_of(figures)),
        years=store.years(workspace.db) or (this_year, this_year),
    )


def draw_paper(workspace: Workspace, *, figures: Figures) -> "Printed":
    """The figures as PDF pages."""
    from rtcm_desktop.statistics.documents.paper import figures_paper

    return figures_paper(figures, _names(workspace), place=_place(workspace), made_at=workspace.now())


def write_paper(workspace: Workspace, *, figures: Figures, pdf: Path) -> int:
    """Writes the figures as PDF; gives the number of pages."""
    printed = draw_paper(workspace, figures=figures)
    write_file(pdf, printed.data)
    return printed.pages


def write_workbook(workspace: Workspace, *, figures: Figures, xlsx: Path) -> None:
    """Writes the figures as a workbook."""
    from rtcm_desktop.statistics.documents.workbook import figures_workbook

    content = figures_workbook(figures, _names(workspace), place=_place(workspace), made_at=workspace.now())
    write_file(xlsx, content)


def _names(workspace: Workspace) -> Names:
    return Names(
        countries={country.code: country.name() for country in curriculum.list_countries(workspace.db)},
        audiences={audience.code: audience.label() for audience in curriculum.list_audiences(workspace.db)},
        modules={module.code: _short_name(module) for module in curriculum.list_modules(workspace.db)},
        topics={topic.code: f"{topic.code} {topic.title}" for topic in curriculum.list_topics(workspace.db)},
        modes={mode: say(f"statistics.mode.{mode}") for mode in Mode},
        unknown=say("statistics.unknown"),
    )


def _short_name(module: Module) -> str:
    """The number of a module with a name that fits beside a bar, where we have one; else its title."""
    code = f"statistics.module_name.{module.code}"
    return f"{module.number} {say(code) if knows(code) else module.title}"


def _place(workspace: Workspace) -> str:
    return say(f"statistics.place.{workspace.role}", station=workspace.station)
