"""Event codes: `<planning station>-<year>-<life><running number>`, e.g. `AZ7-26-A03`."""

from collections.abc import Iterable
from datetime import date


def event_prefix(station: str, start: date, life: str) -> str:
    """What the codes of one station, year and life begin with."""
    return f"{station}-{start:%y}-{life}"


def event_code(prefix: str, taken: Iterable[str]) -> str:
    """The next code with a prefix; numbers once given are not given again, whatever became of the event."""
    running = (code.removeprefix(prefix) for code in taken if code.startswith(prefix))
    highest = max((int(number) for number in running if number.isascii() and number.isdigit()), default=0)
    return f"{prefix}{highest + 1:02d}"
