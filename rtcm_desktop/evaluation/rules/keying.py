"""Typing a paper form in with one key per question: what a key means for a question."""

from dataclasses import dataclass

from rtcm_desktop.evaluation.model.desk import EntryQuestion
from rtcm_desktop.evaluation.model.instrument import Kind

NOT_APPLICABLE = "0"
SCALE = "12345"
KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
"""The key of each option of a choice, in order."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """The answer after a key, as the services read it ("" is none), and whether the next question comes."""

    answer: str
    goes_on: bool


def keyed(question: EntryQuestion, before: str, key: str) -> Keyed | None:
    """What a key makes of the answer that was there before; None where it means nothing."""
    if question.kind in {Kind.TEXT, Kind.NUMBER}:
        return None
    if key == NOT_APPLICABLE:
        return Keyed(NOT_APPLICABLE if question.na else "", goes_on=True)
    if question.kind is Kind.SCALE5:
        return Keyed(key, goes_on=True) if key in SCALE else None
    place = KEYS.find(key)
    if not 0 <= place < len(question.options):
        return None
    code = question.options[place][0]
    if question.kind is Kind.CHOICE:
        return Keyed(code, goes_on=True)
    return Keyed(_turned(before, code), goes_on=False)


def _turned(before: str, code: str) -> str:
    """Several answers: the one meant is taken in, or out where it was in."""
    chosen = [one for one in before.split(",") if one]
    return ",".join([one for one in chosen if one != code] if code in chosen else [*chosen, code])
