"""Who of the event a person of a connection report is: certain, doubtful with candidates, or nobody. Never a guess."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rtcm_desktop.attendance.model import ReportMatch, ReportPerson, ReportVerdict
from rtcm_desktop.attendance.rules.decorations import is_room, names_in
from rtcm_desktop.core.names import closeness, compatible, equal, fold, words
from rtcm_desktop.core.texts import say
from rtcm_desktop.participants.model import Participant

_MOST_CANDIDATES = 5
_LIKELY = 85
"""Closeness from which a misspelt name is worth a question."""


@dataclass(frozen=True, slots=True)
class _Finding:
    verdict: ReportVerdict
    candidates: tuple[Participant, ...]
    reason: str


Decisions = Mapping[tuple[str, str], str | None]
"""Participants by (e-mail, name) as reports show them, decided by hand before; None: nobody of the event."""


def match_people(
    people: Sequence[ReportPerson], participants: Sequence[Participant], decisions: Decisions
) -> tuple[ReportMatch, ...]:
    """A verdict for each person of a report. ``participants``: everybody who may have been there."""
    return tuple(_decided(person, decisions) or _match(person, participants) for person in people)


def _decided(person: ReportPerson, decisions: Decisions) -> ReportMatch | None:
    """What was decided for the same entry of an earlier report."""
    key = (person.email, person.name)
    if key not in decisions:
        return None
    return as_decided(ReportMatch(person, ReportVerdict.DOUBTFUL), decisions[key])


def as_decided(match: ReportMatch, participant: str | None) -> ReportMatch:
    """The match as somebody decided it; None: nobody of the event."""
    verdict = ReportVerdict.MATCHED if participant else ReportVerdict.UNMATCHED
    reason = say("attendance.match.decided")
    return replace(match, verdict=verdict, participant=participant, candidates=(), reason=reason)


def _match(person: ReportPerson, participants: Sequence[Participant]) -> ReportMatch:
    found = _by_email(person, participants) or _by_name(person, participants)
    certain = found.verdict is ReportVerdict.MATCHED
    return ReportMatch(
        person=person,
        verdict=found.verdict,
        participant=found.candidates[0].id if certain else None,
        candidates=() if certain else tuple(participant.id for participant in found.candidates),
        reason=say(f"attendance.match.{found.reason}"),
    )


def _by_email(person: ReportPerson, participants: Sequence[Participant]) -> _Finding | None:
    """By the address, where it is somebody's: certain when the name does not speak against it."""
    address = person.email.casefold()
    owners = [one for one in participants if address and address in {email.casefold() for email in one.emails}]
    if not owners:
        return None
    names = names_in(person.name)
    named = [owner for owner in owners if not names or _may_be(names, owner)]
    if _is_one_person(named):
        return _Finding(ReportVerdict.MATCHED, tuple(named), "by_email")
    reason = "email_shared" if len(owners) > 1 else "email_other_name"
    return _Finding(ReportVerdict.DOUBTFUL, tuple(named or owners), reason)


def _by_name(person: ReportPerson, participants: Sequence[Participant]) -> _Finding:
    names = names_in(person.name)
    whole = [name for name in names if len(words(name)) > 1]
    same = [one for one in participants if whole and equal(whole, one.names)]
    if _is_one_person(same):
        return _Finding(ReportVerdict.MATCHED, tuple(same), "by_name")
    if same:
        return _Finding(ReportVerdict.DOUBTFUL, tuple(same), "name_shared")
    alike = [] if is_room(person.name) else [one for one in participants if names and _is_alike(names, one)]
    if alike:
        nearest = sorted(alike, key=lambda one: -closeness(names, one.names))
        return _Finding(ReportVerdict.DOUBTFUL, tuple(nearest[:_MOST_CANDIDATES]), "name_alike")
    return _Finding(ReportVerdict.UNMATCHED, (), "nobody")


def _is_one_person(found: Sequence[Participant]) -> bool:
    return len({participant.canonical for participant in found}) == 1


def _may_be(names: Sequence[str], participant: Participant) -> bool:
    return compatible(names, participant.names) or _shares_word(names, participant)


def _is_alike(names: Sequence[str], participant: Participant) -> bool:
    return _may_be(names, participant) or closeness(names, participant.names) >= _LIKELY


def _shares_word(names: Sequence[str], participant: Participant) -> bool:
    """Whether a displayed name of one word is the given or the family name."""
    theirs = {fold(word) for name in participant.names for word in words(name)}
    return any(len(words(name)) == 1 and fold(name) in theirs for name in names)
