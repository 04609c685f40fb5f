"""The event file: what opens, and with which code everything else is refused."""

import random
import struct
import zipfile

import pytest

from rtcm_desktop.core.keys import DeviceKeys, encrypt
from rtcm_desktop.exchange.documents.bundle import zip_parts
from rtcm_desktop.exchange.documents.frame import frame
from rtcm_desktop.exchange.model.trust import DeviceState
from rtcm_desktop.exchange.model.verdicts import Code
from rtcm_desktop.exchange.reading.bundle import open_bundle
from rtcm_desktop.exchange.rules import layout, limits
from tests.exchange.builders import (
    PARTS,
    Laptop,
    Office,
    bundle,
    hand_made,
    mutated,
    part,
    verdict,
    zip_of,
)


@pytest.fixture(scope="module")
def office() -> Office:
    return Office()


@pytest.fixture(scope="module")
def laptop(office: Office) -> Laptop:
    return Laptop(office.kit("AZ7"))


def test_a_bundle_opens_for_its_addressee_with_the_parts_that_were_packed(office: Office, laptop: Laptop) -> None:
    opened = open_bundle(bundle(office, laptop), office.keys, office.ring())
    assert dict(opened.parts) == PARTS
    assert (opened.certificate.station, opened.certificate.device) == ("AZ7", laptop.keys.device)


def test_the_file_is_a_plain_age_file(office: Office, laptop: Laptop) -> None:
    assert bundle(office, laptop).startswith(b"age-encryption.org/v1\n")


def test_equal_parts_give_an_equal_archive() -> None:
    assert zip_parts(PARTS) == zip_parts(dict(reversed(PARTS.items())))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 ...", b"PK\3\4 a workbook", b"<html>mailbox full</html>"])
def test_another_kind_of_file_is_not_a_bundle(office: Office, content: bytes) -> None:
    assert verdict(content, office) is Code.NOT_BUNDLE


def test_a_kit_or_a_request_is_named_as_what_it_is(office: Office, laptop: Laptop) -> None:
    request = frame(layout.REQUEST_MAGIC, laptop.certificate, b"{}", laptop.keys)
    assert verdict(office.kit_bytes(), office) is Code.IS_KIT
    assert verdict(encrypt(request, [office.keys.public.recipient]), office) is Code.IS_REQUEST


def test_a_file_above_the_limit_is_refused_unopened(office: Office) -> None:
    assert verdict(layout.AGE_MAGIC + bytes(limits.MAX_FILE_BYTES), office) is Code.TOO_BIG


def test_a_file_for_another_office_is_not_for_us(office: Office, laptop: Laptop) -> None:
    assert verdict(bundle(Office(), laptop), office) is Code.NOT_FOR_US


def test_a_truncated_file_is_damaged(office: Office, laptop: Laptop) -> None:
    assert verdict(bundle(office, laptop)[:-10], office) is Code.DAMAGED


