"""Blocks fill pages: heads are repeated, what belongs together stays together, tables stay inside their columns."""

from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.paper.document import Paper
from rtcm_desktop.paper.flow import Block, break_pages, heading, print_flow, title_block
from rtcm_desktop.paper.furniture import Foot, Head
from rtcm_desktop.paper.looks import NAME
from rtcm_desktop.paper.table import Column, Row, RowKind, table
from tests.paper.rendering import assert_golden, content_box, copied_text

LONG = "Gülnara Abdukholiqovna Öskönbaeva-Toktogulova Nurmuhammedqyzy"


def block(height: float, *, keep: bool = False, head: Block | None = None) -> Block:
    return Block(height, lambda *_: None, keep_with_next=keep, head=head)


@given(st.lists(st.tuples(st.integers(5, 60), st.booleans()), min_size=1, max_size=40))
def test_every_block_stands_once_in_order_and_inside_its_page(parts):
    blocks = [block(height, keep=keep) for height, keep in parts]
    pages = break_pages(blocks, 30, 280)
    assert [placed.block for page in pages for placed in page] == blocks
    for page in pages:
        ends = [30.0]
        for placed in page:
            assert placed.y >= ends[-1] - 0.01
            ends.append(placed.y + placed.block.height)
        assert ends[-1] <= 280.01


def test_what_is_kept_together_moves_on_together():
    blocks = [block(200), block(20, keep=True), block(40)]
    assert [len(page) for page in break_pages(blocks, 30, 280)] == [1, 2]


def test_more_than_a_page_kept_together_is_broken_all_the_same():
    blocks = [block(60, keep=True) for _ in range(9)]
    assert [len(page) for page in break_pages(blocks, 30, 280)] == [4, 4, 1]


def test_the_head_of_a_table_is_repeated_on_every_page():
    head = block(8, keep=True)
    blocks = [head, *(block(30, head=head) for _ in range(10))]
    pages = break_pages(blocks, 30, 280)
    assert len(pages) == 2
    assert all(page[0].block is head for page in pages)


def test_a_group_row_is_never_the_last_of_a_page():
    rows = []
    for number in range(60):
        rows += [Row((f"Country {number}", ""), RowKind.GROUP), Row(("1", "Name"))]
    blocks = table([Column("No.", 18, 24), Column("Name", 27, 192)], rows)
    assert all(not page[-1].block.keep_with_next for page in break_pages(blocks, 33, 276))


def list_with_long_names():
    paper = Paper("List", "en")
    columns = [
        Column("No.", 18, 24, "right"),
        Column("Name", 27, 60, look=NAME, smallest=7),
        Column("Institution", 64, 100),
        Column("Count", 180, 192, "right"),
    ]
    rows = [Row((str(number), LONG, "Ministry" * 9, "1,024")) for number in range(1, 31)]
    rows.append(Row(("", "Total", "", "31"), RowKind.TOTAL))
    print_flow(
        paper, [title_block(LONG * 2), heading("Names"), *table(columns, rows)], Head("List", "A03"), Foot("A03")
    )
    return paper.finish()


def test_the_number_of_pages_stands_on_every_page():
    printed = list_with_long_names()
    assert printed.pages > 1
    for page in range(printed.pages):
        assert f"{page + 1} / {printed.pages}" in copied_text(printed, page)


def test_nothing_leaves_the_margins_however_long_the_words():
    left, top, right, bottom = content_box(list_with_long_names())
    assert min(left, right) >= 17.5
    assert min(top, bottom) >= 7


def test_a_list_looks_like_its_golden_picture():
    assert_golden(list_with_long_names(), "table")
