"""What the desk says while nobody is chosen: how to begin, or that nobody answers to what was typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Button, Card, KeyCap, Label, row

SHOWN = 40
"""Letters of what was typed that are repeated."""


class NobodyCard(Card):
    """Signals: `walk_in_asked()`, `search_asked()`."""

    walk_in_asked = Signal()
    search_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=8, parent=parent)
        self._icon = IconLabel("scan-barcode", "text_faint", 40)
        self._title = Label("", scale="title", wrap=True)
        self._line = Label("", tone="text_muted", wrap=True)
        self._walk_in = Button(self.tr("Walk-in"), icon="user-plus", large=True)
        self._cap = KeyCap("F7")
        self._search = Button(self.tr("Search all people"), icon="search", large=True)
        self._walk_in.clicked.connect(self.walk_in_asked)
        self._search.clicked.connect(self.search_asked)
        self.body.addStretch(1)
        for part in (self._icon, self._title, self._line):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self.body.addLayout(row(self._walk_in, self._cap, 8, self._search, None))
        self.body.addStretch(2)
        self.show_start(expected=1)

    def set_low(self, low: bool) -> None:
        """Without the picture and with less room around in a low window."""
        self._icon.setHidden(low)
        self._title.set_scale("heading" if low else "title")
        around = theme.space(3 if low else 5)
        self.body.setContentsMargins(around, around, around, around)

    def show_start(self, *, expected: int) -> None:
        """Nothing is typed yet."""
        if expected:
            self._say("scan-barcode", self.tr("Two or three letters of a name, or a badge"), "")
            self._line.setText(self.tr("Any script will do; with or without ə, ı, ö. A scanner needs no key at all."))
        else:
            self._say("users", self.tr("Nobody is expected in this event yet"), "")
            self._line.setText(self.tr("Take in a list of nominations under People, or enter a walk-in."))
        self._choices(shown=not expected)

    def show_nobody(self, typed: str) -> None:
        """Nobody of the event is called so."""
        name = " ".join(typed.split())
        name = name if len(name) <= SHOWN else f"{name[:SHOWN]}…"
        self._say("user-x", self.tr("Nobody called “{name}” is in this event").format(name=name), "")
        self._line.setText(self.tr("Somebody new is entered as a walk-in, or comes from the register of all people."))
        self._choices(shown=True)

    def show_foreign(self) -> None:
        """The badge is of another event."""
        self._say("triangle-alert", self.tr("This badge is not of this event"), "attention")
        self._line.setText(self.tr("Look the person up by name, or enter a walk-in."))
        self._choices(shown=True)

    def _say(self, icon: str, title: str, tone: str) -> None:
        self._icon.set_icon(icon, tone or "text_faint")
        self._title.setText(title)
        self.setAccessibleName(title)

    def _choices(self, *, shown: bool) -> None:
        for part in (self._walk_in, self._cap, self._search):
            part.setVisible(shown)
        self._search.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
