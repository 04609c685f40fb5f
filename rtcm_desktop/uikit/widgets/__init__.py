"""The parts pages are put together from; one look, one behaviour for all of them."""

from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets.banners import Banner, Banners, announce
from rtcm_desktop.uikit.widgets.buttons import Arrows, Button, IconButton
from rtcm_desktop.uikit.widgets.cards import Card, HairLine, VerticalLine
from rtcm_desktop.uikit.widgets.chips import Chip, FilterChips
from rtcm_desktop.uikit.widgets.choices import ChoiceList, EmptyChoice
from rtcm_desktop.uikit.widgets.counters import Counter
from rtcm_desktop.uikit.widgets.empty import EmptyPage
from rtcm_desktop.uikit.widgets.heads import EventHeader, PageHead
from rtcm_desktop.uikit.widgets.keys import KeyCap, KeyHint, KeyHints
from rtcm_desktop.uikit.widgets.labels import FactLine, Label, NameLabel, restyle
from rtcm_desktop.uikit.widgets.layouts import boxed, column, emptied, row
from rtcm_desktop.uikit.widgets.marks import STATE_MARKS, StateMark, StepState
from rtcm_desktop.uikit.widgets.panel import Scroll, SidePanel
from rtcm_desktop.uikit.widgets.progress import ProgressLine
from rtcm_desktop.uikit.widgets.rail import Rail, RailItem
from rtcm_desktop.uikit.widgets.ring import FocusRing
from rtcm_desktop.uikit.widgets.search import RowItem, SearchList
from rtcm_desktop.uikit.widgets.steps import Step, StepBar
from rtcm_desktop.uikit.widgets.strip import Strip
from rtcm_desktop.uikit.widgets.switch import ViewSwitch

__all__ = [
    "STATE_MARKS",
    "Arrows",
    "Banner",
    "Banners",
    "Button",
    "Card",
    "Chip",
    "ChoiceList",
    "Counter",
    "EmptyChoice",
    "EmptyPage",
    "EventHeader",
    "FactLine",
    "FilterChips",
    "FocusRing",
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
    "announce",
    "boxed",
    "column",
    "emptied",
    "restyle",
    "row",
]
