"""Made, handed over, at the Centre: three marks in a row, each with its time or what is missing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Button, Card, NameLabel, StateMark, StepState, boxed, column, row


class StageMark(QWidget):
    """One stage: its mark, its name, and one line of fact."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._mark = StateMark(StepState.OPEN, 24)
        self._fact = NameLabel("", "small", "text_muted")
        lines = boxed(column(NameLabel(title, "strong"), self._fact, gap=0))
        self.setLayout(row(self._mark, (lines, 1), gap=theme.space(3)))

    def set(self, state: StepState, fact: str) -> None:
        """Shows how far it is."""
        self._mark.set_state(state)
        self._fact.setText(fact)
        self.setAccessibleName(f"{self._title}: {fact}")


class Stages(Card):
    """The three stages with arrows between them; "did it go?" is answered where it is asked."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=theme.space(3) + 4, parent=parent)
        self.made = StageMark(self.tr("Made"))
        self.handed_over = StageMark(self.tr("Handed over"))
        self.at_centre = StageMark(self.tr("At the Centre"))
        first, second = IconLabel("arrow-right"), IconLabel("arrow-right")
        self.yes = Button(self.tr("Yes, it went"), icon="check")
        self._no = Button(self.tr("No"))
        self.yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        asked = row((self.handed_over, 1), self._no, self.yes)
        self.body.addLayout(
            row((self.made, 4), first, (boxed(asked), 5), second, (self.at_centre, 4), gap=theme.space(4))
        )
        self.ask(asked=False)

    def ask(self, *, asked: bool) -> None:
        """Asks whether the file went, or stops asking."""
        self.yes.setVisible(asked)
        self._no.setVisible(asked)

    @Slot()
    def _on_yes(self) -> None:
        self.answered.emit(True)

    @Slot()
    def _on_no(self) -> None:
        self.answered.emit(False)
