"""What the application is called and how it looks, before any window is made."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rtcm_desktop import __version__
from rtcm_desktop.shell.ui.gate.mark import Mark
from rtcm_desktop.shell.ui.remembered import ORGANISATION, PROGRAM, Remembered
from rtcm_desktop.uikit import fonts, i18n, theme

ICON = 128


def prepare(app: QApplication, remembered: Remembered) -> None:
    """Names, letters, look and language of the application."""
    app.setOrganizationName(ORGANISATION)
    app.setApplicationName(PROGRAM)
    app.setApplicationDisplayName("RTCM Desktop")
    app.setApplicationVersion(__version__)
    fonts.load()
    theme.apply(app, remembered.look)
    app.setWindowIcon(QIcon(Mark(ICON).grab()))
    i18n.install(app, remembered.language or i18n.language())
