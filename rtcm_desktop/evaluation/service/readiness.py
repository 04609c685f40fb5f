"""What evaluation says about its steps of an event, the evaluation and the report: what is there and what is missing."""

from datetime import datetime

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.instrument import Phase


def readiness(db: Database, event: str, _now: datetime) -> dict[str, object]:
    """The step "evaluation" of an event: its state, one line of words, and what is done and missing."""
    made = store.count_event_forms(db, event).get(Phase.POST, 0) > 0
    entered = store.count_responses(db, event).get(Phase.POST, 0)
    done = [say("evaluation.readiness.form")] if made else []
    missing = [] if made else [say("evaluation.readiness.no_form")]
    waiting = store.count_drafts(db, event).get(Phase.POST, 0)
    if waiting:
        missing.append(say("evaluation.readiness.waiting", count=waiting))
    if entered:
        done.append(say("evaluation.readiness.entered", count=entered))
    elif not waiting:
        missing.append(say("evaluation.readiness.no_answers"))
    return {
        "step": "evaluation",
        "state": "done" if not missing else "partial" if done else "empty",
        "words": done[-1] if done else missing[0],
        "done": done,
        "missing": missing,
    }


def report_readiness(db: Database, event: str, _now: datetime) -> dict[str, object]:
    """The step "report" of an event: whether there is anything to report from yet."""
    entered = store.count_responses(db, event).get(Phase.POST, 0)
    words = say("evaluation.readiness.report", count=entered) if entered else say("evaluation.readiness.no_report")
    return {
        "step": "report",
        "state": "partial" if entered else "empty",
        "words": words,
        "done": [words] if entered else [],
        "missing": [] if entered else [words],
    }
