"""Which areas there are and what each gives to the rest: verbs, seeds, caches, answers. One line each.

Everything is named as "module:object" and imported when it is first needed, so that a command starts quickly.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import Any

from rtcm_desktop.core.workspace import Parts

VERBS: Mapping[str, str] = {
    "workspace": "rtcm_desktop.shell.commands:workspace",
    "history": "rtcm_desktop.shell.commands:history",
    "curriculum": "rtcm_desktop.curriculum.commands:group",
    "event": "rtcm_desktop.planning.commands:group",
    "people": "rtcm_desktop.people.commands:group",
    "participants": "rtcm_desktop.participants.commands:group",
    "attendance": "rtcm_desktop.attendance.commands:group",
    "evaluation": "rtcm_desktop.evaluation.commands:group",
    "certificates": "rtcm_desktop.certificates.commands:group",
    "statistics": "rtcm_desktop.statistics.commands:group",
    "exchange": "rtcm_desktop.exchange.commands:group",
    "demo": "rtcm_desktop.shell.commands:demo",
}

SEEDS = (
    "rtcm_desktop.curriculum.reading:seed_rows",
    "rtcm_desktop.evaluation.reading:seed_rows",
    "rtcm_desktop.certificates.reading:seed_rows",
)

REFRESHERS = ("rtcm_desktop.people.service:refresh",)

# readiness(db, event, now) -> {step, state, words, done, missing};  problems(workspace) -> [{code, message}];
# taking_part(db, persons) -> [TookPart];  taking_part_facts(db, parts, now) -> (kind, {participant: words});
# teaching(db, persons) -> [Teaching];  topic_events(db, topic's code, today) -> [TopicEvent]
PROVIDERS: Mapping[str, Sequence[str]] = {
    "readiness": (
        "rtcm_desktop.planning.service:readiness",
        "rtcm_desktop.participants.service:readiness",
        "rtcm_desktop.attendance.service:readiness",
        "rtcm_desktop.evaluation.service:readiness",
        "rtcm_desktop.evaluation.service:report_readiness",
        "rtcm_desktop.certificates.service:readiness",
        "rtcm_desktop.exchange.service:readiness",
    ),
    "problems": (
        "rtcm_desktop.people.service:problems",
        "rtcm_desktop.participants.service:problems",
        "rtcm_desktop.certificates.service:problems",
        "rtcm_desktop.exchange.service:problems",
    ),
    "taking_part": ("rtcm_desktop.participants.service:taking_part",),
    "taking_part_facts": (
        "rtcm_desktop.attendance.service:attended",
        "rtcm_desktop.certificates.service:certified",
    ),
    "topic_events": ("rtcm_desktop.planning.service:topic_events",),
    "teaching": ("rtcm_desktop.planning.service:teaching",),
}


def named(target: str) -> Any:
    """The object called "module:object"."""
    module, _, name = target.partition(":")
    return getattr(import_module(module), name)


def _all(targets: Sequence[str]) -> Sequence[Callable[..., Any]]:
    return [named(target) for target in targets]


def parts() -> Parts:
    """What every workspace of this program is opened with."""
    return Parts(
        seeds=partial(_all, SEEDS),
        refreshers=partial(_all, REFRESHERS),
        providers={topic: partial(_all, targets) for topic, targets in PROVIDERS.items()},
    )
