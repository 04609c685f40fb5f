"""Where event files are looked for and saved: the folder chosen in the settings, else where the system begins."""

from rtcm_desktop.core.settings import EVENT_FILES_FOLDER
from rtcm_desktop.uikit.context import Context


def event_files(context: Context) -> str:
    """The folder that dialogs for event files begin in; "" leaves it to the system."""
    folder = context.settings.get(EVENT_FILES_FOLDER)
    return str(folder) if folder and folder.is_dir() else ""
