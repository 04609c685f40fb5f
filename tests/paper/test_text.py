"""Shaped text: what is drawn can be copied as it was typed, widths are those of the print, nothing is lost."""

from unicodedata import normalize

import pytest

from rtcm_desktop.paper.document import A4_LANDSCAPE, Paper
from rtcm_desktop.paper.fitting import measure, missing_glyphs
from rtcm_desktop.paper.looks import Look, Style
from rtcm_desktop.paper.shaping import shape
from tests.paper.rendering import assert_golden, content_box, copied_text, fonts

NAMES = (
    "فاطمه محمدی‌زاده",
    "خانهٔ مُحَمَّد",
    "لا إله",
    "۱۴۰۵/۰۸/۳۰",
    "გიორგი ბერიძე",
    "Ҷамшед Ғафуров ҳӯӣқ",
    "Әлия Қожахметова ңөұүі",
    "Şəfəqət Əliyeva ğıİ",
    "Çağla Yıldız İbrahim",
    "Ștefan Țurcanu",
    "Арман Хачатрян ё й",
    "Արամ Խաչատրյան",
)
STYLES = (Style.TEXT, Style.STRONG, Style.DISPLAY, Style.ORIGINAL)


def sheet_of_names(style: Style):
    paper = Paper("Names", "en")
    page = paper.page()
    for index, name in enumerate(NAMES):
        page.text(105, 20 + index * 22, name, Look(26, style), "centre")
    return paper.finish()


def one_line(text: str, look: Look, x: float = 100, align="left", direction=None):
    paper = Paper("Line", "en", size=A4_LANDSCAPE)
    paper.page().text(x, 100, text, look, align, direction)
    return paper.finish()


@pytest.mark.parametrize("style", STYLES)
def test_copying_gives_every_name_back(style):
    copied = normalize("NFC", copied_text(sheet_of_names(style)))
    assert copied.split("\r\n") == [normalize("NFC", name) for name in NAMES]


@pytest.mark.parametrize("style", STYLES)
def test_names_of_all_scripts_look_like_their_golden_picture(style):
    assert_golden(sheet_of_names(style), f"names_{style}")


def test_spaces_copy_as_spaces_beside_a_joiner_that_shares_their_glyph():
    assert copied_text(one_line("می‌رود به خانه", Look(20))) == "می‌رود به خانه"


def test_a_decomposed_name_is_printed_composed():
    assert copied_text(one_line("Şəfəqət", Look(20))) == "Şəfəqət"


@pytest.mark.parametrize("text", [*NAMES, "Dr. فاطمه (Tehran), 12"])
def test_measured_width_is_the_printed_width(text):
    look = Look(24, Style.TEXT)
    left, _, right, _ = content_box(one_line(text, look, 20))
    assert 297 - left - right == pytest.approx(measure(text, look), abs=2.0)


@pytest.mark.parametrize(("align", "edges"), [("left", (0, 1)), ("centre", (-0.5, 0.5)), ("right", (-1, 0))])
def test_alignment_puts_the_line_beside_its_axis(align, edges):
    look = Look(24, Style.DISPLAY)
    left, _, right, _ = content_box(one_line("Hamid Mimi", look, 148.5, align))
    width = measure("Hamid Mimi", look)
    assert left == pytest.approx(148.5 + edges[0] * width, abs=1)
    assert 297 - right == pytest.approx(148.5 + edges[1] * width, abs=1)


def test_persian_is_set_larger_than_latin_of_the_same_size():
    tall, low = content_box(one_line("ااا", Look(100))), content_box(one_line("lll", Look(100)))
    assert 210 - tall[1] - tall[3] > (210 - low[1] - low[3]) * 0.95


def test_letters_no_font_has_are_named_once():
    assert missing_glyphs("Nino 漢字漢 بُ‌ب", Style.DISPLAY) == ("漢", "字")


def test_every_font_is_embedded_and_no_standard_font_is_named():
    found = dict(fonts(sheet_of_names(Style.DISPLAY)))
    assert len(found) == 4
    assert all(found.values())
    assert all(name[7] == "+" for name in found)


def test_an_empty_text_draws_nothing():
    paper = Paper("Empty", "en")
    assert paper.page().text(20, 20, "", Look(10)) == 0.0
    assert paper.finish().pages == 1


def test_f_and_i_are_not_joined_because_the_dot_tells_letters_apart():
    (run,) = shape("Rafiq", Style.DISPLAY)
    assert len(run.glyphs) == len("Rafiq")
