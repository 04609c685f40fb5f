"""Typing forms: the open form at the left, the pile at the right."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, EntryForm, EntryQuestion
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
        self._being_kept: deque[TypedForm] = deque()
        self._aside: TypedForm | None = None
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
        another = self._desk is not None and self._desk.event != desk.event
        first = self._desk is None or self.form is None or another
        self._desk = desk
        self._version.set_options(
            [(one.id, self.tr("Version {number}").format(number=one.version)) for one in desk.forms]
        )
        both = any(len(one.questions) > 1 for one in desk.forms)
        self._paper.setVisible(both)
        for variant, label in self._counts.items():
            count = desk.waiting[variant] + desk.received[variant]
            label.setText(self.tr("{count} of {expected}").format(count=count, expected=desk.expected[variant]))
        if another:
            self._aside = None
            self.forget_typed()
        if first:
            self.begin()

    def begin(self) -> None:
        """The form that was laid aside, where one was; else an empty one, the first question open."""
        self.mended = None
        aside, self._aside = self._aside, None
        if aside is None:
            self._show({})
        else:
            self._open_again(aside)
            self._go_on()

    def finish(self, form: EntryForm) -> TypedForm:
        """Gives the open form to be kept, and begins the next one without waiting for that."""
        done = self._open_form(form)
        self._being_kept.append(done)
        self._number = max(self._number, done.number + 1)
        self.begin()
        return done

    def keep(self, draft: str) -> None:
        """The oldest of the forms that were finished is kept under this id."""
        done = replace(self._being_kept.popleft(), draft=draft)
        self.typed = [one for one in self.typed if one.number != done.number]
        self.typed.append(done)
        self._show_last()

    def not_kept(self) -> None:
        """The oldest of the forms that were finished could not be kept: it stands open again."""
        self._lay_aside()
        self.mended = self._being_kept.popleft()
        self._open_again(self.mended)

    def forget_typed(self) -> None:
        """What was typed is taken in and can no longer be mended here; the open form stays open."""
        self.typed, self._number = [], 1
        self._show_last()
        if self.mended:
            self.begin()
        self._show_number()

    @Slot()
    def mend_last(self) -> None:
        """Opens the last form again; one that is half typed comes back afterwards."""
        if not self.typed or self.mended or self._being_kept:
            return
        self._lay_aside()
        self.mended = self.typed[-1]
        self._open_again(self.mended)

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
        self.line.textEdited.connect(self._on_text)
        self.list.opened.connect(self._on_opened)
        self.list.finished.connect(self.finished)
        self.model.changed.connect(self._on_changed)
        self.correct.clicked.connect(self.mend_last)
        self._variant.chosen.connect(self._on_paper)
        self._version.changed.connect(self._on_paper)

    def _count(self) -> int:
        return self.model.rowCount()

    def _open_form(self, form: EntryForm) -> TypedForm:
        number, draft = (self.mended.number, self.mended.draft) if self.mended else (self._number, "")
        return TypedForm(number, draft, form.id, self.variant, dict(self.model.answers))

    def _lay_aside(self) -> None:
        if self.form is not None and self.model.answers and self.mended is None:
            self._aside = self._open_form(self.form)

    def _open_again(self, form: TypedForm) -> None:
        self._version.set_value(form.form)
        self._variant.choose(form.variant)
        self._show(form.answers)

    def _go_on(self) -> None:
        """Opens the question after the last one that was answered."""
        answered = [row for row in range(self._count()) if self.model.typed(row)]
        self.list.open(min(answered[-1] + 1, self._count() - 1) if answered else 0)

    def _questions(self) -> Sequence[EntryQuestion]:
        """The questions of the paper chosen."""
        form = self.form
        return (form.questions.get(self.variant) or next(iter(form.questions.values()))) if form else ()

    def _show_number(self) -> None:
        number = self.mended.number if self.mended else self._number
        self._title.setText(self.tr("Form {number}").format(number=number))

    def _show(self, answers: Mapping[str, str]) -> None:
        if not (questions := self._questions()):
            return
        self.model.show(questions, answers)
        self._show_number()
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

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.model.answer(self.list.row, text.strip())

    @Slot()
    def _on_paper(self) -> None:
        """Another paper: what was typed stays where its question stands there too."""
        before = {substance(one) for one in self.model.questions}
        same = {one.code for one in self._questions() if substance(one) in before}
        self._show({code: text for code, text in self.model.answers.items() if code in same})
        self._go_on()
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


def substance(question: EntryQuestion) -> tuple[object, ...]:
    """What makes a question the same on another paper, whatever its number there."""
    return question.code, question.kind, question.text, tuple(question.options)
