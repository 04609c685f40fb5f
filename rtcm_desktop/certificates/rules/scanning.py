"""What a scanner meant: it types like a keyboard, and with a Russian or Persian layout switched on other letters come out."""

from rtcm_desktop.core.names import other_layouts

_HASHES = "#№"
"""What stands before the record in the address; the Russian layout has the numero sign on that key."""


def as_scanned(text: str) -> str:
    """The number or record in Latin letters; text that is in Latin letters already stays as it is."""
    if text.isascii():
        return text
    for sign in _HASHES:
        text = text.rpartition(sign)[2]
    meant = (way for way in other_layouts(text) if way.isascii())
    return next(meant, text).upper()
