"""The file: the same bytes for the same paper, its properties, shared fonts, forms drawn once."""

from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from rtcm_desktop.paper.document import A4_LANDSCAPE, FontBook, Paper
from rtcm_desktop.paper.flow import page_for
from rtcm_desktop.paper.looks import Ink, Look, Style
from rtcm_desktop.paper.ornament import divider, frame
from rtcm_desktop.paper.page import Page
from tests.paper.rendering import assert_golden, copied_text, picture


def background(page: Page) -> None:
    frame(page)
    divider(page, 148.5, 67.5)


def certificate(name: str, fonts: FontBook | None = None) -> Paper:
    paper = Paper(
        "Certificate", "az", size=A4_LANDSCAPE, created=datetime.fromisoformat("2026-12-09T15:00+04:00"), fonts=fonts
    )
    paper.form("background", background)
    page = paper.page()
    page.place("background")
    page.text(148.5, 92, name, Look(36, Style.DISPLAY), "centre")
    return paper


def test_the_same_paper_has_the_same_bytes():
    assert certificate("Fatemeh").finish().data == certificate("Fatemeh").finish().data


def test_papers_of_one_run_share_their_font_subset():
    book = FontBook()
    papers = [certificate(name, book) for name in ("Fatemeh", "გიორგი", "Hüseynova")]
    printed = [paper.finish() for paper in papers]
    assert [copied_text(one) for one in printed] == ["Fatemeh", "გიორგი", "Hüseynova"]
    tags = [{str(font.get_object()["/BaseFont"]) for font in fonts_of(one.data)} for one in printed]
    assert tags[0] == tags[2]


def fonts_of(data: bytes):
    page: Any = PdfReader(BytesIO(data)).pages[0]
    return page["/Resources"]["/Font"].values()


def test_drawing_after_the_fonts_were_made_is_refused():
    book = FontBook()
    certificate("Ali", book).finish()
    with pytest.raises(RuntimeError, match="font book"):
        certificate("Nino", book)


def test_title_author_language_and_date_are_stated():
    reader: Any = PdfReader(BytesIO(certificate("Ali").finish().data))
    assert (reader.metadata.title, reader.metadata.author) == ("Certificate", "Regional Training Center on Migration")
    assert reader.metadata["/CreationDate"] == "D:20261209150000+04'00'"
    assert reader.trailer["/Root"]["/Lang"] == "az"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_without_a_date_no_date_is_stated():
    paper = Paper("Paper", "en")
    paper.page()
    assert "/CreationDate" not in (PdfReader(BytesIO(paper.finish().data)).metadata or {})


def test_the_background_is_stored_once_for_all_pages():
    def size(pages: int) -> int:
        paper = certificate("Ali")
        for _ in range(pages - 1):
            paper.page().place("background")
        return len(paper.finish().data)

    assert size(20) - size(1) < 20 * 700


def test_the_ornament_looks_like_its_golden_picture():
    assert_golden(certificate("Fatemeh Mohammadizadeh").finish(), "certificate_frame")


def test_a_picture_is_contained_and_not_stretched():
    file = BytesIO()
    Image.new("L", (400, 100), 0).save(file, "PNG")
    paper = Paper("Logo", "en")
    paper.page().picture(file.getvalue(), 20, 20, 40, 40)
    image = picture(paper.finish(), dpi=72)
    box = image.point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box is not None
    assert (box[2] - box[0]) / (box[3] - box[1]) == pytest.approx(4, abs=0.2)


def test_a_mirrored_page_counts_from_the_right_edge():
    paper = Paper("Paper", "fa")
    page = page_for(paper.page(), "fa")
    page.box(20, 20, 30, 10, Ink.BLACK)
    box = picture(paper.finish(), dpi=254).point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box == pytest.approx((1600, 200, 1900, 300), abs=3)
