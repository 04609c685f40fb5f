"""The lives of one database: every life has feeds of its own, so that a restored or copied file never forks unseen."""

import secrets
from datetime import datetime
from typing import Any

from rtcm_desktop.core.database import Database


def begin_feeds(db: Database, *, station: str, life: str, device: str, now: datetime) -> None:
    """A feed for what travels and one for what stays unless asked for. Open operations move over. Needs a transaction."""
    feeds = []
    old = db.execute("SELECT feed, private_feed FROM sync_self").fetchone()
    db.execute("UPDATE sync_self SET applying = 1")
    for private, before in enumerate(old):
        feed = secrets.randbits(62) + (1 << 32)
        feeds.append(feed)
        values: list[Any] = [feed, station, life, private, device, now.isoformat(timespec="seconds")]
        sql = "INSERT INTO sync_feed (feed, station, life, private, device, own, started) VALUES (?, ?, ?, ?, ?, 1, ?)"
        db.execute(sql, values)
        db.execute(
            "INSERT INTO sync_tx SELECT ?1, tx, at, actor, action, reason, 1, first_op, last_op, undone_by FROM sync_tx"
            " WHERE feed = ?2 AND tx IN (SELECT tx FROM sync_op WHERE seg IS NULL AND feed = ?2)",
            [feed, before],
        )
        db.execute("UPDATE sync_op SET feed = ? WHERE seg IS NULL AND feed = ?", [feed, before])
    db.execute("UPDATE sync_self SET feed = ?, private_feed = ?, applying = 0", feeds)
