"""The papers themselves: complete, the same each time, and carrying their record."""

from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops
from pypdf import PdfReader

from rtcm_desktop.certificates import reading
from rtcm_desktop.certificates.documents import files
from rtcm_desktop.certificates.documents.person import excess_of_name
from rtcm_desktop.certificates.model import Kind, Printable
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.paper.document import Printed
from tests.certificates.builders import PEOPLE, frozen, layouts, printable, printables, signatories

LAYOUTS = layouts()
GOLDEN = Path(__file__).parent / "golden"
DPI = 50


def rendered(page: Printable, dpi: int = DPI) -> Image.Image:
    data = files.certificates([page], LAYOUTS).data
    shown: Image.Image = pypdfium2.PdfDocument(data)[0].render(scale=dpi / 72).to_pil().convert("RGB")
    return shown


def title_of(printed: Printed) -> str:
    properties = PdfReader(BytesIO(printed.data)).metadata
    return str(properties.title) if properties else ""


def text_of(*pages: Printable) -> str:
    document = pypdfium2.PdfDocument(files.certificates(pages, LAYOUTS).data)
    return "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))


def test_the_same_selection_gives_the_same_bytes() -> None:
    first = files.certificates(printables(9, languages=("az", "en")), LAYOUTS)
    second = files.certificates(printables(9, languages=("az", "en")), LAYOUTS)
    assert first == second
    assert first.pages == 9


def test_every_name_of_every_script_can_be_copied_from_the_file() -> None:
    text = text_of(*printables(len(PEOPLE), languages=("az", "en")))
    joined = "".join(text.split())
    for name, original in PEOPLE:
        for part in (*name.split(), *original.replace("\u200c", " ").split()):
            assert part.replace("-", "") in joined.replace("-", "").replace("\u200c", "").replace("\ufffe", "")


def test_what_is_frozen_is_what_is_printed() -> None:
    paper = frozen("Siarhei Zhuk", "Сяргей Жук", kind=Kind.TRAINER)
    text = text_of(printable(paper))
    for expected in (
        paper.number,
        "Certificate of Appreciation",
        "has served as trainer and led two sessions of the training",
        "Fair recruitment · Case clinic",
        "Rəşad Vəliyev",
        "7–9 December 2026",
        "Issued in Baku, 9 December 2026",
    ):
        assert expected in text


@pytest.mark.parametrize("languages", [("en",), ("az", "en"), ("ru",), ("en", "fa")])
def test_code_on_the_paper_can_be_scanned(languages: tuple[str, ...]) -> None:
    page = printable(frozen("Öskönbaeva " * 6, languages=languages))
    found = zxingcpp.read_barcodes(rendered(page, 150))
    assert [one.text for one in found] == [f"{page.address}#{page.record}"]


def test_record_can_be_read_back_from_every_page(tmp_path: Path) -> None:
    pages = printables(5)
    written = files.certificates(pages, LAYOUTS)
    assert written.pages == 5
    (tmp_path / "all.pdf").write_bytes(written.data)
    found = reading.read_pages(tmp_path / "all.pdf")
    assert [page.record for page in found] == [page.record for page in pages]
    assert all(page.frozen.number in (read.text or "") for page, read in zip(pages, found, strict=True))


def test_title_names_the_event_where_several_people_are_in_the_file() -> None:
    several = files.certificates(printables(2), LAYOUTS)
    assert title_of(several) == "Certificate of Participation · AZ7-26-A03"
    ((_, single),) = files.one_each(printables(1), LAYOUTS)
    assert title_of(single) == "Certificate of Participation · Aygün Hüseynova"


def test_reprint_of_a_replaced_paper_says_so_and_keeps_its_code() -> None:
    page = replace(printable(), replaced_by="RTCM-AZ7-26-A041-7")
    assert "Replaced by no. RTCM-AZ7-26-A041-7" in text_of(page)
    assert zxingcpp.read_barcodes(rendered(page, 150))
    assert "Cancelled" in text_of(replace(printable(), void=True))


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_there_is_a_signature_line_for_each_signatory(count: int) -> None:
    people = (*signatories(), replace(signatories()[0], name="Third Signatory"))[:count]
    text = text_of(printable(replace(frozen(), signatories=people)))
    assert [one.name for one in people if one.name in text] == [one.name for one in people]


