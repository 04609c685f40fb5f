"""One way in for every change: an action is one transaction, one transaction of the journal and one undo step."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.ids import new_id
from rtcm_desktop.core.journal.undoing import CAN_BE_UNDONE
from rtcm_desktop.core.wire import registry

T = TypeVar("T")
HLC_SHIFT = 16


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows an action touched, by table. Pages that show one of them refresh."""

    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def of(self, table: str) -> frozenset[str]:
        """The rows touched in one table."""
        return self.rows.get(table, frozenset())


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a service function gives back: its value, and what it changed."""

    value: T
    changes: Changes


class Refresher(Protocol):
    """Brings an area's caches up to date with the rows touched; called inside the action's transaction."""

    def __call__(self, db: Database, changes: Changes, /) -> None: ...


class Action:
    """A change under way. Stores write through `db`; `changes` is complete once the action is over."""

    def __init__(self, db: Database, now: datetime, tx: int) -> None:
        self.db = db
        self.now = now
        self.tx = tx
        self.changes = Changes()
        self._merged: dict[str, set[str]] = {}

    def new_id(self) -> str:
        """The id of a new free row."""
        return new_id(self.now)

    def touched(self, rows: Mapping[str, set[str]]) -> None:
        """Adds rows that a merge changed without an operation of this action."""
        for table, ids in rows.items():
            self._merged.setdefault(table, set()).update(ids)

    def outcome(self, value: T) -> Outcome[T]:
        """The action's result; called after its end."""
        return Outcome(value, self.changes)

    def collect(self, first: int) -> Changes:
        """Everything touched by operations from row `first` of the journal on, and by merging."""
        rows = {table: set(ids) for table, ids in self._merged.items()}
        sql = "SELECT DISTINCT tbl, row FROM sync_op WHERE id >= ? AND tx = ? AND seg IS NULL"
        for number, row in self.db.execute(sql, [first, self.tx]):
            rows.setdefault(registry().by_number[number].name, set()).add(row)
        return Changes({table: frozenset(ids) for table, ids in rows.items()})


@contextmanager
def action(
    db: Database,
    *,
    now: datetime,
    name: str,
    actor: str,
    run: int,
    reason: str = "",
    kind: int = CAN_BE_UNDONE,
    refreshers: Sequence[Refresher] = (),
) -> Iterator[Action]:
    """Runs the body in one transaction of database and journal; an exception takes back everything.

    An action that can be undone and changed nothing leaves no trace.
    """
    with transaction(db):
        clock = max(int(now.timestamp() * 1000), 0) << HLC_SHIFT
        db.execute("UPDATE sync_self SET tx = tx + 1, clock = ?, run = ?", [clock, run])
        feed, private_feed, tx = db.execute("SELECT feed, private_feed, tx FROM sync_self").fetchone()
        first = db.execute("SELECT coalesce(max(id), 0) + 1 FROM sync_op").fetchone()[0]
        act = Action(db, now, tx)
        yield act
        act.changes = act.collect(first)
        last = db.execute("SELECT coalesce(max(id), 0) FROM sync_op").fetchone()[0]
        moment = now.isoformat(timespec="seconds")
        if last >= first or kind != CAN_BE_UNDONE:
            values = [tx, moment, actor, name, reason, kind, first, last]
            _record(db, feed, values)
            private = "SELECT 1 FROM sync_op WHERE id >= ? AND feed = ? LIMIT 1"
            if db.execute(private, [first, private_feed]).fetchone():
                _record(db, private_feed, values)
        for refresh in refreshers:
            refresh(db, act.changes)


def _record(db: Database, feed: int, values: list[object]) -> None:
    db.execute(
        "INSERT INTO sync_tx (feed, tx, at, actor, action, reason, kind, first_op, last_op)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [feed, *values],
    )
