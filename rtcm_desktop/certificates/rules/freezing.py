"""The frozen data of a paper as one canonical text, and its digest."""

import hashlib
from collections.abc import Mapping
from datetime import date
from typing import Any

from rtcm_desktop.certificates.model import Frozen, Kind, Signatory
from rtcm_desktop.core import canonical


def digest(frozen: Frozen) -> str:
    """SHA-256 of the canonical form, hexadecimal: equal wherever and whenever it is computed."""
    return hashlib.sha256(canonical.dumps(as_json(frozen)).encode()).hexdigest()


def as_json(frozen: Frozen) -> dict[str, object]:
    """The JSON form that is stored and digested."""
    return {
        "number": frozen.number,
        "kind": str(frozen.kind),
        "languages": list(frozen.languages),
        "name": frozen.name,
        "original": frozen.original,
        "position": frozen.position,
        "institution": frozen.institution,
        "country": frozen.country,
        "event": frozen.event,
        "start": frozen.start.isoformat(),
        "end": frozen.end.isoformat(),
        "minutes": frozen.minutes,
        "topics": list(frozen.topics),
        "issued_on": frozen.issued_on.isoformat(),
        "texts": {language: dict(texts) for language, texts in frozen.texts.items()},
        "signatories": [
            {"name": one.name, "offices": {language: list(lines) for language, lines in one.offices.items()}}
            for one in frozen.signatories
        ],
        "layout": frozen.layout,
        "fonts": frozen.fonts,
        "logos": dict(frozen.logos),
    }


def from_json(value: Mapping[str, Any]) -> Frozen:
    """The frozen data out of its JSON form."""
    return Frozen(
        number=value["number"],
        kind=Kind(value["kind"]),
        languages=tuple(value["languages"]),
        name=value["name"],
        original=value["original"],
        position=value["position"],
        institution=value["institution"],
        country=value["country"],
        event=value["event"],
        start=date.fromisoformat(value["start"]),
        end=date.fromisoformat(value["end"]),
        minutes=value["minutes"],
        topics=tuple(value["topics"]),
        issued_on=date.fromisoformat(value["issued_on"]),
        texts=value["texts"],
        signatories=tuple(_signatory(one) for one in value["signatories"]),
        layout=value["layout"],
        fonts=value["fonts"],
        logos=value["logos"],
    )


def _signatory(value: Mapping[str, Any]) -> Signatory:
    return Signatory(value["name"], {language: tuple(lines) for language, lines in value["offices"].items()})
