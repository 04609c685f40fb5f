"""The one dialog about a fault of the program; made only when there is one."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.messages import Dialog
from rtcm_desktop.uikit.widgets.labels import Label


class FaultDialog(Dialog):
    """Says that something went wrong inside, what is safe, and where it was noted."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        question = QApplication.translate("FaultDialog", "This step was not kept")
        verb = QApplication.translate("FaultDialog", "Go on")
        super().__init__(question, verb, can_cancel=False, parent=parent)
        self.body.addWidget(Label(say("FAULT", language(), log=str(path)), "body", "text_muted", wrap=True))
