"""The event file read by the words of docs/bundle-format.md alone: none of the program's own reading is used."""

import base64
import hashlib
import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from rtcm_desktop.core.resources import resource
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.verdicts import Packed
from tests.exchange.conftest import Network, add_person


class Reader:
    """What somebody would write who has the document and the recovery key."""

    def __init__(self, data: bytes, identity: str) -> None:
        plain = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)])
        assert plain.startswith(b"RTCM1\n")
        certificate_length, text_length = struct.unpack(">II", plain[6:14])
        end = 14 + certificate_length + text_length
        self.certificate = plain[14 : 14 + certificate_length]
        self.signed, self.signature, self.zip = plain[:end], plain[end : end + 64], plain[end + 64 :]
        self.header: dict[str, Any] = json.loads(plain[14 + certificate_length : end])
        archive = zipfile.ZipFile(io.BytesIO(self.zip))
        self.members = {name: archive.read(name) for name in archive.namelist()}

    @property
    def key(self) -> Ed25519PublicKey:
        return Ed25519PublicKey.from_public_bytes(self.certificate[15:47])

    @property
    def device(self) -> str:
        digest = hashlib.sha256(b"rtcm public keys\n" + self.certificate[15:47] + self.certificate[47:109]).digest()
        return base64.b32encode(digest).decode()[:26]

    @property
    def words(self) -> tuple[str, ...]:
        listed = resource("words.txt").read_text(encoding="utf-8").split()
        digest = hashlib.sha256(b"rtcm public keys\n" + self.certificate[15:47] + self.certificate[47:109]).digest()
        number = int.from_bytes(digest, "big")
        return tuple(listed[number // 1024**place % 1024] for place in range(6))


@pytest.fixture
def packed(network: Network) -> tuple[Network, Path, Packed]:
    laptop, text = network.laptop("AZ7"), network.folder / "recovery.txt"
    add_person(laptop, "Əliyev", position="Officer")
    add_person(laptop, "Babayev")
    service.write_recovery(network.centre, path=text)
    return network, *network.pack(laptop)


@pytest.fixture
def reader(packed: tuple[Network, Path, Packed]) -> Reader:
    network, path, _ = packed
    secret = (network.folder / "recovery.txt").read_text(encoding="utf-8").splitlines()[-1]
    return Reader(path.read_bytes(), secret)


def test_certificate_and_signature(reader: Reader, packed: tuple[Network, Path, Packed]) -> None:
    network, raw = packed[0], reader.certificate
    centre = Ed25519PublicKey.from_public_bytes(network.centre.keys.public.signing)
    assert (len(raw), raw[:6], raw[6:7], raw[7:15]) == (285, b"RTCMC1", b"K", b"AZ7     ")
    centre.verify(raw[157:221], b"RTCMM1" + raw[7:15] + raw[109:125] + raw[125:157])
    Ed25519PublicKey.from_public_bytes(raw[125:157]).verify(raw[221:285], raw[:221])
    reader.key.verify(reader.signature, reader.signed)


def test_device_and_words(reader: Reader, packed: tuple[Network, Path, Packed]) -> None:
    laptop = packed[0].opened["AZ7"]
    assert reader.device == laptop.keys.device
    assert reader.words == laptop.keys.public.words()


def test_header_and_members(reader: Reader) -> None:
    header = reader.header
    assert (header["to"], header["min_reader"]) == (["C1"], 1)
    assert (header["zip_length"], header["zip_sha256"]) == (len(reader.zip), hashlib.sha256(reader.zip).hexdigest())
    assert header["unpacked"] == sum(map(len, reader.members.values()))
    assert header["parts"] == [
        [name, len(content), hashlib.sha256(content).hexdigest()] for name, content in sorted(reader.members.items())
    ]


def test_a_segment_and_its_own_signature(reader: Reader) -> None:
    name = f"segments/{reader.header['feed']}.jsonl"
    signature_line, *lines = reader.members[name].rstrip(b"\n").split(b"\n")
    header = json.loads(lines[0])
    whole = hashlib.sha256(lines[0])
    for line in lines[1:]:
        whole.update(hashlib.sha256(bytes.fromhex(header["salt"]) + line).digest())
    mark, signature = json.loads(signature_line)
    assert mark == "S"
    reader.key.verify(bytes.fromhex(signature), b"RTCM segment\n" + whole.digest())
    assert (header["n"], header["prev"], header["count"], header["station"]) == (1, "", 2, "AZ7")
    assert header["device"] == reader.device
    rows = [json.loads(line) for line in lines[1:] if not line.startswith(b'["T"')]
    assert [row[4]["family"] for row in rows if row[3] == "I"] == ["Əliyev", "Babayev"]
    have = json.loads(reader.members["have.json"])
    assert have["feeds"][reader.header["feed"]] == {"n": 1, "hash": whole.hexdigest(), "later": []}


def test_the_receipt(reader: Reader, packed: tuple[Network, Path, Packed]) -> None:
    alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
    number = int.from_bytes(hashlib.sha256(f"rtcm receipt\n{reader.header['bundle']}".encode()).digest(), "big")
    code = "".join(alphabet[number // len(alphabet) ** place % len(alphabet)] for place in range(8))
    assert packed[2].receipt == f"{code[:4]}-{code[4:]}"
