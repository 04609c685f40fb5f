"""One row of a connection report as a connection; what cannot be read is named and stops nobody else."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from rtcm_desktop.attendance.model import Connection
from rtcm_desktop.attendance.reading.moments import MOMENTS, minutes_in, moment_in, written
from rtcm_desktop.core.names import normal
from rtcm_desktop.sheets.model import Problem, Record, Table, problem
from rtcm_desktop.sheets.values import CellFault, DayOrder

__all__ = ["ConnectionReader", "written"]


@dataclass(frozen=True, slots=True)
class ConnectionReader:
    """Reads the rows of one table. ``day``: for times without a date. ``problems`` fills while it reads."""

    table: Table
    order: DayOrder
    day: date
    problems: list[Problem] = field(default_factory=list)

    def connection(self, record: Record) -> Connection:
        """Who, from when to when, how long. A first join and a last leave are no connection: the length counts."""
        joined = self.moment(record, "join") or self.moment(record, "first_join")
        left = self.moment(record, "leave") or self.moment(record, "last_leave")
        minutes = minutes_in(record.get("duration"))
        if "first_join" in record.values and joined and left and minutes is not None:
            left = min(left, joined + timedelta(minutes=minutes))
        if minutes is None and (joined is None or left is None):
            heading = self.table.heading("duration")
            self.problems.append(
                problem("REPORT_LENGTH_UNKNOWN", sheet=self.table.sheet, row=record.row, column=heading)
            )
        return Connection(record.row, name_in(record), written(record, "email"), joined, left, minutes)

    def moment(self, record: Record, name: str) -> datetime | None:
        """The moment in a column; None, and a problem where something is written that is none."""
        if not written(record, name):
            return None
        try:
            return moment_in(record.get(name), self.order, self.day)
        except CellFault as fault:
            self.problems.append(
                problem(
                    fault.code,
                    sheet=self.table.sheet,
                    row=record.row,
                    column=self.table.heading(name),
                    **fault.params,
                )
            )
            return None

    def has_readable_times(self, record: Record) -> bool:
        """Whether some stated time can be read, or none is stated; else nobody knows whether the row is of the unit."""
        stated = [name for name in MOMENTS if written(record, name)]
        return not stated or any(self._reads(record, name) for name in stated)

    def _reads(self, record: Record, name: str) -> bool:
        try:
            moment_in(record.get(name), self.order, self.day)
        except CellFault:
            return False
        return True


def name_in(record: Record) -> str:
    """The displayed name, or given and family name where they stand apart."""
    parts = (written(record, "given"), written(record, "family"))
    return normal(written(record, "name") or " ".join(filter(None, parts)))
