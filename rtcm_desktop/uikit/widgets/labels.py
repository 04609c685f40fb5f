"""Text that stands still: by letter size (`scale`) and colour role (`tone`)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.painting import draw_text, side


def restyle(widget: QWidget, **properties: object) -> None:
    """Sets properties the style sheet looks at and makes it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Label(QLabel):
    """A text in a letter size and a colour, at the leading side whatever its script."""

    def __init__(
        self,
        text: str = "",
        scale: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("scale", scale)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setAlignment(side(self.layoutDirection()))

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        if self.property("tone") != tone:
            restyle(self, tone=tone)

    def set_scale(self, scale: str) -> None:
        """Another letter size."""
        if self.property("scale") != scale:
            restyle(self, scale=scale)


class NameLabel(Label):
    """A line that takes what room there is and ends in … when that is too little; the whole is in its tooltip."""

    def __init__(
        self, text: str = "", scale: str = "body", tone: str = "text", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, scale, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(6), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour(str(self.property("tone"))))
        draw_text(painter, self.rect(), self.text(), side(self.layoutDirection()))
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")


class FactLine(NameLabel):
    """One line of fact under a title."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "body", "text_muted", parent=parent)
