"""Renews the pictures of the guide: every picture that a page in docs/guide shows is a scene, drawn small enough to travel."""

import os
import re
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image

from tests.ui.scenes import all_scenes
from tests.ui.screens import draw_all

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
SHOWN = re.compile(r"\]\(pictures/([a-z_-]+)\.png\)")
WORLDS = Path(tempfile.gettempdir()) / "training"
"""Where the data of the pictures lie: the name of the folder is seen on some of them."""
WIDTH, COLOURS = 1024, 256


def pictures_shown() -> set[str]:
    """The names of all pictures in the guide."""
    return {name for page in GUIDE.glob("*.md") for name in SHOWN.findall(page.read_text(encoding="utf-8"))}


def shrink(source: Path, target: Path) -> None:
    """Writes a picture in the width of the guide and with as many colours as a window has."""
    with Image.open(source) as picture:
        size = (WIDTH, round(picture.height * WIDTH / picture.width))
        small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        small.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE).save(
            target, optimize=True
        )


def main() -> None:
    """Draws the scenes of the guide in English and light."""
    scenes = {name: scene for name, scene in all_scenes().items() if name in pictures_shown()}
    (GUIDE / "pictures").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        draw_all(scenes, Path(folder), ["en"], ["light"], ["1366x768"], root=WORLDS)
        for name in scenes:
            shrink(Path(folder) / f"{name}-light.png", GUIDE / "pictures" / f"{name}.png")


if __name__ == "__main__":
    main()
