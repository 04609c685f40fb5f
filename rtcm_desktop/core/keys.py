"""Keys of one installation: Ed25519 for signatures, age X25519 for encryption, and the words by which people compare keys.

The cryptographic libraries are imported inside the functions, so that a command that signs nothing does not pay for them.
"""

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Self

from rtcm_desktop.core.resources import resource

SIGNATURE_BYTES = 64
RECIPIENT_CHARACTERS = 62
WORD_BITS = 10


class NoKeyFitsError(Exception):
    """The age file is encrypted for somebody else."""


class CannotDecryptError(Exception):
    """The age file was cut short or changed."""


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others know of an installation: its Ed25519 public key (32 bytes) and its age recipient ("age1…")."""

    signing: bytes
    recipient: str

    @property
    def device(self) -> str:
        """The installation's identity: 26 characters (A–Z, 2–7) from the SHA-256 of both keys."""
        return base64.b32encode(self._digest()).decode()[:26]

    def words(self, count: int = 6) -> tuple[str, ...]:
        """Words to be compared by telephone; 10 bits each, so six of them are 60 bits of the keys' SHA-256."""
        bits = int.from_bytes(self._digest())
        return tuple(_word_list()[(bits >> WORD_BITS * place) % 2**WORD_BITS] for place in range(count))

    def to_text(self) -> str:
        return f"{base64.b64encode(self.signing).decode()} {self.recipient}"

    @classmethod
    def from_text(cls, text: str) -> Self:
        signing, recipient = text.split(" ")
        return cls(signing=base64.b64decode(signing, validate=True), recipient=recipient)

    def _digest(self) -> bytes:
        return hashlib.sha256(b"rtcm public keys\n" + self.signing + self.recipient.encode()).digest()


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """The secret keys of an installation. They are stored in the encrypted database and nowhere else."""

    seed: bytes
    identity: str

    @classmethod
    def generate(cls) -> Self:
        import pyrage

        return cls(seed=new_seed(), identity=str(pyrage.x25519.Identity.generate()))

    @property
    def public(self) -> PublicKeys:
        return PublicKeys(signing=signing_public(self.seed), recipient=recipient_of(self.identity))

    @property
    def device(self) -> str:
        return self.public.device

    def sign(self, message: bytes) -> bytes:
        """Signs with Ed25519; gives 64 bytes."""
        return sign(self.seed, message)

    def decrypt(self, data: bytes) -> bytes:
        """Opens an age file. Raises NoKeyFitsError or CannotDecryptError."""
        return decrypt(data, self.identity)

    def to_text(self) -> str:
        return f"{base64.b64encode(self.seed).decode()} {self.identity}"

    @classmethod
    def from_text(cls, text: str) -> Self:
        seed, identity = text.split(" ")
        return cls(seed=base64.b64decode(seed, validate=True), identity=identity)

    def __repr__(self) -> str:
        """Never shows the secrets, not even in a traceback."""
        return "DeviceKeys(…)"


def new_seed() -> bytes:
    """A new Ed25519 secret key (32 bytes)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def signing_public(seed: bytes) -> bytes:
    """The 32-byte public key that belongs to an Ed25519 secret key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, message: bytes) -> bytes:
    """Signs with Ed25519 (RFC 8032); gives 64 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tells whether the signature was made over the message with the secret key of `public`; never raises on bad input."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def new_identity() -> str:
    """A new age X25519 identity ("AGE-SECRET-KEY-1…")."""
    import pyrage

    return str(pyrage.x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The recipient ("age1…", 62 characters) of an age identity."""
    import pyrage

    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def is_recipient(text: str) -> bool:
    """Tells whether the text is a well-formed age X25519 recipient."""
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return len(text) == RECIPIENT_CHARACTERS


def encrypt(data: bytes, recipients: list[str]) -> bytes:
    """An age v1 file that each of the recipients can open."""
    import pyrage

    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in dict.fromkeys(recipients)]
    return bytes(pyrage.encrypt(data, keys))


def decrypt(data: bytes, identity: str) -> bytes:
    """Opens an age file. Raises NoKeyFitsError or CannotDecryptError."""
    import pyrage

    try:
        return bytes(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        # The library tells the two apart by its message only.
        raise (NoKeyFitsError if "No matching keys" in str(error) else CannotDecryptError) from error


@cache
def _word_list() -> tuple[str, ...]:
    return tuple(resource("words.txt").read_text(encoding="utf-8").split())
