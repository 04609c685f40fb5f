"""What the page of certificates shows: everybody's group with the reason, one person's paper, the register."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rtcm_desktop.attendance.model import Standing, UnitState
from rtcm_desktop.attendance.rules import requirement_of, unit_title
from rtcm_desktop.attendance.service import standing
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import (
    Candidate,
    Certificate,
    Group,
    Kind,
    Overview,
    Printable,
    Recipient,
    RegisterLine,
    State,
)
from rtcm_desktop.certificates.rules import eligibility, freezing, numbers, records
from rtcm_desktop.certificates.service import checking, papers
from rtcm_desktop.certificates.service.occasion import Occasion, led_slots, occasion
from rtcm_desktop.certificates.service.selection import Roll, roll_of
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.participants.store import list_event
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event

SIGNATURE_BYTES = 64
"""Of Ed25519."""


def overview(workspace: Workspace, *, event: str) -> Overview:
    """Everybody of an event by group, each with the reason and what stands in the way. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    standings = standing(workspace, found.id)
    about = occasion(workspace.db, found, standings)
    roll = roll_of(workspace.db, about, standings)
    people = {one.id: one for one in list_event(workspace.db, found.id)}
    held = frozenset(one.participant for one in roll.certificates if one.participant and one.state is State.ISSUED)
    return Overview(
        event=found.id,
        code=found.code,
        required=int(requirement_of(found.eligibility).share * 100),
        to_come=_only_unit_to_come(workspace, found, standings),
        next_number=_next_number(workspace),
        candidates=(*_participants(about, roll, people), *_trainers(about, roll)),
        no_longer=tuple(one.name for one in eligibility.no_longer(standings, held)),
        warnings=checking.early(found, workspace.now()),
    )


def preview(workspace: Workspace, *, event: str, id: str) -> bytes:
    """One person's paper as PDF: the certificate held, else the page as it would be issued now.

    What is not issued yet carries the next number and a code without signature: it proves nothing. Raises UserError
    EVENT_UNKNOWN, CERTIFICATE_OF_NOBODY.
    """
    from rtcm_desktop.certificates.documents import files

    found = resolve_event(workspace, event)
    standings = standing(workspace, found.id)
    about = occasion(workspace.db, found, standings)
    roll = roll_of(workspace.db, about, standings)
    recipient = roll.recipients.get(id)
    if recipient is None:
        raise UserError("CERTIFICATE_OF_NOBODY", id=id, event=found.code)
    layouts = store.list_layouts(workspace.db)
    held = roll.wanted(recipient)
    if isinstance(held, Certificate):
        page = papers.printables(workspace.db, [held], layouts)[0]
    else:
        page = _unsigned(workspace, about, recipient)
    return files.certificates([page], layouts).data


def print_again(workspace: Workspace, *, given: Sequence[str]) -> bytes:
    """Certificates of the register as one PDF, in the order given. Raises UserError CERTIFICATE_UNKNOWN."""
    from rtcm_desktop.certificates.documents import files

    found = []
    for number in given:
        listed = store.list_numbered(workspace.db, str(numbers.parse(number)))
        if not listed:
            raise UserError("CERTIFICATE_UNKNOWN", number=number)
        found.append(listed[0])
    layouts = store.list_layouts(workspace.db)
    return files.certificates(papers.printables(workspace.db, found, layouts), layouts).data


def register(workspace: Workspace, *, event: str | None = None) -> list[RegisterLine]:
    """The register of numbers, the newest first: of an event, or all. Raises UserError EVENT_UNKNOWN."""
    return store.list_register(workspace.db, resolve_event(workspace, event).id if event else None)


def _participants(about: Occasion, roll: Roll, people: Mapping[str, Participant]) -> Iterator[Candidate]:
    for one in roll.standings.values():
        if one.counts:
            made = _candidate(about, roll, roll.recipients[one.participant], Group(one.verdict.value), one.words)
            yield replace(made, exception=people[one.participant].exception)


def _trainers(about: Occasion, roll: Roll) -> Iterator[Candidate]:
    for recipient in roll.recipients.values():
        if recipient.kind is Kind.TRAINER:
            count = len({slot.topic_session or slot.id for slot in led_slots(about, recipient.person)})
            yield _candidate(about, roll, recipient, Group.TRAINER, say("certificates.led", count=count))


def _candidate(about: Occasion, roll: Roll, recipient: Recipient, group: Group, words: str) -> Candidate:
    from rtcm_desktop.certificates.documents.person import lines_of_name

    held = roll.wanted(recipient)
    name, small = about.names(recipient)
    fault = checking.fault(about, recipient)
    return Candidate(
        id=recipient.id,
        person=recipient.person,
        name=name,
        small_name=small,
        group=group,
        words=words,
        number=held.number if isinstance(held, Certificate) else "",
        cancelled=roll.is_cancelled(recipient),
        fault=fault.words if fault else "",
        two_lines=lines_of_name(name, about.layouts[recipient.kind][1]) > 1,
    )


def _only_unit_to_come(workspace: Workspace, event: Event, standings: Sequence[Standing]) -> str:
    """The title of the one unit that is still to come, seen from today; "" where there are more or none."""
    presences = ((label, presence.state) for one in standings for label, presence in one.units.items())
    to_come = {label for label, state in presences if state is UnitState.TO_COME}
    units = [unit for unit in event_units(workspace.db, event) if unit.label in to_come]
    today = local_time(event, workspace.now()).date()
    return unit_title(units[0], today=today) if len(units) == 1 else ""


def _unsigned(workspace: Workspace, about: Occasion, recipient: Recipient) -> Printable:
    """The page that would be issued now, with a signature of zeros, which no check will ever accept."""
    frozen = papers.freeze(about, recipient, _next_number(workspace), workspace.now().date())
    record = records.record_of(frozen, freezing.digest(frozen))
    text = records.sign(record, lambda _: bytes(SIGNATURE_BYTES), workspace.keys.public.signing)
    return Printable(frozen, about.layouts[recipient.kind][1].address, text)


def _next_number(workspace: Workspace) -> str:
    first = numbers.compose(workspace.station, workspace.now().year, workspace.life, 1)
    running = store.last_running(workspace.db, first) + 1
    return str(numbers.compose(first.station, first.year, first.life, running))
