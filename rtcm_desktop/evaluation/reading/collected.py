"""The table that an online form was exported to: its headings, and its rows below them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.sheets.model import Row, as_text
from rtcm_desktop.sheets.reading import read_grids


@dataclass(frozen=True, slots=True)
class CollectedTable:
    """A sheet with headings in its first row, by their place."""

    sheet: str
    headings: Mapping[int, str]
    rows: tuple[Row, ...]


def read_collected(path: Path) -> tuple[CollectedTable, ...]:
    """Every sheet that has something below its first row. Raises UserError when the file cannot be read."""
    return tuple(
        CollectedTable(
            grid.sheet, {place: as_text(value) for place, value in grid.rows[0].filled()}, tuple(grid.rows[1:])
        )
        for grid in read_grids(path)
        if len(grid.rows) > 1
    )
