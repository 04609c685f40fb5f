"""What would become of each row of a nomination list: reads the register, writes nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say
from rtcm_desktop.participants import store
from rtcm_desktop.participants.model import Nomination, RowResult, RowVerdict
from rtcm_desktop.people import rules as people_rules
from rtcm_desktop.people import store as people_store
from rtcm_desktop.people.model import Identity, Person, Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its verdict; `person` is the record, known or to be written, and `enters` the event when new there."""

    nomination: Nomination
    result: RowResult
    person: str | None
    enters: bool


@dataclass(slots=True)
class _Judging:
    """What the rows judged so far have brought: a later row may name the same person again."""

    db: Database
    new_id: Callable[[], str]
    entered: set[str]
    same_rows: Mapping[str, str]
    rows: dict[str, int] = field(default_factory=dict)
    newcomers: dict[str, Person] = field(default_factory=dict)
    by_key: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def judge(self, nomination: Nomination) -> Judged:
        nomination = replace(nomination, person=people_rules.tidied(nomination.person))
        if same_row := self.same_rows.get(store.cells_of(nomination)):
            return self._known(nomination, same_row)
        identity = self._identity(nomination.person)
        if identity.verdict is Verdict.DOUBTFUL:
            result = RowResult(nomination.row, RowVerdict.DOUBTFUL, None, identity.candidates, say(identity.reason))
            return Judged(nomination, result, None, enters=False)
        if identity.person:
            return self._known(nomination, identity.person)
        return self._new(nomination)

    def _identity(self, person: Person) -> Identity:
        keys = people_rules.match_keys(person)
        records = people_store.list_persons(self.db, people_store.persons_with_keys(self.db, keys))
        in_list = {id for key in keys for id in self.by_key.get(key, ())}
        canonical = people_store.canonical_of(self.db, (record.id for record in records))
        near = [*records, *(self.newcomers[id] for id in sorted(in_list))]
        return people_rules.identity(person, near, canonical)

    def _known(self, nomination: Nomination, person: str) -> Judged:
        canonical = people_store.canonical_of(self.db, [person])[person]
        enters = canonical not in self.entered
        if person in self.rows:
            reason = say("participants.reason.twice_in_list", row=self.rows[person])
        else:
            reason = say("participants.reason.known" if enters else "participants.reason.entered")
        self.entered.add(canonical)
        self.rows.setdefault(person, nomination.row)
        result = RowResult(nomination.row, RowVerdict.MATCHED, person, (), reason)
        return Judged(nomination, result, person, enters)

    def _new(self, nomination: Nomination) -> Judged:
        id = self.new_id()
        person = replace(nomination.person, id=id)
        self.entered.add(id)
        self.rows[id] = nomination.row
        self.newcomers[id] = person
        for key in people_rules.match_keys(person):
            self.by_key[key].append(id)
        return Judged(nomination, RowResult(nomination.row, RowVerdict.NEW, id), id, enters=True)


def judge(db: Database, event: str, nominations: Iterable[Nomination], new_id: Callable[[], str]) -> list[Judged]:
    """The verdict on every row, in order; `new_id` gives the ids of persons still to be written."""
    entered = {participant.canonical for participant in store.list_event(db, event)}
    judging = _Judging(db, new_id, entered, store.persons_of_rows(db, event))
    return [judging.judge(nomination) for nomination in nominations]
