"""What evaluation says about its step of an event: what is there and what is missing."""

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
    if entered:
        done.append(say("evaluation.readiness.entered", count=entered))
    else:
        missing.append(say("evaluation.readiness.no_answers"))
    return {
        "step": "evaluation",
        "state": "done" if not missing else "partial" if done else "empty",
        "words": done[-1] if done else missing[0],
        "done": done,
        "missing": missing,
    }
