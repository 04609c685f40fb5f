"""Counts persons, participations and trainers. Pure: what was read goes in, figures come out."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

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
    Teaching,
    TrainerFigures,
)

Entry = TypeVar("Entry", Participation, Teaching)

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
    modules = {event.id: event.modules or (UNKNOWN,) for event in events}
    return Figures(
        period=period,
        events=tuple(lines),
        planned=sum(event.id not in held and event.state != CANCELLED for event in events),
        events_by_mode=Counter(event.mode for event in named),
        participations=len(participations),
        persons=_split(sexes.values()),
        by_country=_by(participations, sexes, lambda entry: (entry.country or UNKNOWN,)),
        by_audience=_by(participations, sexes, lambda entry: (entry.audience or UNKNOWN,)),
        by_module=_by(participations, sexes, lambda entry: modules[entry.event]),
        by_mode=_by(participations, sexes, lambda entry: (entry.mode or UNKNOWN,)),
        quarters=_quarters(period, participations, {event.id: event.start for event in events}),
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
        by_country=_by(teachings, sexes, lambda entry: (entry.country or UNKNOWN,)),
        by_module=_by(teachings, sexes, lambda entry: (entry.module or UNKNOWN,)),
        minutes_by_module=dict(sorted(minutes.items())),
        minutes=minutes.total(),
    )


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


def _by(
    entries: Sequence[Entry], sexes: Mapping[str, str | None], values: Callable[[Entry], Iterable[str]]
) -> dict[str, Split]:
    """Unique persons for each value, the values in order."""
    persons: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for value in values(entry):
            persons[value].add(entry.person)
    return {value: _split(sexes[person] for person in persons[value]) for value in sorted(persons)}


def _quarters(
    period: Period, participations: Sequence[Participation], starts: Mapping[str, date]
) -> tuple[Quarter, ...]:
    first: dict[str, date] = {}
    count: Counter[tuple[int, int]] = Counter()
    for entry in participations:
        start = starts[entry.event]
        count[_quarter(start)] += 1
        first[entry.person] = min(start, first.get(entry.person, start))
    persons = Counter(_quarter(start) for start in first.values())
    return tuple(Quarter(*key, persons[key], count[key]) for key in _quarters_between(period))


def _quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3 + 1


def _quarters_between(period: Period) -> list[tuple[int, int]]:
    (year, number), last = _quarter(period.first), _quarter(period.last)
    quarters = []
    while (year, number) <= last:
        quarters.append((year, number))
        year, number = (year, number + 1) if number < 4 else (year + 1, 1)
    return quarters
