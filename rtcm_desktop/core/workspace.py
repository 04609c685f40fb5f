"""One installation's folder: its encrypted database, opened by one process at a time."""

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from rtcm_desktop.core import actions, backups, vault
from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.database import Database, open_database, transaction
from rtcm_desktop.core.files import rewrite_file
from rtcm_desktop.core.journal import merging, seeding, triggers
from rtcm_desktop.core.journal.lives import begin_feeds
from rtcm_desktop.core.journal.undoing import CAN_BE_UNDONE, FINAL, UNDO
from rtcm_desktop.core.keys import DeviceKeys
from rtcm_desktop.core.migrations import migrate, pending
from rtcm_desktop.core.twin import Mark, Twins
from rtcm_desktop.core.vault import Role, Vault

DATABASE = "data.db"


def _nothing() -> Sequence[Any]:
    return ()


@dataclass(frozen=True, slots=True)
class Parts:
    """What the areas give to every workspace; functions, so that nothing is imported before it is needed.

    `providers` answers by topic: "readiness", "problems", …; see `shell.parts` for the list.
    """

    seeds: Callable[[], Sequence[seeding.Source]] = _nothing
    refreshers: Callable[[], Sequence[actions.Refresher]] = _nothing
    providers: Mapping[str, Callable[[], Sequence[Callable[..., Any]]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where and when a workspace is used: clock, folder for the twins, who sits there, and the areas' parts."""

    clock: Clock
    state_folder: Path
    actor: str = ""
    parts: Parts = Parts()


class Workspace:
    """An unlocked workspace. Changes go through `action`; reading goes through `db` or a `reader`."""

    def __init__(self, folder: Path, safe: Vault, key: bytes, around: Surroundings, lock: Any) -> None:
        self.folder = folder
        self.db: Database = open_database(folder / DATABASE, key)
        self.clock = around.clock
        self.vault = safe
        self._key = key
        self._around = around
        self._lock = lock
        self._run = secrets.randbits(62) + 1
        self._twins = Twins(around.state_folder, safe.workspace)

    @property
    def role(self) -> Role:
        return self.vault.role

    @property
    def station(self) -> str:
        return self.vault.station

    @property
    def name(self) -> str:
        return self.vault.name

    @property
    def actor(self) -> str:
        """Who is named in the journal: the person where one is known, else the installation."""
        return self._around.actor or self.vault.name

    def name_actor(self, name: str) -> None:
        """From now on the journal names this person; without a name, the installation."""
        self._around = replace(self._around, actor=name)

    def change_passphrase(self, *, old: str, new: str) -> None:
        """Another passphrase opens the folder from now on; copies made before keep theirs.

        Raises UserError `PASSPHRASE_WRONG` or `PASSPHRASE_EMPTY`, EnvironmentFailure `FILE_NOT_WRITTEN`.
        """
        vault.unlock(self.vault, old)
        changed = vault.rewrapped(self.vault, self._key, new)
        rewrite_file(self.folder / vault.FILE_NAME, vault.to_text(changed).encode())
        self.vault = changed

    @property
    def life(self) -> str:
        """The letter of this life of the database: A first, another one after every restore."""
        sql = "SELECT life FROM sync_feed WHERE feed = (SELECT feed FROM sync_self)"
        return str(self.db.execute(sql).fetchone()[0])

    @cached_property
    def keys(self) -> DeviceKeys:
        """The secret keys of this installation."""
        return DeviceKeys.from_text(self.db.execute("SELECT keys FROM device_key").fetchone()[0])

    def providers(self, topic: str) -> Sequence[Callable[..., Any]]:
        """What the areas above answer about a topic ("readiness", "problems"), for areas below that show it."""
        provide: Callable[[], Sequence[Callable[..., Any]]] = self._around.parts.providers.get(topic, _nothing)
        return provide()

    def now(self) -> datetime:
        return self.clock()

    @contextmanager
    def reader(self) -> Iterator[Database]:
        """A second connection that can only read, for work beside the writer."""
        db = open_database(self.folder / DATABASE, self._key, read_only=True)
        try:
            yield db
        finally:
            db.close()

    @contextmanager
    def action(
        self, name: str, *, undoable: bool = True, reason: str = "", actor: str | None = None
    ) -> Iterator[actions.Action]:
        """One user action: everything in it is kept together, or nothing. See `core.actions`."""
        with actions.action(
            self.db,
            now=self.now(),
            name=name,
            actor=self.actor if actor is None else actor,
            run=self._run,
            reason=reason,
            kind=CAN_BE_UNDONE if undoable else FINAL,
            refreshers=self._around.parts.refreshers(),
        ) as act:
            yield act

    @contextmanager
    def undoing(self) -> Iterator[actions.Action]:
        """The action of taking another one back; it can itself not be taken back."""
        with actions.action(
            self.db,
            now=self.now(),
            name="core.undo",
            actor=self.actor,
            run=self._run,
            kind=UNDO,
            refreshers=self._around.parts.refreshers(),
        ) as act:
            yield act

    def data_state(self) -> str:
        """Which data a report was made from: station, life and last change, then what is held of every other feed."""
        feeds = (
            "SELECT f.station || f.life, max(s.n), sum(s.operations) FROM sync_feed f"
            " JOIN sync_seg s ON s.feed = f.feed WHERE NOT f.private GROUP BY f.feed ORDER BY 1"
        )
        held = [f"{name}-{count}" for name, _, count in self.db.execute(feeds)]
        unsealed = self.db.execute(
            "SELECT count(*) FROM sync_op WHERE seg IS NULL AND feed = (SELECT feed FROM sync_self)"
        ).fetchone()[0]
        return " ".join([*held, f"{self.station}{self.life}+{unsealed}"])

    def mark(self) -> Mark:
        """How far this database has come."""
        feed, stamp = self.db.execute("SELECT feed, last FROM sync_self").fetchone()
        segment = self.db.execute("SELECT coalesce(max(n), 0) FROM sync_seg WHERE feed = ?", [feed]).fetchone()[0]
        return Mark(feed, segment, stamp)

    def note(self) -> None:
        """Tells the twin how far this database has come."""
        self._twins.remember(self.folder, self.life, self.mark())

    def back_up(self, file: Path) -> int:
        """Writes a copy of everything, encrypted like the workspace itself; gives the number of operations in it."""
        return backups.write(self.db, self._key, vault.to_text(self.vault), file)

    def prepare(self) -> None:
        """Brings the database up to this program and makes sure that this life is the only one."""
        if self.db["_sqlite_migrations"].exists() and pending(self.db):
            self.back_up(backups.automatic(self.folder, self.now()))
        migrated = migrate(self.db)
        triggers.install(self.db)
        seeding.seed(self.db, self._around.parts.seeds)
        if migrated:
            with transaction(self.db):
                merging.show_what_waited_for_the_schema(self.db)
        noted = self._twins.mark(self.folder)
        if noted is None or noted.is_ahead_of(self.mark()):
            self.begin_life()

    def begin_life(self) -> str:
        """Starts a new life: new feeds, the next letter. What was not sealed yet goes on in the new feed."""
        used = "".join(life for (life,) in self.db.execute("SELECT life FROM sync_feed WHERE own = 1"))
        life = self._twins.next_life(used)
        with transaction(self.db):
            begin_feeds(self.db, station=self.station, life=life, device=self.keys.device, now=self.now())
        self._twins.remember(self.folder, life, self.mark())
        return life

    def close(self) -> None:
        """Notes how far the database has come and lets go of it."""
        try:
            if self.db.conn.in_transaction:
                self.db.execute("ROLLBACK")
            self.note()
        finally:
            self.db.close()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
