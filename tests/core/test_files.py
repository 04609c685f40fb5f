"""What files are called."""

import pytest

from rtcm_desktop.core.files import file_name


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("AZ7-26-A01", "Agenda"), "AZ7-26-A01 Agenda.pdf"),
        (("AZ7-26-A01", "Form: end/of\\course?"), "AZ7-26-A01 Form end of course.pdf"),
        (("", "Agenda. "), "Agenda.pdf"),
        (("AZ7", "line\nbreak"), "AZ7 line break.pdf"),
        (("AZ7", "Список для проверки имён"), "AZ7 Список для проверки имён.pdf"),
    ],
)
def test_a_name_is_one_that_every_system_allows(parts, expected):
    assert file_name(*parts, ending=".pdf") == expected


def test_a_name_is_not_longer_than_a_folder_can_bear():
    assert len(file_name("AZ7-26-A01", "x" * 400, ending=".pdf")) < 130
