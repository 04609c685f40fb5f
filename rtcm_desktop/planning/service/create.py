"""Making an event out of topics and a first day, with a complete agenda."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import normal
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.curriculum.model import Topic
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, EventKind, EventState, Mode, Notice, Slot, UnitKind
from rtcm_desktop.planning.rules import event_code, event_prefix
from rtcm_desktop.planning.rules.parsing import LONGEST_EVENT, parse_date, parse_days, parse_languages, parse_mode
from rtcm_desktop.planning.service.agenda import Plan, courses_of, write_slots

USUAL_DAYS = 2
"""Where the curriculum names no days."""


@dataclass(frozen=True, slots=True)
class MadeEvent:
    """A new event, its agenda, and what to know about it."""

    event: Event
    slots: tuple[Slot, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the user asked for, checked."""

    topics: tuple[Topic, ...]
    start: date
    days: int
    mode: Mode
    languages: tuple[str, ...]
    title: str
    venue: str


def create_event(
    workspace: Workspace,
    *,
    topics: Sequence[str],
    start: str,
    days: int | None = None,
    mode: str | None = None,
    venue: str = "",
    title: str = "",
    languages: Sequence[str] = (),
) -> Outcome[MadeEvent]:
    """A new event with its code, topics and drafted agenda.

    Without days the curriculum's least are taken. Raises UserError for unknown topics, wrong dates, days, mode or
    language, and `AGENDA_TOO_FULL` where the sessions do not fit at all.
    """
    found = find_topics(workspace, topics)
    wish = _Wish(
        topics=found,
        start=parse_date("start", start, workspace.now().date()),
        days=parse_days(usual_days(found) if days is None else days),
        mode=Mode(parse_mode("mode", mode)) if mode else _usual_mode(found),
        languages=tuple(parse_languages("language", ",".join(languages))) or ("en",),
        title=normal(title),
        venue=normal(venue),
    )
    plan = Plan(wish.start, wish.days, courses_of(workspace.db, wish.topics))
    plan.check()
    with workspace.action("planning.create") as act:
        event = _write(act, workspace, wish, plan)
    notices = (*plan.notices(), *_mode_notices(wish), *_date_notices(wish, workspace.now().date()))
    return act.outcome(MadeEvent(event, tuple(store.list_slots(workspace.db, event.id)), notices))


def find_topics(workspace: Workspace, codes: Sequence[str]) -> tuple[Topic, ...]:
    """The topics with these codes, each once, in the curriculum's order. Raises UserError `TOPIC_UNKNOWN`."""
    found: dict[str, Topic] = {}
    for code in codes:
        topic = curriculum.find_topic(workspace.db, code)
        if topic is None:
            raise UserError("TOPIC_UNKNOWN", topic=code)
        found[topic.code] = topic
    if not found:
        raise UserError("TOPIC_MISSING")
    return tuple(sorted(found.values(), key=lambda topic: topic.code))


def ensure_venue(act: Action, name: str | None) -> str | None:
    """The id of the venue with this name, written when it is new; None without a name."""
    if not name:
        return None
    known = store.find_venue(act.db, name)
    if known:
        return known
    new = act.new_id()
    store.insert_venue(act.db, new, name)
    return new


def _write(act: Action, workspace: Workspace, wish: _Wish, plan: Plan) -> Event:
    event = act.new_id()
    prefix = event_prefix(workspace.station, wish.start, workspace.life)
    code = event_code(prefix, store.list_codes(act.db, prefix))
    values = _values(wish) | {"code": code, "station": workspace.station}
    store.insert_event(
        act.db,
        event,
        values | {"venue": ensure_venue(act, wish.venue), "timezone": _timezone(workspace)},
    )
    store.put_topics(act.db, event, [topic.code for topic in wish.topics])
    write_slots(act, event, plan)
    return store.get_event(act.db, event)


def _values(wish: _Wish) -> dict[str, Any]:
    return {
        "kind": EventKind.WORKSHOP,
        "titles": {wish.languages[0]: wish.title} if wish.title else {"en": _title(wish.topics)},
        "start": wish.start.isoformat(),
        "end": (wish.start + timedelta(days=wish.days - 1)).isoformat(),
        "mode": wish.mode,
        "languages": list(wish.languages),
        "unit_kind": UnitKind.HALF_DAY,
        "curriculum_version": 1,
        "state": EventState.PLANNED,
    }


def _timezone(workspace: Workspace) -> str:
    """That of the country a station's code begins with, else the Centre's."""
    return curriculum.timezone_of_country(workspace.db, workspace.station[:2]) or store.DEFAULT_TIMEZONE


def _title(topics: Sequence[Topic]) -> str:
    return "; ".join(topic.title for topic in topics)


def usual_days(topics: Sequence[Topic]) -> int:
    """The days that the curriculum plans at least for these topics."""
    return min(sum(topic.days_min or USUAL_DAYS for topic in topics), LONGEST_EVENT)


def _usual_mode(topics: Sequence[Topic]) -> Mode:
    """The mode that the curriculum prefers for the first topic."""
    modes = topics[0].modes
    return Mode.HYBRID if Mode.HYBRID in modes or not modes else Mode(modes[0])


def _mode_notices(wish: _Wish) -> list[Notice]:
    unusual = [topic.code for topic in wish.topics if topic.modes and wish.mode not in topic.modes]
    if not unusual:
        return []
    return [Notice("MODE_UNUSUAL", say("MODE_UNUSUAL", topics=", ".join(unusual)))]


def _date_notices(wish: _Wish, today: date) -> list[Notice]:
    if wish.start >= today:
        return []
    return [Notice("START_IN_PAST", say("START_IN_PAST", start=wish.start.isoformat()))]
