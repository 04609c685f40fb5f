"""The card "Print everything for tomorrow": what is in the pack, where it goes, and what became of it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.days import weekday_long
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.settings import PAPERS_FOLDER
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell.pack import Choice, DrawnPack, Pack, PackPlan, draw_pack, write_pack
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import NumberField
from rtcm_desktop.uikit.i18n import language, told
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.printing import PrintFailedError, print_pdf
from rtcm_desktop.uikit.widgets import Banners, Button, Card, IconButton, IconLabel, Label, NameLabel, emptied, row

DONE, FAILURE = "done", "failure"
DRAFT = "pack"
COPIES_WIDTH = 56
MOST_COPIES = 500


class PackCard(Card):
    """Ticks for each paper; one button writes them all and hands them to the printer."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._settings = context.settings
        self._plan: PackPlan | None = None
        self._ticks: dict[str, QCheckBox] = {}
        self._copies: dict[str, NumberField] = {}
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
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self._go = Button(self.tr("Print the pack"), icon="printer", large=True)
        self._go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._go.clicked.connect(self.print)
        self._save = IconButton("folder-open", self.tr("Save to a folder"))
        self._save.clicked.connect(self.write)
        self.body.addLayout(row((self._go, 1), self._save))
        self._banners = Banners()
        self.body.addWidget(self._banners)
        self._open = Button(self.tr("Show the folder"), kind="link")
        self._open.clicked.connect(self._on_folder)
        self._open.hide()
        self.body.addLayout(row(self._open, None))

    def show_plan(self, plan: PackPlan) -> None:
        """What can be printed; what was changed by hand stays as it is for the same day, over a start too."""
        if self._plan is None or _about(self._plan) != _about(plan):
            self._forget()
        self._plan = plan
        draft = self._context.drafts.get(DRAFT)
        same = draft.get("about") == _about(plan)
        ticks, typed = (draft["ticks"], draft["copies"]) if same else ({}, {})
        self.setVisible(bool(plan.choices))
        self._day.setText(weekday_long(plan.day, language()) if plan.day else "")
        emptied(self._lines)
        self._ticks, self._copies = {}, {}
        for choice in plan.choices:
            self._add(choice, on=ticks.get(choice.key, choice.due), typed=typed.get(choice.key))

    def _forget(self) -> None:
        self._pack = None
        self._open.hide()
        self._banners.clear(DONE)
        self._banners.clear(FAILURE)

    def _add(self, choice: Choice, *, on: bool, typed: str | None) -> None:
        tick = QCheckBox(choice.title)
        tick.setChecked(on)
        tick.toggled.connect(self._note)
        tick.setAccessibleDescription(str(choice.amount))
        self._ticks[choice.key] = tick
        amount: QWidget = Label(str(choice.amount), "small", "text_muted")
        if choice.copies is not None:
            amount = self._copies[choice.key] = NumberField(typed or str(choice.copies), least=1, most=MOST_COPIES)
            amount.textChanged.connect(self._note)
            amount.setFixedWidth(theme.scaled(COPIES_WIDTH))
            amount.setAlignment(Qt.AlignmentFlag.AlignRight)
            amount.setAccessibleName(self.tr("Copies: {paper}").format(paper=choice.title))
        self._lines.addLayout(row(tick, None, amount))

    @Slot()
    def _note(self) -> None:
        """Somebody ticked or typed."""
        if self._plan is not None:
            ticks = {key: tick.isChecked() for key, tick in self._ticks.items()}
            copies = {key: field.text() for key, field in self._copies.items()}
            self._context.drafts.put(DRAFT, {"about": _about(self._plan), "ticks": ticks, "copies": copies})

    def chosen(self) -> list[str]:
        """The papers that are ticked."""
        return [key for key, tick in self._ticks.items() if tick.isChecked()]

    def copies(self) -> dict[str, int]:
        """How many of each blank paper, as typed."""
        return {key: int(field.value()) for key, field in self._copies.items() if field.value()}

    def take_focus(self) -> None:
        """The cursor on the button."""
        self._go.setFocus()

    @Slot()
    def print(self) -> None:
        """Makes the papers and hands them to the printer; nothing stays on the disk."""
        self._begin(_draw, self._on_drawn)

    @Slot()
    def write(self) -> None:
        """Asks for a folder the first time, and writes the pack there."""
        if self._plan is None or self._plan.day is None or self._has_wrong_number():
            return
        folder = self._folder()
        if folder is not None:
            self._begin(partial(_write, folder=folder), self._on_written)

    def _begin(self, work: Callable[..., Outcome[Any]], done: Callable[[Any], object]) -> None:
        if self._plan is None or self._plan.day is None or self._has_wrong_number():
            return
        self._forget()
        self._busy(True)
        wanted = partial(work, event=self._plan.event, keys=tuple(self.chosen()), copies=self.copies())
        self._context.runner.carry(wanted, owner=self, done=done, failed=self._on_failed, title=self.tr("Papers"))

    def _has_wrong_number(self) -> bool:
        """Says what is wrong with a number of copies of a ticked paper, and puts the cursor there."""
        for key, field in self._copies.items():
            if self._ticks[key].isChecked() and not field.value():
                self._banners.say("stop", field.problem() or self.tr("Type how many copies."), key=FAILURE)
                field.setFocus()
                return True
        return False

    def _busy(self, busy: bool) -> None:
        self._go.setEnabled(not busy)
        self._save.setEnabled(not busy)

    def _folder(self) -> Path | None:
        folder = self._settings.get(PAPERS_FOLDER)
        if folder is None or not folder.is_dir():
            folder = choose_folder(self, self.tr("Folder for the papers"))
            if folder is not None:
                self._settings.put(PAPERS_FOLDER, folder)
        return folder

    def _on_written(self, pack: Pack) -> None:
        self._busy(False)
        self._pack = pack
        pages = say("window.pages", language(), count=pack.pages)
        text = self.tr("The pack is written: {pages}").format(pages=pages)
        self._banners.say("ok", text, pack.folder.name, key=DONE)
        self._open.show()

    def _on_drawn(self, pack: DrawnPack) -> None:
        self._busy(False)
        pages = say("window.pages", language(), count=pack.pages)
        try:
            if print_pdf(pack.data, self, self.tr("Papers")):
                self._banners.say("ok", self.tr("Handed to the printer: {pages}").format(pages=pages), key=DONE)
        except PrintFailedError:
            text = self.tr("The printer did not take everything.")
            self._banners.say("stop", text, self.tr("Look at the printer, then Ctrl+P prints it again."), key=FAILURE)

    def _on_failed(self, error: AppError) -> None:
        self._busy(False)
        self._banners.say("stop", told(error), key=FAILURE)

    @Slot()
    def _on_folder(self) -> None:
        if self._pack is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._pack.folder)))


def _write(
    workspace: Workspace,
    progress: Progress,
    *,
    event: str,
    folder: Path,
    keys: tuple[str, ...],
    copies: Mapping[str, int],
) -> Outcome[Pack]:
    return write_pack(workspace, event=event, folder=folder, keys=keys, progress=progress, copies=copies)


def _draw(
    workspace: Workspace, progress: Progress, *, event: str, keys: tuple[str, ...], copies: Mapping[str, int]
) -> Outcome[DrawnPack]:
    return draw_pack(workspace, event=event, keys=keys, progress=progress, copies=copies)


def _about(plan: PackPlan) -> str:
    """Which pack it is: that of an event for a day."""
    return f"{plan.event} {plan.day or ''}"
