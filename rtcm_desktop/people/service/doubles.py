"""Which records may be one person: pairs to look at, the surest first."""

from collections.abc import Iterator
from itertools import combinations, islice, product

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import Double, LinkVerdict
from rtcm_desktop.people.service.browsing import lines_of

MOST_DOUBLES = 100
CERTAIN = "people.doubt.certain"


def doubles(workspace: Workspace, *, progress: Progress | None = None, most: int = MOST_DOUBLES) -> list[Double]:
    """Pairs of records that nobody has decided about; `most` at a time. Raises Cancelled when `progress` is stopped."""
    db = workspace.db
    found = dict(islice(_near(db, progress or Progress()), most))
    lines = {line.id: line for line in lines_of(db, sorted({id for pair in found for id in pair}))}
    return [
        Double(lines[lead], lines[other], say(reason))
        for (lead, other), reason in found.items()
        if lead in lines and other in lines
    ]


def doubles_of(db: Database, person: str) -> list[str]:
    """The records that may be this person too and that nobody has decided about, by id."""
    record = store.find_person(db, person)
    if record is None:
        return []
    near = set(store.persons_with_keys(db, rules.match_keys(record))) - {person}
    pairs = ((min(person, other), max(person, other)) for other in sorted(near))
    canonical = store.canonical_of(db, [*near, person])
    ours = canonical[person]
    open_pairs = [pair for pair in pairs if _reason(db, pair)]
    others = (one if two == person else two for one, two in open_pairs)
    return [other for other in others if canonical[other] != ours and not _apart(db, ours, canonical[other])]


def _near(db: Database, progress: Progress) -> Iterator[tuple[tuple[str, str], str]]:
    """Open pairs of canonical records with the reason why they are worth a look; each pair once."""
    seen: set[tuple[str, str]] = set()
    for persons in store.persons_sharing_keys(db):
        progress.check()
        canonical = store.canonical_of(db, persons)
        for one, other in combinations(persons, 2):
            low, high = sorted((canonical[one], canonical[other]))
            if low == high or (low, high) in seen:
                continue
            seen.add((low, high))
            if (reason := _reason(db, (one, other))) and not _apart(db, low, high):
                yield (low, high), reason


def _reason(db: Database, pair: tuple[str, str]) -> str:
    persons = store.list_persons(db, pair)
    if len(persons) < len(pair):
        return ""
    one, other = persons
    return CERTAIN if rules.is_certain(one, other) else rules.doubt(one, other)


def _apart(db: Database, one: str, other: str) -> bool:
    """Whether any records of the two groups were declared two persons."""
    ours, theirs = ({id, *store.group_members(db, [id])} for id in (one, other))
    decided = set(store.links_among(db, ours | theirs, LinkVerdict.DIFFERENT))
    return not decided.isdisjoint((min(pair), max(pair)) for pair in product(ours, theirs))
