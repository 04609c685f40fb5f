"""The page Exchange: files that came in with their verdicts, different entries to decide, and the Centre's laptops."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import ArrivedFile, Desk
from rtcm_desktop.exchange.model.verdicts import Merged
from rtcm_desktop.exchange.rules.arrivals import MOST_SAID, not_in_the_book, worth_saying
from rtcm_desktop.exchange.ui.answering import Answering
from rtcm_desktop.exchange.ui.deciding import Deciding
from rtcm_desktop.exchange.ui.decision_panel import DecisionPanel
from rtcm_desktop.exchange.ui.files_view import FilesView
from rtcm_desktop.exchange.ui.joining import Joining
from rtcm_desktop.exchange.ui.laptops_view import LaptopsView
from rtcm_desktop.exchange.ui.reminders import Reminders
from rtcm_desktop.exchange.ui.taking_in import take_in
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.page import FAILURE, Page, Reading
from rtcm_desktop.uikit.view_keys import ViewKey, ViewKeys
from rtcm_desktop.uikit.widgets import Columns, KeyHint, Views, ViewSwitch

if TYPE_CHECKING:
    from rtcm_desktop.core.actions import Changes

FILES, LAPTOPS = "files", "laptops"
VIEWS = (FILES, LAPTOPS)
FILES_ALONE = "files alone"
SAID = "said"
REQUEST = ".request"
BESIDE, HEIGHTS = 760, (220, 320)
"""From which width what is to be decided stands beside the files; how high both are otherwise."""
MOST_ENTRIES = 9
"""So many entries of one field have a key."""


class ExchangePage(Page):
    """Files that came in, and what is to be decided."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._just_now: tuple[ArrivedFile, ...] = ()
        self.files = FilesView(context)
        self.panel = DecisionPanel(context.drafts)
        self.laptops = LaptopsView(context)
        self.joining = Joining(context, self)
        self.answering = Answering(context, self)
        self.reminders = Reminders(context, self.banners, self.joining, self)
        self.deciding = Deciding(context, self.panel, self)
        self._stack = Views()
        width = theme.size("side_panel")
        self._stack.addWidget(Columns(self.files, self.panel, width=width, heights=HEIGHTS, beside=BESIDE))
        self._stack.addWidget(self.laptops)
        self.body.addWidget(self._stack, 1)
        self._switch = ViewSwitch([(FILES, self.tr("Files")), (LAPTOPS, self.tr("Laptops"))], self)
        self._fill_head()
        self._connect()
        self._keys = self._view_keys()

    def load(self) -> Reading:
        return service.desk

    def show_loaded(self, value: Desk) -> None:
        self.files.show_files([*not_in_the_book(self._just_now, value.arrived), *value.arrived])
        self.panel.show_decisions(value.decisions)
        self.laptops.show_laptops(value.laptops)
        self.answering.show(value)
        self.head.set_fact(self.files.fact(value))
        self.reminders.show(value)
        self.keys_changed.emit()

    def note(self, changes: "Changes") -> None:
        """Any table may hold different entries, so every change is one of this page."""
        self.stale = True
        self.reminders.note(changes)
        if self.isVisible():
            self.refresh()

    def enter(self, **where: object) -> None:
        """`view` is one of files, laptops."""
        if where.get("view") in VIEWS:
            self._show_view(str(where["view"]))

    def place_now(self) -> dict[str, str]:
        return {"view": VIEWS[self._stack.currentIndex()]}

    def first_focus(self) -> QWidget:
        return self.laptops.first_focus() if self._stack.currentIndex() else self.files.drop.choose

    def keys(self) -> list[KeyHint]:
        return self._keys.hints()

    def view_seen(self) -> str:
        """The view that is seen; files with and without something to decide are two."""
        view = VIEWS[self._stack.currentIndex()]
        return FILES_ALONE if view == FILES and self.panel.current is None else view

    def _fill_head(self) -> None:
        self.head.set_title(self.tr("Exchange"))
        if self.context.role is Role.SITE:
            parts: list[QWidget] = [self.answering.one]
            others: list[QWidget] = [self._switch, self.answering.all]
        else:
            parts, others = [self._switch, self.answering.all], [self.answering.one]
        for part in parts:
            self.head.add(part)
        for part in others:
            part.hide()

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_view)
        self.files.given.connect(self._on_given)
        self.files.copied.connect(self._on_copied)
        self.deciding.decided.connect(self.refresh)
        self.laptops.kit_asked.connect(self.joining.make_kit)
        self.laptops.register_asked.connect(self.joining.register)
        self.laptops.lost_asked.connect(self.joining.report_lost)
        self.laptops.answer_asked.connect(self.answering.answer)
        for said in (self.joining.said, self.answering.said):
            said.connect(self._on_said)
        for failed in (self.joining.failed, self.answering.failed, self.deciding.failed):
            failed.connect(self._on_failed)

    def _view_keys(self) -> ViewKeys:
        at_centre = self.context.role is Role.CENTRE
        turn = [ViewKey("Ctrl+E", self.tr("Next view"), self._on_turn)] if at_centre else []
        files = [ViewKey("Ctrl+O", self.tr("Choose files"), self.files.drop.ask), *turn]
        deciding = [
            ViewKey("1", self.tr("First"), self._on_first),
            ViewKey("2", self.tr("Second"), self._on_second),
            ViewKey("3", self.tr("Differently"), self._on_third),
            ViewKey("N", self.tr("Next"), self.panel.show_next),
            *(ViewKey(str(place + 1), "", partial(self.panel.press, place)) for place in range(3, MOST_ENTRIES)),
        ]
        return ViewKeys(
            self, self.view_seen, {FILES: [*files, *deciding], FILES_ALONE: files, LAPTOPS: self.laptops.keys() + turn}
        )

    def _show_view(self, name: str) -> None:
        self._switch.choose(name)
        self._stack.setCurrentIndex(VIEWS.index(name))
        self.keys_changed.emit()

    @Slot()
    def _on_turn(self) -> None:
        self._on_view(VIEWS[(self._stack.currentIndex() + 1) % len(VIEWS)])

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._show_view(name)
        self.first_focus().setFocus()

    @Slot(str, str, str)
    def _on_said(self, tone: str, text: str, sub: str) -> None:
        self._say(tone, text, sub)
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.banners.clear(SAID)
        self.show_error(error)

    def _say(self, tone: str, text: str, sub: str = "") -> None:
        """Says what came of the last thing that was done; what went wrong before it is over."""
        self.banners.clear(FAILURE)
        self.banners.say(tone, text, sub, key=SAID)

    @Slot(str)
    def _on_copied(self, receipt: str) -> None:
        self.banners.say("accent", self.tr("The receipt {code} is copied").format(code=receipt), key=SAID)

    @Slot(object)
    def _on_given(self, files: Sequence[Path]) -> None:
        if not files:
            sub = self.tr("The files of the laptops end in .rtcm.")
            self._say("attention", self.tr("No event file is there"), sub)
            return
        at_centre = self.context.role is Role.CENTRE
        requests = [file for file in files if at_centre and file.suffix.casefold() == REQUEST]
        self.joining.register_from(*requests)
        if others := tuple(file for file in files if file not in requests):
            work, title = partial(take_in, files=others), self.tr("Take in")
            self.context.runner.carry(work, owner=self, done=self._on_merged, title=title, stops_at_close=True)

    def _on_merged(self, merged: Merged) -> None:
        at = self.context.now().isoformat(timespec="seconds")
        self._just_now = service.verdicts(merged, at=at)
        self._say(*self.files.told(merged))
        said = worth_saying(merged.notices)
        for number in range(MOST_SAID):
            self.banners.clear(f"odd{number}")
        for number, message in enumerate(said):
            self.banners.say("attention", message, key=f"odd{number}")
        self.refresh()

    @Slot()
    def _on_first(self) -> None:
        self.panel.press(0)

    @Slot()
    def _on_second(self) -> None:
        self.panel.press(1)

    @Slot()
    def _on_third(self) -> None:
        self.panel.press(2)
