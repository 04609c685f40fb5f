"""The chosen slot at the right: title, times, room, trainers, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from rtcm_desktop.planning.model import Slot, SlotState, SlotTrainer, TrainerState
from rtcm_desktop.planning.service.timetable import TrainerChoice
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import Field, TextField, TimeField
from rtcm_desktop.uikit.widgets import (
    Button,
    Card,
    Chip,
    HairLine,
    IconButton,
    Label,
    NameLabel,
    Scroll,
    boxed,
    column,
    emptied,
    row,
)

TONES = {TrainerState.CONFIRMED: "ok", TrainerState.ASKED: "attention", TrainerState.CANCELLED: "stop"}
WIDTH = 304


class SlotPanel(Card):
    """Shows a slot and says what was typed or pressed; it changes nothing itself."""

    typed = Signal(str, object)
    trainers_wanted = Signal(str, object, bool)
    not_held_asked = Signal()
    ended_asked = Signal()
    held_asked = Signal()
    split_asked = Signal()
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", margins=theme.space(4), gap=theme.space(2), parent=parent)
        self.setFixedWidth(WIDTH)
        self._slot: Slot | None = None
        self._choices: Sequence[TrainerChoice] = ()
        self.title = Field(self.tr("Title"), TextField())
        self.starts = Field(self.tr("From"), TimeField())
        self.ends = Field(self.tr("To"), TimeField())
        self.room = Field(self.tr("Room"), TextField())
        self._heading = Label(self.tr("Slot"), "heading")
        self._clash = Label("", "small", "stop_text", wrap=True)
        self._trainers = QVBoxLayout()
        self._add = QComboBox()
        self._removers = QSignalMapper(self)
        self._not_held = Button(self.tr("Not held"), icon="x")
        self._ended = Button(self.tr("Ended early…"), icon="clock")
        self._held = Button(self.tr("Held after all"), icon="check")
        self._split = Button(self.tr("Split"), icon="split")
        self._remove = Button(self.tr("Take out"), icon="trash-2")
        self._trainers_part = boxed(
            column(Label(self.tr("Trainers"), "small", "text_muted"), self._trainers, self._add)
        )
        self._lay_out()
        self._connect()

    def show_slot(self, slot: Slot | None, clash: str, choices: Sequence[TrainerChoice]) -> None:
        """Shows a slot; a field in which one is typing keeps what stands there."""
        same = slot is not None and self._slot is not None and slot.id == self._slot.id
        self._slot, self._choices = slot, choices
        self.setEnabled(slot is not None)
        if slot is None:
            return
        values = (slot.title(), slot.start, slot.actual_end or slot.end, slot.room)
        for field, value in zip((self.title, self.starts, self.ends, self.room), values, strict=True):
            if not (same and field.widget.hasFocus()):
                field.set_value(value)
        self._clash.setText(clash)
        self._clash.setVisible(bool(clash))
        self._show_trainers(slot)
        self._show_state(slot)

    def _lay_out(self) -> None:
        times = row((self.starts, 1), (self.ends, 1), (self.room, 1))
        acts = column(
            row(self._not_held, self._ended, None),
            row(self._held, None),
            row(self._split, self._remove, None),
        )
        scroll = Scroll(surface=True)
        scroll.body.setSpacing(theme.space(1))
        scroll.body.addWidget(self.title)
        scroll.body.addLayout(times)
        scroll.body.addWidget(self._clash)
        scroll.body.addWidget(self._trainers_part)
        scroll.body.addSpacing(theme.space(2))
        scroll.body.addWidget(HairLine())
        scroll.body.addSpacing(theme.space(2))
        scroll.body.addLayout(acts)
        scroll.body.addStretch(1)
        self.body.addWidget(self._heading)
        self.body.addWidget(scroll, 1)
        self._add.setAccessibleName(self.tr("Add a trainer"))

    def _connect(self) -> None:
        for key, field in (("title", self.title), ("starts", self.starts), ("ends", self.ends), ("room", self.room)):
            field.widget.setObjectName(key)
            field.widget.editingFinished.connect(self._on_typed)  # type: ignore[attr-defined]
        self._add.activated.connect(self._on_added)
        self._removers.mappedString.connect(self._on_removed)
        self._not_held.clicked.connect(self.not_held_asked)
        self._ended.clicked.connect(self.ended_asked)
        self._held.clicked.connect(self.held_asked)
        self._split.clicked.connect(self.split_asked)
        self._remove.clicked.connect(self.removal_asked)

    def _show_trainers(self, slot: Slot) -> None:
        self._trainers_part.setVisible(slot.kind.takes_trainers)
        emptied(self._trainers)
        for trainer in slot.trainers:
            self._trainers.addLayout(self._trainer(trainer))
        there = {trainer.person for trainer in slot.trainers}
        free = [choice for choice in self._choices if choice.person not in there]
        self._add.clear()
        self._add.addItem(self.tr("Add a trainer") if free else self.tr("No other trainer in the register"), "")
        for choice in free:
            self._add.addItem(" · ".join(filter(None, (choice.name, choice.fact))), choice.person)
        self._add.setEnabled(bool(free))

    def _trainer(self, trainer: SlotTrainer) -> QVBoxLayout:
        words = {
            TrainerState.CONFIRMED: self.tr("Confirmed"),
            TrainerState.ASKED: self.tr("Asked"),
            TrainerState.CANCELLED: self.tr("Cancelled"),
        }[trainer.state]
        remove = IconButton("x", self.tr("Take {name} off this slot").format(name=trainer.name))
        remove.clicked.connect(self._removers.map)
        self._removers.setMapping(remove, trainer.person)
        return column(row((NameLabel(trainer.name), 1), Chip(words, TONES[trainer.state]), remove))

    def _show_state(self, slot: Slot) -> None:
        changed = slot.state in {SlotState.NOT_HELD, SlotState.SHORTENED}
        self._held.setVisible(changed)
        self._not_held.setVisible(slot.state is not SlotState.NOT_HELD)
        self._ended.setVisible(slot.state is not SlotState.NOT_HELD)
        state = {SlotState.NOT_HELD: self.tr("Not held"), SlotState.SHORTENED: self.tr("Ended early")}
        self._heading.setText(state.get(slot.state, self.tr("Slot")))

    @QtSlot()
    def _on_typed(self) -> None:
        field = {"title": self.title, "starts": self.starts, "ends": self.ends, "room": self.room}.get(
            self.sender().objectName()
        )
        if self._slot is None or field is None or not field.check():
            return
        before = {"title": self._slot.title(), "starts": self._slot.start, "room": self._slot.room}
        key, value = field.widget.objectName(), field.value()
        old = before.get(key, self._slot.actual_end or self._slot.end)
        if value != old and (value or key == "room"):
            self.typed.emit(self._slot.id, {key: value})

    @QtSlot(int)
    def _on_added(self, place: int) -> None:
        person = str(self._add.itemData(place) or "")
        if self._slot and person:
            wanted = [*(trainer.person for trainer in self._slot.trainers), person]
            self.trainers_wanted.emit(self._slot.id, wanted, False)

    @QtSlot(str)
    def _on_removed(self, person: str) -> None:
        if self._slot:
            wanted = [trainer.person for trainer in self._slot.trainers if trainer.person != person]
            self.trainers_wanted.emit(self._slot.id, wanted, True)
