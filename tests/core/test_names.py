"""Names: normal form, search keys, splitting and comparing, in all scripts of the region."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.core import names

LETTERS = "aıiIİəƏeşŞçÇğĞöüёЁеэйыіїґўқҚғҒңҳҷӯәөүұһბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰابپتچدرزسشعفقکگلمنوهیيكآ\u200c'’ʻ- ațșâîăýňžäŽ"
name_texts = st.text(st.sampled_from(LETTERS), max_size=20)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("safaqat", "Şəfəqət"),
        ("sefeqet", "Şəfəqət"),
        ("ŞƏFƏQƏT", "Şəfəqət"),
        ("shafagat", "Şəfəgət"),
        ("Qurbonov", "Қурбонов"),
        ("Kurbonov", "Қурбонов"),
        ("Beridze", "ბერიძე"),
        ("БЕРИДЗЕ", "ბერიძე"),
        ("yildiz", "Yıldız"),
        ("YILDIZ", "Yıldız"),
        ("ibrahim", "İbrahim"),
        ("ИВАНОВА", "Ivanova"),
        ("turcanu", "Țurcanu"),
        ("yoldoshev", "Yo‘ldoshev"),
        ("Yo'ldoshev", "Йўлдошев"),
        ("gafforova", "Ғаффорова"),
        ("G'afforova", "Ғаффорова"),
        ("Aliyeva", "Алиева"),
        ("Annayeva", "Annaýewa"),
        ("Фёдоров", "Федоров"),
        ("Fyodorov", "Фёдоров"),
        ("Alekseyev", "Алексеев"),
        ("Qojakhmetov", "Қожахметов"),
        ("يزدي", "یزدی"),
        ("كريم", "کریم"),
    ],
)
def test_usual_spellings_of_one_word_share_a_strict_key(typed, written):
    assert set(names.word_keys(typed)) & set(names.word_keys(written))


@pytest.mark.parametrize(
    ("latin", "written"),
    [
        ("Mohammadizadeh", "محمدی\u200cزاده"),
        ("Rezaei", "رضایی"),
        ("Yousefi", "یوسفی"),
        ("Navid", "نوید"),
        ("Huseynov", "Гусейнов"),
    ],
)
def test_consonants_bring_far_spellings_together(latin, written):
    assert set(names.loose_keys(latin)) & set(names.loose_keys(written))


@pytest.mark.parametrize(
    ("one", "other"), [("Karimova", "Karimpour"), ("Elçin", "İlqar"), ("Nino", "Nana"), ("Ali", "Ələkbər")]
)
def test_other_names_share_no_strict_key(one, other):
    assert not set(names.word_keys(one)) & set(names.word_keys(other))


@given(name_texts)
def test_normal_form_is_idempotent_and_keeps_case(text):
    once = names.normal(text)
    assert names.normal(once) == once
    assert once == unicodedata.normalize("NFC", once)
    assert [letter for letter in once if letter.isalpha()] == [
        letter for letter in unicodedata.normalize("NFC", text) if letter.isalpha()
    ]


@given(name_texts)
def test_search_keys_are_plain_latin_and_their_own_keys(text):
    for word in names.words(text):
        for key in names.word_keys(word):
            assert key.isascii()
            assert key.isalnum()
            assert key == key.lower()
            assert names.word_keys(key) == (key,)


@given(name_texts)
def test_folding_is_idempotent(text):
    assert names.fold(names.fold(text)) == names.fold(text)


@given(name_texts)
def test_case_does_not_matter_for_keys(text):
    for word in names.words(text):
        assert set(names.word_keys(word.lower())) == set(names.word_keys(word))


def test_zwnj_stays_inside_a_word_and_goes_at_its_edges():
    assert names.normal(" فاطمه\u200c  محمدی\u200cزاده\u200c ") == "فاطمه محمدی\u200cزاده"


def test_marks_without_a_picture_are_dropped():
    assert names.normal("\ufeffAli\u200e\u00ad\u00a0 Rezaei\u202c") == "Ali Rezaei"


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("გიორგი ბერიძე", "Giorgi Beridze"),
        ("Ҷамшед Қурбонов", "Jamshed Qurbonov"),
        ("Çağla Yıldız", "Çağla Yıldız"),
        ("Екатерина Иванова", "Ekaterina Ivanova"),
        ("Ольга Щукина-Орлова", "Olga Shchukina-Orlova"),
    ],
)
def test_latin_form_keeps_capitals_and_leaves_latin_alone(written, latin):
    assert names.romanise(written) == latin


@pytest.mark.parametrize(
    ("whole", "given_name", "family", "patronymic"),
    [
        ("Hüseynova, Aygün", "Aygün", "Hüseynova", ""),
        ("HÜSEYNOVA Aygün", "Aygün", "HÜSEYNOVA", ""),
        ("Məmmədov Elçin Əli oğlu", "Elçin", "Məmmədov", "Əli oğlu"),
        ("Elçin Əli oğlu Məmmədov", "Elçin", "Məmmədov", "Əli oğlu"),
        ("Иванова Екатерина Петровна", "Екатерина", "Иванова", "Петровна"),
        ("Екатерина Петровна Иванова", "Екатерина", "Иванова", "Петровна"),
        ("Иванова Екатерина", "Екатерина", "Иванова", ""),
        ("Ekaterina Ivanova", "Ekaterina", "Ivanova", ""),
        ("გიორგი ბერიძე", "გიორგი", "ბერიძე", ""),
        ("فاطمه محمدی\u200cزاده", "فاطمه", "محمدی\u200cزاده", ""),
        ("Dr. Nino Kapanadze", "Nino", "Kapanadze", ""),
        ("Madonna", "", "Madonna", ""),
        ("", "", "", ""),
    ],
)
def test_full_names_are_split(whole, given_name, family, patronymic):
    assert names.split_full_name(whole) == names.FullName(given_name, family, patronymic)


def test_word_order_script_and_hyphen_do_not_matter_for_equal_names():
    assert names.equal(["Aygün Hüseynova"], ["Huseynova Aygun"])
    assert names.equal(["Giorgi Beridze"], ["გიორგი ბერიძე"])
    assert names.equal(["Ana-Maria Țurcanu"], ["Ana Maria Turcanu"])
    assert not names.equal(["Aygün Hüseynova"], ["Aynur Hüseynova"])
    assert not names.equal(["Aygün Hüseynova"], ["Aygün"])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Aygün Hüseynova", "Айгюн Гусейнова", True),
        ("Fatemeh Mohammadizadeh", "فاطمه محمدی\u200cزاده", True),
        ("A. Hüseynova", "Aygün Hüseynova", True),
        ("Elçin Məmmədov", "Məmmədov Elçin Əli oğlu", True),
        ("Nigar", "Nigar İsmayılzadə", False),
        ("Nigar", "Nigar", True),
        ("Elçin Quliyev", "İlqar Quliyev", False),
        ("A. H.", "Aygün Hüseynova", False),
        ("Nino Kapanadze", "Nino Beridze", False),
    ],
)
def test_compatible_names(one, other, expected):
    assert names.compatible([one], [other]) is expected
    assert names.compatible([other], [one]) is expected


def test_compound_words_are_found_by_each_part():
    keys = names.search_keys(["Ana-Maria Țurcanu", "فاطمه محمدی\u200cزاده"]).strict
    assert {"anamaria", "ana", "maria", "zadh"} <= set(keys)


def test_closeness_is_high_for_a_slip_and_low_for_another_name():
    assert names.closeness(["Nino Kapanadze"], ["Nino Kapandaze"]) >= 90
    assert names.closeness(["Nino Kapanadze"], ["Taras Kovalenko"]) < 60
