"""Taking a list in: every row with what becomes of it, doubtful ones decided side by side."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import Preview, PreviewRow, RowVerdict
from rtcm_desktop.participants.ui.begun import Begun, row_key
from rtcm_desktop.participants.ui.columns_bar import ColumnsBar
from rtcm_desktop.participants.ui.list_taking import ListTaker
from rtcm_desktop.participants.ui.meaning_panel import MeaningPanel
from rtcm_desktop.participants.ui.pair_panel import DIGITS, LATER, SAME, PairPanel
from rtcm_desktop.participants.ui.parts import NOTES, has_verdict, verdict_chips
from rtcm_desktop.participants.ui.tables import preview_columns
from rtcm_desktop.sheets.model import TableSource
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import Beside, Button, FilterChips, KeyHint, Label, boxed, column, row


class ImportView(View):
    """A list before it is taken in, or the rows of earlier lists that wait. Signal: `finished()`."""

    finished = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._begun = Begun()
        self._preview: Preview | None = None
        self._rows: tuple[PreviewRow, ...] = ()
        self.take = Button("", icon="check", kind="primary", large=True)
        self.take.clicked.connect(self.take_in)
        self._columns = ColumnsBar()
        self._columns.asked.connect(self.show_columns)
        self._taker = ListTaker(page)
        self._taker.taken.connect(self.finished)
        self._chips = FilterChips(verdict_chips())
        self._chips.chosen.connect(self._on_chip)
        self._table = RecordTable(
            preview_columns(), id_of=row_key, name=self.tr("Rows of the list"), rows=RowHeight.TWO
        )
        self._words = Label("", "small", "text_muted", wrap=True)
        self._table.current_changed.connect(self._on_current)
        self._table.activated.connect(self.take_in)
        self._pair = PairPanel(self)
        self._pair.decided.connect(self.decide)
        self._meanings = MeaningPanel(self)
        self._meanings.meant.connect(self._on_meant)
        self._meanings.closed.connect(self._on_columns_closed)
        self._lay_out()
        self._add_keys()

    def _add_keys(self) -> None:
        for key in DIGITS:
            self.shortcut(key, self._on_digit)
        self.shortcut("Ctrl+Return", self.take_in)
        self.hints.append(KeyHint("Enter", self.tr("Take in")))
        self.shortcut("Ctrl+M", self.show_columns, self.tr("Columns"))
        self.shortcut("Esc", self.leave, self.tr("Cancel"))

    def keys(self) -> list[KeyHint]:
        """The keys of a decision only while a row waits for one."""
        return [*([] if self._pair.isHidden() else self._pair.hints()), *self.hints]

    def _lay_out(self) -> None:
        left = column(self._chips, self._columns, (self._table, 1), self._words, gap=8)
        self._beside = Beside(boxed(left), self._pair, self._meanings, gap=4)
        self.setLayout(row((self._beside, 1)))

    def open_file(self, file: TableSource | None) -> None:
        """Begins with a file or a pasted table, or with None for the rows that wait."""
        self._begin(Begun(file))
        self._note()

    @property
    def is_begun(self) -> bool:
        """Whether a list is being looked at."""
        return self._begun.file is not None

    def take_up(self, event: str) -> None:
        self._begin(Begun.of(self.context.drafts.get(f"list {event}")))

    def let_go(self) -> None:
        """The list is taken in, or left as it is."""
        self._begin(Begun())
        self._note()

    def place_now(self) -> dict[str, str]:
        return {} if self.is_begun else {"view": "waiting"}

    def _begin(self, begun: Begun) -> None:
        self._begun = begun
        self._preview, self._rows = None, ()
        self._meanings.hide()
        self._show()

    def _note(self) -> None:
        """What was said about the list so far outlives a change of language and a power cut."""
        if self.context.event:
            self.context.drafts.put(f"list {self.context.event}", self._begun.to_draft())

    def reading(self, event: str) -> Reading:
        if self._begun.file is None:
            return partial(service.waiting_rows, event=event)
        return partial(service.preview, file=self._begun.file, event=event, meanings=dict(self._begun.meanings))

    def show_loaded(self, value: Preview | list[PreviewRow]) -> None:
        """Shows what a list holds; decisions made meanwhile stay."""
        first = not self._rows
        self._preview = value if isinstance(value, Preview) else None
        self._rows = value.rows if isinstance(value, Preview) else tuple(value)
        self._show()
        self._say_problems()
        self._meanings.show_columns(self._preview.columns if self._preview else ())
        if first:
            self._table.select_first()
        if self._begun.file is None and not self._rows:
            self.finished.emit()

    def _say_problems(self) -> None:
        """What is to be known of the list as a whole stands above it; rows name their own."""
        if self._preview is None or not self._preview.problems:
            self.page.banners.clear("columns")
            return
        nobody = all(row.nomination is None for row in self._preview.rows)
        button = self.tr("Say what the columns mean") if nobody else ""
        first, *more = self._preview.problems
        self.page.banners.say(
            "attention", first, " ".join(more), button=button, pressed=self.show_columns, key="columns"
        )

    @Slot()
    def show_columns(self) -> None:
        """What each column of the file means, to be changed by hand."""
        if self._preview is not None:
            self._meanings.setVisible(self._meanings.isHidden())
            self._on_current(self._table.current_id() or "")
            if not self._meanings.isHidden():
                self._meanings.first().setFocus()

    @Slot()
    def _on_columns_closed(self) -> None:
        self._on_current(self._table.current_id() or "")
        self._table.setFocus()

    @Slot(str, str)
    def _on_meant(self, heading: str, meaning: str) -> None:
        """Somebody said what a column means; the preview follows, decisions made by hand are asked again."""
        self._begun.mean(heading, meaning)
        self._note()
        self.page.refresh()

    def take_meaning_back(self) -> bool:
        """The list cannot be read with what was said last about a column: it is read as before."""
        if not self._begun.take_meaning_back():
            return False
        self._note()
        self.page.refresh()
        return True

    @Slot()
    def leave(self) -> None:
        """Back to the list; nothing was taken in."""
        self.finished.emit()

    def fact(self) -> str:
        seen = self._preview
        if seen is None:
            waiting = self.tr("Rows of lists taken in before that wait for your decision")
            return waiting if self._begun.file is None else ""
        text = self.tr("{file}, sheet “{sheet}” · headings in row {row}")
        return text.format(file=seen.file_name, sheet=seen.sheet, row=seen.header_row)

    def first_focus(self) -> RecordTable[PreviewRow]:
        return self._table

    def _show(self) -> None:
        shown = [self._begun.decided(row) for row in self._rows]
        self._table.show_rows(shown)
        counts = {verdict.value: sum(row.verdict is verdict for row in shown) for verdict in RowVerdict}
        self._chips.set_counts(counts | {"": len(shown), NOTES: sum(bool(row.notes) for row in shown)})
        self._offer(sum(row.enters for row in shown if row.verdict in {RowVerdict.NEW, RowVerdict.MATCHED}))
        self.take.setVisible(self._begun.file is not None)
        self._chips.setVisible(self._begun.file is None or self._preview is not None)
        self._columns.show_preview(self._preview)
        self._on_current(self._table.current_id() or "")
        self.fact_changed.emit()

    def _offer(self, coming: int) -> None:
        """The button names how many it takes in, or why it takes in nobody."""
        undecided = self._begun.still_open(self._rows)
        why = self.tr("Decide the doubtful rows first") if undecided else self.tr("Nobody new to take in")
        why = why if self._preview is not None else self.tr("Reading the list…")
        self.take.setText(self.tr("Take in %n (person|people)", "", coming) if coming else why)
        self.take.setEnabled(bool(coming))

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        self._table.set_where(partial(has_verdict, key) if key else None)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        doubtful = self._begun.still_open(self._rows)
        keys = [row_key(row) for row in doubtful]
        self._pair.setVisible(key in keys and self._meanings.isHidden())
        if key in keys:
            self._pair.show_row(doubtful[keys.index(key)], keys.index(key) + 1, len(keys))
        current = self._table.row(key) if key else None
        self._words.setText("\n".join(current.notes or (current.reason,)) if current else "")
        self.page.keys_changed.emit()

    @Slot(str)
    def decide(self, what: str) -> None:
        """Decides the row that is shown: the same person, somebody else, or later."""
        key = self._table.current_id()
        rows = {row_key(row): row for row in self._begun.still_open(self._rows)}
        if key not in rows or (what == SAME and self._pair.candidate is None):
            return
        following = self._begun.following(key, list(rows))
        if what == LATER:
            self._begun.later.add(key)
        else:
            chosen = self._pair.candidate if what == SAME else None
            self._keep(rows[key], chosen.person.id if chosen else None)
        self._note()
        self._show()
        if following:
            self._table.select(following)

    def _keep(self, row: PreviewRow, person: str | None) -> None:
        if self._begun.file is not None:
            self._begun.decisions[row_key(row)] = person
            return
        work = partial(service.decide, batch=row.batch, row=row.row, person=person)
        self.context.runner.change(work, owner=self, title=self.tr("Decision"))

    @Slot()
    def _on_digit(self) -> None:
        self.decide(DIGITS[self.sender().key().toString()])  # type: ignore[attr-defined]

    @Slot()
    def take_in(self) -> None:
        """Takes in what is certain or decided, as one step; the rest waits."""
        if self._begun.file is None or self._preview is None or self.context.event is None or not self.take.isEnabled():
            return
        self._preview = None
        self._taker.take(self.context.event, self._begun, self._rows)
