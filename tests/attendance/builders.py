"""Events, units, evidence and reports with nothing in them but what a test says."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from rtcm_desktop.attendance.model import (
    AttendanceUnit,
    Attendee,
    Evidence,
    Interval,
    Presence,
    Requirement,
    Source,
    Standing,
    Status,
)
from rtcm_desktop.attendance.rules import presence_of, standing_of
from rtcm_desktop.participants.model import Mode, Participant
from rtcm_desktop.planning.model import (
    Event,
    EventState,
    Slot,
    SlotKind,
    SlotState,
    UnitKind,
    minutes_of,
)
from rtcm_desktop.planning.rules import Half
from tests import plain

FIRST_DAY = date(2026, 12, 8)
MORNING: Interval = (minutes_of("09:00"), minutes_of("12:30"))
AFTERNOON: Interval = (minutes_of("13:30"), minutes_of("17:00"))


def at(day: int, clock: str) -> datetime:
    """A moment of an event day, counted from 1."""
    return datetime.combine(FIRST_DAY + timedelta(days=day - 1), time.fromisoformat(clock))


def span(start: str, end: str) -> Interval:
    return minutes_of(start), minutes_of(end)


def a_unit(label: str = "D1-AM", *, held: Sequence[Interval] | None = None, mandatory: bool = False) -> AttendanceUnit:
    """A half-day of the event that begins on 8 December 2026."""
    day, half = int(label[1]), Half(label[3:])
    planned = MORNING if half is Half.MORNING else AFTERNOON
    number = 2 * day - (half is Half.MORNING)
    when = FIRST_DAY + timedelta(days=day - 1)
    times = (planned,) if held is None else tuple(held)
    return AttendanceUnit(label, "event", label, number, when, half, None, planned, times, mandatory)


def half_days(days: int) -> list[AttendanceUnit]:
    return [a_unit(f"D{day}-{half}") for day in range(1, days + 1) for half in Half]


def a_mark(status: Status = Status.PRESENT, minutes: int | None = None, mode: str = "in_person") -> Evidence:
    return Evidence("participant", "unit", Source.MARK, status, mode, minutes=minutes)


def a_connection(*intervals: Interval, minutes: int | None = None, report: str = "r1") -> Evidence:
    return Evidence("participant", "unit", Source.REPORT, Status.PRESENT, "online", report, minutes, intervals)


def a_standing(
    evidence: Mapping[str, Evidence],
    *,
    units: Sequence[AttendanceUnit] | None = None,
    now: datetime | None = None,
    requirement: Requirement | None = None,
    attendee: Attendee | None = None,
) -> Standing:
    """The standing that follows from evidence by unit label; after the event unless said otherwise."""
    units = half_days(3) if units is None else units
    moment = now or at(4, "18:00")
    presences: dict[str, Presence] = {}
    for unit in units:
        entries = [evidence[unit.label]] if unit.label in evidence else []
        presences[unit.label] = presence_of(unit, entries, moment)
    who = attendee or Attendee("participant", "person", "Aygün Hüseynova")
    return standing_of(who, units, presences, requirement or Requirement(), now=moment)


def an_event(
    *, days: int = 3, state: EventState = EventState.PLANNED, unit_kind: UnitKind = UnitKind.HALF_DAY
) -> Event:
    end = FIRST_DAY + timedelta(days=days - 1)
    return plain.event(start=FIRST_DAY, end=end, unit_kind=unit_kind, state=state)


def a_slot(
    start: str,
    end: str,
    *,
    day: int = 1,
    kind: SlotKind = SlotKind.SESSION,
    state: SlotState = SlotState.PLANNED,
    actual_start: str | None = None,
    actual_end: str | None = None,
    mandatory: bool = False,
    group: str = "",
) -> Slot:
    return plain.slot(
        id=f"slot-{day}-{start}-{group}",
        date=FIRST_DAY + timedelta(days=day - 1),
        start=start,
        end=end,
        kind=kind,
        group=group,
        mandatory=mandatory,
        state=state,
        actual_start=actual_start,
        actual_end=actual_end,
    )


def a_participant(id: str, *names: str, email: str = "", canonical: str = "") -> Participant:
    given, _, family = names[0].partition(" ")
    return plain.participant(
        id=id,
        person=f"person-{id}",
        canonical=canonical or f"person-{id}",
        name=names[0],
        given=given,
        family=family,
        names=names,
        emails=(email,) if email else (),
        mode=Mode.ONLINE,
    )


HEADINGS = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room"


def a_report(folder: Path, lines: Iterable[str], headings: str = HEADINGS, *, name: str = "zoom.csv") -> Path:
    path = folder / name
    path.write_text("\ufeff" + "\n".join([headings, *lines]) + "\n", encoding="utf-8")
    return path
