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

WHOLE_SENTENCES = frozenset({
    "bio", "reason", "exception_reason", "diet", "access", "travel", "step", "mitigation", "summary", "text", "note", "notes",
})  # fmt: skip
"""Those of them that hold more than a line."""
LONGEST_LINE, LONGEST_SENTENCES = 200, 2000

LARGEST_NUMBER = 999_999_999

BEGIN_AND_END = (("start", "end"), ("actual_start", "actual_end"), ("held_start", "held_end"))


def longest_entry(kind: str, column: str) -> int:
    """How many letters a field of a kind takes of something that nobody entered; 0 where it takes nothing of the kind."""
    if kind == "integer":
        return len(str(LARGEST_NUMBER))
    if kind != "text" or column not in FREE_TEXT:
        return 0
    return LONGEST_SENTENCES if column in WHOLE_SENTENCES else LONGEST_LINE


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
