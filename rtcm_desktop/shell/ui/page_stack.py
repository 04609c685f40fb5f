"""The pages of the window: each made when it is first opened, and kept true whether it is seen or not."""

from operator import attrgetter

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from rtcm_desktop.core.actions import Changes
from rtcm_desktop.shell.ui.context import AppContext, Destination
from rtcm_desktop.shell.ui.navigation import PAGES, Level
from rtcm_desktop.uikit import dressing
from rtcm_desktop.uikit.jobs import Job
from rtcm_desktop.uikit.own_step import OwnStep
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Views


class PageStack(Views):
    """Shows one page at a time. `keys_changed()` when the open page answers other keys than before."""

    keys_changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._pages: dict[str, Page] = {}
        self._kept: dict[str, dict[str, str]] = {}
        self._last_focus: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.place = ""
        context.runner.changed.connect(self._on_changed)
        context.runner.ended.connect(self._on_ended)
        context.hub.event_changed.connect(self._on_event_changed)

    def page(self, place: str) -> Page:
        """The page of a place, made when it is first asked for."""
        if place not in self._pages:
            page = PAGES[place].make(self._context, self)
            page.head.known_above = PAGES[place].level is Level.STEP
            page.keys_changed.connect(self.keys_changed)
            self._pages[place] = page
            self.addWidget(page)
            if place in self._kept:
                page.enter(**self._kept.pop(place))
        return self._pages[place]

    def places_now(self) -> dict[str, dict[str, str]]:
        """What each page needs to show again what it shows."""
        return {place: page.place_now() for place, page in self._pages.items()}

    def keep(self, places: dict[str, dict[str, str]]) -> None:
        """Pages made from now on begin with this."""
        self._kept = {place: where for place, where in places.items() if where}

    def own_step(self) -> OwnStep | None:
        """What some page did last that the journal does not know of."""
        steps = [step for page in self._pages.values() if (step := page.own_step()) is not None]
        return max(steps, key=attrgetter("at"), default=None)

    @property
    def open_page(self) -> Page | None:
        """The page that is seen."""
        return self._pages.get(self.place)

    def holds_open(self) -> bool:
        """Whether the window must not lock itself while this page is open."""
        page = self.open_page
        return page is not None and page.holds_open()

    def may_leave(self) -> bool:
        """Whether the open page lets go."""
        page = self.open_page
        return page is None or page.leave()

    def show_place(self, destination: Destination) -> None:
        """Opens a page and puts the cursor on what one came for."""
        page = self.page(destination.place)
        page.enter(**destination.where)
        self.place = destination.place
        if page.stale:
            page.refresh()  # while the page is laid out and drawn, what it shows is read
        dressing.put_on(page)
        self.setCurrentWidget(page)
        first_focus(page).setFocus()
        page.press(destination.press)

    def remember_focus(self) -> None:
        """Notes where the cursor is, for `take_focus`."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._last_focus = focus

    def take_focus(self) -> bool:
        """Puts the cursor back where it was on the open page, else on what one came for; False without a page."""
        page, last = self.open_page, self._last_focus
        if page is None:
            return False
        if last is None or not isValid(last) or not page.isAncestorOf(last) or not last.isVisible():
            last = first_focus(page)
        last.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """A page that is not seen gets no cursor, and the page that is seen loses it only to somebody's will."""
        page = self.open_page
        if page is None or _is_on(page, new):
            return
        came_late = new is not None and self.isAncestorOf(new)
        went_away = _is_on(page, old) and old is not None and not (old.isVisible() and old.isEnabled())
        if came_late or went_away:
            QTimer.singleShot(0, self, self._take_back_focus)

    @Slot()
    def _take_back_focus(self) -> None:
        focus, page = QApplication.focusWidget(), self.open_page
        is_elsewhere = focus is not None and focus.window() is not self.window()
        if page is not None and page.isVisible() and not is_elsewhere and not _is_on(page, focus):
            first_focus(page).setFocus()

    def mark_old(self) -> None:
        """Everything is read again, the open page at once: the day changed, or the words did."""
        for page in self._pages.values():
            page.stale = True
        self._refresh_open_page()

    @Slot()
    def _on_event_changed(self) -> None:
        for place, page in self._pages.items():
            if PAGES[place].level is Level.STEP:
                page.stale = True
        self._refresh_open_page()

    def _refresh_open_page(self) -> None:
        page = self.open_page
        if page is not None and page.isVisible() and page.stale:
            page.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.note(changes)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        """What one came for may be there only once the page has read."""
        if job.owner is self.open_page:
            QTimer.singleShot(0, self, self._settle_focus)

    @Slot()
    def _settle_focus(self) -> None:
        page = self.open_page
        if page is not None and isValid(page) and page.hasFocus():
            first_focus(page).setFocus()


def first_focus(page: Page) -> QWidget:
    """What one came for, where it is there already; else the page, so that its keys work."""
    focus = page.first_focus()
    return focus if focus is not None and focus.isVisible() else page


def _is_on(page: Page, widget: QWidget | None) -> bool:
    """Whether the cursor there is on the page."""
    return widget is page or (widget is not None and page.isAncestorOf(widget))
