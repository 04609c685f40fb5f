"""`workspace.json`: what can be known of a workspace before it is unlocked, and its data key wrapped by the passphrase.

The data key is 32 random bytes; the passphrase (normal form C) goes through Argon2id, and the result wraps the key with
ChaCha20-Poly1305, bound to the workspace's id. Cost: RFC 9106 and the OWASP password storage recommendations.
"""

import base64
import json
import unicodedata
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from os import urandom
from pathlib import Path

from rtcm_desktop.core.errors import EnvironmentFailure, UserError

FILE_NAME = "workspace.json"
FORMAT = 1
KEY_BYTES = 32
NONCE_BYTES = 12


class Role(StrEnum):
    """What an installation is for."""

    CENTRE = "centre"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard a passphrase is to try: memory in KiB, passes and lanes of Argon2id."""

    memory: int = 48 * 1024
    passes: int = 1
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Vault:
    """The content of `workspace.json`."""

    workspace: str
    role: Role
    station: str
    name: str
    cost: Cost
    salt: str
    wrapped: str
    format: int = FORMAT


def make(
    *, workspace: str, role: Role, station: str, name: str, passphrase: str, cost: Cost | None = None
) -> tuple[Vault, bytes]:
    """A new vault and its data key. Raises UserError `PASSPHRASE_EMPTY`."""
    if not passphrase:
        raise UserError("PASSPHRASE_EMPTY")
    cost = cost or Cost()
    salt = base64.b64encode(urandom(16)).decode()
    vault = Vault(workspace=workspace, role=role, station=station, name=name, cost=cost, salt=salt, wrapped="")
    key = urandom(KEY_BYTES)
    return replace(vault, wrapped=_wrap(vault, key, passphrase)), key


def rewrapped(vault: Vault, key: bytes, passphrase: str) -> Vault:
    """The same vault with its data key wrapped by another passphrase. Raises UserError `PASSPHRASE_EMPTY`."""
    if not passphrase:
        raise UserError("PASSPHRASE_EMPTY")
    fresh = replace(vault, salt=base64.b64encode(urandom(16)).decode())
    return replace(fresh, wrapped=_wrap(fresh, key, passphrase))


def unlock(vault: Vault, passphrase: str) -> bytes:
    """The data key. Raises UserError `PASSPHRASE_WRONG`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    sealed = base64.b64decode(vault.wrapped)
    try:
        cipher = ChaCha20Poly1305(_passphrase_key(vault, passphrase))
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], vault.workspace.encode())
    except InvalidTag as error:
        raise UserError("PASSPHRASE_WRONG") from error


def _wrap(vault: Vault, key: bytes, passphrase: str) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = urandom(NONCE_BYTES)
    cipher = ChaCha20Poly1305(_passphrase_key(vault, passphrase))
    return base64.b64encode(nonce + cipher.encrypt(nonce, key, vault.workspace.encode())).decode()


def _passphrase_key(vault: Vault, passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    cost = vault.cost
    derive = Argon2id(
        salt=base64.b64decode(vault.salt),
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return derive.derive(unicodedata.normalize("NFC", passphrase).encode())


def to_text(vault: Vault) -> str:
    """The file's content."""
    return json.dumps(asdict(vault), ensure_ascii=False, indent=2) + "\n"


def from_text(text: str | bytes, path: Path) -> Vault:
    """Reads a vault. Raises EnvironmentFailure `WORKSPACE_DAMAGED`, UserError `WORKSPACE_NEWER` or `WORKSPACE_FOREIGN`."""
    try:
        raw = json.loads(text)
        form = int(raw["format"])
    except (ValueError, KeyError, TypeError) as error:
        raise UserError("WORKSPACE_FOREIGN", folder=str(path.parent)) from error
    if form > FORMAT:
        raise UserError("WORKSPACE_NEWER", migration=form)
    try:
        return Vault(**{**raw, "role": Role(raw["role"]), "cost": Cost(**raw["cost"])})
    except (ValueError, KeyError, TypeError) as error:
        raise EnvironmentFailure("WORKSPACE_DAMAGED", folder=str(path.parent)) from error
