"""The figures of a period on A4: key figures, bars of women and men, trainers, and what to know about them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from rtcm_desktop.core.texts import say, spoken
from rtcm_desktop.paper.charts import Figure, PairRow, StackedRow, figures, pairs, share_key, stacked
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.flow import Block, body, heading, print_flow, space, title_block
from rtcm_desktop.paper.furniture import Foot, Head
from rtcm_desktop.paper.looks import TABLE_NOTE
from rtcm_desktop.paper.table import Column, Row, RowKind, table
from rtcm_desktop.statistics.documents.wording import in_words, made, notes_of, reference_of, title_of
from rtcm_desktop.statistics.model import Figures, Names, Split, TrainerFigures
from rtcm_desktop.statistics.rules import by_code, hours, largest_first

MOST_QUARTERS = 8
"""Beyond two years the columns of quarters say nothing any more."""

LABELS = 48.0
"""Room for the names beside bars, in mm."""


def figures_paper(found: Figures, names: Names, *, place: str, made_at: datetime) -> Printed:
    """The figures as PDF pages."""
    paper = Paper(title_of(found.period), spoken(), created=made_at)
    blocks = [
        title_block(title_of(found.period), say("statistics.subtitle", period=in_words(found.period))),
        figures(_key_figures(found)),
        *_bars(
            say("statistics.by_country"),
            largest_first(found.by_country),
            names,
            names.countries,
            say("statistics.unique"),
        ),
        *_quarters(found),
        *_bars(
            say("statistics.by_module"), by_code(found.by_module), names, names.modules, say("statistics.once_each")
        ),
        *_bars(
            say("statistics.by_mode"), largest_first(found.by_mode), names, names.modes, say("statistics.once_each")
        ),
        *_trainers(found.trainers, names),
        *_bars(
            say("statistics.by_audience"),
            largest_first(found.by_audience),
            names,
            names.audiences,
            say("statistics.unique"),
        ),
        space(3),
        *(body(note, TABLE_NOTE) for note in notes_of(found)),
    ]
    print_flow(paper, blocks, Head(say("statistics.kind"), reference_of(found.period)), Foot(made(made_at, place)))
    return paper.finish()


def _key_figures(found: Figures) -> list[Figure]:
    modes = [
        say(f"statistics.events_{mode}", count=count) for mode, count in sorted(found.events_by_mode.items()) if mode
    ]
    trainers = found.trainers
    return [
        Figure(_number(found.held), say("statistics.events", count=found.held), ", ".join(modes)),
        Figure(
            _number(found.participations),
            say("statistics.participations", count=found.participations),
            say("statistics.participations_note"),
        ),
        Figure(
            _number(found.persons.total),
            say("statistics.persons", count=found.persons.total),
            _sexes(found.persons),
        ),
        Figure(
            _number(trainers.persons.total),
            say("statistics.trainers", count=trainers.persons.total),
            _sexes(trainers.persons),
        ),
    ]


def _sexes(split: Split) -> str:
    parts = [
        say(f"statistics.{word}_count", count=count)
        for word, count in (("women", split.women), ("men", split.men), ("not_stated", split.not_stated))
        if count
    ]
    share = split.telling_share
    return ", ".join(parts) if share is None else say("statistics.sexes", parts=", ".join(parts), share=share)


def _bars(
    title: str, ordered: Sequence[tuple[str, Split]], names: Names, texts: Mapping[str, str], note: str
) -> Iterator[Block]:
    """A section of bars; nothing where there is nothing to show."""
    if not ordered:
        return
    rows = [_bar(names.of(texts, code), split) for code, split in ordered]
    not_stated = say("statistics.not_stated") if any(row.not_stated for row in rows) else ""
    yield heading(title, note)
    yield share_key(say("statistics.women"), say("statistics.men"), not_stated, share=say("statistics.share"))
    yield stacked(rows, labels=LABELS)


def _bar(label: str, split: Split) -> StackedRow:
    share = split.telling_share
    return StackedRow(label, split.women, split.men, split.not_stated, "" if share is None else f"{share} %")


def _quarters(found: Figures) -> Iterator[Block]:
    if not found.participations or not 1 < len(found.quarters) <= MOST_QUARTERS:
        return
    one_year = found.period.first.year == found.period.last.year
    rows = [
        PairRow(
            say(f"statistics.quarter.{quarter.number}") + ("" if one_year else f" {quarter.year}"),
            quarter.persons,
            quarter.participations,
        )
        for quarter in found.quarters
    ]
    yield heading(say("statistics.by_quarter"))
    yield pairs(rows, (say("statistics.first_time"), say("statistics.participations_word")))


def _trainers(found: TrainerFigures, names: Names) -> list[Block]:
    if not found.persons.total:
        return []
    columns = [
        Column(say("statistics.module"), 18, 100),
        Column(say("statistics.women_column"), 102, 122, align="right"),
        Column(say("statistics.men_column"), 124, 144, align="right"),
        Column(say("statistics.not_stated_column"), 146, 166, align="right"),
        Column(say("statistics.hours_column"), 168, 192, align="right"),
    ]
    rows = [
        _trainer_row(names.of(names.modules, code), split, found.minutes_by_module.get(code, 0), RowKind.PLAIN)
        for code, split in by_code(found.by_module)
    ]
    total = _trainer_row(say("statistics.all_trainers"), found.persons, found.minutes, RowKind.TOTAL)
    note = say("statistics.trainers_apart")
    return [heading(say("statistics.trainers_heading"), note), *table(columns, [*rows, total])]


def _trainer_row(label: str, split: Split, minutes: int, kind: RowKind) -> Row:
    return Row((label, str(split.women), str(split.men), str(split.not_stated), _number(hours(minutes))), kind)


def _number(value: int) -> str:
    return f"{value:,}"
