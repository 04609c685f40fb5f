"""Texts of the window can be found by translators, and every icon and its file know each other."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QCoreApplication

from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit import i18n
from rtcm_desktop.uikit.catalogue import compiled

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "rtcm_desktop"
WINDOW = [path for path in PACKAGE.rglob("*.py") if {"ui", "uikit"} & set(path.parts)]
TRANSLATED = ("ru", "az")
GAP = re.compile(r"\{\w+\}|%n")
TEXT_PLACE = {"tr": 0, "translate": 1}


def calls(path):
    """Calls that translate, each with its text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "QCoreApplication")
            ours = name == "tr" or (name == "translate" and owner in ("QCoreApplication", "QApplication"))
            if ours and len(node.args) > TEXT_PLACE[name]:
                yield node, node.args[TEXT_PLACE[name]]


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_texts_are_written_out_where_they_are_translated(path):
    """A text put together is never found by translators; fill its gaps after `tr`."""
    wrong = [node.lineno for node, text in calls(path) if not (isinstance(text, ast.Constant) and text.value)]
    assert wrong == []


@pytest.fixture(scope="module")
def extracted(tmp_path_factory):
    """The texts of the source as `make i18n` finds them: everything, and what is counted."""
    folder = tmp_path_factory.mktemp("texts")
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-extensions", "py", "-locations", "none", "-silent"]
    for name, more in (("all.ts", []), ("counted.ts", ["-pluralonly"])):
        target = ["-target-language", "en_GB", "-ts", str(folder / name)]
        subprocess.run([tool, *options, *more, str(PACKAGE), *target], check=True, capture_output=True)
    return folder


def entries(path):
    """The messages of a file: what they are told by, and their translation."""
    for context in parse(path).iter("context"):
        for message in context.iter("message"):
            words = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            yield words, message.find("translation")


def sources(path):
    return {words for words, _ in entries(path)}


def test_counted_texts_are_up_to_date(extracted):
    """`make i18n` brings them up to date."""
    assert sources(resource("i18n", "window_en.ts")) == sources(extracted / "counted.ts")


@pytest.mark.parametrize("language", TRANSLATED)
def test_translators_find_every_text_and_none_that_is_gone(language, extracted):
    """`make i18n` brings them up to date."""
    assert sources(resource("i18n", f"window_{language}.ts")) == sources(extracted / "all.ts")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language):
    missing = [
        words
        for words, translation in entries(resource("i18n", f"window_{language}.ts"))
        if translation.get("type") or not all(forms(translation))
    ]
    assert missing == []


def forms(translation):
    return [form.text for form in translation.iter("numerusform")] or [translation.text]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_gaps_of_its_text(language):
    wrong = [
        (source, form)
        for (_, source, _), translation in entries(resource("i18n", f"window_{language}.ts"))
        for form in filter(None, forms(translation))
        if sorted(GAP.findall(source)) != sorted(GAP.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "count"), [("ru", 3), ("az", 2)])
def test_counted_texts_have_as_many_forms_as_their_language(language, count):
    counted = [
        len(list(translation.iter("numerusform")))
        for _, translation in entries(resource("i18n", f"window_{language}.ts"))
        if translation.find("numerusform") is not None
    ]
    assert counted
    assert set(counted) == {count}


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("ru", 1, "1 наблюдатель"),
        ("ru", 2, "2 наблюдателя"),
        ("ru", 5, "5 наблюдателей"),
        ("ru", 11, "11 наблюдателей"),
        ("ru", 21, "21 наблюдатель"),
        ("ru", 22, "22 наблюдателя"),
        ("ru", 112, "112 наблюдателей"),
        ("az", 1, "1 müşahidəçi"),
        ("az", 5, "5 müşahidəçi"),
        ("en", 1, "1 observer"),
        ("en", 5, "5 observers"),
    ],
)
def test_numbers_choose_the_form_of_their_language(qapp, language, count, words):
    i18n.install(qapp, language)
    try:
        assert QCoreApplication.translate("attendance", "%n observer(s)", "", count) == words
    finally:
        i18n.install(qapp, "en")


def test_only_a_widget_translates_for_itself():
    """Translators find a text under the class it stands in; asked of another object it would never be found."""
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in WINDOW
        for node, _ in calls(path)
        if getattr(node.func, "attr", "") == "tr" and getattr(node.func.value, "id", "") != "self"
    ]
    assert wrong == []


def test_the_languages_of_the_window_are_found_on_this_computer():
    assert {path.stem for path in resource("i18n").glob("window_*.ts")} == {f"window_{code}" for code in i18n.OWN_NAMES}


def test_a_catalogue_is_ready_in_the_blink_of_an_eye():
    """It is read at every start."""
    began = perf_counter()
    compiled(resource("i18n", "window_ru.ts"), "ru")
    assert perf_counter() - began < 0.25


def strings():
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_no_icon_lies_there_unused():
    there = {path.stem for path in resource("icons").glob("*.svg")}
    assert there - set(strings()) == set()
