"""The saved page by which anybody checks a certificate: one HTML file that asks for no network.

It carries the public keys of the stations and the list of replaced and cancelled certificates, by number and digest. No
name is in it.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from html import escape

from rtcm_desktop.certificates.model import KnownKey, Withdrawn
from rtcm_desktop.certificates.rules.records import DIGEST_PREFIX_BYTES
from rtcm_desktop.core import canonical
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import say

LANGUAGES = ("en", "az", "ru")
SCRIPTS = ("ed25519.js", "record.js", "page.js")
TEXTS = (
    *("language", "locale", "centre", "page_title", "introduction", "field", "what_to_compare", "as_of"),
    *("name", "number", "kind", "kind_0", "kind_1", "event", "dates"),
    *("long_name", "compare_name", "name_same", "name_differs"),
)
STATES = ("valid", "superseded", "void", "unknown", "forged", "unsure", "mistyped", "unreadable", "number")


def verification_page(keys: Mapping[bytes, KnownKey], withdrawn: Iterable[Withdrawn], as_of: datetime) -> str:
    """The page as HTML text."""
    script = "\n".join(_file(name) for name in SCRIPTS)
    style = _file("page.css")
    known = {
        "texts": {language: _texts(language) for language in LANGUAGES},
        "keys": {name.hex(): _key(key) for name, key in sorted(keys.items())},
        "withdrawn": [_entry(one) for one in withdrawn],
        "date": as_of.date().isoformat(),
    }
    return _file("page.html").format(
        policy=f"default-src 'none'; script-src '{_source(script)}'; style-src '{_source(style)}'; base-uri 'none'",
        title=escape(say("certificates.page.page_title")),
        style=style,
        noscript=escape(say("certificates.page.noscript")),
        known=canonical.dumps(known).replace("<", "\\u003c"),
        script=script,
    )


def _file(name: str) -> str:
    return resource("verification", name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _source(content: str) -> str:
    """How a content security policy names an inline script or style."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"


def _texts(language: str) -> dict[str, str]:
    """The page's texts; those with a place for a value keep it, the page fills it in."""
    keys = [*TEXTS, *(f"{part}_{state}" for state in STATES for part in ("state", "meaning"))]
    return {key: say(f"certificates.page.{key}", language, number="{number}", date="{date}") for key in keys}


def _key(key: KnownKey) -> dict[str, object]:
    return {"station": key.station, "public": key.public.hex(), "trusted": key.trusted}


def _entry(withdrawn: Withdrawn) -> dict[str, str]:
    return {
        "number": withdrawn.number,
        "digest": withdrawn.digest[: 2 * DIGEST_PREFIX_BYTES],
        "state": str(withdrawn.state),
        "replacement": withdrawn.replacement,
    }
