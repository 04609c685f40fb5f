"""Fields with a label above and a line for messages below, checked while typing.

A part is imported when it is first named: the first page of the window needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtcm_desktop.uikit.forms.draft_line import DraftLine
    from rtcm_desktop.uikit.forms.editors import (
        ChoiceField,
        DateField,
        LongTextField,
        NumberField,
        TickField,
        TimeField,
    )
    from rtcm_desktop.uikit.forms.field import Check, Field
    from rtcm_desktop.uikit.forms.field_line import FieldLine
    from rtcm_desktop.uikit.forms.form import Fields, Form
    from rtcm_desktop.uikit.forms.text import Editor, PassphraseField, TextField
else:

    def __getattr__(name: str) -> object:
        """The part of this name, out of its module."""
        if name not in _WHERE:
            raise AttributeError(name)
        globals()[name] = getattr(import_module(_WHERE[name]), name)
        return globals()[name]


_WHERE = {
    "Check": "rtcm_desktop.uikit.forms.field",
    "ChoiceField": "rtcm_desktop.uikit.forms.editors",
    "DateField": "rtcm_desktop.uikit.forms.editors",
    "DraftLine": "rtcm_desktop.uikit.forms.draft_line",
    "Editor": "rtcm_desktop.uikit.forms.text",
    "Field": "rtcm_desktop.uikit.forms.field",
    "FieldLine": "rtcm_desktop.uikit.forms.field_line",
    "Fields": "rtcm_desktop.uikit.forms.form",
    "Form": "rtcm_desktop.uikit.forms.form",
    "LongTextField": "rtcm_desktop.uikit.forms.editors",
    "NumberField": "rtcm_desktop.uikit.forms.editors",
    "PassphraseField": "rtcm_desktop.uikit.forms.text",
    "TextField": "rtcm_desktop.uikit.forms.text",
    "TickField": "rtcm_desktop.uikit.forms.editors",
    "TimeField": "rtcm_desktop.uikit.forms.editors",
}

__all__ = [
    "Check",
    "ChoiceField",
    "DateField",
    "DraftLine",
    "Editor",
    "Field",
    "FieldLine",
    "Fields",
    "Form",
    "LongTextField",
    "NumberField",
    "PassphraseField",
    "TextField",
    "TickField",
    "TimeField",
]
