"""The frame around every page: rail, header and steps of the open event, the page itself, the strip at the foot."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.planning.service.events import STEPS
from rtcm_desktop.shell.finding import Hit
from rtcm_desktop.shell.overview import PLACES
from rtcm_desktop.shell.ui import found
from rtcm_desktop.shell.ui.closing import Closing
from rtcm_desktop.shell.ui.context import AppContext, Destination
from rtcm_desktop.shell.ui.evening import Evening
from rtcm_desktop.shell.ui.frame_keys import FrameKeys
from rtcm_desktop.shell.ui.frame_parts import LOOK, PRACTICE, FrameParts
from rtcm_desktop.shell.ui.help_panel import FIRST_PAGE
from rtcm_desktop.shell.ui.keepers import HeadKeeper, RailKeeper, StripKeeper
from rtcm_desktop.shell.ui.last_place import HOME, LastPlace
from rtcm_desktop.shell.ui.navigation import PAGES, Level, places
from rtcm_desktop.shell.ui.regions import Regions
from rtcm_desktop.shell.ui.taking_back import TakingBack
from rtcm_desktop.shell.ui.trail import Trail
from rtcm_desktop.uikit.i18n import OWN_NAMES, told
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import KeyHint

FAILURE = "failure"
STEP_PLACES = ("overview", *(PLACES.get(step, step) for step in STEPS))
"""The pages of an event by the number of their key."""


class Frame(FrameParts):
    """Shows one page at a time and keeps what is around it true.

    `look_asked()`, `close_asked()`, `lock_asked()` and `practice_ended()` go to the window; `moved()` after every change of place.
    """

    look_asked = Signal()
    close_asked = Signal()
    lock_asked = Signal()
    practice_ended = Signal()
    moved = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._trail = Trail()
        self._head = HeadKeeper(context, self.header, self)
        self._waiting = RailKeeper(context, self.rail, self)
        self._foot = StripKeeper(context, self.strip, self.stack.own_step, self)
        self._taking_back = TakingBack(context, self._foot, self.banners, self)
        self.closing = Closing(context, self)
        Evening(context, self.closing, self.banners, self)
        self._regions = Regions(self.regions, self)
        self._keys = FrameKeys(self, self._slots(), _places_by_key())
        self._connect()

    def _connect(self) -> None:
        runner, hub = self._context.runner, self._context.hub
        runner.changed.connect(self._on_changed)
        runner.failed.connect(self._on_failed)
        hub.navigated.connect(self._on_navigated)
        hub.may_leave = self.stack.may_leave
        self.rail.chosen.connect(self._on_rail)
        self.rail.find_asked.connect(self._on_find_asked)
        self.header.steps.chosen.connect(self.go)
        self.header.events_asked.connect(self._on_events_asked)
        self.header.action_asked.connect(self._on_print_asked)
        self.strip.undo.connect(self._taking_back.ask)
        self.palette_box.chosen.connect(self._on_found)
        self.stack.keys_changed.connect(self._show_keys)
        self.help.closed.connect(self.stack.take_focus)
        self._head.lost.connect(self._on_lost)
        self._keys.place_asked.connect(self._on_place_asked)

    def _slots(self) -> Mapping[str, Callable[[], object]]:
        regions = self._regions
        return {
            "Ctrl+K": self._on_find_asked,
            "Ctrl+Z": self._taking_back.ask,
            "Alt+Left": self.go_back,
            "Ctrl+Q": self.ask_to_close,
            "Ctrl+L": self.ask_to_lock,
            "F1": self._on_help_asked,
            "F6": regions.go_on,
            "Shift+F6": regions.go_back,
            "Ctrl+F6": regions.go_on,
            "Ctrl+Shift+F6": regions.go_back,
        }

    def _commands(self) -> Mapping[str, Callable[[], object]]:
        """The commands of `Ctrl+K` that are no page."""
        return {
            "undo": self._taking_back.ask,
            "look": self.look_asked.emit,
            "lock": self.ask_to_lock,
            "help": self._on_help_asked,
            "guide": partial(self._open_guide, FIRST_PAGE),
            "keys": partial(self._open_guide, "keys"),
            "end_practice": self.practice_ended.emit,
            "close": self.ask_to_close,
            **{f"language_{code}": partial(self._context.speak, code) for code in OWN_NAMES},
        }

    @property
    def place(self) -> str:
        """The place that is open."""
        return self.stack.place

    def where(self) -> dict[str, str]:
        """What the open page is told to come back to what it shows."""
        page = self.stack.open_page
        return page.place_now() if page is not None else {}

    def last_place(self) -> LastPlace:
        """Where one is, so that the next start comes back to it."""
        context = self._context
        day = context.now().date().isoformat()
        folder = str(context.installation.folder)
        place, where = self.place or HOME, self.where()
        if PAGES[place].level is Level.INNER and not where:
            place = PAGES[place].under
        return LastPlace(folder, day, place, context.event or "", where)

    def again(self) -> "Frame":
        """The same in the language of now; each page is made when it is opened, and shows what it showed."""
        made = Frame(self._context)
        made._trail = self._trail
        made.stack.keep(self.stack.places_now())
        return made

    def page(self, place: str) -> Page:
        """The page of a place, made when it is first asked for."""
        return self.stack.page(place)

    @Slot(str)
    def go(self, place: str, **where: object) -> None:
        """Opens a page, unless the open one holds on to us."""
        self._context.navigate(place, **where)
        self._mark_place()

    @Slot()
    def go_back(self) -> None:
        """The page before this one, with the event that was open there."""
        stop = self._trail.back()
        if stop is not None:
            place, event = stop
            self._context.navigate(place, **({"event": event} if event else {}))

    @Slot(object)
    def _on_navigated(self, destination: Destination) -> None:
        self.stack.show_place(destination)
        self._trail.add(destination.place, self._context.event)
        self.banners.clear(FAILURE)
        self._taking_back.forget()
        self._show_place()
        self.moved.emit()

    def _show_place(self) -> None:
        self.header.setVisible(PAGES[self.place].level is Level.STEP)
        self._mark_place()
        self._show_keys()

    def _mark_place(self) -> None:
        """Rail and steps show where one is, also when a page did not let go."""
        if self.place:
            entry = PAGES[self.place]
            self._head.show_place(self.place)
            self.rail.set_current(self.place if entry.level in {Level.RAIL, Level.FOOT} else entry.under)

    @Slot()
    def _show_keys(self) -> None:
        page = self.stack.open_page
        if page is not None:
            self.strip.set_hints([*page.keys(), KeyHint("F1", self.tr("Guide"))])
            self._keys.give_way_to(page)

    @Slot(str)
    def _on_rail(self, key: str) -> None:
        if key == LOOK:
            self.look_asked.emit()
        elif key == PRACTICE:
            self.practice_ended.emit()
        else:
            self.go(key)

    @Slot(str)
    def _on_place_asked(self, place: str) -> None:
        if PAGES[place].level is not Level.STEP or self._context.event is not None:
            self.go(place)

    @Slot()
    def _on_find_asked(self) -> None:
        self.stack.remember_focus()
        self.palette_box.open()

    @Slot()
    def _on_events_asked(self) -> None:
        self.palette_box.open("#")

    @Slot()
    def _on_help_asked(self) -> None:
        self._open_guide(self.place)

    def _open_guide(self, page: str) -> None:
        self.stack.remember_focus()
        self.help.open(page)

    @Slot()
    def ask_to_close(self) -> None:
        """The window is to be closed."""
        self.close_asked.emit()

    @Slot()
    def ask_to_lock(self) -> None:
        """The passphrase is to be asked for."""
        self.lock_asked.emit()

    @Slot()
    def _on_print_asked(self) -> None:
        self._context.navigate("overview", pack=True)

    @Slot(object)
    def _on_found(self, hit: Hit) -> None:
        found.follow(hit, self._context, self._commands())

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        self.banners.clear(FAILURE)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.banners.say("stop", told(error), key=FAILURE)

    @Slot(object)
    def _on_lost(self, error: AppError) -> None:
        self._on_navigated(Destination("events"))
        self._on_failed(error)


def _places_by_key() -> dict[str, str]:
    steps = {f"Ctrl+{STEP_PLACES.index(place)}": place for place in places(Level.STEP)}
    return {"Ctrl+N": "new_event"} | steps
