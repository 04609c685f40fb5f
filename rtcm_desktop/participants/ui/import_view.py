"""Taking a list in: every row with what becomes of it, doubtful ones decided side by side."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import ImportReport, Preview, PreviewRow, RowVerdict
from rtcm_desktop.participants.ui.pair_panel import LATER, OTHER, SAME, PairPanel
from rtcm_desktop.participants.ui.tables import preview_columns
from rtcm_desktop.participants.ui.view import View
from rtcm_desktop.participants.ui.wording import field_words
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Button, FilterChips, KeyHint, NameLabel

LEAST = 560, 220


def row_key(row: PreviewRow) -> str:
    """Names a row: its number in the file, and the import it waits from."""
    return f"{row.batch}/{row.row}"


class ImportView(View):
    """A list before it is taken in, or the rows of earlier lists that wait. Signal: `finished()`."""

    finished = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setMinimumSize(*LEAST)
        self._file: Path | None = None
        self._preview: Preview | None = None
        self._rows: tuple[PreviewRow, ...] = ()
        self._decisions: dict[str, str | None] = {}
        self._later: set[str] = set()
        self.take = Button("", icon="check", kind="primary", large=True)
        self.take.clicked.connect(self.take_in)
        self.mapping = NameLabel("", scale="small", tone="text_muted")
        self._chips = FilterChips(
            [
                ("", self.tr("All {count}"), "quiet", ""),
                (RowVerdict.DOUBTFUL.value, self.tr("{count} to decide"), "attention", "users"),
                (RowVerdict.REFUSED.value, self.tr("{count} cannot be used"), "stop", "circle-x"),
                (RowVerdict.MATCHED.value, self.tr("{count} already known"), "accent", "user-check"),
                (RowVerdict.NEW.value, self.tr("{count} new"), "ok", "user-plus"),
            ]
        )
        self._chips.chosen.connect(self._on_chip)
        self._table = RecordTable(
            preview_columns(), id_of=row_key, name=self.tr("Rows of the list"), rows=RowHeight.TWO
        )
        self._table.current_changed.connect(self._on_current)
        self._table.activated.connect(self._on_entered)
        self._pair = PairPanel(self)
        self._pair.decided.connect(self.decide)
        self._lay_out()
        self.shortcut("1", self._on_same, self.tr("Same"))
        self.shortcut("2", self._on_other, self.tr("Somebody else"))
        self.shortcut("3", self._on_later, self.tr("Later"))
        self.shortcut("Ctrl+Return", self.take_in)
        self.hints.append(KeyHint("Enter", self.tr("Take in")))
        self.shortcut("Esc", self._on_cancel, self.tr("Cancel"))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._chips)
        left.addWidget(self.mapping)
        left.addWidget(self._table, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 1)
        layout.addWidget(self._pair)

    def open_file(self, file: Path | None) -> None:
        """Begins with a file, or with None for the rows that wait."""
        self._file, self._preview, self._rows = file, None, ()
        self._decisions, self._later = {}, set()
        self._show()

    def reading(self, event: str) -> Reading:
        if self._file is None:
            return partial(service.waiting_rows, event=event)
        return partial(service.preview, file=self._file, event=event)

    def show_loaded(self, value: Preview | list[PreviewRow]) -> None:
        """Shows what a list holds; decisions made meanwhile stay."""
        first = not self._rows
        self._preview = value if isinstance(value, Preview) else None
        self._rows = value.rows if isinstance(value, Preview) else tuple(value)
        self._show()
        if first:
            self._table.select_first()
        if self._file is None and not self._rows:
            self.finished.emit()

    def fact(self) -> str:
        if self._preview is None:
            return self.tr("Rows of lists taken in before that wait for your decision") if self._file is None else ""
        text = self.tr("{file}, sheet “{sheet}” · headings in row {row}")
        seen = self._preview
        return text.format(file=seen.file_name, sheet=seen.sheet, row=seen.header_row)

    def first_focus(self) -> RecordTable[PreviewRow]:
        return self._table

    def _shown(self) -> list[PreviewRow]:
        """The rows with what was decided here so far."""
        return [self._decided(row) for row in self._rows]

    def _decided(self, row: PreviewRow) -> PreviewRow:
        if row_key(row) not in self._decisions:
            return row
        verdict = RowVerdict.NEW if self._decisions[row_key(row)] is None else RowVerdict.MATCHED
        return replace(row, verdict=verdict, enters=True)

    def _show(self) -> None:
        shown = self._shown()
        self._table.show_rows(shown)
        counts = {verdict.value: sum(row.verdict is verdict for row in shown) for verdict in RowVerdict}
        self._chips.set_counts(counts | {"": len(shown)})
        coming = sum(row.enters for row in shown if row.verdict in {RowVerdict.NEW, RowVerdict.MATCHED})
        self.take.setText(self.tr("Take in %n (person|people)", "", coming))
        self.take.setVisible(self._file is not None)
        self._say_mapping()
        self._on_current(self._table.current_id() or "")
        self.fact_changed.emit()

    def _say_mapping(self) -> None:
        seen = self._preview
        parts = [f"{heading} → {field_words(field)}" for field, heading in seen.headings.items()] if seen else []
        if seen and seen.unknown:
            parts.insert(0, self.tr("Left out: {headings}").format(headings=", ".join(seen.unknown)))
        self.mapping.setText(" · ".join(parts))
        self.mapping.setVisible(bool(parts))

    def _open(self) -> list[PreviewRow]:
        return [row for row in self._shown() if row.verdict is RowVerdict.DOUBTFUL]

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        self._table.set_where(partial(_has_verdict, key) if key else None)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        doubtful = self._open()
        keys = [row_key(row) for row in doubtful]
        self._pair.setVisible(key in keys)
        if key in keys:
            self._pair.show_row(doubtful[keys.index(key)], keys.index(key) + 1, len(keys))

    @Slot(str)
    def decide(self, what: str) -> None:
        """Decides the row that is shown: the same person, somebody else, or later."""
        key = self._table.current_id()
        rows = {row_key(row): row for row in self._open()}
        if key not in rows or (what == SAME and self._pair.candidate is None):
            return
        following = self._next(key, list(rows))
        if what == LATER:
            self._later.add(key)
        else:
            chosen = self._pair.candidate if what == SAME else None
            self._keep(rows[key], chosen.person.id if chosen else None)
        self._show()
        if following:
            self._table.select(following)

    def _keep(self, row: PreviewRow, person: str | None) -> None:
        if self._file is not None:
            self._decisions[row_key(row)] = person
            return
        work = partial(service.decide, batch=row.batch, row=row.row, person=person)
        self.context.runner.change(work, owner=self, title=self.tr("Decision"))

    def _next(self, key: str, keys: list[str]) -> str:
        """The next row to decide; those put off come last."""
        after = keys[keys.index(key) + 1 :] + keys[: keys.index(key)]
        return next((one for one in after if one not in self._later), "")

    @Slot()
    def _on_same(self) -> None:
        self.decide(SAME)

    @Slot()
    def _on_other(self) -> None:
        self.decide(OTHER)

    @Slot()
    def _on_later(self) -> None:
        self.decide(LATER)

    @Slot()
    def _on_cancel(self) -> None:
        self.finished.emit()

    @Slot(str)
    def _on_entered(self) -> None:
        self.take_in()

    @Slot()
    def take_in(self) -> None:
        """Takes in what is certain or decided, as one step; the rest waits."""
        if self._file is None or self._preview is None or self.context.event is None:
            return
        decisions = {row.row: self._decisions[row_key(row)] for row in self._rows if row_key(row) in self._decisions}
        work: Any = partial(service.import_nominations, file=self._file, event=self.context.event, decisions=decisions)
        self._preview = None
        self.context.runner.change(work, owner=self, done=self._on_taken_in, title=self.tr("Taking in a list"))

    def _on_taken_in(self, report: ImportReport) -> None:
        self.page.banners.say("ok", self.tr("%n (person was|people were) taken in", "", report.added), key="taken_in")
        self.finished.emit()


def _has_verdict(key: str, row: PreviewRow) -> bool:
    return row.verdict.value == key
