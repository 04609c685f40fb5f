"""The fonts the window brings along, so that it looks the same on every computer."""

from PySide6.QtGui import QFontDatabase

from rtcm_desktop.core.resources import resource

FILES = (
    ("window", "Inter-Regular.otf"),
    ("window", "Inter-Medium.otf"),
    ("window", "Inter-SemiBold.otf"),
    ("window", "NotoSansArabicUI-Regular.ttf"),
    ("window", "NotoSansArabicUI-Bold.ttf"),
    ("NotoSansGeorgian-Regular.ttf",),
    ("NotoSansGeorgian-SemiBold.ttf",),
    ("NotoSansArmenian-Regular.ttf",),
    ("NotoSansArmenian-SemiBold.ttf",),
    ("NotoSans-Regular.ttf",),
    ("NotoSans-SemiBold.ttf",),
)


def load() -> tuple[str, ...]:
    """Makes the fonts known to Qt, once after the application is made; gives the files that could not be used."""
    return tuple(parts[-1] for parts in FILES if QFontDatabase.addApplicationFont(str(resource("fonts", *parts))) < 0)
