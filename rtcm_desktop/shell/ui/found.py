"""What happens when a line of `Ctrl+K` is chosen."""

from collections.abc import Callable, Mapping

from rtcm_desktop.shell.finding import Hit
from rtcm_desktop.shell.ui.context import AppContext


def follow(hit: Hit, context: AppContext, commands: Mapping[str, Callable[[], object]]) -> None:
    """Goes where the line leads; a line that leads nowhere is a command of the window itself."""
    if hit.place:
        context.navigate(hit.place, press=hit.press, **hit.where)
    else:
        commands[hit.key]()
