"""The language of the window, chosen before anything else can be read."""

from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.i18n import OWN_NAMES, language
from rtcm_desktop.uikit.widgets import ViewSwitch


class LanguageChoice(ViewSwitch):
    """The three languages, each by its own name; `chosen(code)` when it is to be another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(list(OWN_NAMES.items()), parent)
        self.setAccessibleName(self.tr("Language"))
        if language() in OWN_NAMES:
            self.choose(language())
