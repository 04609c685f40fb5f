"""Receipts: short codes that only sender and addressee of a bundle can know, to be compared by telephone."""

import hashlib
from collections.abc import Iterable

# Without letters and digits that are mistaken for one another when read aloud.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 8


def receipt(bundles: Iterable[str]) -> str:
    """The receipt for one bundle or several taken in together, from the numbers inside them: "K7M2-9QXD"."""
    digest = hashlib.sha256("\n".join(("rtcm receipt", *sorted(bundles))).encode()).digest()
    number, characters = int.from_bytes(digest), []
    for _ in range(_LENGTH):
        number, place = divmod(number, len(_ALPHABET))
        characters.append(_ALPHABET[place])
    code = "".join(characters)
    return f"{code[:4]}-{code[4:]}"
