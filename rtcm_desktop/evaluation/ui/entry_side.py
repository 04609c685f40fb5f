"""Beside the open form: its version and language, where the papers are from, how many came, the last ones."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, EntryForm
from rtcm_desktop.evaluation.ui.pile import TypedForm
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.widgets import (
    Button,
    Card,
    IconButton,
    KeyCap,
    Label,
    Scroll,
    ViewSwitch,
    boxed,
    column,
    emptied,
    row,
)

LAST = 3
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntrySide(Scroll):
    """Signals: `paper_changed()`, `correct_asked()`, `out_asked(str)` with a draft's id, `version_known()`."""

    paper_changed = Signal()
    correct_asked = Signal()
    out_asked = Signal(str)
    version_known = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._numbers: dict[str, str] = {}
        self.version = ChoiceField([])
        self.language = ChoiceField([])
        self.variant = ViewSwitch([(Variant.ROOM, self.tr("The room")), (Variant.ONLINE, self.tr("On line"))])
        self.correct = Button("", icon="pencil", kind="link")
        self._asked = Label(self.tr("Version at the foot of the paper"), "small", "text_muted", wrap=True)
        self.version.setAccessibleName(self._asked.text())
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self._paper = Card(margins=12, gap=6)
        self._counts = {one: Label("", "title") for one in Variant}
        words = {Variant.ROOM: self.tr("forms in the room"), Variant.ONLINE: self.tr("forms on line")}
        self._shown_counts = {
            one: boxed(column(self._counts[one], Label(words[one], "small", "text_muted"), gap=0)) for one in Variant
        }
        self._last_card = Card(margins=12, gap=4)
        self._last = QVBoxLayout()
        self._lay_out()
        self.version.installEventFilter(self)
        self.version.changed.connect(self._on_version)
        self.language.changed.connect(self.paper_changed)
        self.variant.chosen.connect(self.paper_changed)
        self.correct.clicked.connect(self.correct_asked)

    def _lay_out(self) -> None:
        version = Card(margins=12, gap=4)
        version.body.addWidget(self._asked)
        version.body.addLayout(row((self.version, 1), (self.language, 1)))
        self._from = Label(self.tr("These papers are from"), "heading")
        self._paper.body.addWidget(self._from)
        self._paper.body.addLayout(row(self.variant, None))
        self._paper.body.addLayout(row(*((one, 1) for one in self._shown_counts.values())))
        self._last_card.body.addWidget(Label(self.tr("Last forms"), "heading"))
        self._last_card.body.addLayout(self._last)
        self._last_card.body.addLayout(row(self.correct, KeyCap("PgUp"), None))
        self.body.addLayout(column(version, self._paper, self._last_card, None, gap=theme.space(2)))

    @property
    def form(self) -> str:
        """The id of the version that is chosen."""
        return self.version.value()

    @property
    def chosen_variant(self) -> Variant:
        return Variant(self.variant.choice())

    def show_desk(self, desk: EntryDesk) -> None:
        """Shows the versions that were made and how many forms came."""
        words = self.tr("Version {number}")
        self.version.set_options([(one.id, words.format(number=one.version)) for one in desk.forms])
        self._numbers = {str(one.version): one.id for one in desk.forms}
        self.show_languages(next((one for one in desk.forms if one.id == self.form), None))
        both = any(len(one.questions) > 1 for one in desk.forms)
        for part in (self._from, self.variant):
            part.setVisible(both)
        for variant, label in self._counts.items():
            count = desk.waiting[variant] + desk.received[variant]
            label.setText(self.tr("{count} of {expected}").format(count=count, expected=desk.expected[variant]))
        self._shown_counts[Variant.ONLINE].setVisible(both or bool(desk.received[Variant.ONLINE]))

    def show_languages(self, form: EntryForm | None) -> None:
        """The languages that papers of a version may be in; the chosen one stays."""
        languages = form.languages if form else ()
        self.language.set_options([(one, say(f"evaluation.language.{one}")) for one in languages])
        self.language.setVisible(len(languages) > 1)

    def choose(self, typed: TypedForm) -> None:
        """The paper of a form that is opened again."""
        for field, value in ((self.version, typed.form), (self.language, typed.language)):
            field.blockSignals(True)
            field.set_value(value)
            field.blockSignals(False)
        self.variant.choose(typed.variant)

    def ask_version(self) -> None:
        """Asks which version the pile is of, before its first form."""
        self._asked.setText(self.tr("Several versions were printed. Which number is at the foot of these papers?"))
        self._asked.set_tone("attention_text")
        self.version.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_last(self, typed: Sequence[TypedForm]) -> None:
        """The last forms of the pile, the latest first."""
        emptied(self._last)
        for one in reversed(typed[-LAST:]):
            answers = self.tr("%n answer(s)", "", len(one.answers))
            words = self.tr("{answers}, sheet {serial}").format(answers=answers, serial=one.serial)
            out = IconButton("trash-2", self.tr("Take form {number} out").format(number=one.number))
            out.setObjectName(one.draft)
            out.clicked.connect(self._on_out)
            text = Label(words if one.serial else answers, "body", "text_muted")
            self._last.addLayout(row(Label(str(one.number), "strong"), (text, 1), out, gap=12))
        self._last_card.setVisible(bool(typed))
        if typed:
            self.correct.setText(self.tr("Correct form {number}").format(number=typed[-1].number))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the version says that it is the right one; its number chooses it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if form := self._numbers.get(event.text()):
            self.version.set_value(form)
        elif event.key() not in ENTER:
            return False
        self._know_version()
        return True

    def _know_version(self) -> None:
        self._asked.setText(self.tr("Version at the foot of the paper"))
        self._asked.set_tone("text_muted")
        self.version_known.emit()

    @Slot()
    def _on_version(self) -> None:
        self.paper_changed.emit()
        self._know_version()

    @Slot()
    def _on_out(self) -> None:
        self.out_asked.emit(self.sender().objectName())
