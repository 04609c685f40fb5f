"""Made, handed over, at the Centre: three marks in a row, each with its time or what is missing."""

from datetime import date

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rtcm_desktop.exchange.model.desk import Sending
from rtcm_desktop.exchange.model.verdicts import Place
from rtcm_desktop.exchange.ui.words import moment_text, size_text
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Button, Card, NameLabel, StateMark, StepState, boxed, column, row

LEAST, BESIDE = 360, 760
MIDDLE = 2
"""The place of what was handed over in the row, arrows counted."""


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
        self._arrows = (first, second)
        self._line = row((self.made, 4), first, (boxed(asked), 5), second, (self.at_centre, 4), gap=theme.space(4))
        self.body.addLayout(self._line)
        self.ask(asked=False)

    def minimumSizeHint(self) -> QSize:
        """One below the other they need no more than one of them."""
        return QSize(theme.scaled(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room one below the other, without the arrows."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme.scaled(BESIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for arrow in self._arrows:
            arrow.setVisible(beside)

    def show_sending(self, sending: Sending, today: date) -> None:
        """Shows how far the work on an event is, and asks where nobody has said yet."""
        file = sending.ready
        if file is None:
            self.made.set(StepState.OPEN, self.tr("not yet: a way below makes it"))
        else:
            changes = self.tr("%n change(s)", "", file.changes)
            facts = (moment_text(file.made_at, today), size_text(file.size), changes)
            self.made.set(StepState.DONE, " · ".join(facts))
        self._show_handed_over(sending, today)
        arrived = sending.place is Place.AT_CENTRE
        fact = self.tr("confirmed by the Centre") if arrived else self.tr("when its receipt comes back")
        self.at_centre.set(StepState.DONE if arrived else StepState.OPEN, fact)
        self.ask(asked=sending.asked is not None)

    def _show_handed_over(self, sending: Sending, today: date) -> None:
        mark, file = self.handed_over, sending.ready
        if sending.asked:
            made = moment_text(sending.asked.made_at, today)
            mark.set(StepState.WANTS, self.tr("did the file of {made} go?").format(made=made))
        elif file and file.handed_at:
            mark.set(StepState.DONE, moment_text(file.handed_at, today))
        elif sending.place is Place.AT_CENTRE:
            mark.set(StepState.DONE, self.tr("everything has gone"))
        else:
            mark.set(StepState.BEGUN if file else StepState.OPEN, self.tr("not yet: choose a way below"))

    def ask(self, *, asked: bool) -> None:
        """Asks whether the file went, or stops asking."""
        self._line.setStretch(MIDDLE, 9 if asked else 5)
        self.yes.setVisible(asked)
        self._no.setVisible(asked)

    @Slot()
    def _on_yes(self) -> None:
        self.answered.emit(True)

    @Slot()
    def _on_no(self) -> None:
        self.answered.emit(False)
