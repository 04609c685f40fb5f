"""The parts pages are put together from; one look, one behaviour for all of them.

A part is imported when it is first named: the first page of the window needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtcm_desktop.uikit.icons import IconLabel
    from rtcm_desktop.uikit.widgets.actions import ActionRow
    from rtcm_desktop.uikit.widgets.banners import Banner, Banners, announce
    from rtcm_desktop.uikit.widgets.beside import Beside
    from rtcm_desktop.uikit.widgets.buttons import Arrows, Button, IconButton
    from rtcm_desktop.uikit.widgets.cards import Card, HairLine, VerticalLine
    from rtcm_desktop.uikit.widgets.chips import Chip, FilterChips
    from rtcm_desktop.uikit.widgets.choices import ChoiceList, EmptyChoice
    from rtcm_desktop.uikit.widgets.columns import Columns, Views
    from rtcm_desktop.uikit.widgets.counters import Counter
    from rtcm_desktop.uikit.widgets.empty import EmptyPage
    from rtcm_desktop.uikit.widgets.heads import EventHeader, PageHead
    from rtcm_desktop.uikit.widgets.keys import KeyCap, KeyHint, KeyHints
    from rtcm_desktop.uikit.widgets.labels import FactLine, Label, NameLabel, restyle
    from rtcm_desktop.uikit.widgets.layouts import boxed, column, emptied, row
    from rtcm_desktop.uikit.widgets.marks import STATE_MARKS, StateMark, StepState
    from rtcm_desktop.uikit.widgets.panel import FocusScroll, Scroll, SidePanel
    from rtcm_desktop.uikit.widgets.progress import ProgressLine
    from rtcm_desktop.uikit.widgets.rail import Rail, RailItem
    from rtcm_desktop.uikit.widgets.ring import FocusRing
    from rtcm_desktop.uikit.widgets.search import RowItem, SearchList
    from rtcm_desktop.uikit.widgets.steps import Step, StepBar
    from rtcm_desktop.uikit.widgets.strip import Strip
    from rtcm_desktop.uikit.widgets.switch import ViewSwitch
else:

    def __getattr__(name: str) -> object:
        """The part of this name, out of its module."""
        if name not in _WHERE:
            raise AttributeError(name)
        globals()[name] = getattr(import_module(_WHERE[name]), name)
        return globals()[name]


_WHERE = {
    "STATE_MARKS": "rtcm_desktop.uikit.widgets.marks",
    "ActionRow": "rtcm_desktop.uikit.widgets.actions",
    "Arrows": "rtcm_desktop.uikit.widgets.buttons",
    "Banner": "rtcm_desktop.uikit.widgets.banners",
    "Banners": "rtcm_desktop.uikit.widgets.banners",
    "Beside": "rtcm_desktop.uikit.widgets.beside",
    "Button": "rtcm_desktop.uikit.widgets.buttons",
    "Card": "rtcm_desktop.uikit.widgets.cards",
    "Chip": "rtcm_desktop.uikit.widgets.chips",
    "ChoiceList": "rtcm_desktop.uikit.widgets.choices",
    "Columns": "rtcm_desktop.uikit.widgets.columns",
    "Counter": "rtcm_desktop.uikit.widgets.counters",
    "EmptyChoice": "rtcm_desktop.uikit.widgets.choices",
    "EmptyPage": "rtcm_desktop.uikit.widgets.empty",
    "EventHeader": "rtcm_desktop.uikit.widgets.heads",
    "FactLine": "rtcm_desktop.uikit.widgets.labels",
    "FilterChips": "rtcm_desktop.uikit.widgets.chips",
    "FocusRing": "rtcm_desktop.uikit.widgets.ring",
    "FocusScroll": "rtcm_desktop.uikit.widgets.panel",
    "HairLine": "rtcm_desktop.uikit.widgets.cards",
    "IconButton": "rtcm_desktop.uikit.widgets.buttons",
    "IconLabel": "rtcm_desktop.uikit.icons",
    "KeyCap": "rtcm_desktop.uikit.widgets.keys",
    "KeyHint": "rtcm_desktop.uikit.widgets.keys",
    "KeyHints": "rtcm_desktop.uikit.widgets.keys",
    "Label": "rtcm_desktop.uikit.widgets.labels",
    "NameLabel": "rtcm_desktop.uikit.widgets.labels",
    "PageHead": "rtcm_desktop.uikit.widgets.heads",
    "ProgressLine": "rtcm_desktop.uikit.widgets.progress",
    "Rail": "rtcm_desktop.uikit.widgets.rail",
    "RailItem": "rtcm_desktop.uikit.widgets.rail",
    "RowItem": "rtcm_desktop.uikit.widgets.search",
    "Scroll": "rtcm_desktop.uikit.widgets.panel",
    "SearchList": "rtcm_desktop.uikit.widgets.search",
    "SidePanel": "rtcm_desktop.uikit.widgets.panel",
    "StateMark": "rtcm_desktop.uikit.widgets.marks",
    "Step": "rtcm_desktop.uikit.widgets.steps",
    "StepBar": "rtcm_desktop.uikit.widgets.steps",
    "StepState": "rtcm_desktop.uikit.widgets.marks",
    "Strip": "rtcm_desktop.uikit.widgets.strip",
    "VerticalLine": "rtcm_desktop.uikit.widgets.cards",
    "ViewSwitch": "rtcm_desktop.uikit.widgets.switch",
    "Views": "rtcm_desktop.uikit.widgets.columns",
    "announce": "rtcm_desktop.uikit.widgets.banners",
    "boxed": "rtcm_desktop.uikit.widgets.layouts",
    "column": "rtcm_desktop.uikit.widgets.layouts",
    "emptied": "rtcm_desktop.uikit.widgets.layouts",
    "restyle": "rtcm_desktop.uikit.widgets.labels",
    "row": "rtcm_desktop.uikit.widgets.layouts",
}

__all__ = [
    "STATE_MARKS",
    "ActionRow",
    "Arrows",
    "Banner",
    "Banners",
    "Beside",
    "Button",
    "Card",
    "Chip",
    "ChoiceList",
    "Columns",
    "Counter",
    "EmptyChoice",
    "EmptyPage",
    "EventHeader",
    "FactLine",
    "FilterChips",
    "FocusRing",
    "FocusScroll",
    "HairLine",
    "IconButton",
    "IconLabel",
    "KeyCap",
    "KeyHint",
    "KeyHints",
    "Label",
    "NameLabel",
    "PageHead",
    "ProgressLine",
    "Rail",
    "RailItem",
    "RowItem",
    "Scroll",
    "SearchList",
    "SidePanel",
    "StateMark",
    "Step",
    "StepBar",
    "StepState",
    "Strip",
    "VerticalLine",
    "ViewSwitch",
    "Views",
    "announce",
    "boxed",
    "column",
    "emptied",
    "restyle",
    "row",
]
