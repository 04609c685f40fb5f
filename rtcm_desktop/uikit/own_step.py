"""What a page did last that is in no journal, and how it is taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OwnStep:
    """Its name for people, when it was done, and what takes it back."""

    name: str
    at: datetime
    take_back: Callable[[], object]
