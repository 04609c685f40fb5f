"""What this computer remembers for exchange and never sends."""

from rtcm_desktop.core.database import Database

CENTRE_MAIL = "exchange.centre_mail"


def centre_mail(db: Database) -> str:
    """The mail address of the Centre as it was typed last, "" where none was."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [CENTRE_MAIL]).fetchone()
    return str(row[0]) if row else ""


def set_centre_mail(db: Database, address: str) -> None:
    """Remembers the Centre's mail address."""
    db.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [CENTRE_MAIL, address],
    )
