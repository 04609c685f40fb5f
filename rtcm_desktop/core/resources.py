"""Where the files that travel with the program lie: beside the package in a source tree, bundled inside it once installed."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    bundled = Path(__file__).parent.parent / "_bundled"
    return bundled if bundled.is_dir() else bundled.parent.parent


def resource(*parts: str) -> Path:
    """A file or folder under `resources/`."""
    return _root().joinpath("resources", *parts)


def database_file(*parts: str) -> Path:
    """A file or folder under `db/`: migrations, views, the registry of synced tables."""
    return _root().joinpath("db", *parts)


def guide(*parts: str) -> Path:
    """A file or folder of the user's guide, `docs/guide/`."""
    return _root().joinpath("docs", "guide", *parts)
