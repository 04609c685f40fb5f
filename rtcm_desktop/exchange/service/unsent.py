"""Work that should be on its way to the Centre by now: of days of a training that have ended, and not handed over yet."""

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal import vectors
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.desk import Unsent
from rtcm_desktop.exchange.rules import selection
from rtcm_desktop.exchange.rules.evening import last_ended_day
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import trust as trust_store
from rtcm_desktop.planning.store import get_event


def unsent(workspace: Workspace) -> tuple[Unsent, ...]:
    """The events with a day that has ended and with work that was not handed over, the latest day first.

    For the Centre, and for work on trainings that have not begun, there is nothing to remind of.
    """
    from rtcm_desktop.attendance.service.units import local_time  # the other verbs of exchange need no attendance

    if workspace.role is not Role.SITE or trust_store.find_trust(workspace.db) is None:
        return ()
    found = []
    for id in segment_store.events_of_work(workspace.db, _not_handed_over(workspace.db)):
        event = get_event(workspace.db, id)
        there = local_time(event, workspace.now())
        day = last_ended_day(event.start, event.end, day_ends=event.half_days.afternoon[1], there=there)
        if day is not None:
            found.append(Unsent(event.id, event.code, event.title(), day))
    return tuple(sorted(found, key=lambda one: (one.day, one.code), reverse=True))


def _not_handed_over(db: Database) -> list[int]:
    """The own segments that the Centre does not have and that no file handed over has carried."""
    trust = trust_store.get_trust(db)
    peer = segment_store.find_peer(db, trust.centre.device)
    own = [segment for segment in vectors.segments(db) if segment.own]
    gone = file_store.handed_over(db, trust.centre_station)
    return [one.id for one in selection.lacking(own, peer.have if peer else {}) if one.hash not in gone]
