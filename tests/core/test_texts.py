"""Every text of the services is there in every language of the window, with the same gaps and the right plural forms."""

import re
import tomllib
from collections.abc import Mapping

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import PLURAL_CATEGORIES, languages, say, speak, spoken, worded

GAP = re.compile(r"\{(\w+)\}")
FORMS = {"en": {"one", "other"}, "ru": {"one", "few", "many", "other"}, "az": {"one", "other"}}
FILES = sorted(path.name for path in resource("i18n", "en").glob("*.toml"))
OTHERS = [code for code in languages() if code != "en"]


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    speak("en")


def texts(language: str, name: str) -> dict[str, str | dict[str, str]]:
    flat: dict[str, str | dict[str, str]] = {}

    def take(table: Mapping[str, object], prefix: str) -> None:
        for key, value in table.items():
            if isinstance(value, dict) and not PLURAL_CATEGORIES.issuperset(value):
                take(value, f"{prefix}{key}.")
            else:
                flat[prefix + key] = value

    path = resource("i18n", language, name)
    take(tomllib.loads(path.read_text(encoding="utf-8")), "")
    return flat


def gaps(text: str | dict[str, str]) -> set[str]:
    return set(GAP.findall(text if isinstance(text, str) else text["other"]))


def wordings(text: str | dict[str, str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def test_the_window_speaks_three_languages():
    assert set(languages()) == set(FORMS)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", FILES)
def test_a_language_has_every_text_and_no_other(name, language):
    assert set(texts(language, name)) == set(texts("en", name))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", FILES)
def test_a_translation_has_the_gaps_of_the_english_text(name, language):
    english, theirs = texts("en", name), texts(language, name)
    wrong = {key for key in english.keys() & theirs.keys() if gaps(english[key]) != gaps(theirs[key])}
    assert wrong == set()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", FILES)
def test_counted_texts_have_the_forms_of_their_language(name, language):
    counted = {key: set(text) for key, text in texts(language, name).items() if isinstance(text, dict)}
    assert {key: forms for key, forms in counted.items() if forms not in (FORMS[language], {"other"})} == {}


@pytest.mark.parametrize("name", FILES)
def test_the_form_for_one_names_the_number_where_it_also_stands_for_twenty_one(name):
    """Russian says "21 день", so the form `one` may not have a 1 written into it."""
    counted = {key: text for key, text in texts("ru", name).items() if isinstance(text, dict) and len(text) > 1}
    assert [key for key, text in counted.items() if "{count}" in text["many"] and "{count}" not in text["one"]] == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", FILES)
def test_no_text_is_empty_or_ends_in_a_space(name, language):
    found = texts(language, name)
    odd = {key for key, text in found.items() for one in wordings(text) if not one.strip() or one != one.rstrip(" ")}
    assert odd == set()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 страница"),
        (3, "3 страницы"),
        (5, "5 страниц"),
        (11, "11 страниц"),
        (21, "21 страница"),
        (112, "112 страниц"),
    ],
)
def test_russian_counts_in_three_forms(count, words):
    assert say("window.pages", "ru", count=count) == words


def test_who_names_no_language_is_answered_in_the_one_spoken():
    speak("ru")
    assert say("NOTHING_TO_UNDO") == say("NOTHING_TO_UNDO", "ru") != say("NOTHING_TO_UNDO", "en")
    assert str(UserError("NOTHING_TO_UNDO")) == say("NOTHING_TO_UNDO", "ru")
    assert spoken() == "ru"


def test_a_language_that_lacks_a_text_says_it_in_english():
    assert say("NOTHING_TO_UNDO", "ka") == say("NOTHING_TO_UNDO", "en")


def test_of_several_wordings_the_one_spoken_is_taken_then_english_then_any():
    both = {"en": "Opening", "ru": "Открытие"}
    assert (worded(both), worded(both, "ru"), worded(both, "az")) == ("Opening", "Открытие", "Opening")
    speak("ru")
    assert worded(both) == "Открытие"
    assert (worded({"ka": "გახსნა"}), worded({})) == ("გახსნა", "")
