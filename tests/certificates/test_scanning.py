"""A scanner types like a keyboard: what it gives under a Russian or Persian layout is understood."""

import pytest

from rtcm_desktop.certificates.rules.scanning import as_scanned

KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM./:#"
RUSSIAN = str.maketrans(KEYS + KEYS.lower(), "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬЮ.Ж№" + "йцукенгшщзфывапролдячсмитью.ж№")
PERSIAN = str.maketrans("qwertyuiopasdfghjklzxcvbnm", "ضصثقفغعهخحشسیبلاتنمظطزرذدپ")
RECORD = "TGJKL2345QWERTYUIOPZXCVBNMASDFH67"


def test_latin_text_stays_as_it_is():
    assert as_scanned(f"https://rtcm.example/v#{RECORD}") == f"https://rtcm.example/v#{RECORD}"


@pytest.mark.parametrize("text", [f"https://rtcm.example/v#{RECORD}", RECORD])
def test_a_code_scanned_under_the_russian_layout_is_read(text):
    assert as_scanned(text.translate(RUSSIAN)) == RECORD


def test_a_number_typed_under_another_layout_is_read():
    number = "RTCM-AZ7-26-A013-5"
    assert as_scanned(number.translate(RUSSIAN)) == number
    assert as_scanned(number.lower().translate(PERSIAN)) == number


def test_what_is_no_layout_at_all_stays_what_it_was():
    assert as_scanned("证书") == "证书"
