"""The chosen slot at the right: title, times, room, kind, trainers, topic, and what became of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.planning.model import Slot, SlotKind, SlotState, minutes_of
from rtcm_desktop.planning.rules.day import STEP
from rtcm_desktop.planning.service.timetable import SlotTopic, TrainerChoice
from rtcm_desktop.planning.ui.slot_topic import SlotTopicFacts
from rtcm_desktop.planning.ui.slot_trainers import SlotTrainers
from rtcm_desktop.planning.ui.wording import slot_kinds
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.forms import ChoiceField, DraftLine, Field, FieldLine, TextField, TickField, TimeField
from rtcm_desktop.uikit.widgets import Button, HairLine, IconButton, Label, SidePanel, column, row

WIDTH = 320
PLAIN = frozenset({"title", "room"})
"""Fields that can be kept while they are typed: half a time is another time."""


class SlotPanel(SidePanel):
    """Shows a slot and says what was typed or pressed; it changes nothing itself."""

    typed = Signal(str, object)
    changed = Signal()
    trainers_wanted = Signal(str, object, bool)
    trainer_state_wanted = Signal(str, str, str)
    replacement_asked = Signal()
    not_held_asked = Signal()
    ended_asked = Signal()
    held_asked = Signal()
    split_asked = Signal()
    removal_asked = Signal()
    copy_asked = Signal()
    earlier_asked = Signal()
    later_asked = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__("", width=theme.scaled(WIDTH), can_close=False, parent=parent)
        self._slot: Slot | None = None
        self.title = Field(self.tr("Title"), TextField())
        self.starts = Field(self.tr("From"), TimeField())
        self.ends = Field(self.tr("To"), TimeField())
        self.room = Field(self.tr("Room"), TextField())
        self.kind = ChoiceField(slot_kinds())
        self.kind.setAccessibleName(self.tr("Kind"))
        self.mandatory = TickField(self.tr("Needed for the certificate"))
        self.trainers = SlotTrainers()
        self.topic = SlotTopicFacts()
        self._clash = Label("", "small", "stop_text", wrap=True)
        self._earlier = IconButton("arrow-up", self.tr("Before the slot in front (Ctrl+↑)"))
        self._later = IconButton("arrow-down", self.tr("Behind the next slot (Ctrl+↓)"))
        self._not_held = Button(self.tr("Not held"), icon="x")
        self._ended = Button(self.tr("Ended early…"), icon="clock")
        self._held = Button(self.tr("Held after all"), icon="check")
        self._replace = Button(self.tr("Replace the trainer today…"), icon="replace")
        self._split = Button(self.tr("Split"), icon="split")
        self._remove = Button(self.tr("Take out"), icon="trash-2")
        self._copy = Button(self.tr("Copy this day…"), icon="copy")
        self._draft = DraftLine(drafts, self)
        self._lay_out()
        self._connect()

    def show_slot(
        self, slot: Slot | None, clash: str, choices: Sequence[TrainerChoice], topic: SlotTopic | None = None
    ) -> None:
        """Shows a slot; what was typed into a field of the same slot and is not kept yet stays there."""
        same = slot is not None and self._slot is not None and slot.id == self._slot.id
        if not same:
            self.keep_typed()
            self._draft.leave()
        before = {key: self._known(key) for key in self._fields()}
        self._slot = slot
        self.setEnabled(slot is not None)
        self.set_title(self.tr("Slot"))
        if slot is None:
            self._show_nothing()
            return
        for key, field in self._fields().items():
            if not same or field.value() in {before[key], self._known(key)}:
                field.set_value(self._known(key))
        self._draft.begin(f"slot {slot.id}")
        self.kind.set_value(slot.kind.value)
        self.mandatory.set_value("1" if slot.mandatory else "")
        self._clash.setText(clash)
        self._clash.setVisible(bool(clash))
        self.trainers.show_slot(slot, choices)
        self.topic.show_topic(topic)
        self._show_state(slot)

    def _show_nothing(self) -> None:
        """The agenda is empty."""
        for field in self._fields().values():
            field.set_value("")
        self._clash.hide()
        self.trainers.hide()
        self.topic.show_topic(None)

    def keep_typed(self) -> None:
        """What stands in the field with the cursor is taken as typed, before another slot is shown."""
        for key, field in self._fields().items():
            if field.widget.hasFocus():
                self._take(key)

    def unfinished(self) -> dict[str, str]:
        """What stands in the fields and is not kept, as typed."""
        return {
            key: field.written()
            for key, field in self._fields().items()
            if field.editor.problem() or field.value() != self._known(key)
        }

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Types it in again."""
        for key, field in self._fields().items():
            field.write(typed.get(key, field.written()))

    def take_back(self) -> None:
        """Every field as it is kept."""
        for key in self.unfinished():
            self._fields()[key].set_value(self._known(key))

    def _fields(self) -> dict[str, Field]:
        return {
            "title": self.title,
            "starts": self.starts,
            "ends": self.ends,
            "room": self.room,
        }

    def _known(self, key: str) -> str:
        """What is kept of the slot under a field's key."""
        slot = self._slot
        if slot is None:
            return ""
        return {
            "title": slot.title(),
            "starts": slot.start,
            "ends": slot.end,
            "room": slot.room,
        }[key]

    def _lay_out(self) -> None:
        acts = column(
            row(self._not_held, self._ended, None),
            row(self._held, None),
            row(self._replace, None),
            row(self._split, self._remove, None),
            row(self._copy, None),
        )
        self.body.setSpacing(theme.space(1))
        self.body.addWidget(self._draft)
        self.body.addWidget(self.title)
        self.body.addWidget(FieldLine(self.starts, self.ends, self.room))
        self.body.addLayout(column(Label(self.tr("Kind"), "small", "text_muted"), self.kind, self.mandatory, gap=4))
        self.body.addWidget(self._clash)
        self.body.addSpacing(theme.space(2))
        self.body.addWidget(self.trainers)
        self.body.addWidget(self.topic)
        self.body.addSpacing(theme.space(2))
        self.body.addWidget(HairLine())
        self.body.addSpacing(theme.space(2))
        self.body.addLayout(acts)
        self.body.addStretch(1)
        self.add_to_head(self._earlier, self._later)

    def _connect(self) -> None:
        for key, field in self._fields().items():
            field.widget.setObjectName(key)
            field.changed.connect(self.changed)
            field.widget.editingFinished.connect(self._on_typed)  # type: ignore[attr-defined]
            if key in PLAIN:
                field.rested.connect(self._on_rested)
        self.kind.activated.connect(self._on_kind)
        self.mandatory.clicked.connect(self._on_mandatory)
        self.ends.set_check(self._check_end)
        self.trainers.wanted.connect(self._on_trainers)
        self.trainers.state_wanted.connect(self._on_trainer_state)
        self._replace.clicked.connect(self.replacement_asked)
        self._not_held.clicked.connect(self.not_held_asked)
        self._ended.clicked.connect(self.ended_asked)
        self._held.clicked.connect(self.held_asked)
        self._split.clicked.connect(self.split_asked)
        self._remove.clicked.connect(self.removal_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._earlier.clicked.connect(self.earlier_asked)
        self._later.clicked.connect(self.later_asked)

    def _check_end(self, end: str) -> tuple[str, str]:
        start = self.starts.value()
        if start and end and minutes_of(end) - minutes_of(start) < STEP:
            return "stop", self.tr("Before it begins")
        return "", ""

    def _show_state(self, slot: Slot) -> None:
        changed = slot.state in {SlotState.NOT_HELD, SlotState.SHORTENED}
        held = slot.state is not SlotState.NOT_HELD
        self._held.setVisible(changed)
        self._not_held.setVisible(held)
        self._ended.setVisible(held)
        self._replace.setVisible(bool(slot.here))
        ended = self.tr("Ended at {time}").format(time=slot.actual_end or "")
        self.set_title(
            {SlotState.NOT_HELD: self.tr("Not held"), SlotState.SHORTENED: ended}.get(slot.state, self.tr("Slot"))
        )

    @QtSlot()
    def _on_typed(self) -> None:
        self._take(self.sender().objectName())

    @QtSlot()
    def _on_rested(self) -> None:
        field = self.sender()
        assert isinstance(field, Field)
        self._take(field.widget.objectName())

    def _take(self, key: str) -> None:
        """Says what stands in a field where it can be taken and is not kept yet."""
        field = self._fields().get(key)
        if self._slot is None or field is None or not field.check():
            return
        value = field.value()
        if value != self._known(key) and (value or key == "room"):
            self.typed.emit(self._slot.id, {key: value})

    @QtSlot()
    def _on_kind(self) -> None:
        if self._slot and self.kind.value() != self._slot.kind:
            self.typed.emit(self._slot.id, {"kind": SlotKind(self.kind.value())})

    @QtSlot()
    def _on_mandatory(self) -> None:
        if self._slot:
            self.typed.emit(self._slot.id, {"mandatory": self.mandatory.isChecked()})

    @QtSlot(object, bool)
    def _on_trainers(self, persons: Sequence[str], only_this: bool) -> None:
        if self._slot:
            self.trainers_wanted.emit(self._slot.id, persons, only_this)

    @QtSlot(str, str)
    def _on_trainer_state(self, person: str, state: str) -> None:
        if self._slot:
            self.trainer_state_wanted.emit(self._slot.id, person, state)
