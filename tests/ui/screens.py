"""Pictures of the window, to be looked at: `python -m tests.ui.screens [SCENE…] [--folder F] [--language L] [--mode M] [--size WxH]`.

Made without a screen. Without scenes it draws all of them (`tests/ui/scenes.py`), in every language, light and dark, in two
sizes; a page's name draws all scenes of that page.
"""

import argparse
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_ACCESSIBILITY"] = "0"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
os.environ.setdefault("RTCM_STATE", tempfile.mkdtemp(prefix="screens-state"))

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from rtcm_desktop.shell.ui.appearance import prepare
from rtcm_desktop.uikit import i18n, theme
from tests.ui.scenes import Scene, all_scenes
from tests.ui.studio import Studio
from tests.ui.worlds import WORLDS

LANGUAGES = ("en", "ru", "az")
MODES = ("light", "dark")
SIZES = ("1366x768", "1920x1080")


def chosen(scenes: dict[str, Scene], words: Sequence[str]) -> dict[str, Scene]:
    """The scenes of these names, or of the pages of these names."""
    if not words:
        return scenes
    return {name: scene for name, scene in scenes.items() if name in words or scene.place in words}


class Session:
    """Draws scenes; the worlds are made when the first scene of theirs comes."""

    def __init__(self, app: QApplication, root: Path, folder: Path) -> None:
        self._app, self._root, self._folder = app, root, folder
        self._studios: dict[str, Studio] = {}
        self._made = 0

    def studio(self, world: str) -> Studio:
        """The studio of a world."""
        if world not in self._studios:
            self._made += 1
            folder = self._root / f"{world}-{self._made}"
            self._studios[world] = Studio(self._app, WORLDS[world](folder), folder)
        return self._studios[world]

    def draw(self, name: str, scene: Scene, *, modes: Sequence[str], sizes: Sequence[str], under: str) -> None:
        """One scene in all modes and sizes."""
        studio = self.studio(scene.world)
        theme.apply(self._app, theme.Choice(modes[0]))
        studio.size = _size(sizes[0])
        window = scene.play(studio)
        for mode in modes:
            theme.apply(self._app, theme.Choice(mode))
            for size in sizes:
                studio.size = _size(size)
                folder = self._folder / under / (size if len(sizes) > 1 else "")
                studio.picture(window, folder / f"{name}-{mode}.png")
        studio.clear(window)
        if scene.changes:
            self._studios.pop(scene.world).shutdown()

    def close(self) -> None:
        """Closes the worlds."""
        for studio in self._studios.values():
            studio.shutdown()


def _size(text: str) -> QSize:
    return QSize(*map(int, text.split("x")))


def main() -> None:
    """Draws what was asked for."""
    scenes = all_scenes()
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("scenes", nargs="*", help=", ".join(sorted(scenes)))
    words.add_argument("--folder", type=Path, default=Path("screens"))
    words.add_argument("--language", choices=LANGUAGES, action="append")
    words.add_argument("--mode", choices=MODES, action="append")
    words.add_argument("--size", action="append")
    asked = words.parse_args()
    wanted = chosen(scenes, asked.scenes)
    if not wanted:
        words.error(f"no such scene: {' '.join(asked.scenes)}")
    if asked.scenes and not asked.language:
        asked.language = ["en"]
    draw_all(wanted, asked.folder, asked.language or LANGUAGES, asked.mode or MODES, asked.size or SIZES)


def draw_all(
    scenes: dict[str, Scene],
    folder: Path,
    languages: Sequence[str],
    modes: Sequence[str],
    sizes: Sequence[str],
    root: Path | None = None,
) -> None:
    """Draws scenes in all languages, modes and sizes; several of them go into folders of their own."""
    root = root or Path(tempfile.mkdtemp(prefix="screens-"))
    app = QApplication([])
    qInstallMessageHandler(_quiet)
    session = Session(app, root, folder)
    prepare(app, session.studio("morning").remembered)
    try:
        for language in languages:
            i18n.install(app, language)
            under = language if len(languages) > 1 else ""
            for name, scene in sorted(scenes.items(), key=lambda item: item[1].world):
                session.draw(name, scene, modes=modes, sizes=sizes, under=under)
    finally:
        session.close()
        shutil.rmtree(root)


def _quiet(_kind: object, _context: object, message: str) -> None:
    """What Qt has to say about a screen that is not there is of no interest."""
    if "propagateSizeHints" not in message:
        print(message)  # noqa: T201


if __name__ == "__main__":
    main()
