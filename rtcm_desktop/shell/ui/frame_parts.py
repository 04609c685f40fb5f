"""What the frame is made of and where it stands: rail at the side, header, messages, page and strip one below the other."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.vault import Role
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.gate.requests import is_practice
from rtcm_desktop.shell.ui.help_panel import HelpPanel
from rtcm_desktop.shell.ui.navigation import PAGES, Level, places, title
from rtcm_desktop.shell.ui.page_stack import PageStack
from rtcm_desktop.shell.ui.palette import Palette
from rtcm_desktop.shell.ui.regions import Region, focus_on
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.keyboard import first_stop
from rtcm_desktop.uikit.widgets import (
    Banners,
    EventHeader,
    FocusRing,
    FocusScroll,
    Rail,
    RailItem,
    SidePanel,
    Strip,
    row,
)

LOOK, PRACTICE = "look", "practice"


class FrameParts(QWidget):
    """The parts, laid out for the width there is; what they do is the frame's."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.is_practice = is_practice(context.installation.folder)
        self.rail, self.header = self._rail(), EventHeader()
        self.strip, self.banners, self.stack = Strip(), Banners(), PageStack(context)
        self._lay_out()
        self.palette_box = Palette(context, self)
        self.help = HelpPanel(self)
        self.ring = FocusRing(self)
        bars = self._room.verticalScrollBar(), self._room.horizontalScrollBar()
        for part in (self.rail, self.header, self.banners, self.strip, self.palette_box, self.help, *bars):
            dress(part)

    def _rail(self) -> Rail:
        items = [_rail_item(place) for place in places(Level.RAIL)]
        end = RailItem(PRACTICE, "flag", self.tr("End practice"), stays=False)
        foot = [self._look_item(), *(_rail_item(place) for place in places(Level.FOOT))]
        rail = Rail(items, [end, *foot] if self.is_practice else foot)
        installation = self._context.installation
        kind = self.tr("the Centre") if installation.role is Role.CENTRE else self.tr("training laptop")
        if self.is_practice:
            kind = self.tr("practice")
        rail.set_station("RTCM Desktop", self.tr("{station} · {kind}").format(station=installation.station, kind=kind))
        return rail

    def _look_item(self) -> RailItem:
        dark = theme.is_dark()
        return RailItem(LOOK, "sun" if dark else "moon", self.tr("Light") if dark else self.tr("Dark"), stays=False)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self.header, self.banners):
            right.addWidget(widget)
        self._room = FocusScroll()  # on a screen smaller than any page was made for, the page scrolls
        self._room.setWidget(self.stack)
        right.addWidget(self._room, 1)
        right.addWidget(self.strip)
        self._rail_room = FocusScroll()  # on a screen too low for all areas the rail scrolls
        self._rail_room.setWidget(self.rail)
        self._rail_room.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rail_room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = row(self._rail_room, gap=0)
        layout.addLayout(right, 1)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, low = self.width() < theme.size("narrow"), self.height() < theme.size("low")
        self.rail.set_narrow(narrow, low=low)
        self.header.set_narrow(narrow, low=low)
        self.strip.set_narrow(narrow)
        self._rail_room.setFixedWidth(self.rail.width())
        self.help.place_in(self)

    def show_look(self) -> None:
        """The look is another one now."""
        self.rail.set_item(self._look_item())

    def regions(self) -> list[Region]:
        """The regions as they are now; the panels of a page come and go."""
        page = self.stack.open_page
        panels = [panel for panel in page.findChildren(SidePanel) if panel.isVisible()] if page is not None else []
        return [
            Region(self.rail, lambda: focus_on(self.rail.stop())),
            Region(self.header, lambda: focus_on(self.header.steps.stop())),
            Region(self.stack, self.stack.take_focus),
            *(Region(panel, partial(_focus_inside, panel)) for panel in panels),
            Region(self.help, lambda: focus_on(self.help.view)),
            Region(self.strip, lambda: focus_on(first_stop(self.strip))),
        ]


def _focus_inside(part: QWidget) -> bool:
    return focus_on(first_stop(part))


def _rail_item(place: str) -> RailItem:
    return RailItem(place, PAGES[place].icon, title(place))
