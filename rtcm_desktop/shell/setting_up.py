"""Giving a computer its workspace: as the Centre, or as a training laptop from its set-up file."""

from collections.abc import Callable
from pathlib import Path

from rtcm_desktop.core import opening
from rtcm_desktop.core.vault import Cost, Role
from rtcm_desktop.core.workspace import Surroundings, Workspace
from rtcm_desktop.exchange.model.trust import Words

CENTRE_STATION = "C1"


def set_up_centre(
    folder: Path, *, name: str, passphrase: str, around: Surroundings, cost: Cost | None = None
) -> tuple[Workspace, Words]:
    """Makes the Centre's workspace and opens it; gives the words of its keys. Raises UserError as `create` does."""
    from rtcm_desktop.exchange import service

    made = opening.create(
        folder, role=Role.CENTRE, station=CENTRE_STATION, name=name, passphrase=passphrase, around=around, cost=cost
    )
    return _founded(made, lambda: service.found_centre(made))


def set_up_site(
    folder: Path, *, kit: Path, name: str, passphrase: str, around: Surroundings, cost: Cost | None = None
) -> tuple[Workspace, Words]:
    """Makes a training laptop's workspace out of its set-up file and opens it; gives the Centre's words.

    Raises UserError for a set-up file that cannot be used, and as `create` does.
    """
    from rtcm_desktop.exchange import reading, service

    opened = reading.read_kit(kit)
    made = opening.create(
        folder,
        role=Role.SITE,
        station=opened.station,
        name=name or opened.station,
        passphrase=passphrase,
        around=around,
        cost=cost,
    )
    return _founded(made, lambda: service.found_site(made, kit=opened))


def _founded(made: Workspace, found: Callable[[], Words]) -> tuple[Workspace, Words]:
    try:
        return made, found()
    except BaseException:
        opening.discard(made)
        raise
