"""Which certificate somebody holds of each event, for the page of the person."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import State
from rtcm_desktop.core.database import Database
from rtcm_desktop.people.model import TookPart


def certified(db: Database, parts: Sequence[TookPart], _now: datetime) -> tuple[str, Mapping[str, str]]:
    """The kind of fact, and the number of the valid certificate by participant."""
    issued = (one for event in sorted({part.event for part in parts}) for one in store.list_event(db, event))
    return "certificate", {
        one.participant: one.number for one in issued if one.participant and one.state is State.ISSUED
    }
