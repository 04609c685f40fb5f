"""The page of an event's people on the practice event."""

from collections.abc import Callable

import pytest

from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.participants.ui.page import ParticipantsPage


@pytest.fixture
def page(show_page, context):
    return show_page(ParticipantsPage(context))


@pytest.fixture
def people(asker, context) -> Callable[[], dict[str, Participant]]:
    """The participants by name, as the data have them."""

    def read() -> dict[str, Participant]:
        listed = asker.read(lambda space: service.list_participants(space, event=context.event))
        return {one.name: one for one in listed}

    return read
