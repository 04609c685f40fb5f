"""A window that nobody touches does nothing: an old laptop's battery has to last a course."""

from collections import Counter
from typing import Self

import pytest
from PySide6.QtCore import QEvent, QObject

from rtcm_desktop.shell.ui.navigation import PAGES

TURNS = 10


@pytest.fixture
def frame(show_frame, practice):
    return show_frame("home")


class Counted(QObject):
    """Which widgets lay themselves out or are painted while it watches."""

    def __init__(self, app) -> None:
        super().__init__()
        self.app, self.laid_out, self.painted = app, Counter(), Counter()

    def __enter__(self) -> Self:
        self.app.installEventFilter(self)
        return self

    def __exit__(self, *_) -> None:
        self.app.removeEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out[type(watched).__name__] += 1
        elif event.type() == QEvent.Type.Paint:
            self.painted[type(watched).__name__] += 1
        return False


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_a_page_at_rest_is_not_laid_out_again_and_again(qapp, frame, settle, size):
    frame.resize(*size)
    for place in PAGES:
        frame.go(place)
        settle()
        for _ in range(TURNS):
            qapp.processEvents()
        with Counted(qapp) as counted:
            for _ in range(TURNS):
                qapp.processEvents()
        assert counted.laid_out == {}, place


def test_letters_typed_into_ctrl_k_do_not_paint_the_page_behind_it(qapp, frame, settle):
    box = frame.palette_box
    box.open("a")
    settle()
    with Counted(qapp) as counted:
        for text in ("at", "att", "atte"):
            box.type(text)
            settle()
    assert counted.painted["PaletteList"] or counted.painted["Palette"]
    assert counted.painted["StepButton"] == counted.painted["PageHead"] == counted.painted["HomePage"] == 0


def test_behind_ctrl_k_a_window_made_larger_is_seen_as_it_is(qapp, frame, settle):
    frame.resize(900, 600)
    box = frame.palette_box
    box.open("a")
    settle()
    with Counted(qapp) as counted:
        frame.resize(1200, 700)
        settle()
    assert counted.painted[type(frame.stack.open_page).__name__]
    assert box.size() == frame.size()
