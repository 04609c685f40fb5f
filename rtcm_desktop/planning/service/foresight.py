"""What planning an event like this would give, said before it is done: nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.model import Topic
from rtcm_desktop.planning.rules import agenda_notices
from rtcm_desktop.planning.rules.parsing import parse_date
from rtcm_desktop.planning.service.agenda import Plan, courses_of
from rtcm_desktop.planning.service.create import find_topics, usual_days

CURRICULUM = frozenset({"TOPIC_NEEDS_MORE_DAYS", "TOPICS_NEED_MORE_DAYS", "MORE_DAYS_THAN_TOPIC"})


@dataclass(frozen=True, slots=True)
class Foreseen:
    """`fact` is one line about the agenda, `usual` the number of days without one typed, `notes` tone and words by field."""

    fact: str = ""
    usual: int = 0
    notes: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def foresee(
    workspace: Workspace, *, topics: Sequence[str], start: str = "", days: int | None = None, mode: str = ""
) -> Foreseen:
    """What would come of it. Raises UserError for unknown topics."""
    if not topics:
        return Foreseen()
    found = find_topics(workspace, topics)
    today, usual = workspace.now().date(), usual_days(found)
    plan = Plan(today, days or usual, courses_of(workspace.db, found))
    notes = _start_note(start, today) | _mode_note(found, mode)
    try:
        plan.check()
    except UserError as error:
        least = say("planning.foreseen.least", count=error.params["least"])
        return Foreseen("", usual, notes | {"days": ("stop", least)})
    draft = plan.draft()
    for fault in agenda_notices(plan.courses, plan.days, draft):
        if fault.code in CURRICULUM:
            words = say("planning.foreseen.curriculum", least=fault.params["least"], most=fault.params["most"])
            notes["days"] = ("attention", words)
    fact = (
        say("planning.foreseen.days", count=plan.days),
        say("planning.foreseen.slots", count=sum(not slot.kind.is_break for slot in draft)),
    )
    return Foreseen(" · ".join(fact), usual, notes)


def _start_note(start: str, today: date) -> dict[str, tuple[str, str]]:
    if not start:
        return {}
    try:
        first = parse_date("start", start, today)
    except UserError as error:
        return {"start": ("stop", str(error))}
    return {"start": ("attention", say("planning.foreseen.past"))} if first < today else {}


def _mode_note(topics: Sequence[Topic], mode: str) -> dict[str, tuple[str, str]]:
    unusual = [topic.code for topic in topics if mode and topic.modes and mode not in topic.modes]
    return {"mode": ("attention", say("planning.foreseen.mode", topics=", ".join(unusual)))} if unusual else {}
