"""Keeps what is written in the views of notes and improvements, on whichever page they stand."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.assessment import ImprovementState
from rtcm_desktop.evaluation.ui.improvements_view import ImprovementsView
from rtcm_desktop.evaluation.ui.notes_view import NotesView
from rtcm_desktop.uikit.page import Page


class SaidKeeper(QObject):
    """Carries the views' wishes to the services; failures are said at the top of the page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def serve_notes(self, view: NotesView) -> None:
        """Keeps what is noted in this view."""
        view.added.connect(self._add_note)
        view.changed.connect(self._change_note)
        view.dropped.connect(self._drop_note)

    def serve_improvements(self, view: ImprovementsView) -> None:
        """Keeps what is agreed in this view."""
        view.added.connect(self._add_improvement)
        view.changed.connect(self._change_improvement)
        view.moved.connect(self._move_improvement)
        view.dropped.connect(self._drop_improvement)

    def _keep(self, action: Any, **what: object) -> None:
        if self._page.context.event:
            work = partial(action, event=self._page.context.event, **what)
            self._page.context.runner.change(work, owner=self._page, title=self.tr("Note"))

    @Slot(object)
    def _add_note(self, values: Mapping[str, str]) -> None:
        day = date.fromisoformat(values["day"]) if values["day"] else None
        self._keep(service.add_note, kind=values["kind"], text=values["text"], day=day)

    @Slot(str, object)
    def _change_note(self, note: str, changes: Mapping[str, str]) -> None:
        self._keep(service.change_note, note=note, changes=changes)

    @Slot(str)
    def _drop_note(self, note: str) -> None:
        self._keep(service.drop_note, note=note)

    @Slot(object)
    def _add_improvement(self, values: Mapping[str, str]) -> None:
        self._keep(service.agree_improvement, **values)

    @Slot(str, object)
    def _change_improvement(self, improvement: str, changes: Mapping[str, str]) -> None:
        self._keep(service.change_improvement, improvement=improvement, changes=changes)

    @Slot(str, str)
    def _move_improvement(self, improvement: str, state: str) -> None:
        self._keep(service.change_improvement, improvement=improvement, state=ImprovementState(state))

    @Slot(str)
    def _drop_improvement(self, improvement: str) -> None:
        self._keep(service.drop_improvement, improvement=improvement)
