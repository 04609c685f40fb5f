"""The twin of a database outside of it: a note in the state folder of how far each life had come.

A database that is behind its twin, or lies where no twin knows it, is a restored or moved copy and starts a new life, so
that no number is given twice and no feed forks unseen.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.core.files import write_file

# I and O are left out: they are not letters of a certificate number.
IN_TURN = "ABCDEFGHJKLM"
AT_RANDOM = "NPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the database in one folder had come: its feed, last sealed segment and last stamp."""

    feed: int
    segment: int
    stamp: int

    def is_ahead_of(self, other: "Mark") -> bool:
        return self.feed != other.feed or self.segment > other.segment or self.stamp > other.stamp


class Twins:
    """The notes on one workspace, by the folder it lies in."""

    def __init__(self, state_folder: Path, workspace: str) -> None:
        self._path = state_folder / f"{workspace}.json"
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            self._lives = str(raw["lives"])
            self._marks = {place: Mark(**mark) for place, mark in raw["marks"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self._lives = ""
            self._marks = {}

    def mark(self, folder: Path) -> Mark | None:
        """The note on the database in this folder."""
        return self._marks.get(_place(folder))

    def remember(self, folder: Path, life: str, mark: Mark) -> None:
        """Writes the note, if it says anything new."""
        if self._marks.get(_place(folder)) == mark and life in self._lives:
            return
        self._marks[_place(folder)] = mark
        self._lives += "" if life in self._lives else life
        marks = {place: {"feed": m.feed, "segment": m.segment, "stamp": m.stamp} for place, m in self._marks.items()}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_file(self._path, json.dumps({"lives": self._lives, "marks": marks}).encode())

    def next_life(self, used: str) -> str:
        """The letter of the next life: the next in turn where this computer knows the last one, else a random one."""
        import secrets

        if self._lives:
            last = max((letter for letter in self._lives + used if letter in IN_TURN), default="")
            following = IN_TURN[IN_TURN.index(last) + 1 :] if last else IN_TURN
            if following:
                return following[0]
        return secrets.choice([letter for letter in AT_RANDOM if letter not in self._lives + used] or list(AT_RANDOM))


def state_folder() -> Path:
    """Where twins lie: `RTCM_STATE`, else the platform's folder for the state of programs."""
    named = os.environ.get("RTCM_STATE")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_state_dir("rtcm-desktop"))


def _place(folder: Path) -> str:
    return str(folder.resolve())
