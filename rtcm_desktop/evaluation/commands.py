"""The verbs of the group `evaluation`."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import click

from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.core.typed import iso_date
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.assessment import (
    NOTE_KINDS,
    CriterionIndex,
    Depth,
    ImprovementState,
    ItemResult,
    Rate,
)
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.instrument import PRINTED_PHASES, Kind, Phase
from rtcm_desktop.evaluation.service.report import WrittenReport

PHASES = click.Choice([phase.value for phase in PRINTED_PHASES])
FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def group() -> None:
    """Forms, answers and the assessment report of an event."""


@group.command("paper")
@click.argument("event")
@click.option("--phase", type=PHASES, required=True, help="Which form.")
@click.option("--pdf", type=FILE, required=True, help="Where the form is written.")
@click.option("--language", help="Language of the form; without it the event's first.")
@click.option("--variant", type=click.Choice([variant.value for variant in Variant]), help="Of a hybrid event.")
@click.option("--copies", type=click.IntRange(0, 500), default=0, help="Forms with random sheet numbers of their own.")
@pass_session
def paper(session: Session, /, phase: str, variant: str | None, **wish: Any) -> dict[str, object]:
    """Print the form of an event."""
    with session.workspace() as workspace:
        chosen = Variant(variant) if variant else None
        done = service.write_form(workspace, phase=Phase(phase), variant=chosen, **wish).value
    return {
        "file": str(done.file),
        "pages": done.pages,
        "questions": done.questions,
        "version": done.form.version,
        "language": done.language,
        "variant": done.variant.value,
        "notices": [notice.as_json() for notice in done.notices],
    }


@group.command("blank")
@click.argument("event")
@click.option("--phase", type=PHASES, required=True, help="Which form.")
@click.option("--xlsx", type=FILE, required=True, help="Where the workbook is written.")
@click.option("--version", type=int, help="An earlier version whose printed sheets are to be typed in.")
@pass_session
def blank(session: Session, /, phase: str, **wish: Any) -> dict[str, object]:
    """Write the workbook that filled forms are typed into."""
    with session.workspace() as workspace:
        done = service.write_entry_workbook(workspace, phase=Phase(phase), **wish).value
    return {"file": str(done.file), "version": done.form.version, "columns": done.columns}


@group.command("import")
@click.argument("file", type=FILE)
@click.option("--event", required=True, help="Code of the event.")
@click.option("--phase", type=PHASES, required=True, help="Which form.")
@click.option("--preview", is_flag=True, help="Only say what would be taken in.")
@pass_session
def import_(session: Session, /, phase: str, **wish: Any) -> dict[str, object]:
    """Take in the forms typed into an entry workbook, or the answers that an online form collected."""
    with session.workspace() as workspace:
        done = service.import_responses(workspace, phase=Phase(phase), **wish).value
    return {
        "responses": done.responses,
        "already": done.already,
        "refused": done.refused,
        "rows": done.rows,
        "version": done.form.version,
        **({"questions": done.found, "questions_asked": done.asked} if done.asked else {}),
        "preview": wish["preview"],
        "problems": [problem.as_json() for problem in done.problems],
    }


@group.command("report")
@click.argument("event")
@click.option("--pdf", type=FILE, help="Where the report is written.")
@click.option("--xlsx", type=FILE, help="Where the figures are written.")
@click.option("--phase", type=PHASES, default=Phase.POST.value, help="Which form; the end-of-course form by default.")
@click.option("--language", default="en", help="Language of the report.")
@pass_session
def report(session: Session, /, phase: str, **wish: Any) -> dict[str, object]:
    """Assess the answers and write the report."""
    with session.workspace() as workspace:
        done = service.write_report(workspace, phase=Phase(phase), **wish).value
    return _report_json(done)


@group.command("note")
@click.argument("event")
@click.option("--kind", type=click.Choice(list(NOTE_KINDS)), required=True, help="What sort of remark.")
@click.option("--text", required=True, help="What was said.")
@click.option("--date", "day", metavar="DATE", help="When it was said, 2026-12-08; without it today.")
@pass_session
def note(session: Session, /, event: str, kind: str, text: str, day: str | None) -> dict[str, object]:
    """Note what was said during the course, never by whom."""
    said_on = iso_date("date", day) if day is not None else None
    with session.workspace() as workspace:
        done = service.add_note(workspace, event=event, kind=kind, text=text, day=said_on).value
    return {"date": done.date, "kind": done.kind, "text": done.text}


@group.command("improve")
@click.argument("event")
@click.option("--title", help="What is to change.")
@click.option("--question", default="", help="The question it comes from.")
@click.option("--owner", default="", help="Who does it.")
@click.option("--due", default="", help="Until when.")
@click.option("--id", "improvement", help="An improvement agreed before, with --state.")
@click.option("--state", type=click.Choice([state.value for state in ImprovementState]), help="How far it has come.")
@pass_session
def improve(
    session: Session, /, event: str, title: str | None, improvement: str | None, state: str | None, **about: str
) -> dict[str, object]:
    """Keep an agreed improvement, or say how far one has come."""
    if bool(title) == bool(improvement and state):
        raise click.UsageError("Give either --title, or --id and --state.")
    with session.workspace() as workspace:
        if improvement and state:
            how_far = ImprovementState(state)
            done = service.change_improvement(workspace, event=event, improvement=improvement, state=how_far).value
        else:
            done = service.agree_improvement(workspace, event=event, title=title or "", **about).value
    return {"id": done.id, "title": done.title, "state": done.state.value}


def _report_json(done: WrittenReport) -> dict[str, object]:
    assessment = done.report.main.assessment
    return {
        "event": done.report.event.code,
        "phase": assessment.phase,
        "responses": assessment.responses,
        "expected": assessment.rate.expected,
        "rate": _number(assessment.rate.share),
        "rates": {mode: _rate_json(rate) for mode, rate in assessment.rates.items()},
        "shown": assessment.depth.value,
        "criteria": {index.criterion.value: _index_json(index) for index in assessment.criteria},
        "questions": [_result_json(result) for result in assessment.items],
        "pooled": [_result_json(result) for result in assessment.pooled],
        "breakdowns": {
            name: {cell.code: cell.count for cell in cells} for name, cells in assessment.breakdowns.items()
        },
        "left_out": list(assessment.left_out),
        "files": [str(file) for file in done.files],
    }


def _rate_json(rate: Rate) -> dict[str, object]:
    return {"responses": rate.received, "expected": rate.expected, "rate": _number(rate.share)}


def _index_json(index: CriterionIndex) -> dict[str, object]:
    return {
        "share": _number(index.share),
        "items": index.items,
        "smallest_n": index.smallest_n,
        "counts": dict(index.counts),
        "name": index.name,
    }


def _result_json(result: ItemResult) -> dict[str, object]:
    question = result.item.question
    hidden = result.depth is Depth.HIDDEN and question.kind is not Kind.TEXT
    interval = result.favourable
    shown: Mapping[str, object] = {
        "code": result.item.code,
        "number": result.item.number,
        "kind": question.kind.value,
        "criterion": question.criterion.value,
        "n": None if hidden else result.tally.n,
        "counts": dict(result.tally.counts),
        "median": _number(result.median),
        "mean": _number(result.mean),
        "favourable": _number(interval.share) if interval else None,
        "interval": [round(interval.low, 3), round(interval.high, 3)] if interval else None,
        "na": result.tally.not_applicable,
        "empty": result.tally.empty,
        "hidden": hidden,
    }
    return dict(shown)


def _number(value: Fraction | None) -> int | float | None:
    """For JSON: whole where it is whole, else three places."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else round(float(value), 3)
