"""Typing forms: the open form at the left, its paper and the pile at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, EntryForm, EntryQuestion, HalfTyped
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.ui.entry_list import EntryList
from rtcm_desktop.evaluation.ui.entry_model import EntryModel
from rtcm_desktop.evaluation.ui.entry_sheet import EntrySheet
from rtcm_desktop.evaluation.ui.entry_side import EntrySide
from rtcm_desktop.evaluation.ui.pile import Pile, TypedForm
from rtcm_desktop.uikit.widgets import Columns, row

WIDTH, BESIDE = 300, 700
HEIGHTS = 240, 340
"""Of the form and of what stands beside it, one below the other."""


class EntryView(QWidget):
    """Signals: `finished()` when the open form is whole; `changed()` after every answer; `out_asked(str)` as the side's."""

    finished = Signal()
    changed = Signal()
    out_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = EntrySheet(self)
        self.side = EntrySide(self)
        self._piles: dict[tuple[str, Phase], Pile] = {}
        self.pile = Pile()
        self.desk: EntryDesk | None = None
        both = Columns(self.sheet, self.side, width=WIDTH, heights=HEIGHTS, beside=BESIDE, gap=5)
        self.setLayout(row((both, 1)))
        self.sheet.finished.connect(self.finished)
        self.sheet.changed.connect(self.changed)
        self.side.paper_changed.connect(self.change_paper)
        self.side.version_known.connect(self._on_version_known)
        self.side.correct_asked.connect(self.mend_last)
        self.side.out_asked.connect(self.out_asked)
        self._show_last()

    @property
    def model(self) -> EntryModel:
        """The questions and answers of the open form."""
        return self.sheet.model

    @property
    def list(self) -> EntryList:
        return self.sheet.list

    @property
    def form(self) -> EntryForm | None:
        """The version chosen."""
        forms = self.desk.forms if self.desk else ()
        return next((one for one in forms if one.id == self.side.form), None)

    @property
    def variant(self) -> Variant:
        """Whether the papers are from the room or from on line."""
        form = self.form
        chosen = self.side.chosen_variant
        return chosen if form is None or chosen in form.questions else next(iter(form.questions))

    def show_desk(self, desk: EntryDesk) -> None:
        """Shows how far the typing is; a form that is open stays open."""
        before = self.desk
        another = before is None or (before.event, before.phase) != (desk.event, desk.phase)
        begins = another or self.form is None
        self.desk = desk
        self.side.show_desk(desk)
        self.sheet.set_serials(desk.serials)
        if another:
            self.pile = self._piles.setdefault((desk.event, desk.phase), Pile())
            self._show_last()
        if begins:
            self._take_up(desk)

    def begin(self) -> None:
        """The form that was laid aside, where one was; else an empty one, the first question open."""
        self.pile.mended = None
        aside, self.pile.aside = self.pile.aside, None
        if aside is None:
            self._show({})
        else:
            self._open_again(aside)
            self.sheet.go_on()

    def finish(self, form: EntryForm) -> TypedForm:
        """Gives the open form to be kept, and begins the next one without waiting for that."""
        done = self._open_form(form)
        self.pile.finished(done)
        self.begin()
        return done

    def keep(self, draft: str, at: datetime) -> None:
        """The oldest of the forms that were finished is kept under this id."""
        self.pile.kept(draft, at)
        self._show_last()

    def not_kept(self, *, as_new: bool) -> None:
        """The oldest of the forms that were finished could not be kept: it stands open again, as a new one on request."""
        self._lay_aside()
        form = self.pile.not_kept()
        if as_new:
            self.pile.mended = form = replace(form, draft="")
        self._open_again(form)

    def forget_typed(self) -> None:
        """What was typed is taken in and can no longer be mended here; the open form stays open."""
        self.pile.forget()
        self._show_last()
        if self.pile.mended:
            self.begin()
        self._show_number()

    def take_out(self, draft: str) -> TypedForm | None:
        """Takes a form off the pile; the one that is being mended is done with."""
        gone = self.pile.take_out(draft)
        self._show_last()
        if gone is not None and self.pile.mended is not None and self.pile.mended.draft == draft:
            self.begin()
        return gone

    def again(self, form: TypedForm) -> TypedForm:
        """A form that was taken out, to be kept once more under its number."""
        form = replace(form, draft="")
        self.pile.finished(form)
        return form

    def halves(self) -> tuple[HalfTyped, ...]:
        """What is not whole yet: the open form, and the one laid aside."""
        halves = []
        if self.form is not None and self.model.answers:
            halves.append(self._open_form(self.form).half(aside=False))
        if self.pile.aside is not None:
            halves.append(self.pile.aside.half(aside=True))
        return tuple(halves)

    @Slot()
    def mend_last(self) -> None:
        """Opens the last form again; one that is half typed comes back afterwards."""
        if not self.pile.can_mend:
            return
        self._lay_aside()
        self.pile.mended = self.pile.typed[-1]
        self._open_again(self.pile.mended)

    @Slot()
    def change_paper(self) -> None:
        """Another paper: what was typed stays where its question stands there too."""
        self.side.show_languages(self.form)
        before = {substance(one) for one in self.model.questions}
        same = {one.code for one in self._questions() if substance(one) in before}
        answers = {code: text for code, text in self.model.answers.items() if code in same}
        self.sheet.show_form(self._questions(), answers)
        self.sheet.go_on()

    def _take_up(self, desk: EntryDesk) -> None:
        """Goes on with what was half typed before, else begins; several versions are asked for first."""
        known = {one.id for one in desk.forms}
        halves = [half for half in desk.half if half.form in known]
        self.pile.aside = next((TypedForm.of(half) for half in halves if half.aside), None)
        opened = next((TypedForm.of(half) for half in halves if not half.aside), None)
        if opened is None:
            self.begin()
            if len(desk.forms) > 1 and not self.pile.typed and not self.model.answers:
                self.side.ask_version()
            return
        self.pile.mended = opened if opened.draft else None
        self.pile.number = max(self.pile.number, 1 if opened.draft else opened.number)
        self._open_again(opened)
        self.sheet.go_on()

    def _open_form(self, form: EntryForm) -> TypedForm:
        mended = self.pile.mended
        return TypedForm(
            number=self.pile.open_number,
            draft=mended.draft if mended else "",
            form=form.id,
            variant=self.variant,
            answers=dict(self.model.answers),
            language=self.side.language.value(),
            serial=self.sheet.serial.text().strip(),
        )

    def _lay_aside(self) -> None:
        if self.form is not None and self.model.answers and self.pile.mended is None:
            self.pile.aside = self._open_form(self.form)

    def _open_again(self, form: TypedForm) -> None:
        self.side.choose(form)
        self._show(form.answers, form.serial)

    def _questions(self) -> Sequence[EntryQuestion]:
        """The questions of the paper chosen."""
        return self.form.questions[self.variant] if self.form else ()

    def _show(self, answers: Mapping[str, str], serial: str = "") -> None:
        self.sheet.set_serial(serial)
        self.sheet.show_form(self._questions(), answers)
        self._show_number()

    def _show_number(self) -> None:
        self.sheet.title.setText(self.tr("Form {number}").format(number=self.pile.open_number))

    def _show_last(self) -> None:
        self.side.show_last(self.pile.typed)

    @Slot()
    def _on_version_known(self) -> None:
        self.sheet.go_on()
        self.sheet.list.setFocus()


def substance(question: EntryQuestion) -> tuple[object, ...]:
    """What makes a question the same on another paper, whatever its number there."""
    return question.code, question.kind, question.text, tuple(question.options)