def test_logo_stands_on_the_paper_only_where_one_is_given() -> None:
    picture = BytesIO()
    Image.new("RGB", (46, 14), (200, 30, 30)).save(picture, "PNG")
    page = replace(printable(), frozen=replace(frozen(), logos={"left": "a" * 64}))
    with_logo = files.certificates([page], LAYOUTS, {"a" * 64: picture.getvalue()}).data
    shown = pypdfium2.PdfDocument(with_logo)[0].render(scale=DPI / 72).to_pil().convert("RGB")
    place = (round(50 / 25.4 * DPI), round(27 / 25.4 * DPI))
    assert shown.getpixel(place) == (200, 30, 30)
    assert rendered(printable()).getpixel(place) == (255, 255, 255)


def test_name_too_long_for_two_lines_is_told_in_millimetres() -> None:
    layout = LAYOUTS["participation/1"]
    assert excess_of_name(PEOPLE[-1][0], layout) == 0
    assert excess_of_name("Wolfeschlegelsteinhausenbergerdorff " * 4, layout) > 0


def test_nothing_at_all_is_no_paper() -> None:
    with pytest.raises(ValueError, match="no certificates"):
        files.certificates([], LAYOUTS)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"nonsense" * 100])
def test_what_is_no_pdf_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "paper.pdf").write_bytes(content)
    with pytest.raises(UserError) as refused:
        reading.read_pages(tmp_path / "paper.pdf")
    assert refused.value.code == "PDF_UNREADABLE"


@pytest.mark.parametrize(
    ("was", "is_now"), [(b"/FlateDecode", b"/FlxteDecode"), (b"endobj", b"      "), (b"/Length ", b"/Length 9")]
)
def test_a_damaged_pdf_is_refused_and_says_nothing_technical(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, was: bytes, is_now: bytes
) -> None:
    damaged = files.certificates([printable()], LAYOUTS).data.replace(was, is_now)
    (tmp_path / "paper.pdf").write_bytes(damaged)
    with suppress(UserError):
        reading.read_pages(tmp_path / "paper.pdf")
    assert caplog.text == ""


GOLDEN_PAPERS = {
    "participation-en": lambda: frozen(*PEOPLE[0]),
    "participation-az-en-persian-name": lambda: frozen(*PEOPLE[1], languages=("az", "en")),
    "participation-az-en-long-name": lambda: frozen(*PEOPLE[8], languages=("az", "en")),
    "participation-en-fa": lambda: frozen(*PEOPLE[1], languages=("en", "fa")),
    "participation-ru": lambda: frozen("Әлия Қожахметова", "Aliya Kozhakhmetova", languages=("ru",)),
    "trainer-en": lambda: frozen("Siarhei Zhuk", "Сяргей Жук", kind=Kind.TRAINER),
}


@pytest.mark.parametrize("name", GOLDEN_PAPERS)
def test_paper_looks_as_it_did(name: str) -> None:
    """Compared with a picture of the page that was looked at; made anew by deleting the picture and running the test."""
    shown = rendered(printable(GOLDEN_PAPERS[name]()))
    path = GOLDEN / f"{name}.png"
    if not path.exists():
        GOLDEN.mkdir(exist_ok=True)
        shown.convert("L").quantize(32).save(path, optimize=True)
        pytest.fail(f"{path.name} was missing and has been made: look at it")
    kept = Image.open(path).convert("L")
    assert kept.size == shown.size
    difference = ImageChops.difference(kept, shown.convert("L"))
    changed = sum(count for value, count in enumerate(difference.histogram()) if value > 64)
    assert changed < kept.width * kept.height * 0.002
