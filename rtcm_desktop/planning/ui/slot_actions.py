"""Every gesture in the timetable and its panel as one action of the services."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Notice, Slot, SlotKind, TrainerState, time_of
from rtcm_desktop.planning.service.timetable import Timetable
from rtcm_desktop.planning.ui.slot_forms import ask_copy, ask_end, ask_new_slot, ask_replacement
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.page import Page

SAID = "said"

FIELD_OF = {"SLOT_TIMES_WRONG": "ends", "FIELD_EMPTY": "title"}
"""Beside which field of the panel a failure is said."""


class SlotActions(QObject):
    """Acts on the chosen slot. `inserted(id)` for a new one; `refused(field, words)` for what cannot be taken."""

    inserted = Signal(str)
    refused = Signal(str, str)

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._box = page, parent
        self._slot: Slot | None = None
        self._table: Timetable | None = None

    def show_slot(self, slot: Slot | None, table: Timetable) -> None:
        """The slot that is meant from now on, in its agenda."""
        self._slot, self._table = slot, table

    def show_error(self, error: AppError) -> None:
        """Beside the field that it is about, else at the top of the page."""
        if error.code in FIELD_OF:
            self.refused.emit(FIELD_OF[error.code], told(error))
        else:
            self._page.show_error(error)

    def _change(self, work: Callable[[Workspace], Outcome[Any]], done: Callable[[Any], object] | None = None) -> None:
        self._page.banners.clear(SAID)
        self._page.context.runner.change(work, owner=self, done=done, title=self.tr("Agenda"))

    def _on_noticed(self, notices: object) -> None:
        for notice in notices if isinstance(notices, tuple) else ():
            if isinstance(notice, Notice):
                self._page.banners.say("attention", notice.message, key=SAID)

    @QtSlot(str, int, int, int)
    def move(self, slot: str, minutes: int, days: int, longer: int) -> None:
        if slot:
            self._change(partial(service.move_slot, slot=slot, minutes=minutes, days=days, longer=longer))

    @QtSlot(str, bool)
    def swap(self, slot: str, later: bool) -> None:
        if slot:
            self._change(partial(service.swap_slot, slot=slot, later=later))

    @QtSlot(str, object, int, int)
    def place(self, slot: str, day: date, start: int, end: int) -> None:
        self._change(partial(service.place_slot, slot=slot, day=day, start=start, end=end))

    @QtSlot(str, object)
    def edit(self, slot: str, values: Mapping[str, Any]) -> None:
        self._change(partial(service.edit_slot, slot=slot, **values))

    @QtSlot(str, object, bool)
    def give_trainers(self, slot: str, trainers: Sequence[str], only_this: bool) -> None:
        work = partial(service.give_trainers, slot=slot, trainers=tuple(trainers), only_this=only_this)
        self._change(work, self._on_noticed)

    @QtSlot(str, str, str)
    def set_trainer_state(self, slot: str, person: str, state: str) -> None:
        work = partial(service.set_trainer_state, slot=slot, person=person, state=TrainerState(state))
        self._change(work, self._on_noticed)

    @QtSlot()
    def replace_trainer(self) -> None:
        """Somebody else holds the slot today."""
        slot = self._slot
        if slot is None or self._table is None or not slot.here:
            return
        given = ask_replacement(self._box, slot, self._table.trainers)
        if given:
            work = partial(service.replace_trainer, slot=slot.id, person=given["person"], by=given["by"])
            self._change(work, self._on_noticed)

    @QtSlot()
    def not_held(self) -> None:
        """The slot fell through."""
        if slot := self._slot:
            self._change(partial(service.mark_slot, slot=slot.id, held=False))

    @QtSlot()
    def held(self) -> None:
        """It was held as planned after all."""
        if slot := self._slot:
            self._change(partial(service.mark_slot, slot=slot.id, held=True))

    @QtSlot()
    def ended_early(self) -> None:
        """Asks when."""
        slot = self._slot
        if slot is not None and (given := ask_end(self._box, slot)):
            self._change(partial(service.mark_slot, slot=slot.id, held=True, ended=given["ended"]))

    @QtSlot()
    def split(self) -> None:
        """Two halves."""
        if slot := self._slot:
            self._change(partial(service.split_slot, slot=slot.id))

    @QtSlot()
    def remove(self) -> None:
        """Out of the agenda; undo brings it back."""
        if slot := self._slot:
            self._change(partial(service.remove_slot, slot=slot.id))

    @QtSlot()
    def earlier(self) -> None:
        """Before the slot in front."""
        if slot := self._slot:
            self.swap(slot.id, later=False)

    @QtSlot()
    def later(self) -> None:
        """Behind the next slot."""
        if slot := self._slot:
            self.swap(slot.id, later=True)

    @QtSlot()
    def insert(self) -> None:
        """A new slot after the chosen one."""
        if self._table is not None:
            slot = self._slot
            day = slot.date if slot else self._table.event.start
            self._insert(day, slot.end if slot else self._table.event.half_days.morning[0])

    @QtSlot(object, int)
    def insert_at(self, day: date, minute: int) -> None:
        self._insert(day, time_of(minute))

    def _insert(self, day: date, start: str) -> None:
        if self._table is None:
            return
        given = ask_new_slot(self._page, day, start, self._table.event.dates)
        if given:
            work = partial(
                service.insert_slot,
                event=self._table.event.id,
                day=date.fromisoformat(given.get("day") or day.isoformat()),
                start=given["start"],
                title=given["title"],
                kind=SlotKind(given.get("kind") or SlotKind.SESSION),
            )
            self._change(work, self._on_inserted)

    def _on_inserted(self, slot: object) -> None:
        self.inserted.emit(str(slot))

    @QtSlot()
    def copy_day(self) -> None:
        """The agenda of the chosen slot's day onto another day."""
        if self._table is None or len(self._table.event.dates) < 2:
            return
        day = self._slot.date if self._slot else self._table.event.start
        given = ask_copy(self._box, day, self._table.event.dates)
        if given:
            onto = date.fromisoformat(given["onto"])
            self._change(partial(service.copy_day, event=self._table.event.id, day=day, onto=onto))
