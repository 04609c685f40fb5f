"""Buttons: a verb and its object. One primary per page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import icon

ICON_ROLES = {"primary": "on_accent", "link": "accent_text", "stop": "stop_text"}
GAP = 4
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Button(QPushButton):
    """A button of kind plain, primary, quiet, link or stop (for what cannot be called back). Enter presses it too."""

    _bare = False

    def __init__(
        self,
        text: str,
        icon: str = "",
        kind: str = "plain",
        *,
        large: bool = False,
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        if large:
            self.setProperty("scale", "large")
        self.setToolTip(tip)
        self._tip = tip
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._show_icon()

    def set_icon(self, icon: str) -> None:
        """Another icon, by name."""
        self._icon = icon
        self._show_icon()

    def can_be_bare(self) -> bool:
        """Whether its icon says enough where there is no room for words."""
        return bool(self._icon and self.text()) and self.property("kind") != "stop"

    def set_bare(self, *, bare: bool) -> None:
        """Only the icon; the words are in the tooltip."""
        if bare != self._bare:
            self._bare = bare
            self.setToolTip(self._tip or self.text() if bare else self._tip)
            self.updateGeometry()
            self.update()

    def width_of(self, *, bare: bool) -> int:
        """How wide it is with its words or without."""
        whole = super().sizeHint().width()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return whole - words - GAP if bare else whole

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(bare=self._bare), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._bare:
            option.text = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _show_icon(self) -> None:
        if self._icon:
            small = theme.size("icon_small")
            role = ICON_ROLES.get(str(self.property("kind")), "text_muted")
            self.setIcon(icon(self._icon, role, small))
            self.setIconSize(QSize(small + GAP, small))


class IconButton(Button):
    """A button that shows only an icon; `name` is its tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, "icon", tip=name, parent=parent)
        self.setAccessibleName(name)
        self.setIconSize(QSize(theme.size("icon_small"), theme.size("icon_small")))


class Arrows(QObject):
    """Makes a group of buttons one Tab stop with the arrow keys inside; Enter presses the one with the focus."""

    def __init__(self, parent: QWidget, *, upright: bool) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []
        self._back = Qt.Key.Key_Up if upright else Qt.Key.Key_Left
        self._on = Qt.Key.Key_Down if upright else Qt.Key.Key_Right

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """The buttons in their order."""
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        self.set_stop(self._buttons[0] if self._buttons else None)

    def set_stop(self, stop: QAbstractButton | None) -> None:
        """The button Tab comes to."""
        for button in self._buttons:
            tab = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)

    def stop(self) -> QAbstractButton | None:
        """The button Tab comes to now; None where there are no buttons."""
        return next((one for one in self._buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self._buttons:
            self.set_stop(self._buttons[self._buttons.index(watched)])
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._buttons:
            return self._pressed(self._buttons.index(watched), event)
        return False

    def _pressed(self, place: int, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self._buttons[place].click()
            return True
        step = {self._back: -1, self._on: 1}.get(Qt.Key(event.key()), 0)
        if self._on == Qt.Key.Key_Right and self._buttons[place].isRightToLeft():
            step = -step
        if step == 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self._buttons[max(0, min(place + step, len(self._buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
        return True
