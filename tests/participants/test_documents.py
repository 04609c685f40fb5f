"""Papers about the people of an event."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest

from rtcm_desktop.core.texts import say
from rtcm_desktop.participants.documents import (
    write_badges,
    write_daily,
    write_list,
    write_namecheck,
    write_slips,
    write_tents,
    write_workbook,
)
from rtcm_desktop.participants.model import Mode, Role, Status, Wearer
from tests.paper.builders import LONG_FAMILY, MADE_AT, a_participant, an_event, some_people
from tests.paper.rendering import assert_golden, codes, content_box, copied_text, fonts

PAPERS = {"list": write_list, "namecheck": write_namecheck, "daily": write_daily, "badges": write_badges}
EDGE = {"list": 17.5, "namecheck": 16, "daily": 17.5, "badges": 4.5}


def printed(kind, people, language="en"):
    return PAPERS[kind](an_event(), people, language=language, made_at=MADE_AT)


def all_text(paper) -> str:
    return "\n".join(copied_text(paper, page) for page in range(paper.pages))


@pytest.mark.parametrize("kind", PAPERS)
def test_papers_look_like_their_golden_pictures(kind):
    assert_golden(printed(kind, some_people(16)), f"participants_{kind}")


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_nothing_leaves_the_margins_in_any_language(kind, language):
    paper = printed(kind, some_people(20), language)
    for page in range(paper.pages):
        left, top, right, bottom = content_box(paper, page)
        assert min(left, right) >= EDGE[kind]
        assert min(top, bottom) >= 4.5


@pytest.mark.parametrize("kind", PAPERS)
def test_names_of_every_script_can_be_copied_from_every_paper(kind):
    people = [replace(one, role=Role.PARTICIPANT) for one in some_people(9)]
    text = all_text(printed(kind, people))
    for name in ("Fatemeh", "فاطمه محمدی‌زاده", "გიორგი ბერიძე", "Ҷамшед Қурбонов", "Şəfəqət"):
        assert name in text


@pytest.mark.parametrize("kind", PAPERS)
def test_papers_are_the_same_every_time_and_carry_their_fonts(kind):
    paper = printed(kind, some_people(9))
    assert paper.data == printed(kind, some_people(9)).data
    assert all(embedded for _, embedded in fonts(paper))


@pytest.mark.parametrize("kind", PAPERS)
def test_an_event_without_anybody_still_gives_a_paper(kind):
    assert printed(kind, []).pages >= 1


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.REPLACED, Status.WAITING, Status.NO_SHOW])
def test_those_who_do_not_come_stand_on_no_paper(status):
    people = [a_participant(1), a_participant(2, status=status)]
    assert all("Əliyeva" not in all_text(printed(kind, people)) for kind in PAPERS)


def test_addresses_stand_on_no_paper():
    assert all("@" not in all_text(printed(kind, some_people(3))) for kind in PAPERS)


def test_the_list_counts_participants_by_country_and_names_the_others_apart():
    text = all_text(printed("list", some_people(9)))
    assert "4 participants, 3 countries, 2 women, 2 men" in text
    assert all(words in text for words in ("Observers", "Speakers", "Press", "Azerbaijan"))


def test_the_name_check_list_has_participants_only():
    text = all_text(printed("namecheck", some_people(9)))
    assert "Aygün Hüseynova" in text
    assert "Beridze" not in text


def test_people_on_line_have_no_line_to_sign():
    text = all_text(printed("daily", [a_participant(1), a_participant(2, mode=Mode.ONLINE)]))
    assert "Hüseynova" in text
    assert "Əliyeva" not in text


def test_every_page_of_a_signature_list_names_its_day():
    paper = printed("daily", some_people(40))
    days = [
        next(day for day in ("Monday", "Tuesday", "Wednesday") if day in copied_text(paper, page)) for page in range(9)
    ]
    assert days == ["Monday"] * 3 + ["Tuesday"] * 3 + ["Wednesday"] * 3


def test_the_stamp_stands_with_at_least_five_people():
    paper = printed("daily", some_people(34))
    last = copied_text(paper, paper.pages // 3 - 1)
    assert "Stamp" in last
    assert sum(f"\n{number}\r" in f"\n{last}" or f"{number} " in last for number in range(27, 35)) >= 5


def test_badge_codes_are_read_from_the_sheet():
    people = [a_participant(number) for number in (1, 2)]
    read = codes(printed("badges", people), dpi=200)
    assert sorted(code.lower() for code in read) == sorted(one.id.lower() for one in people)


def test_a_name_that_is_too_long_for_a_badge_shrinks_and_keeps_all_letters():
    text = all_text(printed("badges", [a_participant(7)])).replace("\r\n", " ")
    assert LONG_FAMILY in text


def test_the_workbook_has_a_row_for_each_and_no_address():
    data = write_workbook(an_event(), some_people(9), language="en", made_at=MADE_AT)
    cells = [str(cell) for row in openpyxl.load_workbook(BytesIO(data)).worksheets[0].values for cell in row if cell]
    assert "فاطمه محمدی‌زاده" in cells
    assert "Observer" in cells
    assert not any("@" in cell for cell in cells)


def tents(people, language="en"):
    return write_tents(an_event(), people, language=language, made_at=MADE_AT)


def slips(count, language="en"):
    return write_slips(an_event(), count, language=language, made_at=MADE_AT)


def test_a_tent_looks_like_its_golden_picture():
    assert_golden(tents([a_participant(5)]), "participants_tent")


def test_a_slip_looks_like_its_golden_picture():
    assert_golden(slips(2), "participants_slips")


@pytest.mark.parametrize("number", [5, 7])
def test_both_sides_of_a_tent_say_the_same_and_leave_nothing_of_a_name_out(number):
    text = copied_text(tents([a_participant(number)])).replace("\r\n", " ")
    one = a_participant(number)
    assert text.count(one.name) == 2
    assert text.count(one.original) == 2


def test_a_tent_carries_the_name_that_was_chosen_for_it():
    assert "Şəfi" in copied_text(tents([a_participant(2, tent_name="Şəfi")]))


def test_who_is_not_at_the_table_gets_no_tent():
    people = [
        a_participant(1),
        a_participant(2, role=Role.PRESS),
        a_participant(3, role=Role.INTERPRETER),
        a_participant(4, mode=Mode.ONLINE),
        a_participant(5, status=Status.WITHDRAWN),
    ]
    paper = tents(people)
    assert paper.pages == 1
    assert "Aygün" in copied_text(paper)


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_slips_and_tents_stay_within_the_margins(language):
    assert min(content_box(slips(2, language))[:3]) >= 4.5
    assert min(content_box(tents(some_people(1), language))) >= 4.5


def test_slips_come_two_to_a_sheet():
    assert [slips(count).pages for count in (1, 2, 3, 8)] == [1, 1, 2, 4]


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_a_slip_asks_for_both_names_and_says_it_will_be_destroyed(language):
    text = copied_text(slips(2, language))
    words = ("given", "family", "original", "institution", "keep")
    assert all(say(f"paper.slip.{word}", language) in text for word in words)


def test_empty_papers_are_the_same_every_time():
    assert slips(4).data == slips(4).data
    assert tents(some_people(3)).data == tents(some_people(3)).data
    assert tents([]).pages == 1


TRAINER = Wearer("t", "Tamar Lomidze", "Tamar", "Lomidze", "თამარ ლომიძე", "", "Border Police", "Georgia", "trainer")


def test_trainers_wear_a_badge_with_their_word_and_without_a_code_for_the_desk():
    paper = write_badges(an_event(), [a_participant(1)], language="en", made_at=MADE_AT, trainers=[TRAINER])
    text = copied_text(paper)
    assert all(words in text for words in ("Tamar", "Lomidze", "თამარ ლომიძე", "Trainer"))
    assert len(codes(paper, dpi=200)) == 1


def test_trainers_sit_behind_a_tent_after_the_others():
    paper = write_tents(an_event(), [a_participant(1)], language="en", made_at=MADE_AT, trainers=[TRAINER])
    assert paper.pages == 2
    assert "Tamar Lomidze" in copied_text(paper, 1)
