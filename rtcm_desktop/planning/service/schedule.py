"""When and about what an event is, and what follows for its agenda when that changes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rtcm_desktop.core.actions import Action
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, HalfDays
from rtcm_desktop.planning.rules.parsing import parse_date, parse_days, parse_half_days
from rtcm_desktop.planning.service.agenda import Plan, courses_of, write_slots
from rtcm_desktop.planning.service.create import find_topics


@dataclass(frozen=True, slots=True)
class Schedule:
    """When and about what an event is, before or after a change."""

    start: date
    days: int
    topics: tuple[str, ...]
    frame: HalfDays

    @property
    def end(self) -> date:
        return self.start + timedelta(days=self.days - 1)

    def needs_new_agenda(self, before: "Schedule") -> bool:
        """A mere change of the first day only moves the slots."""
        return (self.days, self.topics, self.frame) != (before.days, before.topics, before.frame)


def schedule_of(workspace: Workspace, event: Event) -> Schedule:
    """The schedule of an event as it is."""
    topics = tuple(store.list_topics_of(workspace.db, event.id))
    return Schedule(event.start, event.days, topics, event.half_days)


def new_schedule(workspace: Workspace, before: Schedule, typed: Mapping[str, str]) -> Schedule:
    """The schedule with what was typed for start, end, days, topics and half-days; the last day wins over the days."""
    today = workspace.now().date()
    start = parse_date("start", typed["start"], today) if "start" in typed else before.start
    days = parse_days(typed["days"]) if "days" in typed else before.days
    if "end" in typed:
        days = _days_until(start, parse_date("end", typed["end"], today))
    topics = _topics(workspace, typed["topics"]) if "topics" in typed else before.topics
    frame = parse_half_days("half_days", typed["half_days"]) if "half_days" in typed else before.frame
    return Schedule(start, days, topics, frame)


def _days_until(start: date, end: date) -> int:
    if end < start:
        raise UserError("END_BEFORE_START", start=start.isoformat(), end=end.isoformat())
    return parse_days((end - start).days + 1)


def _topics(workspace: Workspace, text: str) -> tuple[str, ...]:
    codes = [code for code in re.split(r"[\s,;]+", text) if code]
    return tuple(topic.code for topic in find_topics(workspace, codes))


def plan_of(workspace: Workspace, schedule: Schedule) -> Plan:
    """What an agenda on a schedule is drafted from."""
    topics = [topic for code in schedule.topics if (topic := curriculum.find_topic(workspace.db, code))]
    return Plan(schedule.start, schedule.days, courses_of(workspace.db, topics), schedule.frame)


def reschedule(act: Action, event: Event, before: Schedule, after: Schedule, plan: Plan) -> None:
    """Brings topics and agenda in line with a new schedule."""
    slots = store.list_slots(act.db, event.id)
    if after.needs_new_agenda(before):
        store.put_topics(act.db, event.id, after.topics)
        for slot in slots:
            store.remove_slot(act.db, slot.id)
        write_slots(act, event.id, plan)
        _keep_trainers(act, event, {s.topic_session: [t.person for t in s.trainers] for s in slots if s.trainers})
    elif after.start != before.start:
        for slot in slots:
            store.change_slot(act.db, slot.id, {"date": (slot.date + (after.start - before.start)).isoformat()})


def _keep_trainers(act: Action, event: Event, by_session: Mapping[str | None, list[str]]) -> None:
    """Whoever was to hold a session holds it in the new agenda too."""
    for slot in store.list_slots(act.db, event.id):
        if slot.topic_session in by_session and slot.topic_session:
            store.put_trainers(act.db, slot.id, (), by_session[slot.topic_session])
