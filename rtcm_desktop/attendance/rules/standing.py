"""Who has earned the certificate: share of the minutes held, then mandatory units, then the test; three verdicts in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from math import ceil
from typing import Any

from rtcm_desktop.attendance.model import (
    AttendanceUnit,
    Attendee,
    Presence,
    Requirement,
    Standing,
    UnitState,
    Verdict,
)
from rtcm_desktop.attendance.rules.words import duration, unit_titles
from rtcm_desktop.core.texts import say
from rtcm_desktop.participants.model import CertificateException

_EXCEPTION_VERDICTS = {CertificateException.ELIGIBLE: Verdict.CERTAIN, CertificateException.NOT_ELIGIBLE: Verdict.NO}
_WORST_FIRST = (Verdict.NO, Verdict.IF_PRESENT, Verdict.CERTAIN)


def requirement_of(eligibility: Mapping[str, Any]) -> Requirement:
    """The event's own rule: ``share`` in percent, ``mandatory`` labels of units, ``test`` the lowest score; or the usual."""
    usual = Requirement()
    return Requirement(
        share=Fraction(int(eligibility["share"]), 100) if eligibility.get("share") is not None else usual.share,
        mandatory_units=frozenset(eligibility.get("mandatory", ())),
        test_score=eligibility.get("test"),
    )


@dataclass(frozen=True, slots=True)
class _Account:
    """The minutes and units of one participant, added up."""

    units: tuple[AttendanceUnit, ...]
    presences: Mapping[str, Presence]
    requirement: Requirement
    now: datetime
    language: str

    def in_state(self, state: UnitState) -> list[AttendanceUnit]:
        return [unit for unit in self.units if self.presences[unit.label].state is state]

    @property
    def held(self) -> list[AttendanceUnit]:
        return [unit for unit in self.units if unit.held]

    @property
    def held_minutes(self) -> int:
        return sum(unit.minutes for unit in self.held)

    @property
    def proven_minutes(self) -> int:
        return sum(presence.minutes or 0 for presence in self.presences.values())

    @property
    def minutes_to_come(self) -> int:
        return sum(unit.minutes for unit in self.in_state(UnitState.TO_COME))

    @property
    def share(self) -> Fraction:
        return Fraction(self.proven_minutes, self.held_minutes) if self.held_minutes else Fraction(0)

    @property
    def lacking(self) -> int:
        """Minutes that are still missing from the share asked for."""
        return max(0, ceil(self.requirement.share * self.held_minutes) - self.proven_minutes)

    def titles(self, units: Sequence[AttendanceUnit]) -> str:
        return unit_titles(units, self.language, self.now.date())


def standing_of(
    attendee: Attendee,
    units: Sequence[AttendanceUnit],
    presences: Mapping[str, Presence],
    requirement: Requirement,
    *,
    now: datetime,
    language: str = "",
) -> Standing:
    """The standing that follows from what is proven in each unit (``presences`` by label). ``now`` is local to the event."""
    account = _Account(tuple(units), presences, requirement, now, language)
    findings = list(_findings(account, attendee))
    verdict = min((verdict for verdict, _ in findings), key=_WORST_FIRST.index)
    words = [text for found, text in findings if text and (found is verdict or found is Verdict.CERTAIN)]
    if attendee.exception:
        verdict = _EXCEPTION_VERDICTS[attendee.exception]
        reason = say(f"attendance.words.exception_{attendee.exception}", language, reason=attendee.exception_reason)
        words = [words[0], reason]
    return Standing(
        participant=attendee.participant,
        person=attendee.canonical,
        name=attendee.name,
        counts=attendee.counts,
        present=any(presence.was_present for presence in presences.values()),
        modes=frozenset(mode for presence in presences.values() for mode in presence.modes),
        share=account.share,
        verdict=verdict,
        words="; ".join(words),
        minutes=account.proven_minutes,
        held_minutes=account.held_minutes,
        units=presences,
    )


def _findings(account: _Account, attendee: Attendee) -> Iterator[tuple[Verdict, str]]:
    """What each part of the rule says, with its clause; a clause of certainty is always told."""
    yield Verdict.CERTAIN, _count_in_words(account)
    yield _share_finding(account)
    yield from _mandatory_findings(account)
    yield _test_finding(account, attendee)
    yield Verdict.CERTAIN, _unmarked_in_words(account)


def _count_in_words(account: _Account) -> str:
    if not account.held:
        return say("attendance.words.nothing_held", account.language)
    kind = "half_days" if account.held[0].half else "sessions"
    return say(
        f"attendance.words.present_{kind}",
        account.language,
        present=sum(presence.was_present for presence in account.presences.values()),
        count=len(account.held),
        share=int(account.share * 100),
    )


def _share_finding(account: _Account) -> tuple[Verdict, str]:
    language, lacking = account.language, account.lacking
    if account.held and not lacking:
        return Verdict.CERTAIN, ""
    required = int(account.requirement.share * 100)
    to_come = account.in_state(UnitState.TO_COME)
    if not account.held or lacking > account.minutes_to_come:
        lack = duration(lacking, language)
        return Verdict.NO, say("attendance.words.lacking", language, duration=lack, required=required)
    if lacking == account.minutes_to_come:
        return Verdict.IF_PRESENT, say("attendance.words.must_all", language, units=account.titles(to_come))
    return Verdict.IF_PRESENT, say(
        "attendance.words.must_part", language, units=account.titles(to_come), duration=duration(lacking, language)
    )


def _mandatory_findings(account: _Account) -> Iterator[tuple[Verdict, str]]:
    """A mandatory unit is fulfilled by any proven presence in it."""
    named = account.requirement.mandatory_units
    mandatory = [unit for unit in account.held if unit.mandatory or unit.label in named]
    open_units = [unit for unit in mandatory if not account.presences[unit.label].was_present]
    to_come = [unit for unit in open_units if account.presences[unit.label].state is UnitState.TO_COME]
    missed = [unit for unit in open_units if unit not in to_come]
    if missed:
        yield Verdict.NO, say("attendance.words.mandatory_missed", account.language, units=account.titles(missed))
    if to_come:
        yield (
            Verdict.IF_PRESENT,
            say("attendance.words.mandatory_to_come", account.language, units=account.titles(to_come)),
        )


def _test_finding(account: _Account, attendee: Attendee) -> tuple[Verdict, str]:
    required, language = account.requirement.test_score, account.language
    score = attendee.test_score
    if required is None or (score is not None and score >= required):
        return Verdict.CERTAIN, ""
    if score is None:
        verdict = Verdict.IF_PRESENT if account.in_state(UnitState.TO_COME) else Verdict.NO
        return verdict, say("attendance.words.test_missing", language, required=required)
    return Verdict.NO, say("attendance.words.test_low", language, score=score, required=required)


def _unmarked_in_words(account: _Account) -> str:
    unmarked = account.in_state(UnitState.NOT_PROVEN)
    if not unmarked:
        return ""
    return say("attendance.words.not_marked", account.language, units=account.titles(unmarked))
