"""The fonts the window brings along, so that it looks the same on every computer."""

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase

from rtcm_desktop.core.resources import resource

FIRST = (
    ("window", "Inter-Regular.otf"),
    ("window", "Inter-Medium.otf"),
    ("window", "Inter-SemiBold.otf"),
)
"""Latin and Cyrillic: what the first page is written in."""

LATER = (
    ("window", "NotoSansArabicUI-Regular.ttf"),
    ("window", "NotoSansArabicUI-Bold.ttf"),
    ("NotoSansGeorgian-Regular.ttf",),
    ("NotoSansGeorgian-SemiBold.ttf",),
    ("NotoSansArmenian-Regular.ttf",),
    ("NotoSansArmenian-SemiBold.ttf",),
    ("NotoSans-Regular.ttf",),
    ("NotoSans-SemiBold.ttf",),
)
"""The scripts of names."""

FILES = FIRST + LATER


def load(files: Sequence[tuple[str, ...]] = FILES) -> tuple[str, ...]:
    """Makes fonts known to Qt, after the application is made; gives the files that could not be used."""
    return tuple(parts[-1] for parts in files if QFontDatabase.addApplicationFont(str(resource("fonts", *parts))) < 0)
