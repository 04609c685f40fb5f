"""Typing forms: the open form at the left, the pile at the right."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, EntryForm
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.ui.entry_list import EntryList
from rtcm_desktop.evaluation.ui.entry_model import KEYS, EntryModel
from rtcm_desktop.evaluation.ui.fill_bar import FillBar
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.widgets import Button, Card, KeyCap, Label, Scroll, ViewSwitch, boxed, column, emptied, row

SIDE_WIDTH = 300
LAST = 3


@dataclass(frozen=True, slots=True)
class TypedForm:
    """A form typed since the page was opened: what it needs to be mended."""

    number: int
    draft: str
    form: str
    variant: Variant
    answers: Mapping[str, str]


class EntryView(QWidget):
    """Says when a form is finished; keeps what was typed since the page was opened, so that the last can be mended."""

    finished = Signal()
    paper_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EntryModel(self)
        self.list = EntryList(self.model)
        self.list.setAccessibleName(self.tr("Questions of the form"))
        self.line = QLineEdit()
        self.typed: list[TypedForm] = []
        self.mended: TypedForm | None = None
        self._desk: EntryDesk | None = None
        self._number = 1
        self._title = Label("", "heading")
        self._progress = Label("", "body", "text_muted")
        self._hint = Label("", "small", "text_muted", wrap=True)
        self._version = ChoiceField([])
        self._variant = ViewSwitch([(Variant.ROOM, self.tr("The room")), (Variant.ONLINE, self.tr("On line"))])
        self._counts = {variant: Label("", "title") for variant in Variant}
        self._last = QVBoxLayout()
        self.correct = Button("", icon="pencil", kind="link")
        self._lay_out()
        self._connect()

    @property
    def form(self) -> EntryForm | None:
        """The version chosen."""
        forms = self._desk.forms if self._desk else ()
        return next((one for one in forms if one.id == self._version.value()), None)

    @property
    def variant(self) -> Variant:
        """Whether the papers are from the room or from on line."""
        return Variant(self._variant.choice())

    def show_desk(self, desk: EntryDesk) -> None:
        """Shows how far the typing is; a form that is open stays open."""
        first = self._desk is None or self.form is None or self._desk.event != desk.event
        self._desk = desk
        self._version.set_options(
            [(one.id, self.tr("Version {number}").format(number=one.version)) for one in desk.forms]
        )
        both = any(len(one.questions) > 1 for one in desk.forms)
        self._paper.setVisible(both)
        for variant, label in self._counts.items():
            count = desk.waiting[variant] + desk.received[variant]
            label.setText(self.tr("{count} of {expected}").format(count=count, expected=desk.expected[variant]))
        if first:
            self.begin()

    def begin(self) -> None:
        """An empty form, the first question open."""
        self.mended = None
        self._show({})

    def keep(self, draft: str) -> None:
        """The form that was finished is kept under this id; the next one begins."""
        if self.form is None:
            return
        number = self.mended.number if self.mended else self._number
        done = TypedForm(number, draft, self.form.id, self.variant, dict(self.model.answers))
        self.typed = [one for one in self.typed if one.number != number]
        self.typed.append(done)
        self._number = max(one.number for one in self.typed) + 1
        self._show_last()
        self.begin()

    def forget_typed(self) -> None:
        """What was typed is taken in and can no longer be mended here."""
        self.typed, self._number = [], 1
        self._show_last()
        self.begin()

    @Slot()
    def mend_last(self) -> None:
        """Opens the last form again."""
        if not self.typed:
            return
        last = self.typed[-1]
        self.mended = last
        self._version.set_value(last.form)
        self._variant.choose(last.variant)
        self._show(last.answers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in an empty line goes back, the arrows go to other questions."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backspace and not self.line.text()
            if back or event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._keep_line()
                self.list.open(min(self.list.row + (1 if event.key() == Qt.Key.Key_Down else -1), self._count() - 1))
                return True
        return False

    def _lay_out(self) -> None:
        self._bar = FillBar()
        card = Card(margins=1, gap=0)
        card.body.addWidget(self.list, 1)
        foot = boxed(column(self._hint, self.line, gap=4))
        foot.setFixedHeight(theme.size("control") + 2 * theme.line_height("small") + 8)
        left = column(row(self._title, (self._progress, 1)), self._bar, (card, 1), foot)
        self._paper = Card(margins=12, gap=6)
        where = Label(
            self.tr("Counted apart in the response rate. Answers carry no name."), "small", "text_muted", wrap=True
        )
        self._paper.body.addWidget(Label(self.tr("These papers are from"), "heading"))
        self._paper.body.addLayout(row(self._variant, None))
        self._paper.body.addWidget(where)
        entered = Card(margins=12, gap=4)
        entered.body.addWidget(Label(self.tr("Entered"), "heading"))
        words = {Variant.ROOM: self.tr("in the room"), Variant.ONLINE: self.tr("on line")}
        counters = [
            boxed(column(self._counts[one], Label(words[one], "small", "text_muted"), gap=0)) for one in Variant
        ]
        entered.body.addLayout(row(*((one, 1) for one in counters)))
        asked = self.tr("Version at the foot of the paper")
        self._version.setAccessibleName(asked)
        version = boxed(column(Label(asked, "small", "text_muted"), self._version, gap=4))
        last = Card(margins=12, gap=4)
        last.body.addWidget(Label(self.tr("Last forms"), "heading"))
        last.body.addLayout(self._last)
        last.body.addLayout(row(self.correct, KeyCap("PgUp"), None))
        self._last_card = last
        right = Scroll()
        right.body.addLayout(column(version, self._paper, entered, last, None, gap=theme.space(2)))
        right.setFixedWidth(SIDE_WIDTH)
        self.setLayout(row((boxed(left), 1), right, gap=theme.space(5)))
        self._show_last()

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._on_line)
        self.list.opened.connect(self._on_opened)
        self.list.finished.connect(self.finished)
        self.model.changed.connect(self._on_changed)
        self.correct.clicked.connect(self.mend_last)
        self._variant.chosen.connect(self._on_paper)
        self._version.changed.connect(self._on_paper)

    def _count(self) -> int:
        return self.model.rowCount()

    def _show(self, answers: Mapping[str, str]) -> None:
        form = self.form
        if form is None:
            return
        questions = form.questions.get(self.variant) or next(iter(form.questions.values()))
        self.model.show(questions, answers)
        number = self.mended.number if self.mended else self._number
        self._title.setText(self.tr("Form {number}").format(number=number))
        self.list.open(0)
        self._on_opened(0)

    def _show_last(self) -> None:
        emptied(self._last)
        for one in reversed(self.typed[-LAST:]):
            answers = self.tr("%n answer(s)", "", len(one.answers))
            self._last.addLayout(
                row(Label(str(one.number), "strong"), (Label(answers, "body", "text_muted"), 1), gap=12)
            )
        self._last_card.setVisible(bool(self.typed))
        if self.typed:
            self.correct.setText(self.tr("Correct form {number}").format(number=self.typed[-1].number))

    def _keep_line(self) -> None:
        if self.line.isEnabled() and self.list.row >= 0:
            self.model.answer(self.list.row, self.line.text().strip())

    @Slot()
    def _on_paper(self) -> None:
        self.begin()
        self.paper_changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        count = len(self.model.answers)
        self._bar.set(count, self._count())

    @Slot(int)
    def _on_opened(self, place: int) -> None:
        """A text or a number is typed in the line below; everything else is one key."""
        if not 0 <= place < self._count():
            return
        question = self.model.questions[place]
        self._progress.setText(self.tr("question {number} of {count}").format(number=place + 1, count=self._count()))
        is_line = question.kind in {Kind.TEXT, Kind.NUMBER}
        self._hint.setText(self._hint_for(place))
        self.line.setEnabled(is_line)
        self.line.setVisible(is_line)
        self.line.setText(self.model.typed(place) if is_line else "")
        self.line.setAccessibleName(question.text)
        (self.line if is_line else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def _hint_for(self, place: int) -> str:
        question = self.model.questions[place]
        if question.kind in {Kind.TEXT, Kind.NUMBER}:
            return self.tr("{question} Enter goes on, also when it stays empty.").format(question=question.text)
        if question.kind is Kind.SCALE5:
            return self.tr("1 to 5 answers and goes on, 0 is no answer.")
        options = "   ".join(f"{key} {words}" for key, (_, words) in zip(KEYS, question.options, strict=False))
        if question.kind is Kind.MANY:
            return self.tr("{options}   Enter goes on.").format(options=options)
        return options

    @Slot()
    def _on_line(self) -> None:
        self._keep_line()
        self.list.open(self.list.row + 1)
