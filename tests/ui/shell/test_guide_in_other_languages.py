"""The guide behind F1 says the same in every language it is there in: same parts, links, pictures and keys."""

import re
from pathlib import Path

import pytest

from rtcm_desktop.shell.ui.help_panel import page_of_guide
from rtcm_desktop.uikit.i18n import OWN_NAMES

GUIDE = Path(__file__).parents[3] / "docs" / "guide"
TRANSLATED = [code for code in OWN_NAMES if (GUIDE / code).is_dir()]
PAGES = sorted(path.name for path in GUIDE.glob("*.md"))
LINK, PICTURE, KEY = (
    re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)"),
    re.compile(r"!\[[^\]]*\]\(([^)]+)\)"),
    re.compile(r"`[^`]+`"),
)
PART = re.compile(r"^(#+ |- |\d\.|\|)", re.MULTILINE)
CYRILLIC_OR_OWN = {"ru": re.compile("[а-яё]"), "az": re.compile("[əğıöüçş]")}


def test_russian_is_among_them():
    assert "ru" in TRANSLATED


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_the_parts_links_pictures_and_keys_of_the_english_one(name, language):
    english, theirs = (path.read_text(encoding="utf-8") for path in (GUIDE / name, GUIDE / language / name))
    assert sorted(LINK.findall(theirs)) == sorted(LINK.findall(english))
    assert PICTURE.findall(theirs) == [f"../{picture}" for picture in PICTURE.findall(english)]
    assert sorted(set(KEY.findall(theirs))) == sorted(set(KEY.findall(english)))
    assert PART.findall(theirs) == PART.findall(english)


@pytest.mark.parametrize("language", TRANSLATED)
def test_f1_opens_the_page_of_the_language(language):
    page = page_of_guide("attendance", language)
    assert page.parent.name == language
    assert CYRILLIC_OR_OWN[language].search(page.read_text(encoding="utf-8"))
