"""Fields with a label above and a line for messages below, checked while typing."""

from rtcm_desktop.uikit.forms.editors import (
    ChoiceField,
    DateField,
    Editor,
    LongTextField,
    NumberField,
    PassphraseField,
    TextField,
    TickField,
    TimeField,
)
from rtcm_desktop.uikit.forms.field import Check, Field, Form

__all__ = [
    "Check",
    "ChoiceField",
    "DateField",
    "Editor",
    "Field",
    "Form",
    "LongTextField",
    "NumberField",
    "PassphraseField",
    "TextField",
    "TickField",
    "TimeField",
]
