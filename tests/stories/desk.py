"""A laptop with one event, and the verbs run on it as careless and unlucky people do."""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.opening import open_workspace
from rtcm_desktop.core.workspace import Surroundings
from rtcm_desktop.shell.application import run
from rtcm_desktop.shell.parts import parts
from tests.conftest import PASSPHRASE, FixedClock

NOW = "2026-12-07T18:00:00+04:00"
USER, USAGE, ENVIRONMENT = 1, 2, 3
LONGEST_LINE = 900
TECHNICAL = re.compile(r"Traceback|Errno|\bNone\b|\w(Error|Exception)\b|sqlite|codec|<class|\bobject at\b")
HEADINGS = ("No", "Surname", "Name", "Country", "E-mail")
NOMINEE = (1, "Əliyeva", "Aygün", "Azerbaijan", "aygun@example.org")
ZOOM = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest"


@dataclass(frozen=True)
class Answer:
    """What one call of the program gave."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> dict[str, object]:
        return json.loads(self.out)

    @property
    def code(self) -> str:
        return self.value["error"]["code"]


@dataclass(frozen=True)
class Desk:
    """A laptop with one event, the people in it, and a folder for papers and files."""

    folder: Path
    files: Path
    names: Mapping[str, str]
    untouched: str = ""

    def __call__(self, *arguments: object) -> Answer:
        """Runs a verb; the names in capitals stand for what there is here."""
        out: list[str] = []
        err: list[str] = []
        told = [self._meant(str(argument)) for argument in arguments]
        status = run(["--workspace", str(self.folder), "--json", *told], out.append, err.append)
        return Answer(status, "".join(out), "".join(err))

    def _meant(self, argument: str) -> str:
        return re.sub("|".join(self.names) or "(?!)", lambda found: self.names[found[0]], argument)

    def content(self) -> str:
        """A digest of everything that is kept."""
        around = Surroundings(clock=FixedClock(NOW), state_folder=Path(os.environ["RTCM_STATE"]), parts=parts())
        with open_workspace(self.folder, passphrase=PASSPHRASE, around=around) as space:
            return _digest(space.db)


def _digest(db: Database) -> str:
    digest = hashlib.sha256()
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        digest.update(repr((table, db.execute(f'SELECT * FROM "{table}"').fetchall())).encode())
    return digest.hexdigest()


def refused(desk: Desk, verb: str, status: int, code: str, **values: str) -> str:
    """The one line that a refused step says; `?` in the verb stands for `what`. Looks that nothing was changed."""
    answer = desk(*(values["what"] if part == "?" else part for part in verb.split()))
    assert (answer.status, answer.code) == (status, code), answer.err
    line = answer.err.removesuffix("\n")
    assert line == answer.value["error"]["message"]
    assert line
    assert line.replace("\u200c", "").isprintable()
    assert len(line) < LONGEST_LINE
    assert not TECHNICAL.search(line)
    assert desk.content() == desk.untouched
    return line
