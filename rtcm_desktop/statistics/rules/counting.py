"""Counts persons, participations and trainers. Pure: what was read goes in, figures come out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rtcm_desktop.people.model import Sex
from rtcm_desktop.statistics.model import (
    UNKNOWN,
    EventFacts,
    EventLine,
    Figures,
    Participation,
    Period,
    Quarter,
    Split,
    Taught,
    Teaching,
    TrainerFigures,
)

CANCELLED = "cancelled"
HOUR = 60


def figures_of(
    period: Period,
    events: Sequence[EventFacts],
    participations: Sequence[Participation],
    teachings: Sequence[Teaching],
    *,
    data_state: str,
) -> Figures:
    """The figures of a period out of its events, who was present in them, and who taught.

    An event counts as held where somebody's presence is proven, or a head count stands for it; the rest is planned.
    """
    sexes = _sexes(participations)
    lines = _lines(events, Counter(entry.event for entry in participations))
    held = {line.facts.id: line.facts for line in lines}
    named = [line.facts for line in lines if line.head_count is None]
    counted = [line.head_count for line in lines if line.head_count is not None]
    present = _present(participations)
    persons = [entry.person for entry in participations]
    return Figures(
        period=period,
        events=tuple(lines),
        planned=sum(event.id not in held and event.state != CANCELLED for event in events),
        events_by_mode=Counter(event.mode for event in named),
        participations=len(participations),
        persons=_split(sexes.values()),
        by_country=_by(persons, (entry.country for entry in participations), sexes),
        by_audience=_by(persons, (entry.audience for entry in participations), sexes),
        by_module=_by_event(present, {event.id: event.modules for event in events}, sexes),
        by_topic=_by_event(present, {event.id: event.topics for event in events}, sexes),
        by_mode=_by(persons, (entry.mode for entry in participations), sexes),
        quarters=_quarters(period, lines, present),
        trainers=trainer_figures([teaching for teaching in teachings if teaching.event in held]),
        head_count_events=len(counted),
        head_count_persons=sum(counted),
        data_state=data_state,
    )


def trainer_figures(teachings: Sequence[Teaching]) -> TrainerFigures:
    """Each trainer once, and the time taught; two trainers of one slot both taught it."""
    sexes = _sexes(teachings)
    minutes: Counter[str] = Counter()
    for teaching in teachings:
        minutes[teaching.module or UNKNOWN] += teaching.minutes
    return TrainerFigures(
        persons=_split(sexes.values()),
        by_country=_by([entry.person for entry in teachings], (entry.country for entry in teachings), sexes),
        by_module=_by([entry.person for entry in teachings], (entry.module for entry in teachings), sexes),
        minutes_by_module=dict(sorted(minutes.items())),
        minutes=minutes.total(),
        taught=_taught(teachings),
    )


def _taught(teachings: Sequence[Teaching]) -> tuple[Taught, ...]:
    minutes: Counter[str] = Counter()
    events: defaultdict[str, set[str]] = defaultdict(set)
    for teaching in teachings:
        minutes[teaching.person] += teaching.minutes
        events[teaching.person].add(teaching.event)
    found = [Taught(person, len(events[person]), minutes[person]) for person in events]
    return tuple(sorted(found, key=lambda one: (-one.minutes, one.person)))


def hours(minutes: int) -> int:
    """Full hours, rounded half up."""
    return (minutes + HOUR // 2) // HOUR


def largest_first(splits: Mapping[str, Split]) -> list[tuple[str, Split]]:
    """By total, then by key; what is not known last."""
    return sorted(splits.items(), key=lambda entry: (entry[0] == UNKNOWN, -entry[1].total, entry[0]))


def by_code(splits: Mapping[str, Split]) -> list[tuple[str, Split]]:
    """In the order of the keys; what is not known last."""
    return sorted(splits.items(), key=lambda entry: (entry[0] == UNKNOWN, entry[0]))


def _lines(events: Sequence[EventFacts], present: Mapping[str, int]) -> list[EventLine]:
    lines = []
    for event in sorted(events, key=lambda event: (event.start, event.code, event.id)):
        if present.get(event.id):
            lines.append(EventLine(event, present[event.id], None))
        elif event.head_count and event.state != CANCELLED:
            lines.append(EventLine(event, 0, event.head_count))
    return lines


def _sexes(entries: Iterable[Participation | Teaching]) -> dict[str, str | None]:
    """The sex of every person, as far as any record of the person states it."""
    sexes: dict[str, str | None] = {}
    for entry in entries:
        sexes[entry.person] = sexes.get(entry.person) or entry.sex
    return sexes


def _split(sexes: Iterable[str | None]) -> Split:
    counts = Counter(sexes)
    women, men = counts[Sex.FEMALE], counts[Sex.MALE]
    return Split(women, men, counts.total() - women - men)


def _present(participations: Sequence[Participation]) -> dict[str, set[str]]:
    """The persons present in each event."""
    present: defaultdict[str, set[str]] = defaultdict(set)
    for entry in participations:
        present[entry.event].add(entry.person)
    return present


def _by(persons: Sequence[str], values: Iterable[str | None], sexes: Mapping[str, str | None]) -> dict[str, Split]:
    """Unique persons for each value; the two go side by side."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for value, person in zip(values, persons, strict=True):
        found[value or UNKNOWN].add(person)
    return _splits(found, sexes)


def _by_event(
    present: Mapping[str, set[str]], values: Mapping[str, Sequence[str]], sexes: Mapping[str, str | None]
) -> dict[str, Split]:
    """Unique persons for each value that an event has several of."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for event, persons in present.items():
        for value in values[event] or (UNKNOWN,):
            found[value] |= persons
    return _splits(found, sexes)


def _splits(found: Mapping[str, set[str]], sexes: Mapping[str, str | None]) -> dict[str, Split]:
    """The values in order."""
    return {value: _split(map(sexes.__getitem__, found[value])) for value in sorted(found)}


def _quarters(period: Period, lines: Sequence[EventLine], present: Mapping[str, set[str]]) -> tuple[Quarter, ...]:
    """`lines` in the order of their first days, so that a person is new in the first one of them."""
    seen: set[str] = set()
    persons: Counter[tuple[int, int]] = Counter()
    participations: Counter[tuple[int, int]] = Counter()
    for line in lines:
        quarter, here = _quarter(line.facts.start), present.get(line.facts.id, set())
        participations[quarter] += line.participations
        persons[quarter] += len(here - seen)
        seen |= here
    return tuple(Quarter(*key, persons[key], participations[key]) for key in _quarters_between(period))


def _quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3 + 1


def _quarters_between(period: Period) -> list[tuple[int, int]]:
    (year, number), last = _quarter(period.first), _quarter(period.last)
    quarters = []
    while (year, number) <= last:
        quarters.append((year, number))
        year, number = (year, number + 1) if number < 4 else (year + 1, 1)
    return quarters
