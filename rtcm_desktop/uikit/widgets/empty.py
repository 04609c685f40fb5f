"""A page with nothing on it yet: what is not here, how it usually starts, and the ways to start."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets.choices import ChoiceList, EmptyChoice
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import column, row


class EmptyPage(QWidget):
    """Icon, one sentence, one line, up to four ways on."""

    chosen = Signal(str)

    def __init__(
        self,
        icon: str,
        title: str,
        line: str = "",
        choices: Sequence[EmptyChoice] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        heading, sub = Label(title, "title"), Label(line, "body", "text_muted", wrap=True)
        for label in (heading, sub):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark = IconLabel(icon, "accent_text", theme.size("icon_large"))
        inner = column(row(None, mark, None), heading, sub, gap=8)
        self._choices = ChoiceList(choices)
        self._choices.chosen.connect(self.chosen)
        self._choices.setFixedWidth(theme.size("palette") - 100)
        if choices:
            self.setFocusProxy(self._choices)
            inner.addSpacing(12)
            inner.addLayout(row(None, self._choices, None))
        else:
            self._choices.hide()
        layout = column(None, inner, None, None, gap=0)
        self.setLayout(layout)
