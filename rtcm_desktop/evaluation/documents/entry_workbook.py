"""The entry workbook: one row per form, checked while typing; its guide carries which form it belongs to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.composition import EntryColumn, EventForm
from rtcm_desktop.evaluation.model.instrument import Kind, text_in
from rtcm_desktop.evaluation.rules.entry import ENTRY_MARK
from rtcm_desktop.evaluation.rules.wording import option_texts
from rtcm_desktop.sheets.contents import Column, Sheet
from rtcm_desktop.sheets.writing import write_workbook

SPARE_ROWS = 300

WIDTHS = {"serial": 10.0, Kind.SCALE5: 14.0, Kind.CHOICE: 16.0, Kind.MANY: 22.0, Kind.NUMBER: 12.0, Kind.TEXT: 44.0}


@dataclass(frozen=True, slots=True)
class EntryIdentity:
    """What a workbook belongs to; `workbook` tells this file from every other."""

    workbook: str
    form: str
    event: str
    phase: str
    version: int

    def marks(self) -> tuple[tuple[str, str], ...]:
        """The hidden rows that carry it."""
        return (
            (ENTRY_MARK, "1"),
            ("workbook", self.workbook),
            ("form", self.form),
            ("event", self.event),
            ("phase", self.phase),
            ("version", str(self.version)),
        )


def entry_workbook(
    form: EventForm, columns: Sequence[EntryColumn], identity: EntryIdentity, *, made_at: datetime, language: str = "en"
) -> bytes:
    """The .xlsx file: row 1 codes, row 2 kinds, row 3 full texts, forms from row 4."""
    title = say(
        "evaluation.entry.title", language, form=text_in(form.instrument.titles, language), event=identity.event
    )
    answers = Sheet(
        name=say("evaluation.entry.sheet", language),
        columns=[_column(column) for column in columns],
        rows=(),
        above=([column.code for column in columns], [column.kind_words for column in columns]),
        spare_rows=SPARE_ROWS,
    )
    guide = _guide(form, columns, identity, title, language)
    return write_workbook((answers, guide), title=title, made_at=made_at)


def _column(column: EntryColumn) -> Column:
    lowest = 0 if column.item and column.item.question.na else 1
    return Column(
        heading=column.text,
        width=WIDTHS[column.kind],
        choices=column.choices if column.kind == Kind.CHOICE else (),
        between=(lowest, 5) if column.kind == Kind.SCALE5 else None,
        wrap=True,
    )


def _guide(
    form: EventForm, columns: Sequence[EntryColumn], identity: EntryIdentity, title: str, language: str
) -> Sheet:
    marks = identity.marks()
    advice = ("how", "how_serial", "how_scale", "how_choice")
    head = tuple(say(f"evaluation.entry.{word}", language) for word in ("column", "answer", "meaning"))
    rows: list[tuple[str | None, ...]] = [(*mark, None) for mark in marks]
    rows += [(title, None, None), *((say(f"evaluation.entry.{word}", language), None, None) for word in advice)]
    rows += [(None, None, None), head, *_legend(form, columns, language)]
    return Sheet(
        name=say("evaluation.entry.guide", language),
        columns=(Column("", 26.0), Column("", 16.0), Column("", 70.0, wrap=True)),
        rows=rows,
        header=False,
        hidden_rows=tuple(range(1, len(marks) + 1)),
        landscape=False,
    )


def _legend(form: EventForm, columns: Sequence[EntryColumn], language: str) -> Iterator[tuple[str, str, str]]:
    """What each code of each choice means."""
    for column in columns:
        if column.item is None:
            yield from (
                (column.code, choice, _leading_choice(column.code, choice, language)) for choice in column.choices
            )
        elif column.choices:
            options = option_texts(column.item.question, form.composition, language)
            yield from ((column.code, code, text) for code, text in options)


def _leading_choice(column: str, choice: str, language: str) -> str:
    return say(f"evaluation.{column}.{choice}", language)
