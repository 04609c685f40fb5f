"""People of the register who answer to a name that is being typed."""

from collections.abc import Sequence

from rtcm_desktop.people.model import Found
from rtcm_desktop.uikit.widgets import RowItem, SearchList


class FoundList(SearchList):
    """As high as it has rows; not seen while nobody is found."""

    def show_found(self, found: Sequence[Found]) -> None:
        """Lists them with where they work."""
        self.set_items([RowItem(one.id, one.name, _office(one)) for one in found])
        self.setFixedHeight(self.wanted_height())
        self.setVisible(bool(found))


def _office(one: Found) -> str:
    return ", ".join(filter(None, (one.organisation, one.country)))
