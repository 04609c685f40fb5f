"""The card "Print everything for tomorrow": what is in the pack, where it goes, and what became of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell.days import weekday_long
from rtcm_desktop.shell.pack import Choice, Pack, PackPlan, write_pack
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.uikit.i18n import language, told
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.printing import PrintFailedError, print_pdf
from rtcm_desktop.uikit.widgets import Banners, Button, Card, IconLabel, Label, NameLabel, boxed, emptied, row

DONE, FAILURE = "done", "failure"


class PackCard(Card):
    """Ticks for each paper; one button writes them all and hands them to the printer."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._remembered = context.remembered
        self._plan: PackPlan | None = None
        self._ticks: dict[str, QCheckBox] = {}
        self._pack: Pack | None = None
        title = row(
            IconLabel("printer", "accent_text", 20),
            (Label(self.tr("Print everything for tomorrow"), "heading", wrap=True), 1),
            gap=8,
        )
        self.body.addLayout(title)
        self._day = NameLabel("", "small", "text_muted")
        self.body.addWidget(self._day)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self._go = Button(self.tr("Print the pack"), icon="printer", large=True)
        self._go.clicked.connect(self.write)
        self.body.addLayout(row(self._go, None))
        self._banners = Banners()
        self.body.addWidget(self._banners)
        self._after = self._after_row()
        self.body.addWidget(self._after)

    def _after_row(self) -> QWidget:
        again, folder = Button(self.tr("Print"), kind="link"), Button(self.tr("Show the folder"), kind="link")
        again.clicked.connect(self._on_print)
        folder.clicked.connect(self._on_folder)
        made = boxed(row(again, folder, None))
        made.hide()
        return made

    def show_plan(self, plan: PackPlan) -> None:
        """What can be printed; ticks that were changed by hand stay as they are for the same day."""
        before = {key: tick.isChecked() for key, tick in self._ticks.items()}
        same = self._plan is not None and (self._plan.event, self._plan.day) == (plan.event, plan.day)
        if not same:
            self._forget()
        self._plan = plan
        self.setVisible(bool(plan.choices))
        self._day.setText(weekday_long(plan.day, language()) if plan.day else "")
        emptied(self._lines)
        self._ticks = {}
        for choice in plan.choices:
            self._add(choice, on=before.get(choice.key, choice.due) if same else choice.due)

    def _forget(self) -> None:
        self._pack = None
        self._after.hide()
        self._banners.clear(DONE)
        self._banners.clear(FAILURE)

    def _add(self, choice: Choice, *, on: bool) -> None:
        tick = QCheckBox(choice.title)
        tick.setChecked(on)
        tick.setAccessibleDescription(choice.amount)
        self._ticks[choice.key] = tick
        self._lines.addLayout(row(tick, None, Label(choice.amount, "small", "text_muted")))

    def chosen(self) -> list[str]:
        """The papers that are ticked."""
        return [key for key, tick in self._ticks.items() if tick.isChecked()]

    def take_focus(self) -> None:
        """The cursor on the button."""
        self._go.setFocus()

    @Slot()
    def write(self) -> None:
        """Asks for a folder the first time, and writes the pack there."""
        if self._plan is None or self._plan.day is None:
            return
        folder = self._folder()
        if folder is None:
            return
        self._forget()
        self._go.setEnabled(False)
        work = partial(_write, event=self._plan.event, folder=folder, keys=tuple(self.chosen()))
        self._context.runner.make(
            work, owner=self, done=self._on_written, failed=self._on_failed, title=self.tr("Papers")
        )

    def _folder(self) -> Path | None:
        folder = self._remembered.print_folder
        if folder is None or not folder.is_dir():
            folder = choose_folder(self, self.tr("Folder for the papers"))
            if folder is not None:
                self._remembered.print_folder = folder
        return folder

    def _on_written(self, outcome: Outcome[Pack]) -> None:
        self._go.setEnabled(True)
        self._pack = outcome.value
        if outcome.changes.rows:
            self._context.runner.changed.emit(outcome.changes)
        pages = say("window.pages", language(), count=self._pack.pages)
        self._banners.say(
            "ok", self.tr("The pack is written: {pages}").format(pages=pages), self._pack.folder.name, key=DONE
        )
        self._after.show()

    def _on_failed(self, error: AppError) -> None:
        self._go.setEnabled(True)
        self._banners.say("stop", told(error), key=FAILURE)

    @Slot()
    def _on_print(self) -> None:
        if self._pack is None:
            return
        try:
            print_pdf(self._pack.whole.read_bytes(), self, self._pack.folder.name)
        except (PrintFailedError, OSError):
            self._banners.say(
                "stop", self.tr("The printer did not take everything. The papers are in the folder."), key=FAILURE
            )

    @Slot()
    def _on_folder(self) -> None:
        if self._pack is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._pack.folder)))


def _write(
    workspace: Workspace, progress: Progress, *, event: str, folder: Path, keys: tuple[str, ...]
) -> Outcome[Pack]:
    return write_pack(workspace, event=event, folder=folder, keys=keys, progress=progress)
