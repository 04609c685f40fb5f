"""The page of presence on the practice event, on its first morning."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import Desk
from rtcm_desktop.attendance.ui.page import AttendancePage


@pytest.fixture
def page(show_page, context):
    return show_page(AttendancePage(context))


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
