"""Which certificates a selection of an event's people comes to: those to be printed again and those to be issued."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rtcm_desktop.attendance.model import Standing, Verdict
from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Certificate, Kind, Recipient, State
from rtcm_desktop.certificates.rules import numbers
from rtcm_desktop.certificates.service.occasion import Occasion, led_slots
from rtcm_desktop.certificates.service.recipients import recipient_of_participant, recipient_of_trainer
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants.store import list_event
from rtcm_desktop.people.store import canonical_of, find_person
from rtcm_desktop.planning.model import Event

Wanted: TypeAlias = Certificate | Recipient
"""One page of a selection: the certificate to be printed again, or whom to issue one to."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The people of an event and the certificates given so far.

    `canonical` gives the id that stands for all linked records of a person, `held` the certificate of such an id.
    """

    event: Event
    standings: Mapping[str, Standing]
    recipients: Mapping[str, Recipient]
    certificates: Sequence[Certificate]
    canonical: Mapping[str, str]
    held: Mapping[tuple[str, Kind], Certificate]

    def wanted(self, recipient: Recipient) -> Wanted:
        """The paper that a recipient holds, else the recipient to be given one."""
        held = self._held_by(recipient)
        return held if held and held.state is State.ISSUED else recipient

    def is_cancelled(self, recipient: Recipient) -> bool:
        """Whether what the recipient had was taken back."""
        held = self._held_by(recipient)
        return held is not None and held.state is State.VOID

    def numbered(self, text: str) -> Certificate:
        """The certificate of this event with a number. Raises UserError NUMBER_MISTYPED, CERTIFICATE_UNKNOWN."""
        number = str(numbers.parse(text))
        for one in self.certificates:
            if one.number == number:
                return one
        raise UserError("CERTIFICATE_UNKNOWN", number=number)

    def _held_by(self, recipient: Recipient) -> Certificate | None:
        return self.held.get((self.canonical[recipient.person], recipient.kind))


def roll_of(db: Database, about: Occasion, standings: Sequence[Standing]) -> Roll:
    """Reads who takes part and what was issued."""
    participants = list_event(db, about.event.id)
    recipients = {one.id: recipient_of_participant(db, one) for one in participants}
    recipients |= {one.person: one for one in _trainers(db, about)}
    certificates = store.list_event(db, about.event.id)
    persons = {one.person for one in recipients.values()} | {one.person for one in certificates}
    canonical = canonical_of(db, persons)
    return Roll(
        event=about.event,
        standings={one.participant: one for one in standings},
        recipients=recipients,
        certificates=certificates,
        canonical=canonical,
        held={(canonical[one.person], one.kind): one for one in sorted(certificates, key=_holds)},
    )


def everybody(roll: Roll, *, trainers: bool) -> list[Wanted]:
    """Everybody who is certain, or all trainers, in the order of the list; no one whose certificate was cancelled.

    Raises UserError CERTIFICATE_NOBODY, CERTIFICATE_NO_TRAINERS.
    """
    if trainers:
        recipients = [recipient for recipient in roll.recipients.values() if recipient.kind is Kind.TRAINER]
    else:
        certain = (one for one in roll.standings.values() if one.counts and one.verdict is Verdict.CERTAIN)
        recipients = [roll.recipients[one.participant] for one in certain]
    wanted = [roll.wanted(one) for one in recipients if not roll.is_cancelled(one)]
    if not wanted:
        raise UserError("CERTIFICATE_NO_TRAINERS" if trainers else "CERTIFICATE_NOBODY", event=roll.event.code)
    return wanted


def named(roll: Roll, ids: Sequence[str]) -> list[Wanted]:
    """The certificates with these numbers, then the recipients with these ids in the order of the list, each once.

    Raises UserError CERTIFICATE_OF_NOBODY, CERTIFICATE_UNKNOWN, CERTIFICATE_NOT_EARNED, CERTIFICATE_NOT_COUNTED.
    """
    given = [one for one in ids if numbers.looks_like_number(one)]
    strangers = [one for one in ids if one not in roll.recipients and one not in given]
    if strangers:
        raise UserError("CERTIFICATE_OF_NOBODY", id=strangers[0], event=roll.event.code)
    wanted = [roll.wanted(recipient) for one, recipient in roll.recipients.items() if one in ids]
    for recipient in wanted:
        if isinstance(recipient, Recipient) and recipient.kind is Kind.PARTICIPATION:
            _make_sure_it_is_earned(roll, recipient)
    return [*(roll.numbered(number) for number in dict.fromkeys(given)), *wanted]


def _make_sure_it_is_earned(roll: Roll, recipient: Recipient) -> None:
    one = roll.standings.get(recipient.id)
    if one is None or not one.counts:
        raise UserError("CERTIFICATE_NOT_COUNTED", name=recipient.latin, event=roll.event.code)
    if one.verdict is Verdict.NO:
        raise UserError("CERTIFICATE_NOT_EARNED", name=recipient.latin, words=one.words)


def _trainers(db: Database, about: Occasion) -> Iterator[Recipient]:
    persons = dict.fromkeys(trainer.person for slot in about.slots for trainer in slot.trainers)
    for person in filter(None, (find_person(db, one) for one in persons)):
        if led_slots(about, person.id):
            yield recipient_of_trainer(db, person)


def _holds(certificate: Certificate) -> bool:
    return certificate.state is State.ISSUED
