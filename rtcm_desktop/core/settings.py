"""Every setting of the program, declared once: how it is kept, what it may be, and where it stands on the page.

A new setting is one entry of `SETTINGS` and its texts `setting.<key>.name` and `setting.<key>.help` (and, for a choice,
`setting.<key>.choice.<value>`); the page shows it by itself. Whoever acts on it reads it through `context.settings`.
What the program only remembers by itself (sizes, the last folder and event) is no setting.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")
T_kept = TypeVar("T_kept")


class Group(StrEnum):
    """The cards of the settings page, in their order."""

    WINDOW = "window"
    LAPTOP = "laptop"
    FOLDERS = "folders"


class Kind(Protocol[T_kept]):
    """What a setting may be, and how it is written down as text: files give everything back as text."""

    def read(self, text: str) -> T_kept | None:
        """The value of a text; None where it is none."""
        ...

    def write(self, value: T_kept) -> str:
        """The text of a value."""
        ...


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words; each has a text of its own."""

    values: tuple[str, ...]

    def read(self, text: str) -> str | None:
        return text if text in self.values else None

    def write(self, value: str) -> str:
        return value


@dataclass(frozen=True, slots=True)
class Amount:
    """One of a few whole numbers, shown by the text `setting.<key>.amount`, or by a text of their own."""

    values: tuple[int, ...]

    def read(self, text: str) -> int | None:
        return int(text) if text in map(str, self.values) else None

    def write(self, value: int) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, without spaces around it."""

    longest: int

    def read(self, text: str) -> str | None:
        line = " ".join(text.split())
        return line if len(line) <= self.longest else None

    def write(self, value: str) -> str:
        return " ".join(value.split())


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of this computer; None where each time is asked."""

    def read(self, text: str) -> Path | None:
        return Path(text) if text else None

    def write(self, value: Path | None) -> str:
        return str(value) if value else ""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: the name it is kept by, what it may be, what it is unless somebody chose, and its card."""

    key: str
    kind: Kind[T]
    default: T
    group: Group

    def value_of(self, text: str | None) -> T:
        """The value of what was written down; what cannot be read counts as never written."""
        found = self.kind.read(text) if text is not None else None
        return self.default if found is None else found

    def text_of(self, value: T) -> str:
        """What is written down for a value. Raises ValueError for one that the setting cannot have."""
        text = self.kind.write(value)
        if value != self.default and self.kind.read(text) is None:
            raise ValueError(f"{self.key} cannot be {value!r}")
        return text


LANGUAGE = Setting("language", OneOf(("system", "en", "ru", "az")), "system", Group.WINDOW)
LOOK = Setting("look", OneOf(("system", "light", "dark")), "system", Group.WINDOW)
TEXT_SIZE = Setting("text_size", Amount((100, 115, 130)), 100, Group.WINDOW)
PERSON = Setting("person", Words(80), "", Group.LAPTOP)
LOCK_AFTER = Setting("lock_after", Amount((0, 5, 10, 15, 30, 60)), 15, Group.LAPTOP)
PAPERS_FOLDER: Setting[Path | None] = Setting("papers_folder", Folder(), None, Group.FOLDERS)
EVENT_FILES_FOLDER: Setting[Path | None] = Setting("event_files_folder", Folder(), None, Group.FOLDERS)

SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    LOOK,
    TEXT_SIZE,
    PERSON,
    LOCK_AFTER,
    PAPERS_FOLDER,
    EVENT_FILES_FOLDER,
)
