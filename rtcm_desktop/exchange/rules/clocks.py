"""Clocks that are wrong: told, never refused, because no value depends on them."""

from datetime import datetime, timedelta

TOLERANCE = timedelta(hours=24)


def clock_is_ahead(created: str, now: datetime) -> bool:
    """Whether a file says that it was made more than a day from now; a moment without a meaning says nothing."""
    try:
        return datetime.fromisoformat(created) - now > TOLERANCE
    except (ValueError, TypeError):
        return False
