"""How much of their events somebody attended, for the page of the person."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from rtcm_desktop.attendance.service.standings import standings_of
from rtcm_desktop.core.database import Database
from rtcm_desktop.people.model import TookPart
from rtcm_desktop.planning import store as planning


def attended(db: Database, parts: Sequence[TookPart], now: datetime) -> tuple[str, Mapping[str, str]]:
    """The kind of fact, and the words of the verdict by participant."""
    wanted = {part.participant for part in parts}
    events = [planning.get_event(db, event) for event in sorted({part.event for part in parts})]
    standings = (one for event in events if event.start <= now.date() for one in standings_of(db, event, now))
    return "attendance", {one.participant: one.words for one in standings if one.participant in wanted}
