"""What users ask for: the figures of a year or of any other period, on screen and on paper."""

from datetime import date
from pathlib import Path

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.texts import knows, say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.curriculum.model import Module
from rtcm_desktop.planning.model import Mode
from rtcm_desktop.statistics import store
from rtcm_desktop.statistics.model import Figures, Names, Period
from rtcm_desktop.statistics.rules import figures_of

FIRST_YEAR, YEARS_AHEAD = 2000, 10


def year(workspace: Workspace, *, year: int) -> Figures:
    """The figures of a calendar year. Raises UserError `YEAR_WRONG`."""
    last = workspace.now().year + YEARS_AHEAD
    if not FIRST_YEAR <= year <= last:
        raise UserError("YEAR_WRONG", year=year, first=FIRST_YEAR, last=last)
    return period(workspace, first=date(year, 1, 1), last=date(year, 12, 31))


def period(workspace: Workspace, *, first: date, last: date) -> Figures:
    """The figures of the events that begin from the first to the last day. Raises UserError `PERIOD_WRONG`."""
    if last < first:
        raise UserError("PERIOD_WRONG", first=first.isoformat(), last=last.isoformat())
    asked = Period(first, last)
    return figures_of(
        asked,
        store.list_events(workspace.db, asked),
        store.list_participations(workspace.db, asked),
        store.list_teachings(workspace.db, asked),
        data_state=workspace.data_state(),
    )


def write_paper(workspace: Workspace, *, figures: Figures, pdf: Path) -> int:
    """Prints the figures; gives the number of pages."""
    from rtcm_desktop.statistics.documents import figures_paper

    printed = figures_paper(figures, _names(workspace), place=_place(workspace), made_at=workspace.now())
    write_file(pdf, printed.data)
    return printed.pages


def write_workbook(workspace: Workspace, *, figures: Figures, xlsx: Path) -> None:
    """Writes the figures as a workbook."""
    from rtcm_desktop.statistics.documents import figures_workbook

    content = figures_workbook(figures, _names(workspace), place=_place(workspace), made_at=workspace.now())
    write_file(xlsx, content)


def _names(workspace: Workspace) -> Names:
    return Names(
        countries={country.code: country.name() for country in curriculum.list_countries(workspace.db)},
        audiences={audience.code: audience.labels["en"] for audience in curriculum.list_audiences(workspace.db)},
        modules={module.code: _short_name(module) for module in curriculum.list_modules(workspace.db)},
        modes={mode: say(f"statistics.mode.{mode}") for mode in Mode},
        unknown=say("statistics.unknown"),
    )


def _short_name(module: Module) -> str:
    """The number of a module with a name that fits beside a bar, where we have one; else its title."""
    code = f"statistics.module_name.{module.code}"
    return f"{module.number} {say(code) if knows(code) else module.title}"


def _place(workspace: Workspace) -> str:
    return say(f"statistics.place.{workspace.role}", station=workspace.station)
