"""A field for a passphrase: hidden until the eye is pressed, with the keyboard layout beside it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import Field, PassphraseField
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.widgets import Chip

SHORT = 8
EYE = 32


class PassphraseEdit(PassphraseField):
    """A passphrase. A wrong keyboard layout is the usual reason why one does not fit, so it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = Chip("", "quiet", "keyboard", self)
        self._layout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QGuiApplication.inputMethod().localeChanged.connect(self._on_layout)
        self._on_layout()

    @property
    def layout_shown(self) -> str:
        """The keyboard layout as it is shown, two capitals."""
        return QGuiApplication.inputMethod().locale().name()[:2].upper()

    @Slot()
    def _on_layout(self) -> None:
        self._layout.set(self.layout_shown, "quiet", "keyboard")
        self._layout.setVisible(len(self.layout_shown) > 1)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self._place()
        return done

    def _place(self) -> None:
        needed = self._layout.sizeHint()
        self._layout.resize(needed)
        self._layout.move(self.width() - EYE - needed.width(), (self.height() - needed.height()) // 2)
        self.setTextMargins(0, 0, needed.width() + theme.space(1), 0)


class NewPassphrase(QWidget):
    """A passphrase typed twice, judged while typing; never says where the two differ."""

    entered = Signal()

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = PassphraseEdit(), PassphraseEdit()
        missing = self.tr("Type a passphrase")
        self._first_field = Field(label or self.tr("Passphrase"), self.first, required=missing)
        self._again_field = Field(self.tr("Passphrase again"), self.again, required=self.tr("Type it once more"))
        self._first_field.set_check(self._judge_first)
        self._again_field.set_check(self._judge_again)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        layout.addWidget(self._first_field)
        layout.addWidget(self._again_field)

    def take_over(self, other: "NewPassphrase") -> None:
        """Takes what was typed elsewhere."""
        for mine, theirs in ((self.first, other.first), (self.again, other.again)):
            mine.setText(theirs.text())

    def value(self) -> str | None:
        """The passphrase; None, with the cursor where something is missing, while there is none yet."""
        for field in (self._first_field, self._again_field):
            if not field.check_finally():
                field.widget.setFocus()
                return None
        return self.first.text()

    def _judge_first(self, text: str) -> tuple[str, str]:
        if not text:
            return "", ""
        if len(text) < SHORT:
            return "attention", self.tr("Short. Two or three words are harder to guess.")
        return "ok", say("window.long_enough", language(), count=len(text.split()), letters=len(text))

    def _judge_again(self, text: str) -> tuple[str, str]:
        if not text:
            return "", ""
        if text != self.first.text():
            return "stop", self.tr("Differs from the first")
        return "ok", self.tr("The same")
