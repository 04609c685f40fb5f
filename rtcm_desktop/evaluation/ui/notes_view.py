"""What is noted during a course: one line to write in, and the notes below it, each changed in place."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.assessment import NOTE_KINDS, Note, Said
from rtcm_desktop.evaluation.ui.said_lines import SaidLines
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.forms import ChoiceField, Field, TextField
from rtcm_desktop.uikit.i18n import day_text
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable
from rtcm_desktop.uikit.widgets import Button

DAY_WIDTH, KIND_WIDTH = 130, 190


class NotesView(SaidLines):
    """Adds `day`, `kind` and `text`."""

    def __init__(self, drafts: Drafts, page: str, parent: QWidget | None = None) -> None:
        super().__init__(f"note {page}", parent)
        self._day, self._kind = ChoiceField([]), ChoiceField([])
        self.text = TextField(placeholder=self.tr("In a few words, never by whom"))
        self._field = Field(self.tr("What was said"), self.text, required=say("NOTE_EMPTY"))
        self.table: RecordTable[Note] = RecordTable(self._columns(), id_of=_note_id, name=self.tr("Notes"))
        self.table.set_nothing(self.tr("Nothing is noted yet. What was said in the room stands in the report."))
        self.table.add_action(self.tr("Delete"), self._on_drop, "Del", "trash-2")
        days, kinds = Field(self.tr("Day"), self._day), Field(self.tr("About"), self._kind)
        days.setFixedWidth(DAY_WIDTH)
        kinds.setFixedWidth(KIND_WIDTH)
        add = Button(self.tr("Add"), icon="plus")
        self._lay_out(drafts, {"day": days, "kind": kinds, "text": self._field}, add)

    def show_said(self, said: Said) -> None:
        """Shows the notes of an event."""
        self._day.set_options([(day, day_text(date.fromisoformat(day))) for day in said.days_of_notes])
        self._kind.set_options([(kind, kind_words(kind)) for kind in NOTE_KINDS])
        self._show(said.event, said.notes, {"day": said.likely_day, "kind": next(iter(NOTE_KINDS))})

    def _after(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """The next note begins with the day and the kind of the last one."""
        return {"day": values["day"], "kind": values["kind"]}

    def _columns(self) -> list[Column[Note]]:
        return [
            Column("date", self.tr("Day"), _day_cell, width=DAY_WIDTH, sort=_date_of),
            Column("kind", self.tr("About"), _kind_cell, width=KIND_WIDTH),
            Column("text", self.tr("What was said"), _text_cell, edit=_text_of, check=_check_text),
        ]


def kind_words(kind: str) -> str:
    """What a kind of note is called."""
    return say(f"evaluation.note.{kind}")


def _note_id(note: Note) -> str:
    return note.id


def _date_of(note: Note) -> str:
    return note.date


def _day_cell(note: Note) -> str:
    return day_text(date.fromisoformat(note.date)) if note.date else ""


def _kind_cell(note: Note) -> Cell:
    return Cell(kind_words(note.kind), tone="muted")


def _text_cell(note: Note) -> Cell:
    return Cell(note.text, tip=note.text)


def _text_of(note: Note) -> str:
    return note.text


def _check_text(text: str) -> str:
    return "" if text.strip() else say("NOTE_EMPTY")
