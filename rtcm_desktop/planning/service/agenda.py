"""Writing the agenda of an event: the drafted slots into the database, the whole onto paper."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rtcm_desktop.core.actions import Action
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.texts import DEFAULT_LANGUAGE, knows, languages, say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.curriculum.model import Topic
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import HalfDays, Notice, SlotKind, SlotState, time_of
from rtcm_desktop.planning.rules import Course, CourseSession, DraftSlot, agenda_notices, draft_agenda, least_days
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service.events import resolve_event

if TYPE_CHECKING:
    from rtcm_desktop.paper.document import Printed

BEST_PRACTICE = "best practice"


@dataclass(frozen=True, slots=True)
class Plan:
    """What an agenda is drafted from."""

    start: date
    days: int
    courses: tuple[Course, ...]
    frame: HalfDays = field(default_factory=HalfDays)

    def check(self) -> None:
        """Raises UserError `AGENDA_TOO_FULL` where the sessions cannot be pressed into the days."""
        least = least_days(self.courses, self.frame)
        if least > self.days:
            count = sum(len(course.sessions) for course in self.courses)
            raise UserError("AGENDA_TOO_FULL", count=count, days=self.days, least=least)

    def draft(self) -> list[DraftSlot]:
        """The slots, by day and time."""
        return draft_agenda(self.courses, self.days, self.frame)

    def notices(self) -> list[Notice]:
        """What the user should know about the fit of topics and days."""
        faults = agenda_notices(self.courses, self.days, self.draft())
        return [Notice(fault.code, say(fault.code, **fault.params)) for fault in faults]


def courses_of(db: Database, topics: Sequence[Topic]) -> tuple[Course, ...]:
    """The topics as the drafting rules need them."""
    return tuple(_course(db, topic) for topic in topics)


def write_slots(act: Action, event: str, plan: Plan) -> None:
    """Writes the drafted agenda of an event."""
    for number, slot in enumerate(plan.draft(), start=1):
        store.insert_slot(act.db, act.new_id(), _slot_values(event, plan.start, number, slot))


def write_agenda(workspace: Workspace, *, event: str, pdf: Path, language: str | None = None) -> int:
    """Prints the agenda of an event into a file; gives the number of pages. Raises UserError `LANGUAGE_UNKNOWN`."""
    printed = _printed(workspace, event, language)
    write_file(pdf, printed.data)
    return printed.pages


def draw_agenda(workspace: Workspace, *, event: str, language: str | None = None) -> bytes:
    """The agenda of an event as PDF."""
    return _printed(workspace, event, language).data


def _printed(workspace: Workspace, event: str, language: str | None) -> "Printed":
    from rtcm_desktop.planning.documents import agenda_paper

    found = resolve_event(workspace, event)
    chosen = paper_language(language, found.languages[0])
    slots = store.list_slots(workspace.db, found.id)
    return agenda_paper(found, slots, language=chosen, data_state=workspace.data_state(), made_at=workspace.now())


def _course(db: Database, topic: Topic) -> Course:
    sessions = curriculum.list_sessions(db, topic.id)
    texts = [*topic.resource_persons, *(item for session in sessions for item in session.items)]
    return Course(
        code=topic.code,
        title=topic.title,
        sessions=tuple(CourseSession(session.id, session.title, len(session.items)) for session in sessions),
        best_practices=any(BEST_PRACTICE in text.casefold() for text in texts),
        days_min=topic.days_min,
        days_max=topic.days_max,
    )


def _slot_values(event: str, start: date, number: int, slot: DraftSlot) -> dict[str, Any]:
    return {
        "event": event,
        "date": (start + timedelta(days=slot.day - 1)).isoformat(),
        "start": time_of(slot.start),
        "end": time_of(slot.end),
        "titles": _titles(slot),
        "kind": slot.kind,
        "number": number,
        "topic_session": slot.session,
        "state": SlotState.PLANNED,
    }


def _titles(slot: DraftSlot) -> dict[str, str]:
    """Wording of our own in every language we have; a title of the curriculum within it stays in the curriculum's."""
    titles = _first_titles(slot)
    if slot.part == 1:
        return titles
    wordings = titles if len(titles) > 1 else dict.fromkeys(languages(), next(iter(titles.values())))
    return {language: say("planning.slot.continued", language, title=title) for language, title in wordings.items()}


def _first_titles(slot: DraftSlot) -> dict[str, str]:
    if slot.title and slot.kind is SlotKind.SESSION:
        return {DEFAULT_LANGUAGE: slot.title}
    code = f"planning.slot.{slot.kind}_of" if slot.title else f"planning.slot.{slot.text or slot.kind}"
    return {language: say(code, language, title=slot.title) for language in languages() if knows(code, language)}
