"""Three equal ways for a file to leave the house."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from rtcm_desktop.exchange.ui.sticks import Stick
from rtcm_desktop.exchange.ui.words import size_text
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Button, Card, KeyCap, Label, NameLabel, column, row

STICK, MAIL, OWN = "1", "2", "3"
BESIDE = 640


class WayCard(Card):
    """One way: what happens, one fact, one button. Its key stands in the corner."""

    def __init__(self, key: str, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(margins=theme.space(4) + 4, parent=parent)
        self.fact = NameLabel("", "small", "text_muted")
        self.button = Button("", large=True)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        says = Label(text, "body", "text_muted", wrap=True)
        says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        says.setMinimumHeight(2 * theme.line_height("body"))
        self.body.addLayout(
            row(IconLabel(icon, "accent_text", 22), (Label(title, "heading", wrap=True), 1), KeyCap(key))
        )
        self.body.addWidget(says)
        self.body.addStretch(1)
        self.facts = row((self.fact, 1))
        self.body.addLayout(self.facts)
        self.body.addWidget(self.button)


class Ways(QWidget):
    """The three ways side by side. `chosen(way)`; `folder_asked()`: not onto the stick that is plugged in."""

    chosen = Signal(str)
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stick = WayCard(
            STICK,
            "usb",
            self.tr("Save to a stick or folder"),
            self.tr("Written, then read back and compared. Give the stick to anyone who travels."),
        )
        self.mail = WayCard(
            MAIL,
            "mail",
            self.tr("Hand to the mail program"),
            self.tr("A draft opens with the file attached and the Centre’s address filled in. You press Send there."),
        )
        self.own = WayCard(
            OWN,
            "copy",
            self.tr("Do it my own way"),
            self.tr("Shows the file in its folder and copies the Centre’s address, for a messenger or the web."),
        )
        self.folder = Button(self.tr("Another folder…"), kind="link")
        self.stick.facts.addWidget(self.folder)
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Mail address of the Centre"))
        self.address.setAccessibleName(self.address.placeholderText())
        self._wrong = Label("", "small", "stop_text", wrap=True)
        self._wrong.hide()
        self.mail.facts.insertLayout(0, column(self.address, self._wrong, gap=4), 1)
        self.mail.fact.hide()
        self.mail.button.setText(self.tr("Open a draft"))
        self.own.button.setText(self.tr("Show the file"))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.space(4))
        for card in (self.stick, self.mail, self.own):
            self._cards.addWidget(card, 1)
        QWidget.setTabOrder(self.stick.button, self.folder)
        QWidget.setTabOrder(self.folder, self.address)
        QWidget.setTabOrder(self.address, self.mail.button)
        self.stick.button.clicked.connect(self._on_stick)
        self.folder.clicked.connect(self.folder_asked)
        self.mail.button.clicked.connect(self._on_mail)
        self.own.button.clicked.connect(self._on_own)
        self.address.returnPressed.connect(self._on_mail)
        self.address.textEdited.connect(self._wrong.hide)

    def minimumSizeHint(self) -> QSize:
        """One of them is enough, or they would never come below each other."""
        widest = max(card.minimumSizeHint().width() for card in (self.stick, self.mail, self.own))
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is no room side by side."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme.scaled(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._cards.direction():
            self._cards.setDirection(way)
        self.setMinimumHeight(0 if beside else self._cards.totalHeightForWidth(event.size().width()))

    def set_stick(self, stick: Stick | None) -> None:
        """The stick that is plugged in, None for none."""
        self.folder.setVisible(stick is not None)
        if stick is None:
            self.stick.fact.setText(self.tr("No stick is plugged in"))
            self.stick.button.setText(self.tr("Choose a folder"))
        else:
            self.stick.fact.setText(self.tr("{size} free").format(size=size_text(stick.free)))
            self.stick.button.setText(self.tr("Save to {name}").format(name=stick.name))

    def set_address(self, address: str) -> None:
        """The Centre's address, unless another one is being typed."""
        if not self.address.hasFocus():
            self.address.setText(address)

    def refuse_address(self, why: str) -> None:
        """Says below the address what is wrong with it, until it is typed anew."""
        self._wrong.setText(why)
        self._wrong.show()
        self.address.setFocus()
        self.address.selectAll()

    @Slot()
    def _on_stick(self) -> None:
        self.chosen.emit(STICK)

    @Slot()
    def _on_mail(self) -> None:
        self.chosen.emit(MAIL)

    @Slot()
    def _on_own(self) -> None:
        self.chosen.emit(OWN)
