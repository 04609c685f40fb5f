"""The trainers of the chosen slot: who, asked or confirmed, replaced by whom, and one more to be added."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalMapper, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QVBoxLayout, QWidget

from rtcm_desktop.planning.model import Slot, SlotTrainer, TrainerState
from rtcm_desktop.planning.service.timetable import TrainerChoice
from rtcm_desktop.planning.ui.wording import TRAINER_ICONS, trainer_state_words
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Button, IconButton, Label, NameLabel, boxed, column, emptied, row

MOST_SHOWN = 14
STATES = (TrainerState.CONFIRMED, TrainerState.ASKED, TrainerState.CANCELLED)


class SlotTrainers(QWidget):
    """Says what is wanted: `wanted` the persons and whether for this slot alone, `state_wanted` person and state."""

    wanted = Signal(object, bool)
    state_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot: Slot | None = None
        self._choices: tuple[TrainerChoice, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(1))
        self.add = QComboBox()
        self.add.setMaxVisibleItems(MOST_SHOWN)
        self.add.setAccessibleName(self.tr("Add a trainer"))
        self.add.activated.connect(self._on_added)
        self._removers, self._stated = QSignalMapper(self), QSignalMapper(self)
        self._removers.mappedString.connect(self._on_removed)
        self._stated.mappedString.connect(self._on_state)
        self.setLayout(column(Label(self.tr("Trainers"), "small", "text_muted"), self._rows, self.add, gap=4))

    def show_slot(self, slot: Slot, choices: Sequence[TrainerChoice]) -> None:
        """Shows who holds a slot, and who else could. The cursor stays where it was among them."""
        before, self._slot = self._slot, slot
        self.setVisible(slot.kind.takes_trainers)
        if before is not None and before.trainers == slot.trainers and tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        cursor = QApplication.focusWidget()
        here = cursor.objectName() if cursor is not None and self.isAncestorOf(cursor) else ""
        self._fill_rows(slot)
        taken = {trainer.person for trainer in slot.trainers}
        self._fill_choices([choice for choice in choices if choice.person not in taken])
        if here:
            (self.findChild(Button, here) or self.add).setFocus()

    def _fill_rows(self, slot: Slot) -> None:
        known = {choice.person: choice for choice in self._choices}
        names = {person: choice.name for person, choice in known.items()}
        names |= {trainer.person: trainer.name for trainer in slot.trainers}
        for old in self.findChildren(Button):
            old.setObjectName("")
        emptied(self._rows)
        for trainer in slot.trainers:
            fact = known[trainer.person].fact if trainer.person in known else ""
            self._rows.addWidget(self._row(trainer, fact, names))

    def _fill_choices(self, free: Sequence[TrainerChoice]) -> None:
        self.add.clear()
        self.add.addItem(self.tr("Add a trainer") if free else self.tr("No other trainer in the register"), "")
        for choice in free:
            self.add.addItem(" · ".join(filter(None, (choice.name, choice.fact))), choice.person)
        self.add.setEnabled(bool(free))

    def _row(self, trainer: SlotTrainer, fact: str, names: Mapping[str, str]) -> QWidget:
        gone = trainer.state is TrainerState.CANCELLED
        name = NameLabel(trainer.name, "body", "text_faint" if gone else "text")
        if gone and trainer.replaced_by:
            fact = self.tr("{name} comes instead").format(name=names.get(trainer.replaced_by, ""))
        remove = IconButton("x", self.tr("Take {name} off this slot").format(name=trainer.name))
        remove.setObjectName(f"remove {trainer.person}")
        remove.clicked.connect(self._removers.map)
        self._removers.setMapping(remove, trainer.person)
        about = row((NameLabel(fact, "small", "text_muted"), 1), self._state_button(trainer), gap=4)
        return boxed(column(row((name, 1), remove, gap=4), about, gap=0))

    def _state_button(self, trainer: SlotTrainer) -> Button:
        words = trainer_state_words(trainer.state)
        button = Button(words, icon=TRAINER_ICONS[trainer.state], kind="quiet")
        button.setAccessibleName(self.tr("{name}: {state}").format(name=trainer.name, state=words))
        button.setObjectName(f"state {trainer.person}")
        menu = QMenu(button)
        for state in STATES:
            action = QAction(trainer_state_words(state), menu)
            action.setCheckable(True)
            action.setChecked(state is trainer.state)
            action.triggered.connect(self._stated.map)
            self._stated.setMapping(action, f"{state.value} {trainer.person}")
            menu.addAction(action)
        button.setMenu(menu)
        return button

    @QtSlot(int)
    def _on_added(self, place: int) -> None:
        person = str(self.add.itemData(place) or "")
        if self._slot and person:
            self.wanted.emit([*(trainer.person for trainer in self._slot.trainers), person], False)

    @QtSlot(str)
    def _on_removed(self, person: str) -> None:
        if self._slot:
            self.wanted.emit([trainer.person for trainer in self._slot.trainers if trainer.person != person], True)

    @QtSlot(str)
    def _on_state(self, wanted: str) -> None:
        state, _, person = wanted.partition(" ")
        self.state_wanted.emit(person, state)
