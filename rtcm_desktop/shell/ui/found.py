"""What happens when a line of `Ctrl+K` is chosen."""

from collections.abc import Callable, Mapping

from rtcm_desktop.shell.finding import Hit
from rtcm_desktop.shell.ui.context import AppContext

TOLD_AS = {"topics": "topic", "people": "person"}
"""By which name a page is told what was found, by the kind of the line."""


def follow(hit: Hit, context: AppContext, commands: Mapping[str, Callable[[], object]]) -> None:
    """Goes where the line leads; commands that are no page are looked up by their name."""
    if hit.kind == "commands" and hit.key in commands:
        commands[hit.key]()
    elif hit.kind == "commands":
        context.navigate(hit.place)
    elif hit.kind == "events":
        context.navigate(hit.place, event=hit.key)
    else:
        context.navigate(hit.place, **{TOLD_AS[hit.kind]: hit.key})
