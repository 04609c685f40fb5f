"""What the curriculum says about a topic: days, outcomes, sessions."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.curriculum.model import Topic, TopicDetail
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Card, Label, Scroll, emptied, row


class TopicFacts(Card):
    """One topic; scrolls down where there is much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Label("", "heading", wrap=True)
        self._line = Label("", "small", "text_muted", wrap=True)
        self._scroll = Scroll(surface=True)
        self._scroll.setMinimumHeight(60)
        self._parts: QVBoxLayout = self._scroll.body
        self.body.addWidget(self._title)
        self.body.addWidget(self._line)
        self.body.addWidget(self._scroll, 1)
        self._title.setText(self.tr("What a topic is about"))
        self._line.setText(self.tr("Choose a topic at the left: its outcomes and sessions stand here."))

    def show_topic(self, detail: TopicDetail) -> None:
        """Shows a topic."""
        self._title.setText(f"{detail.topic.code}  {detail.topic.title}")
        self._line.setText(_line(detail.topic))
        emptied(self._parts)
        self._add(self.tr("Outcomes"), "flag", detail.outcomes)
        self._add(self.tr("Sessions"), "presentation", tuple(session.title for session in detail.sessions))
        self._add(self.tr("For"), "users", detail.audience)
        self._parts.addStretch(1)

    def _add(self, heading: str, icon: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        self._parts.addLayout(row(IconLabel(icon, "text_muted", 16), (Label(heading, "strong"), 1)))
        for line in lines:
            self._parts.addWidget(Label(f"•  {line}", "body", "text", wrap=True))
        self._parts.addSpacing(8)


def _line(topic: Topic) -> str:
    days = ""
    if topic.days_min:
        form = "days" if topic.days_max in {None, topic.days_min} else "days_between"
        days = say(f"planning.topic.{form}", language(), count=topic.days_max or topic.days_min, least=topic.days_min)
    modes = ", ".join(say(f"planning.mode.{mode}", language()) for mode in topic.modes)
    return " · ".join(part for part in (topic.format, days, modes) if part)
