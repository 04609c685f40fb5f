"""Codes are read back from the print."""

import pytest

from rtcm_desktop.paper.codes import fiducials, qr
from rtcm_desktop.paper.document import Paper
from tests.paper.rendering import codes, picture


@pytest.mark.parametrize("content", ["AZ7-26-A03-013", "https://example.org/ə"])
def test_a_qr_code_is_read_from_the_print(content):
    paper = Paper("Code", "en")
    qr(paper.page(), 40, 40, 16, content)
    assert codes(paper.finish()) == [content]


def test_segments_are_read_as_one_text_and_capitals_take_less_room():
    claim = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 7
    paper = Paper("Code", "en")
    page = paper.page()
    parted = qr(page, 40, 40, 25, ["https://example.org/v#", claim])
    whole = qr(Paper("Other", "en").page(), 40, 40, 25, f"https://example.org/v#{claim}")
    assert parted < whole
    assert parted <= 61
    assert codes(paper.finish(), dpi=200) == [f"https://example.org/v#{claim}"]


def test_the_upper_left_mark_alone_has_a_white_core():
    paper = Paper("Marks", "en")
    fiducials(paper.page(), 6, 8, core=2.4)
    image = picture(paper.finish(), dpi=254)
    centres = [image.getpixel(place) for place in ((110, 110), (1990, 110), (110, 2860), (1990, 2860))]
    assert centres == [255, 0, 0, 0]
