"""Finding people at the check-in desk by letters or badge, counting them, and which unit the desk is open for."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from rtcm_desktop.attendance.model import Answer, AttendanceUnit, Counters, DeskEntry
from rtcm_desktop.core import names
from rtcm_desktop.participants.model import Mode, Participant, Role
from rtcm_desktop.planning.model import Slot, SlotState, TrainerState

_ID = re.compile(r"[0-9a-hjkmnp-tv-z]{26}")
_CODE = re.compile(r"([a-z0-9]+-\d\d-[a-z]\d\d+)-(\d{3,})")
_LEAST_LOOSE, _LEAST_SKELETON = 4, 3
"""So many letters, and consonants, it takes until names that only sound alike are shown."""
_OPENS_EARLY = timedelta(minutes=90)
"""Before a unit ends nothing else is taken; from so long before it begins the next one is."""


def answer(entries: Sequence[DeskEntry], code: str, text: str) -> Answer:
    """What was typed or scanned means: a badge of this event ``code``, a badge of another one, or letters of a name."""
    typed = names.normal(text)
    for reading in (typed, *names.other_layouts(typed)):
        scanned = _scanned(entries, code, reading.casefold())
        if scanned is not None:
            return scanned
    return Answer(found=tuple(find(entries, typed)))


def _scanned(entries: Sequence[DeskEntry], code: str, text: str) -> Answer | None:
    """The answer to a badge code, None where the text is none. A number given twice is asked back."""
    if _ID.fullmatch(text):
        owner = next((entry for entry in entries if entry.participant.id == text), None)
        return Answer(scanned=owner, foreign=owner is None)
    match = _CODE.fullmatch(text)
    if match is None:
        return None
    if match[1] != code.casefold():
        return Answer(foreign=True)
    owners = tuple(entry for entry in entries if entry.participant.number == int(match[2]))
    return Answer(scanned=owners[0]) if len(owners) == 1 else Answer(found=owners, foreign=not owners)


def find(entries: Iterable[DeskEntry], text: str) -> list[DeskEntry]:
    """Those whose name (any script, any usual spelling) has a word beginning with each word typed.

    Where nobody has, the other keyboard layouts are tried, then consonants alone. Whoever is written with the very letters
    comes first, before whoever only sounds alike; then those not here yet.
    """
    listed = list(entries)
    for reading, loose in ((text, False), *((other, False) for other in names.other_layouts(text)), (text, True)):
        found = [entry for entry in listed if _begins(entry, reading, loose=loose)]
        if found:
            return sorted(found, key=lambda entry: (names.strangeness(reading, entry.participant.names), entry.is_here))
    return []


def _begins(entry: DeskEntry, text: str, *, loose: bool) -> bool:
    words = names.words(text)
    if loose and len("".join(words)) < _LEAST_LOOSE:
        return False
    keys = entry.keys.loose if loose else entry.keys.strict
    spell = _skeletons if loose else names.word_keys
    asked = [(spelt, names.fold(word) or word) for word in words if (spelt := spell(word))]
    return bool(asked) and all(
        any(key.startswith(spelt) for key in keys) or any(plain.startswith(typed) for plain in entry.plain)
        for spelt, typed in asked
    )


def _skeletons(word: str) -> tuple[str, ...]:
    """Consonants of a word, where they say enough; "" begins nothing else."""
    return tuple(key for key in names.loose_keys(word) if len(key) >= _LEAST_SKELETON)


def entry_of(participant: Participant) -> DeskEntry:
    """Somebody with what they are found by, before anything is known of the unit."""
    plain = {word for name in participant.names for word in names.fold(name).split()}
    return DeskEntry(participant, names.search_keys(participant.names), tuple(sorted(plain)))


def unit_open_at(units: Sequence[AttendanceUnit], now: datetime) -> AttendanceUnit | None:
    """The unit the desk is open for: the one that is on or begins soon, else the last one over, else the first."""
    if not units:
        return None
    for unit in units:
        midnight = datetime.combine(unit.date, time())
        begins, ends = (midnight + timedelta(minutes=minutes) for minutes in unit.planned)
        if now < ends:
            is_next = now >= begins - _OPENS_EARLY
            before = units.index(unit) - 1
            same_day = before >= 0 and units[before].date == unit.date
            return unit if is_next or before < 0 or same_day else units[before]
    return units[-1]


def counters_of(entries: Sequence[DeskEntry], slots: Iterable[Slot], unit: AttendanceUnit) -> Counters:
    """The desk's figures. Trainers who stand in the list themselves get one lunch."""
    here = [entry for entry in entries if entry.is_here or entry.modes]
    in_room = [entry for entry in here if _mode_now(entry) is Mode.IN_PERSON]
    expected = {mode: sum(_mode_now(entry) is mode for entry in entries) for mode in Mode}
    trainers = {
        trainer.person
        for slot in slots
        if slot.date == unit.date and slot.state is not SlotState.NOT_HELD
        for trainer in slot.trainers
        if trainer.state is not TrainerState.CANCELLED and not trainer.online
    }
    listed = {entry.participant.person for entry in in_room}
    roles = {role: sum(entry.participant.role is role for entry in in_room) for role in Role}
    return Counters(
        room=(len(in_room), expected[Mode.IN_PERSON]),
        online=(len(here) - len(in_room), expected[Mode.ONLINE]),
        trainers=len(trainers),
        lunches=len(listed | trainers),
        roles={role: count for role, count in roles.items() if count},
    )


def _mode_now(entry: DeskEntry) -> Mode:
    """How somebody takes part in this unit: as marked, as proven, else as planned."""
    if entry.is_here and entry.mode:
        return Mode(entry.mode)
    if entry.modes:
        return Mode.IN_PERSON if Mode.IN_PERSON.value in entry.modes else Mode.ONLINE
    return entry.participant.mode
