"""The verbs of the group `statistics`."""

from collections.abc import Mapping
from pathlib import Path

import click

from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.core.typed import iso_date
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.statistics import service
from rtcm_desktop.statistics.model import Figures, Split
from rtcm_desktop.statistics.rules import hours

_xlsx = click.option("--xlsx", type=click.Path(dir_okay=False, path_type=Path), help="Also write this workbook.")
_pdf = click.option("--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Also print into this file.")


@click.group()
def group() -> None:
    """Figures of persons trained."""


@group.command("year")
@click.argument("year", type=int)
@_xlsx
@_pdf
@pass_session
def year(session: Session, year: int, xlsx: Path | None, pdf: Path | None) -> dict[str, object]:
    """The figures of a calendar year."""
    with session.workspace() as workspace:
        return _answer(workspace, service.year(workspace, year=year), xlsx, pdf)


@group.command("period")
@click.argument("first")
@click.argument("last")
@_xlsx
@_pdf
@pass_session
def period(session: Session, first: str, last: str, xlsx: Path | None, pdf: Path | None) -> dict[str, object]:
    """The figures of the events that begin from one day to another."""
    with session.workspace() as workspace:
        figures = service.period(workspace, first=iso_date("first", first), last=iso_date("last", last))
        return _answer(workspace, figures, xlsx, pdf)


def _answer(workspace: Workspace, figures: Figures, xlsx: Path | None, pdf: Path | None) -> dict[str, object]:
    answer = _figures_json(figures)
    if xlsx:
        service.write_workbook(workspace, figures=figures, xlsx=xlsx)
        answer["xlsx"] = str(xlsx)
    if pdf:
        answer |= {"pages": service.write_paper(workspace, figures=figures, pdf=pdf), "pdf": str(pdf)}
    return answer


def _figures_json(figures: Figures) -> dict[str, object]:
    trainers = figures.trainers
    return {
        "first": figures.period.first.isoformat(),
        "last": figures.period.last.isoformat(),
        "events": figures.held,
        "events_by_mode": dict(sorted(figures.events_by_mode.items())),
        "planned": figures.planned,
        "participations": figures.participations,
        "persons": figures.persons.total,
        "by_sex": _sexes(figures.persons),
        "by_country": _totals(figures.by_country),
        "by_audience": _totals(figures.by_audience),
        "by_module": _totals(figures.by_module),
        "by_mode": _totals(figures.by_mode),
        "trainers": {
            "persons": trainers.persons.total,
            "by_sex": _sexes(trainers.persons),
            "by_country": _totals(trainers.by_country),
            "by_module": _totals(trainers.by_module),
            "hours": hours(trainers.minutes),
        },
        "head_count": {"events": figures.head_count_events, "persons": figures.head_count_persons},
        "data_state": figures.data_state,
    }


def _sexes(split: Split) -> dict[str, int]:
    return {"women": split.women, "men": split.men, "not_stated": split.not_stated}


def _totals(splits: Mapping[str, Split]) -> dict[str, int]:
    return {code: split.total for code, split in splits.items()}
