"""The look at this moment: colours, letters and sizes by role, and the one function that puts a look on the window.

Whoever paints asks here while painting, so a change of the look needs no message to anybody.
"""

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from rtcm_desktop.uikit import dressing, stylesheet
from rtcm_desktop.uikit.tokens import colours, families, letters, tokens


class Choice(StrEnum):
    """Which look the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SCHEMES = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.LIGHT: Qt.ColorScheme.Light,
    Choice.DARK: Qt.ColorScheme.Dark,
}

PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "row_selected",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
    QPalette.ColorRole.Accent: "accent",
}
STYLE = "fusion"
FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class _Look:
    """What was applied last."""

    def __init__(self) -> None:
        self.choice = Choice.SYSTEM
        self.mode = "light"
        self.percent = 100
        self.pictures: QTemporaryDir | None = None
        self.dressed: QApplication | None = None
        self.families = families()


_look = _Look()


def mode() -> str:
    """`light` or `dark`."""
    return _look.mode


def is_dark() -> bool:
    return _look.mode == "dark"


@cache
def _colour(mode: str, role: str) -> QColor:
    return parsed(colours(mode)[role])


def parsed(text: str) -> QColor:
    """A colour from #RRGGBB or #RRGGBBAA (Qt itself would read the alpha first)."""
    colour = QColor(text[:7])
    if len(text) == 9:
        colour.setAlpha(int(text[7:], 16))
    return colour


def colour(role: str) -> QColor:
    """A colour of the present look. Raises KeyError for a role that does not exist."""
    return _colour(_look.mode, role)


def chart(role: str) -> QColor:
    """A colour for charts: bar, bar_quiet or grid."""
    return parsed(tokens()["chart"][_look.mode][role])


def scale5() -> list[QColor]:
    """Five colours from "not at all" to "fully", apart for every kind of sight."""
    return [parsed(text) for text in tokens()["chart"][_look.mode]["scale5"]]


@cache
def _font(role: str, percent: int) -> QFont:
    height, weight, _ = letters(role)
    font = QFont()
    font.setFamilies(_look.families)
    font.setPixelSize(round(height * percent / 100))
    font.setWeight(QFont.Weight(weight))
    return font


def font(role: str) -> QFont:
    """The font of a letter size."""
    return QFont(_font(role, _look.percent))


def medium(role: str) -> QFont:
    """The same, one weight up, for what leads a row."""
    made = font(role)
    made.setWeight(QFont.Weight.Medium)
    return made


def digits(made: QFont) -> QFont:
    """The font with digits of one width, for columns of numbers."""
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def line_height(role: str) -> int:
    """The height of one line of a letter size."""
    return round(letters(role)[2] * _look.percent / 100)


def space(step: int) -> int:
    """A distance: steps 0 to 7 are 0, 4, 8, 12, 16, 24, 32 and 48 px."""
    return int(tokens()["space"][str(step)])


def radius(role: str) -> int:
    """How round the corners are: chip, small, control, card or dialog."""
    return int(tokens()["radius"][role])


FIXED_SIZES = frozenset({"icon", "icon_small", "icon_large", "rail_narrow", "side_panel", "side_panel_wide"})


def size(name: str) -> int:
    """A size by name; heights of controls and rows grow with the letters."""
    value = int(tokens()["size"][name])
    return value if name in FIXED_SIZES else round(value * _look.percent / 100)


def scaled(pixels: int) -> int:
    """A width or height that has to grow with the letters in it."""
    return round(pixels * _look.percent / 100)


def milliseconds(name: str) -> int:
    """A duration by name."""
    return int(tokens()["motion_ms"][name])


def application(program: str) -> QApplication:
    """The application, in the style that `apply` dresses and with no more than its first page needs.

    The style is asked for in Qt's own words: a QStyle that came to Python would bring a thousand names along. And while
    there is one family of letters, Qt does not look through all fonts of the computer for what the next would lack.
    """
    app = QApplication([program, "-style", STYLE])
    _look.dressed = app
    _look.families = families()[:1]
    return app


def write_every_script(app: QApplication) -> None:
    """From now on the letters that the first family lacks come from the others, once these are loaded."""
    _look.families = families()
    _font.cache_clear()
    app.setFont(font("body"))


def apply(app: QApplication, choice: Choice = Choice.SYSTEM, percent: int = 100) -> None:
    """Puts a look on the whole window, also while it is open. `percent` makes letters and controls larger."""
    _look.choice, _look.percent = choice, percent
    _follow(app)
    app.styleHints().setColorScheme(SCHEMES[choice])
    _put_on(app)


def _put_on(app: QApplication) -> None:
    dark = _look.choice == Choice.DARK or (_look.choice == Choice.SYSTEM and _system_is_dark())
    _look.mode = "dark" if dark else "light"
    if _look.dressed is not app:  # a style put on anew under living widgets can end the program
        app.setStyle(STYLE)
        _look.dressed = app
    app.setPalette(palette())
    app.setFont(font("body"))
    dressing.change(stylesheet.made(_look.mode, _look.percent, _pictures()))


def _pictures() -> Path:
    """The folder for the few pictures a style sheet can only take from files."""
    if _look.pictures is None:
        _look.pictures = QTemporaryDir()
    return Path(_look.pictures.path())


def palette() -> QPalette:
    """The palette of the present look, for what the style sheet does not reach."""
    made = QPalette()
    for role, name in PALETTE.items():
        made.setColor(role, colour(name))
    for role in FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("text_disabled"))
    return made


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


class _SystemScheme(QObject):
    """Follows the system from light to dark and back, while the person chose to."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("system_scheme")
        app.styleHints().colorSchemeChanged.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        app = QApplication.instance()
        if _look.choice == Choice.SYSTEM and isinstance(app, QApplication):
            _put_on(app)


def _follow(app: QApplication) -> None:
    if app.findChild(_SystemScheme, "system_scheme") is None:
        _SystemScheme(app)
