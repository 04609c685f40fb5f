"""Who a doubtful person of a meeting report is: the likely ones, or nobody of the event."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.model import ReportMatch
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.uikit.widgets import Button, HairLine, KeyCap, Label, NameLabel, SidePanel, column, emptied, row

NOBODY = ""
WIDTH = 360


class WhoPanel(SidePanel):
    """Signal: `decided(str)` with a participant's id, empty for nobody."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=WIDTH, can_close=False, parent=parent)
        self.body.setSpacing(8)
        self._name = Label("", scale="title", wrap=True)
        self._email = NameLabel("", tone="text_muted")
        self._reason = Label("", scale="small", tone="text_muted", wrap=True)
        self._choices = column(gap=12)
        for part in (self._name, self._email, self._reason):
            self.body.addWidget(part)
        self.body.addLayout(self._choices)
        self.body.addStretch(1)
        self.candidates: tuple[str, ...] = ()

    def show_match(self, match: ReportMatch, candidates: Sequence[Participant], place: int, count: int) -> None:
        """Shows a person of the report; `place` of `count` to be decided."""
        self.set_title(self.tr("Who is this?"), self.tr("{place} of {count}").format(place=place, count=count))
        self._name.setText(match.person.name or match.person.email)
        self._email.setText(match.person.email)
        self._email.setVisible(bool(match.person.email and match.person.name))
        self._reason.setText(match.reason[:1].upper() + match.reason[1:])
        self.candidates = tuple(one.id for one in candidates)
        emptied(self._choices)
        for number, one in enumerate(candidates, start=1):
            line = ", ".join(part for part in (one.original, one.organisation, one.country_name) if part)
            self._add(one.name, "user-check", one.id, str(number), line)
        self._choices.addWidget(HairLine())
        self._add(self.tr("Nobody of this event"), "user-x", NOBODY, "0", "")

    def _add(self, text: str, icon: str, key: str, cap: str, line: str) -> None:
        button = Button(text, icon=icon, large=True)
        button.setObjectName(key or "nobody")
        button.clicked.connect(self._on_clicked)
        self._choices.addLayout(row(button, KeyCap(cap), None))
        if line:
            self._choices.addWidget(NameLabel(line, scale="small", tone="text_muted"))

    @Slot()
    def _on_clicked(self) -> None:
        name = self.sender().objectName()
        self.decided.emit(NOBODY if name == "nobody" else name)
