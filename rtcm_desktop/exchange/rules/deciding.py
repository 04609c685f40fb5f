"""Which fields may be given a value that neither side entered.

Dates, states and codes mean something to the program, which would not understand just any text in them, here and on every
computer that the decision travels to. They are decided between the entries there are.
"""

FREE_TEXT = frozenset({
    "honorific", "given", "family", "patronymic", "original", "latin", "tent_name", "name", "organisation_name", "position",
    "addressee", "address", "city", "contact", "website", "phone", "messenger", "emergency_contact", "bio", "reason",
    "exception_reason", "project", "series", "room", "group_name", "seat", "table_no", "interpretation", "diet", "access",
    "travel", "title", "owner", "step", "donor", "mitigation", "summary", "text", "note", "notes",
})  # fmt: skip
"""Text columns, by name, that only people read."""

LARGEST_NUMBER = 999_999_999
