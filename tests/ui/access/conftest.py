"""The worlds of the access tests, made once, with one open window at a time."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.uikit import i18n, theme
from tests.ui.scenes import all_scenes
from tests.ui.studio import Studio
from tests.ui.worlds import WORLDS

USUAL = QSize(1366, 768)
Show = Callable[..., tuple[Studio, QWidget]]


class Studios:
    """Worlds that are made when they are first looked at."""

    def __init__(self, app: QApplication, places: pytest.TempPathFactory) -> None:
        self._app, self._places = app, places
        self._made: dict[str, Studio] = {}

    def of(self, world: str) -> Studio:
        """The studio of a world."""
        if world not in self._made:
            folder = self._places.mktemp(world)
            self._made[world] = Studio(self._app, WORLDS[world](folder / "world"), folder)
        return self._made[world]

    def drop(self, world: str) -> None:
        """Its data are others now."""
        if world in self._made:
            self._made.pop(world).shutdown()

    def close(self) -> None:
        """Closes all."""
        for world in list(self._made):
            self.drop(world)


@pytest.fixture(scope="session")
def studios(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studios]:
    """The studio of a world; where a scene changed its data, the next one gets a new world."""
    made = Studios(qapp, tmp_path_factory)
    yield made
    made.close()


@pytest.fixture
def show(qapp: QApplication, studios: Studios) -> Iterator[Show]:
    """Shows a scene by its name, in a language and a size; all is as usual again afterwards."""
    shown: list[tuple[Studio, QWidget]] = []
    changed: list[str] = []

    def play(name: str, *, language: str = "en", size: QSize = USUAL, percent: int = 100) -> tuple[Studio, QWidget]:
        if language != i18n.language():
            i18n.install(qapp, language)
        if percent != 100:
            theme.apply(qapp, theme.Choice.LIGHT, percent)
        scene = all_scenes()[name]
        studio = studios.of(scene.world)
        if scene.changes:
            changed.append(scene.world)
        studio.size = size
        shown.append((studio, scene.play(studio)))
        return shown[-1]

    yield play
    for studio, window in shown:
        studio.clear(window)
    for world in changed:
        studios.drop(world)
    i18n.install(qapp, "en")
    theme.apply(qapp, theme.Choice.LIGHT)
