"""What of the curriculum the chosen slot is about: topic, session, outcomes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.planning.service.timetable import SlotTopic
from rtcm_desktop.uikit.widgets import HairLine, Label, column, emptied


class SlotTopicFacts(QWidget):
    """Hidden where a slot has no topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "body", "text", wrap=True)
        self.covered = Label("", "small", "text_muted", wrap=True)
        self._outcomes = QVBoxLayout()
        self._outcomes.setSpacing(2)
        topic = Label(self.tr("Topic"), "small", "text_muted")
        self.setLayout(column(HairLine(), topic, self.title, self.covered, self._outcomes, gap=4))

    def show_topic(self, topic: SlotTopic | None) -> None:
        """Shows a topic with its outcomes, or nothing."""
        self.setVisible(topic is not None)
        emptied(self._outcomes)
        if topic is None:
            return
        self.title.setText(f"{topic.code}  {topic.title}")
        self.covered.setText(" · ".join(filter(None, (topic.session, topic.covered))))
        for outcome in topic.outcomes:
            self._outcomes.addWidget(Label(f"•  {outcome}", "small", "text_muted", wrap=True))
