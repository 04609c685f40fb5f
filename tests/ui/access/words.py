"""English texts of ours that are left in a window of another language; what people typed and the curriculum may be."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QGroupBox, QLabel, QLineEdit, QWidget

from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import PLURAL_CATEGORIES
from rtcm_desktop.uikit.catalogue import FORMS, messages
from rtcm_desktop.uikit.i18n import OWN_NAMES
from rtcm_desktop.uikit.tables.model import RecordTableModel

ROWS = 30
TELLING = 8
"""How many letters a text with gaps needs to be told from what people typed."""
TYPED = frozenset({"Coordinator", "name misspelt"})
"""What somebody typed in English into the worlds of the tests; it happens to be a text of ours too."""
GAP = re.compile(r"\\{(\w+)\\}|%n")
NUMBERS = {None, "count", "number", "total"}


def visible(window: QWidget) -> Iterator[str]:
    """Every text that is seen, or read out by a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from _own(widget)


def _own(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), ROWS)):
            index = model.index(row, column)
            yield str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            if isinstance(model, RecordTableModel):
                yield model.cell(row, column).sub


def english(language: str) -> Iterator[str]:
    """Our English texts that this language says otherwise."""
    for message in messages(resource("i18n", f"window_{language}.ts")):
        if message.source not in message.forms:
            yield from _spelt_out(message.source)
    theirs = _flat(language)
    for key, text in _flat("en").items():
        if text != theirs.get(key):
            yield text


def _spelt_out(source: str) -> Iterator[str]:
    if not FORMS.search(source):
        yield source
        return
    for one in (True, False):
        yield FORMS.sub(lambda found, one=one: found[1].rpartition("|")[0 if one else 2], source)


@cache
def _flat(language: str) -> dict[str, str]:
    flat: dict[str, str] = {}

    def take(table: dict[str, object], prefix: str) -> None:
        for key, value in table.items():
            if isinstance(value, dict):
                take(value, prefix if key in PLURAL_CATEGORIES - {"other"} else f"{prefix}.{key}")
            else:
                flat[f"{prefix}.{key}"] = str(value)

    for path in resource("i18n", language).glob("*.toml"):
        take(tomllib.loads(path.read_text(encoding="utf-8")), path.stem)
    return flat


def _anything(gap: re.Match[str]) -> str:
    return r"\d+" if gap[1] in NUMBERS else ".+"


@cache
def sought(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The English texts to look for: whole ones, and those with gaps as patterns."""
    whole, gapped = set(), []
    for text in set(english(language)) - set(OWN_NAMES.values()):
        if "{" not in text and "%n" not in text:
            whole.add(text)
        elif sum(map(str.isalpha, GAP.sub("", re.escape(text)))) >= TELLING:
            gapped.append(re.compile(GAP.sub(_anything, re.escape(text))))
    return frozenset(whole), tuple(gapped)


def left_in_english(window: QWidget, language: str) -> list[str]:
    """What the window shows in English although this language has other words for it."""
    whole, gapped = sought(language)
    texts = {text for text in visible(window) if any(map(str.isalpha, text))}
    left = {text for text in texts if text in whole or any(pattern.fullmatch(text) for pattern in gapped)}
    return sorted(left - TYPED)
