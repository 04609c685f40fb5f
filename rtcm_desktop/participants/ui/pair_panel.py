"""A doubtful row beside the record it may be: what differs is marked, nothing nudges."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from rtcm_desktop.participants import rules
from rtcm_desktop.participants.model import Candidate, PairLine, PreviewRow
from rtcm_desktop.uikit.widgets import Button, HairLine, KeyCap, Label, SidePanel, boxed, column, emptied, row

WIDTH = 424
SAME, OTHER, LATER = "same", "other", "later"


class PairPanel(SidePanel):
    """Signal: `decided(str)` with same, other or later."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=WIDTH, can_close=False, parent=parent)
        self.body.setSpacing(8)
        self._row: PreviewRow | None = None
        self._place = 0
        self._reason = Label("", scale="small", tone="text_muted", wrap=True)
        self._grid_box = QWidget()
        self._grid = QGridLayout(self._grid_box)
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._other_record = Button("", kind="link")
        self._other_record.clicked.connect(self.next_candidate)
        self._same = self._choice(self.tr("Same person"), "user-check", SAME)
        self._new = self._choice(self.tr("Somebody else: add as new"), "user-plus", OTHER)
        self._later = self._choice(self.tr("Decide later"), "clock", LATER)
        for item in (self._reason, self._grid_box, self._other_record):
            self.body.addWidget(item)
        self.body.addStretch(1)
        choices = ((self._same, "1"), (self._new, "2"), (self._later, "3"))
        self._foot = boxed(column(*(row(button, KeyCap(key), None) for button, key in choices), gap=8))
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self._foot)

    def _choice(self, text: str, icon: str, key: str) -> Button:
        button = Button(text, icon=icon, large=True)
        button.setObjectName(key)
        button.clicked.connect(self._on_clicked)
        return button

    @property
    def candidate(self) -> Candidate | None:
        """The record that is shown."""
        return self._row.candidates[self._place] if self._row and self._row.candidates else None

    def show_row(self, shown: PreviewRow, place: int, count: int) -> None:
        """Shows a row; `place` of `count` to be decided."""
        self._row, self._place = shown, 0
        self.set_title(self.tr("Maybe the same person"), self.tr("{place} of {count}").format(place=place, count=count))
        reason = self.tr("{reason} Nothing in the register is overwritten.")
        self._reason.setText(reason.format(reason=_sentence(shown.reason)))
        self._show_pair()

    @Slot()
    def next_candidate(self) -> None:
        """The next record that may be the person."""
        if self._row and self._row.candidates:
            self._place = (self._place + 1) % len(self._row.candidates)
            self._show_pair()

    def _show_pair(self) -> None:
        if self._row is None or self._row.nomination is None:
            return
        count = len(self._row.candidates)
        self._other_record.setVisible(count > 1)
        self._other_record.setText(
            self.tr("Record {place} of {count}: show the next").format(place=self._place + 1, count=count)
        )
        self._same.setVisible(count > 0)
        stated = self._row.nomination.person
        left = rules.described(stated, name=self._row.name, country_name=self._row.country_name)
        right: Mapping[str, str] = {}
        if candidate := self.candidate:
            right = rules.described(candidate.person, name=candidate.name, country_name=candidate.country_name)
            right |= {"events": ", ".join(candidate.events)}
        lines = rules.pair_lines(left, right)
        self._fill(
            [
                replace(line, stated=self._sex(line.stated), known=self._sex(line.known))
                if line.field == "sex"
                else line
                for line in lines
            ]
        )

    def _sex(self, code: str) -> str:
        return {"f": self.tr("female"), "m": self.tr("male")}.get(code, code)

    def _fill(self, lines: Sequence[PairLine]) -> None:
        emptied(self._grid)
        for place, head in enumerate((self.tr("In the file"), self.tr("In the register")), start=1):
            self._grid.addWidget(_cell(head, "small", "text_muted"), 0, place)
        words = self._words()
        for number, line in enumerate(lines):
            at = 2 * number + 1
            self._grid.addWidget(HairLine(), at, 0, 1, 3)
            self._grid.addWidget(Label(words.get(line.field, line.field), scale="small", tone="text_muted"), at + 1, 0)
            empty = "" if line.field == "events" else self.tr("not given")
            for place, text in ((1, line.stated), (2, line.known)):
                tone = "text" if text else "text_muted"
                self._grid.addWidget(_cell(text or empty, "body", tone, marked=line.differs), at + 1, place)
        self._grid.addWidget(HairLine(), 2 * len(lines) + 1, 0, 1, 3)
        self._grid.setColumnMinimumWidth(0, 84)
        for place in (1, 2):
            self._grid.setColumnStretch(place, 1)

    def _words(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "original": self.tr("Own script"),
            "email": self.tr("E-mail"),
            "born": self.tr("Born"),
            "sex": self.tr("Sex"),
            "country": self.tr("Country"),
            "organisation": self.tr("Organisation"),
            "position": self.tr("Position"),
            "phone": self.tr("Telephone"),
            "events": self.tr("Events"),
        }

    @Slot()
    def _on_clicked(self) -> None:
        self.decided.emit(self.sender().objectName())


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if not text or text.endswith(".") else f"{text}."


def _cell(text: str, scale: str, tone: str, *, marked: bool = False) -> QFrame:
    """A value; long addresses may break after @ and dots."""
    frame = QFrame()
    frame.setProperty("kind", "attention" if marked else "flat")
    label = Label(text.replace("@", "@\u200b"), scale=scale, tone=tone, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setMinimumWidth(1)
    frame.setLayout(row((label, 1), margins=(8, 6, 8, 6)))
    return frame
