"""Charts: readable in grey, in black alone, and from right to left."""

from itertools import pairwise

import pytest

from rtcm_desktop.paper.charts import (
    SCALE,
    Figure,
    PairRow,
    StackedRow,
    figures,
    pairs,
    share_key,
    stacked,
)
from rtcm_desktop.paper.diverging import ScaleRow, diverging, low_share, scale_key
from rtcm_desktop.paper.document import Paper
from rtcm_desktop.paper.flow import heading, print_flow, quote
from rtcm_desktop.paper.furniture import Foot, Head
from rtcm_desktop.paper.looks import BLACK_ONLY, COLOUR, PALETTES, Ink
from tests.paper.rendering import assert_golden, content_box, copied_text, picture

ANSWERS = (
    ScaleRow("1  The topics fit the tasks of my office.", (0, 1, 3, 12, 15), "4", "4.3"),
    ScaleRow(
        "9  The connection was stable, and this question is long enough for two lines", (1, 2, 2, 1, 1), "3", "2.9"
    ),
    ScaleRow("10  Seldom answered", (1, 1, 1, 0, 0), "2", "2.0", hidden="fewer than 5 answers"),
)
COUNTRIES = (
    StackedRow("Azerbaijan", 96, 74, 0, "56 %"),
    StackedRow("Russian Federation", 16, 22, 3, "42 %"),
    StackedRow("Belarus", 1, 14, 0, "7 %"),
)


def lightness(ink: Ink) -> float:
    """L* of an ink on white paper (CIE 1976)."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in COLOUR.colours[ink]]
    red, green, blue = linear * 3 if len(linear) == 1 else linear
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return float(116 * luminance ** (1 / 3) - 16)


def report(palette: str, language: str = "en"):
    paper = Paper("Report", language, palette=PALETTES[palette])
    blocks = [
        figures([Figure("40", "people", "33 in the room, 7 on line; 23 women, 17 men"), Figure("31", "forms")]),
        heading("Answers", "n differs"),
        scale_key(("1 not at all", "2", "3", "4", "5 fully"), ("n", "median", "mean")),
        *diverging(ANSWERS),
        heading("Who took part"),
        share_key("women", "men", "not stated", share="share of women"),
        stacked(COUNTRIES),
        pairs([PairRow("Jan–Mar", 161, 201), PairRow("Apr–Jun", 0, 0)], ("persons", "participations")),
        quote("مثال‌های بیشتری لازم است.", "More examples are needed."),
    ]
    print_flow(paper, blocks, Head("Report", "A03"), Foot("A03"))
    return paper.finish()


def test_neighbours_on_the_scale_differ_in_grey():
    assert all(abs(lightness(one) - lightness(other)) >= 16 for one, other in pairwise(SCALE))


def test_women_and_men_differ_in_grey():
    assert abs(lightness(Ink.ACCENT) - lightness(Ink.ACCENT_30)) >= 40


@pytest.mark.parametrize("palette", ["colour", "black"])
def test_charts_look_like_their_golden_picture(palette):
    assert_golden(report(palette), f"charts_{palette}")


def test_black_alone_leaves_no_grey_area():
    histogram = picture(report("black"), dpi=300).histogram()
    assert sum(histogram[64:192]) / sum(histogram) < 0.01
    assert all(len(colour) == 1 and colour[0] in (0.0, 1.0) for colour in BLACK_ONLY.colours.values())


def test_a_hidden_question_shows_no_count():
    paper = Paper("Report", "en")
    print_flow(paper, diverging(ANSWERS[2:]), Head("Report", "A03"), Foot("A03"))
    text = copied_text(paper.finish())
    assert "fewer than 5 answers" in text
    assert "2.0" not in text


def test_the_zero_line_moves_for_the_whole_paper_when_answers_are_low():
    assert low_share(ANSWERS[:1]) == 0.38
    assert low_share([*ANSWERS, ScaleRow("low", (8, 2, 0, 0, 0))]) == 1.0


def test_charts_are_mirrored_on_a_paper_from_right_to_left():
    assert_golden(report("colour", "fa"), "charts_mirrored")
    assert min(content_box(report("colour", "fa"))) >= 7
