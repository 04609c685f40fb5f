"""Which fields may be given a value that neither side entered.

Dates, states and codes mean something to the program, which would not understand just any text in them, here and on every
computer that the decision travels to. They are decided between the entries there are. Begin and end are two fields: each
may be decided for another computer, but not so that something ends before it begins.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from rtcm_desktop.core.journal.fold import Value

FREE_TEXT = frozenset({
    "honorific", "given", "family", "patronymic", "original", "latin", "tent_name", "name", "organisation_name", "position",
    "addressee", "address", "city", "contact", "website", "phone", "messenger", "emergency_contact", "bio", "reason",
    "exception_reason", "project", "series", "room", "group_name", "seat", "table_no", "interpretation", "diet", "access",
    "travel", "title", "owner", "step", "donor", "mitigation", "summary", "text", "note", "notes",
})  # fmt: skip
"""Text columns, by name, that only people read."""

LARGEST_NUMBER = 999_999_999

BEGIN_AND_END = (("start", "end"), ("actual_start", "actual_end"), ("held_start", "held_end"))


def may_be_written(kind: str, column: str) -> bool:
    """Whether a field of a kind takes something that nobody entered."""
    return kind == "integer" or (kind == "text" and column in FREE_TEXT)


def contradiction(
    before: Mapping[str, Value], after: Mapping[str, Value], *, decided: str, open_fields: AbstractSet[str]
) -> tuple[str, str] | None:
    """Begin and end of a record that a decision would turn round, None where it may stand.

    What was turned round before may stay so as long as the other of the two fields is still to be decided.
    """
    for pair in BEGIN_AND_END:
        if decided in pair and _turned_round(after, pair):
            (other,) = set(pair) - {decided}
            if not (_turned_round(before, pair) and other in open_fields):
                return str(after[pair[0]]), str(after[pair[1]])
    return None


def _turned_round(row: Mapping[str, Value], pair: tuple[str, str]) -> bool:
    begin, end = (row.get(column) for column in pair)
    return bool(begin and end) and str(begin) > str(end)
