"""What is done with certificates on the page: issue, print, mend a name, exception, correct, cancel."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Candidate, Certificate, Issued, Overview
from rtcm_desktop.certificates.service.mending import Correction
from rtcm_desktop.certificates.ui import dialogs
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.people import service as people
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import Confirm
from rtcm_desktop.uikit.page import Page


class CertificateActions(QObject):
    """Asks what has to be asked, calls the services, and says what came of it: `said(tone, text, sub)`.

    `not_printed` says the same of papers that `print_last` prints again; `failed` hands on an error of the services.
    """

    said = Signal(str, str, str)
    not_printed = Signal(str, str, str)
    warned = Signal(object)
    failed = Signal(object)
    settled = Signal()

    def __init__(self, context: Context, page: Page) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._chosen: Sequence[Candidate] = ()
        self._numbers: tuple[str, ...] = ()
        self._saved_at = ""

    def issue_and_print(self, overview: Overview, chosen: Sequence[Candidate]) -> None:
        """Issues to those who hold none, then prints all of them in the order of the list."""
        if self._confirmed(overview, chosen):
            self._chosen = chosen
            self._issue(overview, chosen, self._on_issued)

    def save(
        self, overview: Overview, chosen: Sequence[Candidate], *, pdf: Path | None = None, folder: Path | None = None
    ) -> None:
        """Issues to those who hold none, and writes all of them into one file or one each."""
        if self._confirmed(overview, chosen):
            self._saved_at = str(pdf or folder)
            self._issue(overview, chosen, self._on_saved, pdf=pdf, folder=folder)

    def print_numbers(self, numbers: Sequence[str]) -> None:
        """Prints certificates of the register as they are now."""
        if numbers:
            self._numbers = tuple(numbers)
            work = partial(service.print_again, given=tuple(numbers))
            self._context.runner.read(work, owner=self, done=self._on_drawn, failed=self.show_error, key="print")

    @Slot()
    def print_last(self) -> None:
        """Prints once more what the printer did not take."""
        self.print_numbers(self._numbers)

    def mend_name(self, one: Candidate) -> None:
        """Before issue the printed name is mended; after it a new sheet with a new number is made."""
        if one.number:
            self.correct(one.number, one.name)
            return
        name = dialogs.ask_name(self._page, one.name)
        if name is not None and name != one.name:
            work = partial(people.mend_name, person=one.person, name=name)
            self._context.runner.change(work, owner=self, title=self.tr("Name"))

    def give_or_take_exception(self, one: Candidate) -> None:
        """An exception for somebody without a certificate needs a reason; one that was given is taken back."""
        if not one.may_have_exception:
            return
        reason: str | None = ""
        if not one.exception:
            question = self.tr("Certificate for {name} by exception").format(name=one.name)
            reason = dialogs.ask_reason(self._page, question, self.tr("Give the exception"))
        if reason is not None:
            settings = {"exception": "" if one.exception else "eligible", "exception_reason": reason}
            work = partial(participants.change, participant=one.id, settings=settings)
            self._context.runner.change(work, owner=self, title=self.tr("Exception"))

    def correct(self, number: str, name: str) -> None:
        """Makes a new sheet with a new number in the place of one, and prints it."""
        given = dialogs.ask_correction(self._page, number, name)
        if given is not None:
            new_name, reason = given
            wanted = new_name if new_name != name else None
            work = partial(service.correct, number=number, reason=reason, name=wanted)
            self._context.runner.change(work, owner=self, done=self._on_corrected, title=self.tr("New sheet"))

    def cancel(self, number: str, name: str) -> None:
        """Cancels a certificate for a reason."""
        question = self.tr("Cancel {number} of {name}?").format(number=number, name=name)
        reason = dialogs.ask_reason(self._page, question, self.tr("Cancel the certificate"))
        if reason is not None:
            work = partial(service.void, number=number, reason=reason)
            self._context.runner.change(work, owner=self, done=self._on_cancelled, title=self.tr("Cancel"))

    def show_error(self, error: AppError) -> None:
        """The runner comes here with what could not be done."""
        self.failed.emit(error)

    def _confirmed(self, overview: Overview, chosen: Sequence[Candidate]) -> bool:
        """Issuing cannot be called back: asked once, and only when something is issued."""
        new = [one for one in chosen if not one.number]
        if not new:
            return True
        first = self.tr("The first number is {number}.").format(number=overview.next_number)
        final = self.tr("An issued certificate stays in the register; it can be corrected or cancelled, not undone.")
        body = "\n".join([first, final, *overview.warnings])
        question = self.tr("Issue %n certificate(s)?", "", len(new))
        return Confirm.ask(self._page, question, body, self.tr("Issue %n", "", len(new)))

    def _issue(
        self,
        overview: Overview,
        chosen: Sequence[Candidate],
        done: Callable[[Issued], None],
        *,
        pdf: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        ids = [one.id for one in chosen]
        work = partial(issue_all, event=overview.event, ids=ids, pdf=pdf, folder=folder)
        self._context.runner.carry(work, owner=self, done=done, title=self.tr("Certificates"))

    def _on_issued(self, issued: Issued) -> None:
        self.warned.emit(issued.warnings)
        new = {one.participant or one.person: one.number for one in issued.certificates}
        numbers = [one.number or new.get(one.id, "") for one in self._chosen]
        self.print_numbers([number for number in numbers if number])

    def _on_saved(self, issued: Issued) -> None:
        self.warned.emit(issued.warnings)
        self.said.emit("ok", self.tr("%n certificate(s) saved", "", issued.pages), self._saved_at)

    def _on_drawn(self, pdf: bytes) -> None:
        later = self.tr("They are issued and in the register: they can be printed again with the same numbers.")
        try:
            if printing.print_pdf(pdf, self._page, self.tr("Certificates")):
                self.settled.emit()
            else:
                self.not_printed.emit("accent", self.tr("Not printed"), later)
        except printing.PrintStoppedError as stopped:
            text = self.tr("Stopped after {done} of {total} pages")
            self.not_printed.emit("attention", text.format(done=stopped.done, total=stopped.total), later)
        except printing.PrintFailedError:
            self.not_printed.emit("stop", self.tr("The printer did not take the certificates"), later)

    def _on_corrected(self, done: Correction) -> None:
        new = done.certificate.number
        text = self.tr("{old} is replaced by {new}").format(old=done.supersedes, new=new)
        self.said.emit("ok", text, self.tr("Take the old sheet back."))
        self.print_numbers([new])

    def _on_cancelled(self, certificate: Certificate) -> None:
        text = self.tr("{number} is cancelled").format(number=certificate.number)
        self.said.emit("ok", text, self.tr("Take the sheet back."))


def issue_all(
    workspace: Workspace, progress: Progress, *, event: str, ids: Sequence[str], pdf: Path | None, folder: Path | None
) -> Outcome[Issued]:
    """Issues to those who hold none; stopped, nobody was given a number."""
    return service.issue(workspace, event=event, ids=ids, pdf=pdf, folder=folder, progress=progress)
