"""The look: contrast computed from the tokens, one look for the whole window, icons in the colour of the moment."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QImage
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit import fonts, stylesheet, theme
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.icons import TURNED, icon, pixmap
from rtcm_desktop.uikit.theme import Choice
from rtcm_desktop.uikit.tokens import colours
from rtcm_desktop.uikit.tones import TONES
from rtcm_desktop.uikit.widgets import STATE_MARKS, Label

MODES = ("light", "dark")
GROUNDS = ("canvas", "surface", "sunken", "raised", "hover", "row_selected", "slot", "quiet_soft")
READ = 4.5
SEEN = 3.0


@pytest.fixture(autouse=True)
def _light_again(qapp):
    yield
    theme.apply(qapp, Choice.LIGHT)


def luminance(text: str) -> float:
    parts = [int(text[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(mode: str, one: str, other: str) -> float:
    pair = sorted((luminance(colours(mode)[one]), luminance(colours(mode)[other])))
    return (pair[1] + 0.05) / (pair[0] + 0.05)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(mode, ground):
    assert contrast(mode, "text", ground) >= READ
    assert contrast(mode, "text_muted", ground) >= READ


@pytest.mark.parametrize("mode", MODES)
def test_text_can_be_read_on_every_tone(mode):
    assert all(contrast(mode, look.letters, look.ground) >= READ for look in TONES.values())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("letters", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
        ("accent_text", "surface"),
        ("accent_text", "canvas"),
        ("accent_text", "accent_soft"),
        ("text_faint", "surface"),
        ("text_faint", "row_selected"),
        ("attention_text", "surface"),
        ("stop_text", "surface"),
        ("stop_text", "stop_soft"),
        ("ok_text", "surface"),
    ],
)
def test_words_in_colour_can_be_read(mode, letters, ground):
    assert contrast(mode, letters, ground) >= READ


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ground", ["surface", "canvas"])
def test_fields_marks_and_focus_can_be_seen(mode, ground):
    marks = ("line_strong", "focus", "accent", *(role for _, role in STATE_MARKS.values()))
    assert all(contrast(mode, mark, ground) >= SEEN for mark in marks)


def test_both_looks_have_the_same_roles():
    assert colours("light").keys() == colours("dark").keys()


def test_a_look_reaches_labels_and_palette(qapp, qtbot):
    theme.apply(qapp, Choice.LIGHT)
    label = Label("Leyla", "title", "text_muted")
    qtbot.addWidget(label)
    dress(label)
    label.show()
    light = label.palette().color(label.foregroundRole())
    theme.apply(qapp, Choice.DARK)
    assert theme.is_dark()
    assert light == QColor(colours("light")["text_muted"])
    assert label.palette().color(label.foregroundRole()) == QColor(colours("dark")["text_muted"])
    assert qapp.palette().window().color() == theme.colour("canvas")


@pytest.mark.parametrize("mode", MODES)
def test_tick_boxes_of_a_tree_are_seen_in_both_looks(qapp, qtbot, mode):
    theme.apply(qapp, Choice(mode))
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        QTreeWidgetItem(tree, [""]).setCheckState(0, state)
    dress(tree)
    drawn = tree.viewport().grab().toImage()
    seen = {drawn.pixelColor(x, y).name() for x in range(60) for y in range(drawn.height())}
    assert {theme.colour("line_strong").name(), theme.colour("accent").name()} <= seen


def test_larger_letters_make_controls_larger(qapp):
    theme.apply(qapp, Choice.LIGHT, 130)
    assert theme.font("body").pixelSize() == 17
    assert theme.size("row") == 47
    assert theme.size("side_panel") == 360
    theme.apply(qapp, Choice.LIGHT)
    assert theme.font("body").pixelSize() == 13


def test_the_sheet_names_no_colour():
    text = resource("styles", "window.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", text)


def test_a_label_scale_is_known_to_the_sheet(tmp_path):
    sheet = stylesheet.made("dark", 100, tmp_path)
    assert 'QLabel[scale="desk_name"]{font-size:48px;font-weight:600' in sheet
    assert (tmp_path / "tick_dark.svg").is_file()


def test_every_font_loads_and_has_our_letters(qapp):
    assert fonts.load() == ()
    assert {"Inter", "Noto Sans Georgian", "Noto Sans Arabic UI"} <= set(QFontDatabase.families())


def test_an_icon_follows_the_look(qapp):
    made = icon("users", "text", 16)
    theme.apply(qapp, Choice.LIGHT)
    light = made.pixmap(QSize(20, 16)).toImage()
    theme.apply(qapp, Choice.DARK)
    assert made.pixmap(QSize(20, 16)).toImage() != light
    assert made.pixmap(QSize(20, 16), QIcon.Mode.Disabled).toImage() != made.pixmap(QSize(20, 16)).toImage()


def test_pointing_icons_are_turned_in_a_mirrored_window(qapp):
    usual = pixmap("undo-2", "text", 24).toImage()
    tick = pixmap("check", "text", 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert pixmap("undo-2", "text", 24).toImage() != usual
        assert pixmap("check", "text", 24).toImage() == tick
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_fills_its_room_on_every_screen(qapp, ratio):
    drawn = icon("users", "text").pixmap(QSize(16, 16), ratio)
    assert (drawn.width(), drawn.devicePixelRatio()) == (16 * ratio, ratio)
    straight = pixmap("users", "text", 16, ratio)
    assert drawn.toImage().convertToFormat(QImage.Format.Format_ARGB32) == straight.toImage().convertToFormat(
        QImage.Format.Format_ARGB32
    )


def test_icons_are_drawn_for_the_screen(qapp):
    assert pixmap("users", "text", 16, 2.0).size() == QSize(32, 32)


def test_every_icon_we_name_is_there():
    there = {path.stem for path in resource("icons").glob("*.svg")}
    named = {look.icon for look in TONES.values() if look.icon} | {name for name, _ in STATE_MARKS.values()}
    assert named | TURNED <= there
    assert resource("icons", "LICENSE.txt").is_file()


def test_a_label_shows_text_as_it_is(qtbot):
    label = Label("<b>Əliyeva</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
