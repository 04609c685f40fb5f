"""The signed record in the code: it reads back, holds no more than it must, and nobody else can make one."""

import base64
from dataclasses import replace
from functools import cache
from typing import Any

import cbor2
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.certificates.model import Kind, KnownKey
from rtcm_desktop.certificates.rules import freezing, records
from rtcm_desktop.core import keys
from rtcm_desktop.core.errors import UserError
from tests.certificates.builders import PUBLIC, SEED, frozen, printable

STATION = KnownKey("AZ7", PUBLIC)
LARGEST_VERSION = 11


@cache
def signed_by(seed: bytes, name: str = "Aygün Hüseynova") -> str:
    paper = frozen(name)
    record = records.record_of(paper, freezing.digest(paper))
    return records.sign(record, lambda message: keys.sign(seed, message), keys.signing_public(seed))


def test_record_reads_back_as_it_was_signed() -> None:
    paper = frozen("Fatemeh Mohammadizadeh", kind=Kind.TRAINER)
    text = records.sign(records.record_of(paper, freezing.digest(paper)), lambda m: keys.sign(SEED, m), PUBLIC)
    signed = records.read(text)
    assert signed.record == records.record_of(paper, freezing.digest(paper))
    assert signed.key_id == records.key_id(PUBLIC)
    assert records.genuine(signed, STATION)


def test_record_is_found_in_an_address_with_line_breaks_and_small_letters() -> None:
    text = signed_by(SEED)
    pasted = f" https://rtcm.example/v#{text[:50]}\n{text[50:].lower()} "
    assert records.read(pasted) == records.read(text)


def test_message_is_cose_sign1_as_the_standard_has_it() -> None:
    """Taken apart and verified here with nothing but CBOR and Ed25519, from RFC 9052, section 4.4."""
    text = signed_by(SEED)
    tag = cbor2.loads(base64.b32decode(text + "=" * (-len(text) % 8)))
    protected, unprotected, payload, signature = tag.value
    assert tag.tag == 18
    assert cbor2.loads(protected) == {1: -8}
    assert unprotected[4] == records.key_id(PUBLIC)
    assert keys.verify(PUBLIC, signature, cbor2.dumps(["Signature1", protected, b"", payload]))


def test_station_cannot_speak_of_another_stations_number() -> None:
    signed = records.read(signed_by(SEED))
    assert not records.genuine(signed, KnownKey("AZ8", PUBLIC))


def test_record_signed_by_somebody_else_is_forged() -> None:
    signed = records.read(signed_by(bytes(32)))
    assert not records.genuine(signed, STATION)


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_no_byte_of_a_record_can_be_changed(place: int, difference: int) -> None:
    text = signed_by(SEED)
    message = bytearray(base64.b32decode(text + "=" * (-len(text) % 8)))
    message[place % len(message)] ^= difference
    forged = base64.b32encode(bytes(message)).decode().rstrip("=")
    try:
        signed = records.read(forged)
    except UserError:
        return
    same_key = signed.key_id == records.key_id(PUBLIC)
    assert not same_key or not records.genuine(signed, STATION)


@given(st.binary(max_size=300))
def test_any_other_bytes_are_refused_kindly(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        records.read(base64.b32encode(data).decode())
    assert refused.value.code == "CODE_UNREADABLE"


@given(st.text(max_size=200))
def test_any_other_text_is_refused_kindly(text: str) -> None:
    with pytest.raises(UserError):
        records.read(text)


def test_nested_bomb_is_refused() -> None:
    with pytest.raises(UserError):
        records.read(base64.b32encode(b"\x9f" * 600).decode())


@pytest.mark.parametrize("name", ["Li", "Aygün Hüseynova", "X" * 60, "ფ" * 20, "Ә" * 200])
def test_code_stays_within_version_11(name: str) -> None:
    """A module of the 25 mm code must not be smaller than 0.40 mm (papers in print), which is 61 modules."""
    page = printable(frozen(name))
    parts: Any = [f"{page.address}#", page.record]
    code = segno.make(parts, error="m", boost_error=False, mask=3, micro=False)
    assert int(code.version) <= LARGEST_VERSION


def test_name_too_long_for_the_code_is_there_as_its_digest() -> None:
    paper = frozen("Ә" * 200)
    record = records.record_of(paper, freezing.digest(paper))
    assert record.name == ""
    assert record.name_digest == records.name_digest("Ә" * 200)
    assert record.name_digest != records.name_digest("Ә" * 199)


def test_digest_changes_with_everything_that_is_printed() -> None:
    paper = frozen()
    changed = (
        replace(paper, name="Aygün Hüseynova-Kərimli"),
        replace(paper, original="آیگون"),
        replace(paper, texts={"en": {**paper.texts["en"], "hours": "19 hours"}}),
        replace(paper, signatories=paper.signatories[:1]),
        replace(paper, layout="participation/2"),
        replace(paper, fonts="1" * 64),
    )
    assert len({freezing.digest(one) for one in (paper, *changed)}) == len(changed) + 1


def test_frozen_data_survive_their_json_form() -> None:
    paper = frozen("Fatemeh Mohammadizadeh", "فاطمه محمدی‌زاده", languages=("az", "en"))
    again = freezing.from_json(freezing.as_json(paper))
    assert again == paper
    assert freezing.digest(again) == freezing.digest(paper)
