"""Lists taken during a meeting: rows of "Joined" and "Left" become stays from one to the other."""

from collections.abc import Iterable
from datetime import datetime

from rtcm_desktop.attendance.model import Connection
from rtcm_desktop.attendance.reading.connections import ConnectionReader, name_in
from rtcm_desktop.attendance.reading.moments import words, written
from rtcm_desktop.core.names import fold
from rtcm_desktop.sheets.model import Record


def stays_of(records: Iterable[Record], reader: ConnectionReader) -> list[Connection]:
    """The stays of everybody; who had not left was there until the last moment that the list knows of."""
    seen = [(record, moment) for record in records if (moment := reader.moment(record, "moment"))]
    last = max((moment for _, moment in seen), default=None)
    stays: list[Connection] = []
    open_stays: dict[str, tuple[Record, datetime]] = {}
    for record, moment in seen:
        name = name_in(record)
        if not _is_leaving(record):
            open_stays.setdefault(name, (record, moment))
        elif name in open_stays:
            stays.append(_stay(*open_stays.pop(name), moment))
    stays += [_stay(record, since, last) for record, since in open_stays.values()]
    return sorted(stays, key=lambda stay: stay.row)


def _is_leaving(record: Record) -> bool:
    return fold(written(record, "action")) in words()["left"]


def _stay(record: Record, since: datetime, until: datetime | None) -> Connection:
    return Connection(record.row, name_in(record), written(record, "email"), since, until, None)
