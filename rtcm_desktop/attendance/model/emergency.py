"""Whom to reach on a day when the laptop does not start."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call. `task` is a role, "trainer" or "coordinator"; `note` says when the person is needed first."""

    task: str
    name: str
    phones: tuple[str, ...]
    note: str = ""
