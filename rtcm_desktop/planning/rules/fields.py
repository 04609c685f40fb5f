"""The fields of an event that can be set by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rtcm_desktop.core.typed import one_of, whole_number
from rtcm_desktop.planning.model import EventKind, EventState, UnitKind
from rtcm_desktop.planning.rules.parsing import (
    LARGEST_GROUP,
    Typed,
    half_days_value,
    parse_languages,
    parse_link,
    parse_mode,
    parse_notes,
    parse_several,
    parse_share,
    parse_signatories,
    parse_spoken,
    parse_text,
    parse_timezone,
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field by the name users type: the column it fills and the parser of its values."""

    column: str
    parse: Callable[[str, str], Typed]


FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", one_of(EventKind)),
    "mode": Field("mode", parse_mode),
    "state": Field("state", one_of(EventState)),
    "unit_kind": Field("unit_kind", one_of(UnitKind)),
    "timezone": Field("timezone", parse_timezone),
    "venue": Field("venue", parse_text),
    "languages": Field("languages", parse_spoken),
    "interpretation": Field("interpretation", parse_languages),
    "donors": Field("donors", parse_several),
    "partners": Field("partners", parse_several),
    "project": Field("project", parse_text),
    "coordinator": Field("coordinator", parse_text),
    "signatories": Field("signatories", parse_signatories),
    "meeting_link": Field("meeting_link", parse_link),
    "capacity": Field("capacity", whole_number(1, LARGEST_GROUP)),
    "half_days": Field("half_days", half_days_value),
    "eligibility": Field("eligibility", parse_share),
    "notes": Field("notes", parse_notes),
}
"""Fields whose typed value stands alone. Titles, dates, days and topics touch more than one value and are service matters."""

COMPOUND = ("title", "start", "end", "days", "topics", "nomination_deadline")


def known_fields() -> str:
    """The names that can be set, for messages."""
    return ", ".join(sorted((*FIELDS, *COMPOUND)))


def check_typed(name: str, text: str) -> None:
    """Raises what is wrong with a typed value of a field, as `UserError`."""
    if name in FIELDS:
        FIELDS[name].parse(name, text)
