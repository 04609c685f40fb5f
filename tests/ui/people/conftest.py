"""The pages of the register on the practice data."""

from collections.abc import Callable

import pytest

from rtcm_desktop.people import service
from rtcm_desktop.people.model import Wanted


@pytest.fixture
def places(context) -> list[tuple[str, dict[str, object]]]:
    """Where the pages asked to go."""
    gone: list[tuple[str, dict[str, object]]] = []
    context.navigate = lambda place, **where: gone.append((place, where))
    return gone


@pytest.fixture
def ids(asker) -> Callable[[], dict[str, str]]:
    """The persons of the register by their printed name."""

    def read() -> dict[str, str]:
        found = asker.read(lambda space: service.lines(space, ids=service.browse(space, wanted=Wanted()).ids))
        return {line.name: line.id for line in found}

    return read
