"""Keys and the words by which people compare them."""

import pytest

from rtcm_desktop.core.keys import (
    CannotDecryptError,
    DeviceKeys,
    NoKeyFitsError,
    PublicKeys,
    encrypt,
    is_recipient,
    verify,
)
from rtcm_desktop.core.resources import resource


def test_keys_come_back_from_their_text() -> None:
    keys = DeviceKeys.generate()
    assert DeviceKeys.from_text(keys.to_text()) == keys
    assert PublicKeys.from_text(keys.public.to_text()) == keys.public


def test_a_signature_holds_for_its_message_and_key_alone() -> None:
    keys, other = DeviceKeys.generate(), DeviceKeys.generate()
    signature = keys.sign(b"message")
    assert verify(keys.public.signing, signature, b"message")
    assert not verify(keys.public.signing, signature, b"messagE")
    assert not verify(other.public.signing, signature, b"message")
    assert not verify(b"short", b"", b"message")


def test_only_a_recipient_opens_a_file_and_only_whole() -> None:
    keys, other = DeviceKeys.generate(), DeviceKeys.generate()
    data = encrypt(b"content", [keys.public.recipient])
    assert keys.decrypt(data) == b"content"
    with pytest.raises(NoKeyFitsError):
        other.decrypt(data)
    with pytest.raises(CannotDecryptError):
        keys.decrypt(data[:-1])


def test_the_words_depend_on_both_keys() -> None:
    first, second = DeviceKeys.generate().public, DeviceKeys.generate().public
    mixed = PublicKeys(first.signing, second.recipient)
    assert len({keys.words() for keys in (first, second, mixed)}) == 3
    assert first.words() == PublicKeys(first.signing, first.recipient).words()


def test_six_words_are_shown_and_no_two_words_of_the_list_look_alike() -> None:
    words = resource("words.txt").read_text(encoding="utf-8").split()
    assert len(DeviceKeys.generate().public.words()) == 6
    assert len(set(words)) == 1024
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 8 for word in words)


def test_the_secret_is_not_shown() -> None:
    keys = DeviceKeys.generate()
    assert keys.identity not in repr(keys)
    assert keys.identity not in f"{[keys]}"


@pytest.mark.parametrize("text", ["", "age1", "age1" + "q" * 58, "ssh-ed25519 AAAA"])
def test_a_broken_recipient_is_recognised(text: str) -> None:
    assert not is_recipient(text)
    assert is_recipient(DeviceKeys.generate().public.recipient)
