"""The open form: which one of the pile, how far it is, its questions, and the line that words are typed into."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.evaluation.model.desk import EntryQuestion
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.answers import LONGEST_SERIAL, LONGEST_TEXT
from rtcm_desktop.evaluation.rules.keying import KEYS
from rtcm_desktop.evaluation.ui.entry_list import EntryList
from rtcm_desktop.evaluation.ui.entry_model import EntryModel
from rtcm_desktop.evaluation.ui.fill_bar import FillBar
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms.text import mark
from rtcm_desktop.uikit.widgets import Card, KeyCap, Label, boxed, column, row

SERIAL_WIDTH = 96
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntrySheet(QWidget):
    """Signals: `finished()` after the last question; `changed()` after every answer."""

    finished = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EntryModel(self)
        self.list = EntryList(self.model)
        self.list.setAccessibleName(self.tr("Questions of the form"))
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_TEXT)
        self.serial = QLineEdit()
        self.serial.setMaxLength(LONGEST_SERIAL)
        self.serial.setFixedWidth(theme.scaled(SERIAL_WIDTH))
        self._serials: frozenset[str] = frozenset()
        self.title = Label("", "heading")
        self._progress = Label("", "body", "text_muted")
        self._hint = Label("", "small", "text_muted", wrap=True)
        self._asked = Label(self.tr("Sheet number, if any"), "small", "text_muted")
        self.serial.setAccessibleName(self._asked.text())
        self._bar = FillBar()
        self._lay_out()
        self.line.installEventFilter(self)
        self.serial.installEventFilter(self)
        self.line.textEdited.connect(self._on_text)
        self.serial.textChanged.connect(self._on_serial)
        self.list.opened.connect(self._on_opened)
        self.list.finished.connect(self.finished)
        self.model.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        card = Card(margins=1, gap=0)
        card.body.addWidget(self.list, 1)
        foot = boxed(column(self._hint, self.line, None, gap=4))
        foot.setFixedHeight(theme.size("control") + 2 * theme.line_height("small") + 8)
        head = row(self.title, (self._progress, 1), self._asked, self.serial, KeyCap("F2"))
        self.setLayout(column(head, self._bar, (card, 1), foot))

    def show_form(self, questions: Sequence[EntryQuestion], answers: Mapping[str, str]) -> None:
        """Shows a form, the first question open."""
        self.model.show(questions, answers)
        self.list.open(0)
        self._on_opened(0)

    def set_serials(self, serials: frozenset[str]) -> None:
        """The sheet numbers that are typed in already."""
        self._serials = serials

    def set_serial(self, serial: str) -> None:
        """The number of the sheet that is open; it is no double of itself."""
        self._serials -= {serial}
        self.serial.setText(serial)

    def go_on(self) -> None:
        """Opens the question after the last one that was answered."""
        count = self.model.rowCount()
        answered = [place for place in range(count) if self.model.typed(place)]
        self.list.open(min(answered[-1] + 1, count - 1) if answered else 0)

    def problem(self) -> str:
        """What is wrong with the words in the line, else nothing."""
        question = self._question()
        text = self.line.text().strip()
        if question is None or question.kind is not Kind.NUMBER or not text:
            return ""
        number = text.replace(",", ".", 1)
        if number.replace(".", "", 1).isdecimal() and question.least <= float(number) <= question.most:
            return ""
        return self.tr("A number from {least} to {most}.").format(least=question.least, most=question.most)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in an empty line goes back, the arrows go to other questions, Enter goes on."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.serial:
            return self._pressed_in_serial(event)
        return watched is self.line and self._pressed_in_line(event)

    def _pressed_in_serial(self, event: QKeyEvent) -> bool:
        if event.key() not in {*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            return False
        self._on_opened(self.list.row)
        return True

    def _pressed_in_line(self, event: QKeyEvent) -> bool:
        back = event.key() == Qt.Key.Key_Backspace and not self.line.text()
        on = event.key() in {*ENTER, Qt.Key.Key_Down}
        if not (back or on or event.key() == Qt.Key.Key_Up):
            return False
        if self.problem():
            return True
        self._keep_line()
        last = self.model.rowCount() - 1
        to = self.list.row + (1 if on else -1)
        self.list.open(to if event.key() in ENTER else min(to, last))
        return True

    def _question(self) -> EntryQuestion | None:
        place = self.list.row
        return self.model.questions[place] if 0 <= place < self.model.rowCount() else None

    def _keep_line(self) -> None:
        if self.line.isEnabled() and self.list.row >= 0:
            self.model.answer(self.list.row, self.line.text().strip())

    @Slot(str)
    def _on_text(self, text: str) -> None:
        problem = self.problem()
        mark(self.line, "stop" if problem else "")
        self._say(problem or self._hint_for(self.model.questions[self.list.row]), stop=bool(problem))
        if not problem:
            self.model.answer(self.list.row, text.strip())

    @Slot(str)
    def _on_serial(self, text: str) -> None:
        double = text.strip() in self._serials
        mark(self.serial, "stop" if double else "")
        self._asked.setText(self.tr("Typed in already:") if double else self.tr("Sheet number, if any"))
        self._asked.set_tone("stop_text" if double else "text_muted")
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._bar.set(len(self.model.answers), self.model.rowCount())
        self.changed.emit()

    @Slot(int)
    def _on_opened(self, place: int) -> None:
        """A text or a number is typed in the line below; everything else is one key."""
        count = self.model.rowCount()
        if not 0 <= place < count:
            return
        question = self.model.questions[place]
        self._progress.setText(self.tr("question {number} of {count}").format(number=place + 1, count=count))
        is_line = question.kind in {Kind.TEXT, Kind.NUMBER}
        self._say(self._hint_for(question))
        mark(self.line, "")
        self.line.setEnabled(is_line)
        self.line.setVisible(is_line)
        self.line.setText(self.model.typed(place) if is_line else "")
        self.line.setAccessibleName(question.text)
        (self.line if is_line else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, *, stop: bool = False) -> None:
        self._hint.set_tone("stop_text" if stop else "text_muted")
        self._hint.setText(text)

    def _hint_for(self, question: EntryQuestion) -> str:
        if question.kind in {Kind.TEXT, Kind.NUMBER}:
            return self.tr("{question} Enter goes on, also when it stays empty.").format(question=question.text)
        if question.kind is Kind.SCALE5:
            return self.tr("{question}\n1 to 5 answers and goes on, 0 is no answer.").format(question=question.text)
        options = "   ".join(f"{key} {words}" for key, (_, words) in zip(KEYS, question.options, strict=False))
        if question.kind is Kind.MANY:
            return self.tr("{options}   Enter goes on.").format(options=options)
        return options
