"""The page of presence on the practice event, on its first morning."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import Desk
from rtcm_desktop.attendance.ui.page import AttendancePage


class Asker(QObject):
    """Reads on the runner for a test."""

    def __init__(self, context, settle) -> None:
        super().__init__(context.runner)
        self._context, self._settle = context, settle
        self._answer = None

    def take(self, value) -> None:
        self._answer = value

    def read(self, work):
        self._context.runner.read(work, owner=self, done=self.take)
        self._settle()
        return self._answer

    def change(self, work):
        self._context.runner.change(work, owner=self, done=self.take)
        self._settle()
        return self._answer


@pytest.fixture
def asker(context, settle) -> Asker:
    return Asker(context, settle)


@pytest.fixture
def page(qtbot, context, settle):
    page = AttendancePage(context)
    context.runner.changed.connect(page.note)
    qtbot.addWidget(page)
    page.resize(1166, 560)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.first_focus().setFocus()
    settle()
    yield page
    context.runner.changed.disconnect(page.note)


@pytest.fixture
def keys(page, settle) -> Callable[..., int]:
    """Presses keys where the focus is and gives how many: texts letter by letter, keys one by one."""

    def press(*what) -> int:
        count = 0
        for one in what:
            letters = one if isinstance(one, str) else [one]
            for each in letters:
                target = QApplication.focusWidget() or page
                QTest.keyClick(target, each)
                count += 1
        settle()
        return count

    return press


@pytest.fixture
def desk(asker, context) -> Callable[[], Desk]:
    """The desk as the data have it."""

    def read() -> Desk:
        return asker.read(lambda space: service.desk(space, event=context.event))

    return read
