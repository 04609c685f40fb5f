"""Every model of the program keeps Qt's contract on the page it belongs to, and none is forgotten."""

import importlib
import inspect
import pkgutil

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QWidget

import rtcm_desktop

SCENES = (
    "attendance-found",
    "attendance-grid",
    "certificates",
    "evaluation-entry",
    "palette",
    "participants",
    "people",
    "trainers",
)


def models_of_the_program() -> set[type]:
    """The classes of models that are written in this program."""
    found: set[type] = set()
    for module in pkgutil.walk_packages(rtcm_desktop.__path__, "rtcm_desktop."):
        if {"ui", "uikit"} & set(module.name.split(".")):
            members = inspect.getmembers(importlib.import_module(module.name), inspect.isclass)
            found |= {kind for _, kind in members if issubclass(kind, QAbstractItemModel) and _is_ours(kind)}
    return found


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("rtcm_desktop.")


def models_behind(window: QWidget) -> list[QAbstractItemModel]:
    """The models that what is shown reads from, each once."""
    found = {id(view.model()): view.model() for view in window.findChildren(QAbstractItemView)}
    return [model for model in found.values() if model is not None and _is_ours(type(model))]


def test_every_model_is_sound(show, qtmodeltester):
    seen: set[type] = set()
    for name in SCENES:
        _, window = show(name)
        for model in models_behind(window):
            seen.add(type(model))
            qtmodeltester.check(model)
    forgotten = {kind.__qualname__ for kind in models_of_the_program() - seen}
    assert forgotten == set(), "no scene of this test shows these"
