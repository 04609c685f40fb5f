"""Keeps what is typed: whole forms at once, half typed ones after a moment; takes all of them in when it was said so."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.ui.entry_view import EntryView
from rtcm_desktop.evaluation.ui.pile import TypedForm
from rtcm_desktop.uikit.messages import Confirm
from rtcm_desktop.uikit.own_step import OwnStep
from rtcm_desktop.uikit.page import Page

SAID = "said"
GONE = "DRAFT_GONE"
KEEP_AFTER = 400
"""Milliseconds after the last key until a half typed form is kept."""


class Typist(QObject):
    """Carries the entry's wishes to the services; what came of them is said at the top of the page."""

    def __init__(self, page: Page, entry: EntryView) -> None:
        super().__init__(page)
        self._page = page
        self._entry = entry
        self._out: TypedForm | None = None
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(KEEP_AFTER)
        self._keep_soon.timeout.connect(self._on_keep)
        entry.changed.connect(self._keep_soon.start)
        entry.finished.connect(self.finish)
        entry.out_asked.connect(self._on_out)

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._page.show_error(error)

    @Slot()
    def finish(self) -> None:
        """Keeps the open form; an empty one is not kept and begins again."""
        form = self._entry.form
        if form is None or not self._entry.isVisible():
            return
        if not self._entry.model.answers:
            self._page.banners.say("attention", self.tr("The form is empty: it is not kept"), key=SAID)
            self._entry.begin()
            return
        self._page.banners.clear(SAID)
        self._type(self._entry.finish(form))

    def _type(self, typed: TypedForm) -> None:
        if self._entry.desk is None:
            return
        work = partial(
            service.type_form,
            event=self._entry.desk.event,
            form=typed.form,
            variant=typed.variant,
            answers=typed.answers,
            language=typed.language,
            serial=typed.serial,
            draft=typed.draft,
        )
        self._page.context.runner.change(
            work, owner=self, done=self._on_kept, failed=self._on_not_kept, title=self.tr("Form")
        )

    def _on_kept(self, draft: str) -> None:
        self._entry.keep(draft, self._page.context.now())

    def _on_not_kept(self, error: AppError) -> None:
        self._entry.not_kept(as_new=error.code == GONE)
        self._page.show_error(error)

    @Slot()
    def _on_keep(self) -> None:
        if self._entry.desk is not None:
            work = partial(
                service.keep_half_typed,
                event=self._entry.desk.event,
                phase=self._entry.desk.phase,
                halves=self._entry.halves(),
            )
            self._page.context.runner.change(work, owner=self, title=self.tr("Form"))

    def keep_half_typed(self) -> None:
        """Keeps at once what was typed a moment ago."""
        if self._keep_soon.isActive():
            self._keep_soon.stop()
            self._on_keep()

    @Slot(str)
    def _on_out(self, draft: str) -> None:
        self._page.context.runner.change(
            partial(service.drop_form, draft=draft), owner=self, done=self._on_dropped, title=self.tr("Form")
        )
        self._out = self._entry.take_out(draft)

    def _on_dropped(self, _: object) -> None:
        if self._out is not None:
            text = self.tr("Form {number} is taken out").format(number=self._out.number)
            back = self.tr("Put it back")
            self._page.banners.say("accent", text, button=back, icon="undo-2", pressed=self._on_put_back, key=SAID)

    @Slot()
    def _on_put_back(self) -> None:
        self._page.banners.clear(SAID)
        if self._out is not None:
            self._type(self._entry.again(self._out))
            self._out = None

    def own_step(self) -> OwnStep | None:
        """The form typed or corrected last; it is in no journal until all are taken in."""
        steps = self._entry.pile.steps
        if not steps:
            return None
        words = self.tr("Correction of form {number}") if steps[-1].before else self.tr("Form {number}")
        return OwnStep(words.format(number=steps[-1].number), steps[-1].at, self.take_back)

    @Slot()
    def take_back(self) -> None:
        """Takes the form typed last out again, or its correction back."""
        pile = self._entry.pile
        last = pile.typed_last()
        if last is None:
            return
        before = pile.as_before()
        if before is None:
            self._on_out(last.draft)
        else:
            self._type(before)

    def agrees(self, count: int) -> bool:
        """Whether so many typed forms may go in; it is final, so it is asked. Nothing is asked where none wait."""
        question = self.tr("Take in %n form(s)?", "", count)
        body = self.tr(
            "They are mixed so that nobody can tell whose is whose. After that they can no longer be corrected here."
        )
        return not count or Confirm.ask(self._page, question, body, self.tr("Take in"))

    @Slot()
    def take_in(self) -> None:
        """Takes the typed forms in."""
        if self._entry.desk is not None and self.agrees(sum(self._entry.desk.waiting.values())):
            work = partial(service.take_forms_in, event=self._entry.desk.event, phase=self._entry.desk.phase)
            self._page.context.runner.change(work, owner=self, done=self._on_taken_in, title=self.tr("Take in"))

    def _on_taken_in(self, count: int) -> None:
        self.forget_typed()
        self._page.banners.say("ok", self.tr("%n form(s) taken in, in no order", "", count), key=SAID)

    def forget_typed(self) -> None:
        """The typed forms are in; nothing of them can be corrected here."""
        self._out = None
        self._entry.forget_typed()
