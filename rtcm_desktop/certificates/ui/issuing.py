"""Issuing from the page: the two buttons of its head, and what they do with everybody who is ticked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from rtcm_desktop.certificates.model import Candidate, Overview
from rtcm_desktop.certificates.ui.actions import CertificateActions
from rtcm_desktop.certificates.ui.issue_view import IssueView
from rtcm_desktop.core.files import file_name
from rtcm_desktop.core.texts import say
from rtcm_desktop.uikit.messages import choose_folder, save_file
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Button


class Issuing(QObject):
    """Issue and print, one file, one file each. `begun()` before something is done, `nobody()` where nobody is ticked."""

    begun = Signal()
    nobody = Signal()

    def __init__(self, view: IssueView, actions: CertificateActions, page: Page) -> None:
        super().__init__(page)
        self._view, self._actions, self._page = view, actions, page
        self._overview: Overview | None = None
        self.save = Button(self.tr("Save as PDF"), icon="download", parent=page)
        self.print = Button("", icon="printer", kind="primary", parent=page)
        self.save.setMenu(self._menu())
        self.print.clicked.connect(self.issue_and_print)
        view.ticks_changed.connect(self._on_ticks)
        view.model.turned.connect(self._on_turned)
        self._drafts = page.context.drafts

    def show_overview(self, overview: Overview) -> None:
        """What can be issued now, and who of it is ticked."""
        self._overview = overview
        ticked = self._drafts.get(f"ticks {overview.event}").get("ticked")
        self._view.show_overview(overview, ticked)
        if ticked and all(one.number for one in overview.candidates if one.id in ticked):
            self._drafts.drop(f"ticks {overview.event}")

    def _menu(self) -> QMenu:
        menu = QMenu(self.save)
        for text, slot in (
            (self.tr("All ticked in one file…"), self.save_one),
            (self.tr("One file for each person…"), self.save_each),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        return menu

    @Slot()
    def issue_and_print(self) -> None:
        """Issues to those ticked who hold none, and prints all who are ticked."""
        self._with_ticked(self._actions.issue_and_print)

    @Slot()
    def save_one(self) -> None:
        """Everybody ticked in one file."""
        if not self._somebody_is_ticked():
            return
        code = self._overview.code if self._overview else ""
        suggested = file_name(code, say("paper.file.certificates"), ending=".pdf")
        title = self.tr("Certificates as one file")
        path = save_file(self._page, title, suggested, self.tr("PDF files (*.pdf)"))
        if path:
            self._with_ticked(partial(self._actions.save, pdf=path))

    @Slot()
    def save_each(self) -> None:
        """A file for each person ticked."""
        if not self._somebody_is_ticked():
            return
        folder = choose_folder(self._page, self.tr("Folder for the certificates"))
        if folder:
            self._with_ticked(partial(self._actions.save, folder=folder))

    def _with_ticked(self, action: Callable[[Overview, list[Candidate]], None]) -> None:
        if self._somebody_is_ticked() and self._overview is not None:
            self.begun.emit()
            action(self._overview, self._view.model.ticked)

    def _somebody_is_ticked(self) -> bool:
        if not self._view.model.ticked:
            self.nobody.emit()
        return bool(self._view.model.ticked)

    @Slot()
    def _on_turned(self) -> None:
        """Who was chosen by hand outlives a change of language and a power cut, until it is issued."""
        if self._overview is not None:
            ticked = [one.id for one in self._view.model.ticked]
            self._drafts.put(f"ticks {self._overview.event}", {"ticked": ticked})

    @Slot()
    def _on_ticks(self) -> None:
        ticked = self._view.model.ticked
        new = [one for one in ticked if not one.number]
        if ticked and not new:
            self.print.setText(self.tr("Print %n again", "", len(ticked)))
        elif ticked:
            self.print.setText(self.tr("Issue and print %n", "", len(ticked)))
        else:
            self.print.setText(self.tr("Issue and print"))
