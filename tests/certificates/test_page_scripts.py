"""The arithmetic of the saved page against ours. Needs a JavaScript engine, so it is left out where there is none."""

import json
import shutil
import subprocess
from typing import Any

import pytest

from rtcm_desktop.certificates.rules import numbers, records
from rtcm_desktop.core import keys
from rtcm_desktop.core.resources import resource
from tests.certificates.builders import PUBLIC, frozen, printable

NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(NODE is None, reason="no JavaScript engine on this machine")

HARNESS = """
const input = JSON.parse(require("fs").readFileSync(0, "utf8"));
const judge = ({ key, message, signature }) => signatureFitsByHand(fromHex(key), fromHex(message), fromHex(signature));
const output = {
  signatures: input.signatures.map(judge),
  records: input.records.map((text) => {
    const { number, name, nameDigest, event, start, end, kind, digest, key, signed } = readRecord(text);
    return [number, name, nameDigest, event, start.toISOString(), end.toISOString(), kind, digest, key, hex(signed)];
  }),
  digests: input.names.map(nameDigest),
  numbers: input.numbers.map(readNumber),
};
console.log(JSON.stringify(output));
"""


def in_javascript(**given: Any) -> Any:
    """What the page's own functions make of this."""
    scripts = "\n".join(resource("verification", name).read_text("utf-8") for name in ("ed25519.js", "record.js"))
    empty: dict[str, Any] = {"signatures": [], "records": [], "names": [], "numbers": []}
    done = subprocess.run(
        [str(NODE), "-e", scripts + HARNESS],
        input=json.dumps(empty | given),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_page_judges_signatures_as_we_do() -> None:
    """Our own arithmetic steps in where a browser has none for Ed25519."""
    cases, expected = [], []
    for number in range(12):
        seed, message = bytes([number]) * 32, b"certificate " * number
        signature = bytearray(keys.sign(seed, message))
        for change in (0, 1):
            signature[number * 5] ^= change
            case = {"key": keys.signing_public(seed).hex(), "message": message.hex(), "signature": signature.hex()}
            cases.append(case)
            expected.append(keys.verify(keys.signing_public(seed), bytes(signature), message))
    assert in_javascript(signatures=cases)["signatures"] == expected
    assert expected.count(True) == 12


def test_page_reads_records_as_we_do() -> None:
    texts = [printable(frozen(name)).record for name in ("Aygün Hüseynova", "Ә" * 100)]
    for text, seen in zip(texts, in_javascript(records=texts)["records"], strict=True):
        signed = records.read(text)
        record = signed.record
        assert seen == [
            record.number,
            record.name,
            record.name_digest.hex(),
            record.event,
            f"{record.start}T00:00:00.000Z",
            f"{record.end}T00:00:00.000Z",
            0,
            record.digest_prefix.hex(),
            records.key_id(PUBLIC).hex(),
            signed.signed.hex(),
        ]


def test_page_compares_long_names_as_we_do() -> None:
    names = ["Ә" * 100, "فاطمه محمدی‌زاده", "e\u0301"]
    assert in_javascript(names=names)["digests"] == [records.name_digest(name).hex() for name in names]


def test_page_notices_mistyped_numbers_as_we_do() -> None:
    right = [str(numbers.compose("AZ7", 2026, "A", running)) for running in (1, 13, 999, 1234)]
    wrong = [number[:-1] + ("B" if number[-1] != "B" else "C") for number in right]
    typed = [*right, *(number.lower().replace("-", " ") for number in right), *wrong, "hello"]
    assert in_javascript(numbers=typed)["numbers"] == [*right, *right, *[None] * 4, ""]
