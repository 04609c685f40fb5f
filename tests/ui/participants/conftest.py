"""The page of an event's people on the practice event."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.participants.ui.page import ParticipantsPage


class Asker(QObject):
    """Reads and changes on the runner for a test."""

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
    page = ParticipantsPage(context)
    context.runner.changed.connect(page.note)
    qtbot.addWidget(page)
    page.resize(1166, 560)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    settle()
    page.first_focus().setFocus()
    yield page
    context.runner.changed.disconnect(page.note)


@pytest.fixture
def people(asker, context) -> Callable[[], dict[str, Participant]]:
    """The participants by name, as the data have them."""

    def read() -> dict[str, Participant]:
        listed = asker.read(lambda space: service.list_participants(space, event=context.event))
        return {one.name: one for one in listed}

    return read
