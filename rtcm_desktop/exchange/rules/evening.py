"""When the Centre should be sent something: every evening of a training, and as soon as the window is closed after it."""

from datetime import date, datetime, timedelta


def last_ended_day(start: date, end: date, *, day_ends: str, there: datetime) -> date | None:
    """The last day of an event that is over at the place of the event; None where none is.

    `day_ends` is "HH:MM", `there` the moment by the clocks of that place.
    """
    is_over = f"{there:%H:%M}" >= day_ends
    day = min(end, there.date() if is_over else there.date() - timedelta(days=1))
    return day if day >= start else None
