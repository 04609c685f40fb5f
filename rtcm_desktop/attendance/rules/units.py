"""The attendance units of an event, from its dates, half-day times and agenda; and when each of them was held."""

from collections.abc import Sequence
from datetime import date

from rtcm_desktop.attendance.model import AttendanceUnit, Interval
from rtcm_desktop.attendance.rules.intervals import Intervals, united, without
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.planning.model import Event, EventState, Slot, SlotState, UnitKind, minutes_of
from rtcm_desktop.planning.rules import Half, parse_unit, unit_days


def units_of(event: Event, slots: Sequence[Slot]) -> tuple[AttendanceUnit, ...]:
    """The event's units in order: its half-days, or each slot that is no break."""
    content = [slot for slot in slots if not slot.kind.is_break]
    if event.unit_kind is UnitKind.SESSION:
        return _session_units(event, content)
    return _half_day_units(event, content)


def find_unit(units: Sequence[AttendanceUnit], text: str, days: int) -> AttendanceUnit | None:
    """The unit of a typed label ("d2-am" too) or row id."""
    half_day = parse_unit(text, days)
    wanted = half_day.label if half_day else text.strip()
    return next((unit for unit in units if wanted.upper() == unit.label or wanted == unit.id), None)


def _half_day_units(event: Event, content: Sequence[Slot]) -> tuple[AttendanceUnit, ...]:
    units = []
    for number, half_day in enumerate(unit_days(event.days), start=1):
        day = event.dates[half_day.day - 1]
        times = event.half_days.morning if half_day.half is Half.MORNING else event.half_days.afternoon
        planned = (minutes_of(times[0]), minutes_of(times[1]))
        inside = [slot for slot in content if slot.date == day and _overlaps(slot, planned)]
        units.append(
            AttendanceUnit(
                id=row_id("attendance_unit", event=event.id, date=day.isoformat(), half=half_day.half.value),
                event=event.id,
                label=half_day.label,
                number=number,
                date=day,
                half=half_day.half,
                slot=None,
                planned=planned,
                held=_held(event, planned, inside),
                mandatory=any(slot.mandatory for slot in inside),
            )
        )
    return tuple(units)


def _session_units(event: Event, content: Sequence[Slot]) -> tuple[AttendanceUnit, ...]:
    units = []
    counts: dict[date, int] = {}
    for number, slot in enumerate(content, start=1):
        counts[slot.date] = counts.get(slot.date, 0) + 1
        day, planned = (slot.date - event.start).days + 1, _planned(slot)
        units.append(
            AttendanceUnit(
                id=row_id("attendance_unit", event=event.id, date=slot.date.isoformat(), slot=slot.id),
                event=event.id,
                label=f"D{day}-S{counts[slot.date]}",
                number=number,
                date=slot.date,
                half=None,
                slot=slot.id,
                planned=planned,
                held=_held(event, planned, [slot]),
                mandatory=slot.mandatory,
            )
        )
    return tuple(units)


def _planned(slot: Slot) -> Interval:
    return minutes_of(slot.start), minutes_of(slot.end)


def _overlaps(slot: Slot, within: Interval) -> bool:
    start, end = _planned(slot)
    return start < within[1] and end > within[0]


def _taken_place(slot: Slot) -> Intervals:
    """When the slot took place, or will."""
    start, end = _planned(slot)
    if slot.state is SlotState.NOT_HELD:
        return ()
    if slot.state is SlotState.PLANNED:
        return ((start, end),)
    actual_start = minutes_of(slot.actual_start) if slot.actual_start else start
    return united([(actual_start, minutes_of(slot.actual_end) if slot.actual_end else end)])


def _held(event: Event, planned: Interval, content: Sequence[Slot]) -> Intervals:
    """When a unit was held: its planned time without what fell out of the agenda.

    Breaks count, but not those that only led to, or from, something that was not held. What one group missed while
    another one worked does not fall out.
    """
    if event.state is EventState.CANCELLED:
        return ()
    if not content:
        return (planned,)
    held = united(interval for slot in content for interval in _taken_place(slot))
    if not held:
        return ()
    gone = without((_planned(slot) for slot in content), held)
    if any(end > held[-1][1] for _, end in gone):
        gone = (*gone, (held[-1][1], planned[1]))
    if any(start < held[0][0] for start, _ in gone):
        gone = (*gone, (planned[0], held[0][0]))
    return without([planned], gone)
