"""Two records side by side at the edge of a page: what each says, which side is right where they differ, and the decision."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.people import rules
from rtcm_desktop.people.model import Double, Line
from rtcm_desktop.people.ui.pair_grid import PairGrid
from rtcm_desktop.uikit.widgets import Button, KeyCap, Label, SidePanel, row

WIDTH = 424
SAME, APART, LATER, OPEN = "same", "apart", "later", "open"
DIGITS = {"1": SAME, "2": APART, "3": LATER}


class ComparePanel(SidePanel):
    """Signal: `decided(str)` with same, apart, later or open (the other record is to be opened)."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, can_close: bool = False) -> None:
        super().__init__("", width=WIDTH, can_close=can_close, parent=parent)
        self.double: Double | None = None
        self.body.setSpacing(8)
        self._reason = Label("", scale="small", tone="text_muted", wrap=True)
        self._grid = PairGrid((self.tr("Stays in the lists"), self.tr("The other record")), choosing=True)
        self._note = Label(
            self.tr("What is open is filled from the other record; e-mails and telephones of both stay."),
            scale="small",
            tone="text_muted",
            wrap=True,
        )
        self._open = self._choice(self.tr("Open the other record"), "", OPEN, kind="link")
        for item in (self._reason, self._grid, self._note, self._open):
            self.body.addWidget(item)
        self.body.addStretch(1)
        choices = (
            (self._choice(self.tr("Same person: link them"), "link", SAME), "1"),
            (self._choice(self.tr("Two different people"), "split", APART), "2"),
            (self._choice(self.tr("Decide later"), "clock", LATER), "3"),
        )
        if can_close:  # elsewhere the view around it answers to the digits
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(self.tr("Maybe the same person"))
            for _, key in choices:
                self._answer(key)
        for button, key in choices:
            self.foot.addLayout(row(button, KeyCap(key), None))

    def _choice(self, text: str, icon: str, key: str, *, kind: str = "plain") -> Button:
        button = Button(text, icon=icon, kind=kind, large=kind == "plain")
        button.setObjectName(key)
        button.clicked.connect(self._on_clicked)
        return button

    def _answer(self, key: str) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setObjectName(DIGITS[key])
        shortcut.activated.connect(self._on_clicked)

    def show_double(self, double: Double, fact: str) -> None:
        """Shows a pair; choices made before are forgotten when it is another one."""
        same = double == self.double
        self.double = double
        self.set_title(self.tr("Maybe the same person"), fact)
        self._reason.setText(double.reason)
        if not same:
            self._grid.show_lines(rules.pair_lines(_described(double.lead), _described(double.other)))

    def taken(self) -> frozenset[str]:
        """The lines in which the other record is right."""
        return self._grid.taken()

    @Slot()
    def _on_clicked(self) -> None:
        self.decided.emit(self.sender().objectName())


def _described(line: Line) -> dict[str, str]:
    return rules.described(line.person, name=line.name, country_name=line.country_name)
