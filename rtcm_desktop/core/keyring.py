"""The public keys of every station that a workspace knows; its own secret ones are `Workspace.keys`.

Rows come from `exchange` (making a workspace, approving a laptop, taking in a roster); any area may read them.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.keys import PublicKeys

KEY_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class KnownKey:
    """The Ed25519 public key of a station; `state` is active or revoked."""

    station: str
    public: bytes
    state: str


def key_id(public: bytes) -> bytes:
    """The short name of a public key in places where every byte counts: the first 8 bytes of its SHA-256."""
    return hashlib.sha256(public).digest()[:KEY_ID_BYTES]


def known_keys(db: Database) -> Mapping[bytes, KnownKey]:
    """The signing keys of all stations that the Centre vouches for and of this one, by their short names."""
    rows = db.execute("SELECT station, keys, state FROM sync_device")
    known = (KnownKey(station, PublicKeys.from_text(keys).signing, state) for station, keys, state in rows)
    return {key_id(key.public): key for key in known}
