"""Texts of the window can be found by translators, and every icon and its file know each other."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit.catalogue import FORMS, messages

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "rtcm_desktop"
WINDOW = [path for path in PACKAGE.rglob("*.py") if {"ui", "uikit"} & set(path.parts)]
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


def test_counted_texts_are_up_to_date(tmp_path):
    """`make i18n` brings them up to date."""
    renewed = tmp_path / "window_en.ts"
    shutil.copy(resource("i18n", "window_en.ts"), renewed)
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-extensions", "py", "-pluralonly", "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([tool, *options, str(PACKAGE), "-ts", str(renewed)], check=True, capture_output=True)

    def counted(path):
        return {(message.context, message.source) for message in messages(path) if FORMS.search(message.source)}

    assert counted(resource("i18n", "window_en.ts")) == counted(renewed)


def strings():
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_no_icon_lies_there_unused():
    there = {path.stem for path in resource("icons").glob("*.svg")}
    assert there - set(strings()) == set()
