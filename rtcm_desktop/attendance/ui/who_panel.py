"""Who a person of a meeting report is: one of the likely ones, somebody else of the event, or nobody of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance import rules
from rtcm_desktop.attendance.model import DeskEntry, ReportMatch, ReportVerdict
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.uikit.forms import TextField
from rtcm_desktop.uikit.i18n import capital
from rtcm_desktop.uikit.widgets import (
    Button,
    Card,
    HairLine,
    KeyCap,
    Label,
    NameLabel,
    RowItem,
    SearchList,
    SidePanel,
    column,
    emptied,
    row,
)

NOBODY = ""
WIDTH = 340
MOST_FOUND = 4


class WhoPanel(SidePanel):
    """Signal: `decided(str)` with a participant's id, empty for nobody."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=WIDTH, can_close=False, parent=parent)
        self.body.setSpacing(8)
        self._entries: tuple[DeskEntry, ...] = ()
        self._name = Label("", scale="title", wrap=True)
        self._email = NameLabel("", tone="text_muted")
        self._reason = Label("", scale="small", tone="text_muted", wrap=True)
        self._choices = column(gap=12)
        self.field = TextField(placeholder=self.tr("Two or three letters of a name"))
        self.field.setAccessibleName(self.tr("Somebody else of this event"))
        self._found = SearchList(self.tr("Who it may be"))
        self._found.drive(self.field)
        self._found_card = Card(margins=1, gap=0)
        self._found_card.body.addWidget(self._found)
        self.field.textChanged.connect(self._on_typed)
        self._found.chosen.connect(self._on_found)
        for part in (self._name, self._email, self._reason):
            self.body.addWidget(part)
        self.body.addLayout(self._choices)
        self.body.addWidget(HairLine())
        self.body.addLayout(
            row((Label(self.tr("Somebody else of this event"), "small", "text_muted"), 1), KeyCap("F3"))
        )
        self.body.addWidget(self.field)
        self.body.addWidget(self._found_card)
        self.body.addStretch(1)
        self._found_card.hide()
        self.candidates: tuple[str, ...] = ()

    def set_people(self, people: Sequence[Participant]) -> None:
        """Everybody of the event, to be looked for by letters."""
        self._entries = tuple(rules.entry_of(one) for one in people)

    def show_match(self, match: ReportMatch, candidates: Sequence[Participant], place: str) -> None:
        """Shows a person of the report; `place` says which of those to be decided it is."""
        titles = {
            ReportVerdict.DOUBTFUL: self.tr("Who is this?"),
            ReportVerdict.UNMATCHED: self.tr("Not of this event"),
            ReportVerdict.MATCHED: self.tr("In this event"),
        }
        self.set_title(titles[match.verdict], place)
        self._name.setText(match.person.name or match.person.email)
        self._email.setText(match.person.email)
        self._email.setVisible(bool(match.person.email and match.person.name))
        self._reason.setText(capital(match.reason))
        self._reason.setVisible(bool(match.reason))
        self.candidates = tuple(one.id for one in candidates)
        self.field.clear()
        emptied(self._choices)
        for number, one in enumerate(candidates, start=1):
            line = ", ".join(part for part in (one.original, one.organisation, one.country_name) if part)
            self._add(one.name, "user-check", one.id, str(number), line)
        if match.verdict is not ReportVerdict.UNMATCHED:
            self._add(self.tr("Nobody of this event"), "user-x", NOBODY, "0", "")

    def _add(self, text: str, icon: str, key: str, cap: str, line: str) -> None:
        button = Button(text, icon=icon, large=True)
        button.setObjectName(key or "nobody")
        button.clicked.connect(self._on_clicked)
        self._choices.addLayout(row(button, KeyCap(cap), None))
        if line:
            self._choices.addWidget(NameLabel(line, scale="small", tone="text_muted"))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        found = rules.find(self._entries, text)[:MOST_FOUND] if text.strip() else []
        items = [RowItem(one.participant.id, one.participant.name, one.participant.original, "", "") for one in found]
        self._found.set_items(items)
        self._found.setFixedHeight(self._found.wanted_height())
        self._found_card.setVisible(bool(items))

    @Slot(str)
    def _on_found(self, participant: str) -> None:
        self.decided.emit(participant)

    @Slot()
    def _on_clicked(self) -> None:
        name = self.sender().objectName()
        self.decided.emit(NOBODY if name == "nobody" else name)
