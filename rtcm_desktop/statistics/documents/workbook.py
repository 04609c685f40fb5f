"""The figures of a period as a workbook: one sheet per breakdown, and the register of events."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.sheets.contents import BarChart, Column, Kind, Sheet
from rtcm_desktop.sheets.model import Cell
from rtcm_desktop.sheets.writing import write_workbook
from rtcm_desktop.statistics.documents.wording import made, notes_of, title_of
from rtcm_desktop.statistics.model import Figures, Names, Split
from rtcm_desktop.statistics.rules import by_code, hours, largest_first

CHART_FROM = 2
"""Rows; a chart of a single bar says nothing."""


def figures_workbook(found: Figures, names: Names, *, place: str, made_at: datetime) -> bytes:
    """The .xlsx file."""
    title = title_of(found.period)
    sheets = [
        _summary(found, title, made(made_at, place)),
        _breakdown(say("statistics.sheet_country"), largest_first(found.by_country), names, names.countries),
        _breakdown(say("statistics.sheet_audience"), largest_first(found.by_audience), names, names.audiences),
        _breakdown(say("statistics.sheet_module"), by_code(found.by_module), names, names.modules),
        _breakdown(say("statistics.sheet_topic"), largest_first(found.by_topic), names, names.topics),
        _breakdown(say("statistics.sheet_mode"), largest_first(found.by_mode), names, names.modes),
        _quarters(found),
        _trainers(found, names),
        _events(found, names),
    ]
    return write_workbook(sheets, title=title, made_at=made_at)


def _summary(found: Figures, title: str, source: str) -> Sheet:
    rows: list[list[Cell]] = [
        [say("statistics.row_events"), found.held],
        [say("statistics.row_participations"), found.participations],
        [say("statistics.row_persons"), found.persons.total],
        [say("statistics.row_women"), found.persons.women],
        [say("statistics.row_men"), found.persons.men],
        [say("statistics.row_not_stated"), found.persons.not_stated],
        [say("statistics.row_trainers"), found.trainers.persons.total],
        [say("statistics.row_trainers_women"), found.trainers.persons.women],
        [say("statistics.row_trainers_men"), found.trainers.persons.men],
        [say("statistics.row_hours"), hours(found.trainers.minutes)],
        [say("statistics.row_head_count_events"), found.head_count_events],
        [say("statistics.row_head_count_persons"), found.head_count_persons],
    ]
    columns = [Column(say("statistics.what"), width=44), _number("statistics.figure")]
    return Sheet(say("statistics.sheet_summary"), columns, rows, title=title, note=[source, *notes_of(found)])


def _breakdown(name: str, ordered: Sequence[tuple[str, Split]], names: Names, texts: Mapping[str, str]) -> Sheet:
    rows = [[names.of(texts, code), *_counts(split)] for code, split in ordered]
    columns = [Column(name, width=44), *_split_columns()]
    return Sheet(say("statistics.sheet_by", what=name), columns, rows, charts=_charts(name, rows, (1, 2, 3)))


def _quarters(found: Figures) -> Sheet:
    rows: list[list[Cell]] = [
        [f"{quarter.year} {say(f'statistics.quarter.{quarter.number}')}", quarter.persons, quarter.participations]
        for quarter in found.quarters
    ]
    name = say("statistics.sheet_quarter")
    columns = [Column(name, width=20), _number("statistics.first_time"), _number("statistics.participations_word")]
    return Sheet(say("statistics.sheet_by", what=name), columns, rows)


def _trainers(found: Figures, names: Names) -> Sheet:
    trainers = found.trainers
    rows: list[list[Cell]] = [
        [names.of(names.modules, code), *_counts(split), hours(trainers.minutes_by_module.get(code, 0))]
        for code, split in by_code(trainers.by_module)
    ]
    rows.append([say("statistics.all_trainers"), *_counts(trainers.persons), hours(trainers.minutes)])
    columns = [Column(say("statistics.module"), width=44), *_split_columns(), _number("statistics.hours_column")]
    return Sheet(say("statistics.trainers_heading"), columns, rows)


def _events(found: Figures, names: Names) -> Sheet:
    rows: list[list[Cell]] = [
        [
            line.facts.code,
            line.facts.title,
            line.facts.start,
            line.facts.end,
            names.of(names.modes, line.facts.mode),
            line.participations if line.head_count is None else None,
            line.head_count,
        ]
        for line in found.events
    ]
    columns = [
        Column(say("statistics.code"), width=14),
        Column(say("statistics.event"), width=50, wrap=True),
        Column(say("statistics.first_day"), kind=Kind.DATE),
        Column(say("statistics.last_day"), kind=Kind.DATE),
        Column(say("statistics.mode_column"), width=14),
        _number("statistics.participations_word"),
        _number("statistics.head_count"),
    ]
    return Sheet(say("statistics.sheet_events"), columns, rows)


def _counts(split: Split) -> list[Cell]:
    share = split.telling_share
    return [split.women, split.men, split.not_stated, split.total, None if share is None else share / 100]


def _split_columns() -> list[Column]:
    counts = ("women_column", "men_column", "not_stated_column", "total_column")
    return [*(_number(f"statistics.{name}") for name in counts), Column(say("statistics.share"), kind=Kind.PERCENT)]


def _number(code: str) -> Column:
    return Column(say(code), kind=Kind.NUMBER)


def _charts(name: str, rows: list[list[Cell]], values: tuple[int, ...]) -> list[BarChart]:
    if len(rows) < CHART_FROM:
        return []
    return [BarChart(say("statistics.chart", what=name), categories=0, values=values, stacked=True)]
