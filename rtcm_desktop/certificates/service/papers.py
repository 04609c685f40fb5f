"""From what the database says about an event and a person to frozen data, a signed record and a page to print."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import (
    Certificate,
    Facts,
    Frozen,
    Kind,
    Layout,
    Printable,
    Recipient,
    Signatory,
    State,
)
from rtcm_desktop.certificates.rules import freezing, numbers, records, wording
from rtcm_desktop.certificates.service.occasion import Occasion, led_slots
from rtcm_desktop.core.actions import Action
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning.model import Slot, minutes_of


def enter(
    act: Action, workspace: Workspace, about: Occasion, recipient: Recipient, *, supersedes: str | None = None
) -> Certificate:
    """Gives the next number, freezes and signs the paper, and enters it into the register."""
    first = numbers.compose(workspace.station, act.now.year, workspace.life, 1)
    running = store.last_running(act.db, first) + 1
    number = numbers.compose(workspace.station, act.now.year, workspace.life, running)
    frozen = freeze(about, recipient, str(number), act.now.date())
    digest = freezing.digest(frozen)
    public = workspace.keys.public.signing
    certificate = Certificate(
        id=act.new_id(),
        number=frozen.number,
        kind=recipient.kind,
        state=State.ISSUED,
        participant=recipient.participant,
        person=recipient.person,
        event=about.event.id,
        language="+".join(frozen.languages),
        frozen=frozen,
        layout=about.layouts[recipient.kind][0],
        digest=digest,
        record=records.sign(records.record_of(frozen, digest), workspace.keys.sign, public),
        reason="",
        supersedes=supersedes,
        station=workspace.station,
        life=workspace.life,
        running=running,
        issued_at=act.now,
        handed_over="",
    )
    store.insert(act.db, certificate, issued_by=workspace.actor)
    return certificate


def freeze(about: Occasion, recipient: Recipient, number: str, issued_on: date) -> Frozen:
    """Everything that will stand on the paper."""
    event, layout = about.event, about.layouts[recipient.kind][1]
    languages = about.languages(recipient)
    facts = _facts(about, recipient, issued_on)
    name, original = about.names(recipient)
    return Frozen(
        number=number,
        kind=recipient.kind,
        languages=languages,
        name=name,
        original=original,
        position=recipient.position,
        institution=wording.spoken(recipient.institution, wording.FALLBACK),
        country=recipient.country,
        event=event.code,
        start=event.start,
        end=event.end,
        minutes=facts.minutes,
        topics=about.topics,
        issued_on=issued_on,
        texts=wording.worded(facts, layout, languages),
        signatories=tuple(_signatory(one, languages) for one in event.signatories),
        layout=layout.name,
        fonts=about.fonts,
    )


def printables(db: Database, certificates: Iterable[Certificate], layouts: Mapping[str, Layout]) -> list[Printable]:
    """The pages of certificates, each with what became of it. Raises UserError CERTIFICATE_LAYOUT."""
    certificates = list(certificates)
    for missing in {one.frozen.layout for one in certificates} - set(layouts):
        raise UserError("CERTIFICATE_LAYOUT", layout=missing)
    return [
        Printable(
            frozen=one.frozen,
            address=layouts[one.frozen.layout].address,
            record=one.record,
            replaced_by=store.replacement_of(db, one.id) if one.state is State.SUPERSEDED else "",
            void=one.state is State.VOID,
        )
        for one in certificates
    ]


def _facts(about: Occasion, recipient: Recipient, issued_on: date) -> Facts:
    is_trainer = recipient.kind is Kind.TRAINER
    taught = led_slots(about, recipient.person) if is_trainer else about.slots
    return Facts(
        start=about.event.start,
        end=about.event.end,
        issued_on=issued_on,
        position=recipient.position,
        institution=recipient.institution,
        country=recipient.country_names,
        venue=about.venue,
        minutes=_training_minutes(taught),
        half_days=about.half_days,
        titles=about.event.titles,
        topics=about.topics,
        sessions=_sessions(about, taught) if is_trainer else (),
    )


def _sessions(about: Occasion, slots: Sequence[Slot]) -> tuple[Mapping[str, str], ...]:
    """The titles of sessions as the curriculum has them, once for a session in several slots."""
    sessions = {slot.topic_session or slot.id: slot.titles for slot in slots}
    return tuple(about.sessions.get(key, titles) for key, titles in sessions.items())


def _training_minutes(slots: Sequence[Slot]) -> int:
    """Minutes of the agenda without its breaks; what runs side by side counts once."""
    minutes = {
        (slot.date, minute)
        for slot in slots
        if not slot.kind.is_break
        for minute in range(minutes_of(slot.actual_start or slot.start), minutes_of(slot.actual_end or slot.end))
    }
    return len(minutes)


def _signatory(entry: Mapping[str, Any], languages: Sequence[str]) -> Signatory:
    """A signatory of the event; an office in one language stands once on the paper."""
    office = entry.get("office") or ""
    offices = office if isinstance(office, Mapping) else {languages[0]: office}
    return Signatory(entry["name"], {language: (text,) for language, text in offices.items() if text})
