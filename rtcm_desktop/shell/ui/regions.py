"""The regions of the window, from one to the next by `F6`: rail, steps, page, panels beside it, strip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

BY_KEY = Qt.FocusReason.TabFocusReason


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window, and what puts the cursor into it (False where there is nothing to put it on)."""

    part: QWidget
    take_focus: Callable[[], bool]


class Regions(QObject):
    """Knows the order of the regions; asks for them each time, because panels come and go."""

    def __init__(self, regions: Callable[[], Sequence[Region]], parent: QObject) -> None:
        super().__init__(parent)
        self._regions = regions

    @Slot()
    def go_on(self) -> None:
        """To the next region."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """To the region before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        regions = [region for region in self._regions() if region.part.isVisible()]
        here = _place_of(QApplication.focusWidget(), regions)
        for away in range(1, len(regions) + 1):
            if regions[(here + step * away) % len(regions)].take_focus():
                return


def _place_of(focus: QWidget | None, regions: Sequence[Region]) -> int:
    """The innermost region with the cursor; the first where it is in none."""
    found = 0
    for place, region in enumerate(regions):
        inside = focus is not None and (region.part is focus or region.part.isAncestorOf(focus))
        if inside and (place == 0 or found == 0 or regions[found].part.isAncestorOf(region.part)):
            found = place
    return found


def focus_on(widget: QWidget | None) -> bool:
    """Puts the cursor there, as a key would."""
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return False
    widget.setFocus(BY_KEY)
    return True
