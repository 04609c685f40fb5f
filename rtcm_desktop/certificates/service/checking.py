"""Who has earned a certificate, what stands in the way of printing, and what is wrong in the register."""

from datetime import datetime

from rtcm_desktop.attendance.model import Verdict
from rtcm_desktop.attendance.service import standing, standings_of
from rtcm_desktop.attendance.service.units import local_time
from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Earned, Readiness, Recipient, State
from rtcm_desktop.certificates.rules import eligibility
from rtcm_desktop.certificates.service.occasion import Occasion, occasion
from rtcm_desktop.certificates.service.recipients import recipient_of_participant
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.days import period
from rtcm_desktop.core.records import Row
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants.store import list_event
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.planning.store import get_event


def check(workspace: Workspace, *, event: str) -> Readiness:
    """Everybody's verdict in words, names that cannot be printed, and certificates that would not be given today.

    Raises UserError EVENT_UNKNOWN.
    """
    found = resolve_event(workspace, event)
    standings = standing(workspace, found.id)
    grouped = eligibility.group(standings)
    holders = _holders(workspace.db, found.id)
    wanted = {earned.id for verdict in (Verdict.CERTAIN, Verdict.IF_PRESENT) for earned in grouped[verdict]}
    people = [one for one in list_event(workspace.db, found.id) if one.id in wanted]
    recipients = [recipient_of_participant(workspace.db, participant) for participant in people]
    about = occasion(workspace.db, found, standings)
    return Readiness(
        certain=grouped[Verdict.CERTAIN],
        if_present=grouped[Verdict.IF_PRESENT],
        no=grouped[Verdict.NO],
        no_longer=eligibility.no_longer(standings, holders),
        missing_glyphs=tuple(filter(None, (unprintable(about, recipient) for recipient in recipients))),
        long_names=tuple(filter(None, (too_long(about, recipient) for recipient in recipients))),
        warnings=early(found, workspace.now()),
    )


def early(event: Event, now: datetime) -> tuple[str, ...]:
    """The warning that certificates are printed before the training is over; it never refuses."""
    there = local_time(event, now)
    over = (there.date(), f"{there:%H:%M}") >= (event.end, event.half_days.afternoon[1])
    return () if over else (say("certificates.early", end=period(event.end, event.end)),)


def fault(about: Occasion, recipient: Recipient) -> Earned | None:
    """Why a recipient's certificate cannot be printed, None when it can."""
    return unprintable(about, recipient) or too_long(about, recipient)


def unprintable(about: Occasion, recipient: Recipient) -> Earned | None:
    """A recipient whose name or role has characters that no font of ours can print."""
    from rtcm_desktop.paper.fitting import missing_glyphs
    from rtcm_desktop.paper.looks import Style

    name, original = about.names(recipient)
    role = (recipient.position, *recipient.institution.values())
    forms = ((name, Style.DISPLAY), (original, Style.ORIGINAL), *((text, Style.TEXT) for text in role))
    missing = dict.fromkeys(character for text, style in forms for character in missing_glyphs(text, style))
    if not missing:
        return None
    return Earned(recipient.id, recipient.latin, say("certificates.lacks", characters=" ".join(missing)))


def too_long(about: Occasion, recipient: Recipient) -> Earned | None:
    """A recipient whose name does not fit on two lines in the smallest size."""
    from rtcm_desktop.certificates.documents.person import excess_of_name

    excess = excess_of_name(about.names(recipient)[0], about.layouts[recipient.kind][1])
    if not excess:
        return None
    return Earned(recipient.id, recipient.latin, say("certificates.too_long", millimetres=excess))


def problems(workspace: Workspace) -> list[dict[str, str]]:
    """What `workspace check` lists about certificates: code and message."""
    return [
        *(_problem("TWO_CERTIFICATES", row) for row in store.persons_with_several(workspace.db)),
        *(_problem("NUMBER_TWICE", row) for row in store.numbers_given_twice(workspace.db)),
    ]


def readiness(db: Database, event: str, now: datetime) -> dict[str, object]:
    """The step "certificates" of an event: how many are issued, still to be issued, and no longer earned."""
    found = get_event(db, event)
    standings = standings_of(db, found, now)
    held = _holders(db, event)
    waiting = len(eligibility.still_to_issue(standings, held))
    doubtful = len(eligibility.no_longer(standings, held))
    done = [say("certificates.readiness.issued", count=len(held))] if held else []
    missing = [say("certificates.readiness.waiting", count=waiting)] if waiting else []
    missing += [say("certificates.readiness.doubtful", count=doubtful)] if doubtful else []
    return {
        "step": "certificates",
        "state": "empty" if not held else "partial" if missing else "done",
        "words": (done or missing or [say("certificates.readiness.none")])[0],
        "done": done,
        "missing": missing,
    }


def _holders(db: Database, event: str) -> frozenset[str]:
    """The participants with a certificate that holds."""
    certificates = store.list_event(db, event)
    return frozenset(one.participant for one in certificates if one.participant and one.state is State.ISSUED)


def _problem(code: str, params: Row) -> dict[str, str]:
    return {"code": code, "message": say(code, **params)}
