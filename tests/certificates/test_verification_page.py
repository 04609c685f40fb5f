"""The saved page: one file that asks for no network, knows the keys and what was withdrawn, and holds no name."""

import json
import re
from datetime import datetime
from html.parser import HTMLParser

from rtcm_desktop.certificates.documents.verification import LANGUAGES, STATES, verification_page
from rtcm_desktop.certificates.model import KnownKey, State, Withdrawn
from rtcm_desktop.certificates.rules import records
from tests.certificates.builders import PUBLIC

NOW = datetime.fromisoformat("2026-12-10T17:30:00+04:00")
KEYS = {records.key_id(PUBLIC): KnownKey("AZ7", PUBLIC)}
WITHDRAWN = [
    Withdrawn("RTCM-AZ7-26-A001-J", "ab" * 32, State.SUPERSEDED, "RTCM-AZ7-26-A041-7"),
    Withdrawn("RTCM-AZ7-26-A002-F", "cd" * 32, State.VOID),
]


class Parts(HTMLParser):
    """Collects what a page would load from elsewhere, and its embedded data."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.policy = ""
        self.known = ""
        self._inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        self.loaded += [value or "" for name, value in attributes if name in {"src", "href", "action", "data"}]
        self._inside = values.get("id") or ""
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"] or ""

    def handle_data(self, data: str) -> None:
        if self._inside == "known":
            self.known += data


def page() -> str:
    return verification_page(KEYS, WITHDRAWN, NOW)


def test_page_loads_nothing_and_may_not() -> None:
    parts = Parts(page())
    assert parts.loaded == []
    assert parts.policy.startswith("default-src 'none'")
    assert "unsafe" not in parts.policy
    assert not re.search(r"https?://", page().replace("http-equiv", ""))


def test_page_knows_keys_and_what_was_withdrawn() -> None:
    known = json.loads(Parts(page()).known)
    assert known["keys"] == {
        records.key_id(PUBLIC).hex(): {"station": "AZ7", "public": PUBLIC.hex(), "trusted": True},
    }
    assert known["withdrawn"] == [
        {
            "number": "RTCM-AZ7-26-A001-J",
            "digest": "ab" * 8,
            "state": "superseded",
            "replacement": "RTCM-AZ7-26-A041-7",
        },
        {"number": "RTCM-AZ7-26-A002-F", "digest": "cd" * 8, "state": "void", "replacement": ""},
    ]
    assert known["date"] == "2026-12-10"


def test_page_has_every_answer_in_every_language() -> None:
    texts = json.loads(Parts(page()).known)["texts"]
    assert set(texts) == set(LANGUAGES)
    for language in LANGUAGES:
        assert all(texts[language][f"{part}_{state}"] for state in STATES for part in ("state", "meaning"))
    assert len({texts[language]["state_forged"] for language in LANGUAGES}) == len(LANGUAGES)


def test_page_is_the_same_when_nothing_has_changed() -> None:
    assert page() == page()
