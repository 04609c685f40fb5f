"""The frame around every page: rail, header and steps of the open event, the page itself, the strip at the foot."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from rtcm_desktop.core.actions import Changes
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.planning.service.events import STEPS
from rtcm_desktop.shell.finding import Hit
from rtcm_desktop.shell.overview import PLACES
from rtcm_desktop.shell.ui.context import AppContext, Destination
from rtcm_desktop.shell.ui.keepers import HeadKeeper, StripKeeper
from rtcm_desktop.shell.ui.navigation import PAGES, Level, places, title
from rtcm_desktop.shell.ui.palette import Palette
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.jobs import Job
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Banners, EventHeader, FocusRing, Rail, RailItem, Strip, row

NARROW = 1200
LOOK = "look"
FAILURE, UNDONE = "failure", "undone"
STEP_PLACES = ("overview", *(PLACES.get(step, step) for step in STEPS))
"""The pages of an event by the number of their key."""


class Frame(QWidget):
    """Shows one page at a time and keeps what is around it true. `look_asked()`, `close_asked()` go to the window."""

    look_asked = Signal()
    close_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pages: dict[str, Page] = {}
        self._back: list[str] = []
        self.place = ""
        self.rail, self.header = self._rail(), EventHeader()
        self.strip, self.banners, self._stack = Strip(), Banners(), QStackedWidget()
        self.palette_box = Palette(context, self)
        self._lay_out()
        self.ring = FocusRing(self)
        self._head = HeadKeeper(self._context, self.header, self)
        self._head.lost.connect(self._on_lost)
        self._foot = StripKeeper(self._context, self.strip, self)
        self._connect()
        self._add_keys()

    def _rail(self) -> Rail:
        items = [RailItem(place, PAGES[place].icon, title(place)) for place in places(Level.RAIL)]
        rail = Rail(items, [self._look_item()])
        installation = self._context.installation
        kind = self.tr("the Centre") if installation.role is Role.CENTRE else self.tr("training laptop")
        rail.set_station("RTCM Desktop", self.tr("{station} · {kind}").format(station=installation.station, kind=kind))
        return rail

    def _look_item(self) -> RailItem:
        dark = theme.is_dark()
        return RailItem(LOOK, "sun" if dark else "moon", self.tr("Light") if dark else self.tr("Dark"))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self.header, self.banners):
            right.addWidget(widget)
        right.addWidget(self._stack, 1)
        right.addWidget(self.strip)
        layout = row(self.rail, gap=0)
        layout.addLayout(right, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        runner = self._context.runner
        runner.changed.connect(self._on_changed)
        runner.failed.connect(self._on_failed)
        runner.ended.connect(self._on_ended)
        self._context.hub.navigated.connect(self._on_navigated)
        self._context.hub.event_changed.connect(self._on_event_changed)
        self._context.hub.undone.connect(self._on_undone)
        self.rail.chosen.connect(self._on_rail)
        self.rail.find_asked.connect(self._on_find_asked)
        self.header.steps.chosen.connect(self.go)
        self.header.events_asked.connect(self._on_events_asked)
        self.header.action_asked.connect(self._on_print_asked)
        self.strip.undo.connect(self._on_undo)
        self.palette_box.chosen.connect(self._on_found)

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+K": self._on_find_asked,
            "Ctrl+Z": self._on_undo,
            "Alt+Left": self.go_back,
            "Ctrl+Q": self._on_close_asked,
        }
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        to_pages = {"Ctrl+N": "new_event"}
        to_pages |= {f"Ctrl+{STEP_PLACES.index(place)}": place for place in places(Level.STEP)}
        for key, place in to_pages.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setObjectName(place)
            shortcut.activated.connect(self._on_page_key)

    @Slot()
    def _on_page_key(self) -> None:
        place = self.sender().objectName()
        if PAGES[place].level is not Level.STEP or self._context.event is not None:
            self.go(place)

    @Slot()
    def _on_find_asked(self) -> None:
        self.palette_box.open()

    @Slot()
    def _on_undo(self) -> None:
        self._context.undo()

    @Slot()
    def _on_close_asked(self) -> None:
        self.close_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        for part in (self.rail, self.header, self.strip):
            part.set_narrow(narrow)

    # going somewhere

    def page(self, place: str) -> Page:
        """The page of a place, made when it is first asked for."""
        if place not in self._pages:
            page = PAGES[place].make(self._context, self._stack)
            page.keys_changed.connect(self._show_keys)
            self._pages[place] = page
            self._stack.addWidget(page)
        return self._pages[place]

    @Slot(str)
    def go(self, place: str) -> None:
        """Opens a page."""
        self._on_navigated(Destination(place))

    @Slot()
    def go_back(self) -> None:
        """The page before this one."""
        if len(self._back) > 1:
            self._back.pop()
            self.go(self._back.pop())

    @Slot(object)
    def _on_navigated(self, destination: Destination) -> None:
        place = destination.place
        if place not in PAGES or (self.place in self._pages and not self._pages[self.place].leave()):
            return
        page = self.page(place)
        page.enter(**destination.where)
        self.place = place
        self._back = [*self._back, place][-20:] if self._back[-1:] != [place] else self._back
        self._stack.setCurrentWidget(page)
        self._show_place()
        _first_focus(page).setFocus()

    def _show_place(self) -> None:
        in_event = PAGES[self.place].level is Level.STEP
        self.header.setVisible(in_event)
        self._head.show_place(self.place)
        self.rail.set_current(self.place if PAGES[self.place].level is Level.RAIL else "events")
        self.banners.clear(UNDONE)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        if self.place in self._pages:
            self.strip.set_hints(self._pages[self.place].keys())

    @Slot(str)
    def _on_rail(self, key: str) -> None:
        if key == LOOK:
            self.look_asked.emit()
            self.rail.set_foot(self._look_item())
        else:
            self.go(key)

    @Slot()
    def _on_events_asked(self) -> None:
        self.palette_box.open("#")

    @Slot()
    def _on_print_asked(self) -> None:
        self._context.navigate("overview", pack=True)

    @Slot(object)
    def _on_found(self, hit: Hit) -> None:
        if hit.kind == "commands":
            self._run_command(hit)
        elif hit.kind == "events":
            self._context.navigate(hit.place, event=hit.key)
        elif hit.kind == "topics":
            self._context.navigate(hit.place, topic=hit.key)
        else:
            self._context.navigate(hit.place, person=hit.key)

    def _run_command(self, hit: Hit) -> None:
        match hit.key:
            case "undo":
                self._context.undo()
            case "look":
                self.look_asked.emit()
            case "close":
                self.close_asked.emit()
            case _:
                self.go(hit.place)

    # keeping the pages true

    @Slot()
    def _on_event_changed(self) -> None:
        for place in places(Level.STEP):
            if place in self._pages:
                self._pages[place].stale = True
        current = self._pages.get(self.place)
        if current is not None and current.isVisible() and current.stale:
            current.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.banners.clear(FAILURE)
        for page in self._pages.values():
            page.note(changes)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        """What one came for may be there only once the page has read."""
        if job.owner is self._pages.get(self.place):
            QTimer.singleShot(0, self._settle_focus)

    @Slot()
    def _settle_focus(self) -> None:
        page = self._pages[self.place]
        if isValid(page) and page.hasFocus():
            _first_focus(page).setFocus()

    @Slot(str)
    def _on_undone(self, name: str) -> None:
        self.banners.say("ok", self.tr("Taken back: {name}").format(name=name), key=UNDONE)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.banners.say("stop", told(error), key=FAILURE)

    @Slot(object)
    def _on_lost(self, error: AppError) -> None:
        self.go("events")
        self._on_failed(error)


def _first_focus(page: Page) -> QWidget:
    """What one came for, where it is there already; else the page, so that its keys work."""
    focus = page.first_focus()
    return focus if focus is not None and focus.isVisible() else page
