"""The open form: its questions with the answers typed so far, and which question is next."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rtcm_desktop.evaluation.model.desk import EntryQuestion
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.keying import keyed

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
QUESTION = Qt.ItemDataRole.UserRole
ANSWER = Qt.ItemDataRole.UserRole + 1


class EntryModel(QAbstractListModel):
    """Answers are texts by question code, as the services read them; "" is no answer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: Sequence[EntryQuestion] = ()
        self._answers: dict[str, str] = {}

    @property
    def questions(self) -> Sequence[EntryQuestion]:
        return self._questions

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered."""
        return {code: text for code, text in self._answers.items() if text}

    def show(self, questions: Sequence[EntryQuestion], answers: Mapping[str, str]) -> None:
        """Begins a form, empty or as it was typed before."""
        self.beginResetModel()
        self._questions, self._answers = questions, dict(answers)
        self.endResetModel()
        self.changed.emit()

    def answer(self, row: int, text: str) -> None:
        """Keeps the answer to a question."""
        self._answers[self._questions[row].code] = text
        self.dataChanged.emit(self.index(row), self.index(row), [ANSWER])
        self.changed.emit()

    def typed(self, row: int) -> str:
        """The answer to a question, "" for none."""
        return self._answers.get(self._questions[row].code, "") if 0 <= row < len(self._questions) else ""

    def press(self, row: int, key: str) -> bool | None:
        """What a key means for a question: True when it is answered and the next one comes, False when it stays.

        None: the key means nothing here.
        """
        found = keyed(self._questions[row], self.typed(row), key)
        if found is None:
            return None
        self.answer(row, found.answer)
        return found.goes_on

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._questions):
            return None
        question = self._questions[index.row()]
        if role == QUESTION:
            return question
        if role == ANSWER:
            return self.typed(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return question.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{question.text}: {shown_answer(question, self.typed(index.row()))}"
        return question.text if role == Qt.ItemDataRole.ToolTipRole else None


def shown_answer(question: EntryQuestion, text: str) -> str:
    """An answer in words."""
    words = dict(question.options)
    if question.kind in {Kind.CHOICE, Kind.MANY}:
        return ", ".join(words.get(code, code) for code in text.split(",") if code)
    return text
