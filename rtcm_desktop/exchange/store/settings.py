"""What this computer remembers for exchange and never sends."""

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.noted import note_down, noted

CENTRE_MAIL = "exchange.centre_mail"


def centre_mail(db: Database) -> str:
    """The mail address of the Centre as it was typed last, "" where none was."""
    return noted(db, CENTRE_MAIL)


def set_centre_mail(db: Database, address: str) -> None:
    """Remembers the Centre's mail address."""
    note_down(db, CENTRE_MAIL, address)
