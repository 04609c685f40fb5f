"""What was painted in the grid and is not kept yet: it shows at once, over what was read."""

from collections.abc import Sequence
from dataclasses import replace

from rtcm_desktop.attendance.model import GridRow, Presence, Status, UnitState


class Painted:
    """Marks by participant and half-day; None is a mark taken out. They go away once everything is kept and read."""

    def __init__(self) -> None:
        self._marks: dict[tuple[str, str], Status | None] = {}
        self._under_way = 0

    def add(self, participant: str, unit: str, status: Status | None) -> None:
        """A mark is on its way."""
        self._marks[participant, unit] = status
        self._under_way += 1

    def kept(self) -> None:
        """A mark has arrived."""
        self._under_way -= 1

    def failed(self) -> None:
        """A mark could not be kept: what is true shows again."""
        self._under_way -= 1
        self._marks.clear()

    def read(self) -> None:
        """The grid was read anew."""
        if not self._under_way:
            self._marks.clear()

    def over(self, rows: Sequence[GridRow]) -> list[GridRow]:
        """The rows with the marks over them."""
        return [self._with_marks(row) for row in rows] if self._marks else list(rows)

    def _with_marks(self, row: GridRow) -> GridRow:
        units = dict(row.units)
        for (participant, unit), status in self._marks.items():
            if participant == row.participant.id:
                units[unit] = Presence(UnitState.PROVEN if status else UnitState.NOT_PROVEN, status)
        return replace(row, units=units)
