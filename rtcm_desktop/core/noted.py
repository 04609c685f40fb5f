"""What an installation notes down for itself, by key, in its own database; it never travels."""

from rtcm_desktop.core.database import Database


def noted(db: Database, key: str) -> str:
    """What was noted last under a key, "" where nothing was."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return str(row[0]) if row else ""


def noted_under(db: Database, beginning: str) -> dict[str, str]:
    """Everything that was noted under keys with this beginning."""
    rows = db.execute("SELECT key, value FROM setting WHERE substr(key, 1, ?) = ?", [len(beginning), beginning])
    return {str(key): str(value) for key, value in rows}


def note_down(db: Database, key: str, text: str) -> None:
    """Notes a text under a key, instead of an earlier one."""
    db.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, text],
    )


def forget(db: Database, key: str) -> None:
    """Takes away what was noted under a key."""
    db.execute("DELETE FROM setting WHERE key = ?", [key])
