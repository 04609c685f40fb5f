"""Two descriptions of a person side by side: what differs is marked, and where one may choose, which side is right."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from rtcm_desktop.people.model import PairLine
from rtcm_desktop.people.rules import GATHERED
from rtcm_desktop.people.ui.wording import line_words, sex_words
from rtcm_desktop.uikit.widgets import HairLine, Label, emptied

WORDS_WIDTH = 84
LEFT, RIGHT = 0, 1
NEVER_CHOSEN = GATHERED | {"events"}


class PairGrid(QWidget):
    """Shows lines under two heads. With `choosing` each line that differs asks which side is taken, the left one first."""

    def __init__(self, heads: tuple[str, str], *, choosing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self._choosing = choosing
        self._choices: dict[str, QButtonGroup] = {}
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnMinimumWidth(0, WORDS_WIDTH)
        for place in (1, 2):
            self._grid.setColumnStretch(place, 1)

    def show_lines(self, lines: Sequence[PairLine]) -> None:
        """Shows a comparison; what was chosen before is forgotten."""
        emptied(self._grid)
        for group in self._choices.values():
            group.deleteLater()
        self._choices = {}
        for place, head in enumerate(self._heads, start=1):
            self._grid.addWidget(_cell(Label(head, "small", "text_muted", wrap=True)), 0, place)
        for number, line in enumerate(lines):
            self._show_line(2 * number + 1, _in_words(line))
        self._grid.addWidget(HairLine(), 2 * len(lines) + 1, 0, 1, 3)

    def taken(self) -> frozenset[str]:
        """The lines of which the right side is taken."""
        return frozenset(field for field, group in self._choices.items() if group.checkedId() == RIGHT)

    def choose(self, field: str, side: int) -> None:
        """Takes a side of a line."""
        self._choices[field].button(side).setChecked(True)

    def _show_line(self, at: int, line: PairLine) -> None:
        self._grid.addWidget(HairLine(), at, 0, 1, 3)
        self._grid.addWidget(Label(line_words(line), scale="small", tone="text_muted"), at + 1, 0)
        asks = self._choosing and line.differs and line.field not in NEVER_CHOSEN
        group = QButtonGroup(self) if asks else None
        empty = "" if line.field == "events" else self.tr("not given")
        for place, text in enumerate((line.stated, line.known)):
            cell = _cell(_value(text or empty, "text" if text else "text_muted"), marked=line.differs)
            if group is not None:
                self._add_choice(cell, group, place, line)
            self._grid.addWidget(cell, at + 1, place + 1)
        if group is not None:
            group.button(LEFT).setChecked(True)
            self._choices[line.field] = group

    def _add_choice(self, cell: QFrame, group: QButtonGroup, place: int, line: PairLine) -> None:
        choice = QRadioButton()
        value = (line.stated, line.known)[place]
        choice.setAccessibleName(self.tr("{field}: take {value}").format(field=line_words(line), value=value))
        group.addButton(choice, place)
        layout = cell.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(0, choice, 0, Qt.AlignmentFlag.AlignTop)


def _in_words(line: PairLine) -> PairLine:
    words: Callable[[str], str] = sex_words if line.field == "sex" else str
    return replace(line, stated=words(line.stated), known=words(line.known))


def _value(text: str, tone: str) -> Label:
    """A value; long addresses may break after @."""
    label = Label(text.replace("@", "@\u200b"), "body", tone, wrap=True)
    label.setMinimumWidth(1)
    return label


def _cell(words: QWidget, *, marked: bool = False) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "attention" if marked else "flat")
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(8, 6, 8, 6)
    layout.setSpacing(4)
    layout.addWidget(words, 1)
    return frame
