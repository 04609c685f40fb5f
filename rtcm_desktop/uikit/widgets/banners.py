"""What happened and what to do, at the top of what it speaks of; gone when its cause is gone."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.tones import TONES
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import column, row

GROUNDS = {"accent": "soft"}


class Banner(QFrame):
    """One message with at most one button."""

    pressed = Signal()

    def __init__(
        self, tone: str, text: str, sub: str = "", *, button: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = TONES[tone]
        self.text = text
        self.setProperty("kind", GROUNDS.get(tone, tone))
        self.setAccessibleName(f"{text} {sub}".strip())
        lines = column(Label(text, "strong", look.letters, wrap=True), gap=0)
        if sub:
            lines.addWidget(Label(sub, "small", look.letters, wrap=True))
        layout = row(IconLabel(look.icon or "info", look.letters, 18), gap=12, margins=(12, 8, 8, 8))
        layout.addLayout(lines, 1)
        if button:
            action = Button(button, icon, "quiet" if icon else "plain")
            action.clicked.connect(self.pressed)
            layout.addWidget(action)
        self.setLayout(layout)


class Banners(QWidget):
    """The messages of a page, one below the other; each kept under a key so that a new one replaces the old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def say(
        self,
        tone: str,
        text: str,
        sub: str = "",
        *,
        button: str = "",
        icon: str = "",
        pressed: Callable[[], object] | None = None,
        key: str = "",
    ) -> Banner:
        """Shows a message and tells it to screen readers; `pressed` is a bound method."""
        self.clear(key)
        banner = Banner(tone, text, sub, button=button, icon=icon)
        if pressed is not None:
            banner.pressed.connect(pressed)
        self._shown[key] = banner
        self._layout.addWidget(banner)
        self.show()
        announce(self, f"{text} {sub}".strip(), urgent=tone == "stop")
        return banner

    def clear(self, key: str = "") -> None:
        """Takes a message away."""
        banner = self._shown.pop(key, None)
        if banner is not None:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._shown))

    def texts(self) -> list[str]:
        """What is said now."""
        return [banner.text for banner in self._shown.values()]


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Tells a screen reader what happened."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the first page has nothing to tell

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
