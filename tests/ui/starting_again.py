"""What a page finds after the power failed: only what is written down in the data."""

from rtcm_desktop.core.drafts import read_drafts
from rtcm_desktop.uikit.drafts import Drafts


def _written(workspace):
    return read_drafts(workspace.db)


def start_again(context, asker) -> None:
    """The window starts again on the same data, as pages made from now on see it."""
    context.drafts = Drafts(context.runner, written_down(context, asker), context.hub)


def written_down(context, asker) -> dict:
    """What is written down now, by form."""
    context.drafts.keep()
    return asker.read(_written)
