"""What the pages call roles, ways to take part and states, with the values behind them."""

from rtcm_desktop.core.texts import knows, say
from rtcm_desktop.participants.model import Mode, Participant, Role, Status
from rtcm_desktop.uikit.i18n import language

Choices = list[tuple[str, str]]


def role_words() -> Choices:
    """Every role with its word."""
    return [(role.value, say(f"participants.role.{role.value}", language())) for role in Role]


def mode_words() -> Choices:
    """Every way to take part with its words."""
    return [(mode.value, say(f"participants.mode.{mode.value}", language())) for mode in Mode]


def status_words() -> Choices:
    """Every state with its words."""
    return [(status.value, say(f"participants.status.{status.value}", language())) for status in Status]


def word(kind: str, value: str) -> str:
    """The word of a role, mode or status."""
    return say(f"participants.{kind}.{value}", language())


def office_of(one: Participant) -> str:
    """Where somebody works, in one line."""
    return ", ".join(part for part in (one.position, one.organisation) if part)


def value_of(column: str, text: str) -> str:
    """The value somebody means who typed the beginning of a word ("obs"); what is no such word comes back as it is."""
    choices = {"role": role_words, "mode": mode_words, "status": status_words}
    if column not in choices or not text.strip():
        return text
    typed = text.strip().casefold()
    return next((value for value, shown in choices[column]() if shown.casefold().startswith(typed)), text)


def field_words(field: str) -> str:
    """What a column of a nomination list is understood as."""
    code = f"participants.heading.{field}"
    return say(code, language()) if knows(code) else field.replace("_", " ")
