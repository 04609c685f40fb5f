"""Rows and columns written as they stand on the page."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Item = QWidget | QLayout | int | None | tuple[QWidget, int]
Margins = tuple[int, int, int, int]
Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)


def row(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Side by side. A number is empty room, None stretches, a pair is a widget and how much it stretches."""
    return _filled(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """One below the other; items as in `row`."""
    return _filled(QVBoxLayout(), items, gap, margins)


def boxed(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A layout as a widget, where one is needed to hide it or to give it a size."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def emptied(layout: QLayout) -> None:
    """Takes everything out of a layout and lets go of it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            emptied(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _filled(layout: Box, items: Sequence[Item], gap: int, margins: Margins) -> Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        _add(layout, item)
    return layout


def _add(layout: QBoxLayout, item: Item) -> None:
    if item is None:
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(item)
    elif isinstance(item, tuple):
        layout.addWidget(item[0], item[1])
    elif isinstance(item, QLayout):
        layout.addLayout(item)
    else:
        layout.addWidget(item)
