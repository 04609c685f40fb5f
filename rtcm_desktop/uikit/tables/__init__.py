"""Tables: rows keyed by id, cells declared by columns, filtered while typing; selection and scroll stay."""

from rtcm_desktop.uikit.tables.cells import Align, Cell, Column, RowHeight
from rtcm_desktop.uikit.tables.field import FilterField
from rtcm_desktop.uikit.tables.half_edited import HalfEdited
from rtcm_desktop.uikit.tables.lazy import LazyTable, LazyTableModel
from rtcm_desktop.uikit.tables.model import RecordTableModel
from rtcm_desktop.uikit.tables.table import RecordTable

__all__ = [
    "Align",
    "Cell",
    "Column",
    "FilterField",
    "HalfEdited",
    "LazyTable",
    "LazyTableModel",
    "RecordTable",
    "RecordTableModel",
    "RowHeight",
]
