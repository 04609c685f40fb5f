"""A doubtful row beside the record it may be: what differs is marked, nothing nudges."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.participants.model import Candidate, PreviewRow
from rtcm_desktop.people import rules
from rtcm_desktop.people.ui.pair_grid import PairGrid
from rtcm_desktop.uikit.i18n import capital
from rtcm_desktop.uikit.widgets import Button, KeyCap, KeyHint, Label, SidePanel, row

WIDTH = 424
SAME, OTHER, LATER = "same", "other", "later"
DIGITS = {"1": SAME, "2": OTHER, "3": LATER}


class PairPanel(SidePanel):
    """Signal: `decided(str)` with same, other or later."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=WIDTH, can_close=False, parent=parent)
        self.body.setSpacing(8)
        self.foot.setSpacing(4)
        self._row: PreviewRow | None = None
        self._place = 0
        self._reason = Label("", scale="small", tone="text_muted", wrap=True)
        self._grid = PairGrid((self.tr("In the file"), self.tr("In the register")))
        self._other_record = Button("", kind="link")
        self._other_record.clicked.connect(self.next_candidate)
        self._same = self._choice(self.tr("Same person"), "user-check", SAME)
        self._new = self._choice(self.tr("Somebody else: add as new"), "user-plus", OTHER)
        self._later = self._choice(self.tr("Decide later"), "clock", LATER)
        for item in (self._reason, self._grid, self._other_record):
            self.body.addWidget(item)
        self.body.addStretch(1)
        choices = zip((self._same, self._new, self._later), DIGITS, strict=True)
        for button, key in choices:
            self.foot.addLayout(row(button, KeyCap(key), None))

    def _choice(self, text: str, icon: str, key: str) -> Button:
        button = Button(text, icon=icon)
        button.setObjectName(key)
        button.clicked.connect(self._on_clicked)
        return button

    def hints(self) -> list[KeyHint]:
        """The keys of a decision."""
        words = (self.tr("Same"), self.tr("Somebody else"), self.tr("Later"))
        return [KeyHint(key, text) for key, text in zip(DIGITS, words, strict=True)]

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
        self._grid.show_lines(rules.pair_lines(left, right))

    @Slot()
    def _on_clicked(self) -> None:
        self.decided.emit(self.sender().objectName())


def _sentence(text: str) -> str:
    text = capital(text)
    return text if not text or text.endswith(".") else f"{text}."
