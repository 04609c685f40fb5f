"""The timetable with the panel of the chosen slot, beside it or over it."""

from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rtcm_desktop.planning.service.timetable import Timetable
from rtcm_desktop.planning.ui.slot_actions import SlotActions
from rtcm_desktop.planning.ui.slot_panel import SlotPanel
from rtcm_desktop.planning.ui.timetable_view import TimetableView
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Beside, Card, Scroll, row


class AgendaView(QWidget):
    """The agenda of the open event."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._table: Timetable | None = None
        self.view = TimetableView()
        self.panel = SlotPanel(page.context.drafts)
        self.slot_actions = SlotActions(page, self)
        self._scroll = Scroll(surface=True)
        self._scroll.body.addWidget(self.view, 1)
        card = Card(margins=8, gap=0)
        card.body.addWidget(self._scroll, 1)
        self._beside = Beside(card, self.panel, gap=4)
        self._beside.show_panel(self.panel)
        self.setLayout(row((self._beside, 1)))
        self._connect()
        self._give_menu()

    def show_loaded(self, value: Timetable) -> None:
        """Shows an agenda."""
        self._table = value
        self.slot_actions.show_slot(None, value)
        self.view.show_timetable(value)
        if self.view.current is None:
            self.panel.show_slot(None, "", ())

    def next_clash(self) -> None:
        """Goes to the next slot that cannot be held as planned."""
        if self._table is None or not self._table.clashes:
            return
        ids = [slot.id for slot in self._table.slots]
        here = ids.index(self.view.current.id) if self.view.current else -1
        after = [*ids[here + 1 :], *ids[: here + 1]]
        self.view.choose(next(id for id in after if id in self._table.clashes))
        self.view.setFocus()

    def keep_typed(self) -> None:
        """Nothing that stands in a field is lost when one goes elsewhere."""
        self.panel.keep_typed()

    def _connect(self) -> None:
        view, panel, actions = self.view, self.panel, self.slot_actions
        for signal, slot in (
            (view.chosen, self._on_chosen),
            (view.opened, self._on_opened),
            (view.moved, actions.move),
            (view.swapped, actions.swap),
            (view.placed, actions.place),
            (view.insertion_asked, actions.insert_at),
            (panel.typed, actions.edit),
            (panel.trainers_wanted, actions.give_trainers),
            (panel.trainer_state_wanted, actions.set_trainer_state),
            (panel.replacement_asked, actions.replace_trainer),
            (panel.not_held_asked, actions.not_held),
            (panel.ended_asked, actions.ended_early),
            (panel.held_asked, actions.held),
            (panel.split_asked, actions.split),
            (panel.removal_asked, actions.remove),
            (panel.copy_asked, actions.copy_day),
            (panel.earlier_asked, actions.earlier),
            (panel.later_asked, actions.later),
            (panel.closed, view.setFocus),
            (actions.inserted, view.remember),
            (actions.refused, self._on_refused),
        ):
            signal.connect(slot)

    def _give_menu(self) -> None:
        """Right click: the same actions as the keys and the panel."""
        for text, slot in (
            (self.tr("Rename"), self.rename),
            (self.tr("Insert a slot…"), self.slot_actions.insert),
            (self.tr("Split"), self.slot_actions.split),
            (self.tr("Not held"), self.slot_actions.not_held),
            (self.tr("Ended early…"), self.slot_actions.ended_early),
            (self.tr("Replace the trainer today…"), self.slot_actions.replace_trainer),
            (self.tr("Copy this day…"), self.slot_actions.copy_day),
            (self.tr("Take out"), self.slot_actions.remove),
        ):
            action = QAction(text, self.view)
            action.triggered.connect(slot)
            self.view.addAction(action)

    @QtSlot(str)
    def _on_chosen(self, id: str) -> None:
        slot = self.view.current
        if self._table is None or slot is None:
            return
        topic = self._table.topics.get(slot.topic_session or "")
        self.slot_actions.show_slot(slot, self._table)
        self.panel.show_slot(slot, self._table.clashes.get(id, ""), self._table.trainers, topic)
        if self.view.current_block is not None:
            self._scroll.ensureWidgetVisible(self.view.current_block, 0, theme.space(5))

    @QtSlot(str)
    def _on_opened(self, _id: str) -> None:
        self.rename()

    @QtSlot()
    def rename(self) -> None:
        """The cursor into the title, in the panel where it is closed too."""
        self.panel.show()
        self.panel.title.widget.setFocus()

    @QtSlot(str, str)
    def _on_refused(self, name: str, words: str) -> None:
        """What cannot be taken is said beside the field that it is about."""
        field = {"ends": self.panel.ends, "title": self.panel.title}[name]
        field.say("stop", words)