def test_one_flipped_bit_is_damage(office: Office, laptop: Laptop) -> None:
    data = bytearray(bundle(office, laptop))
    data[len(data) // 2] ^= 1
    assert verdict(bytes(data), office) is Code.DAMAGED


def test_a_bundle_encrypted_anew_for_somebody_it_was_not_made_for_is_not_for_us(office: Office, laptop: Laptop) -> None:
    assert verdict(bundle(office, laptop, to=("AZ8",)), office) is Code.NOT_FOR_US


def test_a_certificate_of_another_centre_is_forged(office: Office, laptop: Laptop) -> None:
    stranger = Laptop(Office().kit("AZ7"))
    assert verdict(bundle(office, stranger, certificate=stranger.certificate), office) is Code.FORGED


def test_a_bundle_signed_with_another_key_than_its_certificate_is_forged(office: Office, laptop: Laptop) -> None:
    thief = Laptop(laptop.kit)
    assert verdict(bundle(office, thief, certificate=laptop.approved_certificate(office)), office) is Code.FORGED


def test_a_certificate_issued_with_the_secret_of_a_kit_for_another_station_is_forged(office: Office) -> None:
    seven, eight = office.kit("AZ7"), office.kit("AZ8")
    thief = Laptop(seven)
    raw = bytearray(thief.certificate)
    raw[7:15] = layout.station_field(eight.station)
    assert verdict(bundle(office, thief, certificate=bytes(raw)), office) is Code.FORGED


def test_a_laptop_that_is_not_approved_yet_waits(office: Office, laptop: Laptop) -> None:
    assert verdict(bundle(office, laptop, certificate=laptop.certificate), office) is Code.WAIT_ENROL


def test_once_approved_the_same_file_opens(office: Office, laptop: Laptop) -> None:
    ring = office.ring({laptop.keys.device: DeviceState.ACTIVE})
    assert verdict(bundle(office, laptop, certificate=laptop.certificate), office, ring) is None


def test_a_laptop_reported_lost_is_refused_even_with_a_certificate_of_the_centre(
    office: Office, laptop: Laptop
) -> None:
    ring = office.ring({laptop.keys.device: DeviceState.REVOKED})
    assert verdict(bundle(office, laptop), office, ring) is Code.REVOKED


def test_a_format_of_the_future_asks_for_an_update(office: Office, laptop: Laptop) -> None:
    assert verdict(hand_made(office, laptop, b"", min_reader=2), office) is Code.NEEDS_NEWER
    assert verdict(encrypt(b"RTCM2\n...", [office.keys.public.recipient]), office) is Code.NEEDS_NEWER


def test_lengths_beyond_the_file_are_damage(office: Office, laptop: Laptop) -> None:
    plain = layout.BUNDLE_MAGIC + struct.pack(">II", 285, 1 << 31) + bytes(2000)
    assert verdict(encrypt(plain, [office.keys.public.recipient]), office) is Code.DAMAGED


@pytest.mark.parametrize("field", ["zip_length", "zip_sha256", "parts", "to", "unpacked", "bundle"])
@pytest.mark.parametrize("value", [None, -1, "x", [[]], 10**30])
def test_a_signed_header_of_wrong_types_is_damage_or_too_big(
    office: Office, laptop: Laptop, field: str, value: object
) -> None:
    refused = verdict(hand_made(office, laptop, b"zip", **{field: value}), office)
    assert refused in {Code.DAMAGED, Code.TOO_BIG, Code.NOT_FOR_US}


def test_a_deeply_nested_header_is_damage(office: Office, laptop: Laptop) -> None:
    text = b"[" * 200_000
    plain = frame(layout.BUNDLE_MAGIC, laptop.approved_certificate(office), text, laptop.keys)
    assert verdict(encrypt(plain, [office.keys.public.recipient]), office) is Code.DAMAGED


class TestHostileArchive:
    """Correctly signed by an approved laptop, and still not to be trusted."""

    def test_a_bomb_that_announces_its_true_size_is_too_big(self, office: Office, laptop: Laptop) -> None:
        content = bytes(8 << 20)
        packed = zip_of([("a", content)])
        data = hand_made(office, laptop, packed, parts=[part("a", content)], unpacked=len(content))
        assert verdict(data, office) is Code.TOO_BIG

    def test_a_bomb_that_lies_about_its_size_is_stopped_at_the_announced_byte(
        self, office: Office, laptop: Laptop
    ) -> None:
        packed = zip_of([("a", bytes(8 << 20))])
        data = hand_made(office, laptop, packed, parts=[part("a", bytes(100))], unpacked=100)
        assert verdict(data, office) is Code.TOO_BIG

    def test_a_bomb_that_lies_in_the_archive_as_well_is_stopped(self, office: Office, laptop: Laptop) -> None:
        packed = bytearray(zip_of([("a", bytes(8 << 20))]))
        directory = packed.rindex(b"PK\1\2")
        packed[directory + 24 : directory + 28] = struct.pack("<I", 100)
        data = hand_made(office, laptop, bytes(packed), parts=[part("a", bytes(100))], unpacked=100)
        assert verdict(data, office) in {Code.TOO_BIG, Code.DAMAGED}

    def test_a_member_that_the_header_does_not_name_is_damage(self, office: Office, laptop: Laptop) -> None:
        packed = zip_of([("a", b"x"), ("../../evil", b"y")])
        assert verdict(hand_made(office, laptop, packed, parts=[part("a", b"x")], unpacked=1), office) is Code.DAMAGED

    def test_a_member_that_is_missing_is_damage(self, office: Office, laptop: Laptop) -> None:
        parts = [part("a", b"x"), part("b", b"y")]
        assert (
            verdict(hand_made(office, laptop, zip_of([("a", b"x")]), parts=parts, unpacked=2), office) is Code.DAMAGED
        )

    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_a_member_that_comes_twice_is_damage(self, office: Office, laptop: Laptop) -> None:
        packed = zip_of([("a", b"x"), ("a", b"y")])
        parts = [part("a", b"x"), part("a", b"y")]
        assert verdict(hand_made(office, laptop, packed, parts=parts, unpacked=2), office) is Code.DAMAGED

    @pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2])
    def test_any_method_but_deflate_is_damage(self, office: Office, laptop: Laptop, method: int) -> None:
        packed = zip_of([("a", b"x")], method)
        assert verdict(hand_made(office, laptop, packed, parts=[part("a", b"x")], unpacked=1), office) is Code.DAMAGED

    def test_an_encrypted_member_is_damage(self, office: Office, laptop: Laptop) -> None:
        packed = bytearray(zip_of([("a", b"x")]))
        packed[packed.rindex(b"PK\1\2") + 8] |= 1
        data = hand_made(office, laptop, bytes(packed), parts=[part("a", b"x")], unpacked=1)
        assert verdict(data, office) is Code.DAMAGED

    def test_a_member_of_other_content_is_damage(self, office: Office, laptop: Laptop) -> None:
        data = hand_made(office, laptop, zip_of([("a", b"x")]), parts=[part("a", b"y")], unpacked=1)
        assert verdict(data, office) is Code.DAMAGED

    def test_an_archive_full_of_faults_never_raises_anything_unexpected(self, office: Office, laptop: Laptop) -> None:
        rng = random.Random(5)
        sound = zip_of([("a", b"x" * 300), ("b", b"y" * 300)])
        parts = [part("a", b"x" * 300), part("b", b"y" * 300)]
        for _ in range(200):
            data = hand_made(office, laptop, mutated(sound, rng), parts=parts, unpacked=600)
            assert verdict(data, office) in {Code.DAMAGED, Code.TOO_BIG, None}


def test_two_thousand_mutated_files_are_all_refused(office: Office, laptop: Laptop) -> None:
    rng = random.Random(1)
    sound = bundle(office, laptop)
    expected = {Code.NOT_BUNDLE, Code.DAMAGED, Code.NOT_FOR_US}
    found = {verdict(mutated(sound, rng), office) for _ in range(2000)}
    assert found <= expected


def test_mutated_contents_behind_the_encryption_are_all_refused(office: Office, laptop: Laptop) -> None:
    rng = random.Random(2)
    plain = office.keys.decrypt(bundle(office, laptop))
    for _ in range(500):
        data = encrypt(mutated(plain, rng), [office.keys.public.recipient])
        assert verdict(data, office) is not None


def test_the_recovery_key_opens_what_was_encrypted_to_it(office: Office, laptop: Laptop) -> None:
    recovery = DeviceKeys(seed=office.keys.seed, identity=office.recovery_secret)
    data = encrypt(b"x", [office.keys.public.recipient, laptop.kit.recovery])
    assert recovery.decrypt(data) == b"x"
