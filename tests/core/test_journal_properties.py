"""Histories of three laptops with bent clocks, lost, repeated and shuffled deliveries, restored copies: all end equal."""

from random import Random

from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from rtcm_desktop.core import records
from rtcm_desktop.core.journal import conflicts, undoing
from tests.core.replica import Replica, copy_of

VALUES = st.sampled_from([None, "a", "b", "ç\u200cə", '"', "\x1f\n"])
WHO = st.integers(0, 2)
WHICH = st.integers(0, 1)
FIELDS = st.sampled_from(["position", "status", "number"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("person"), WHO, VALUES),
        st.tuples(st.just("event"), WHO, VALUES),
        st.tuples(st.just("join"), WHO, WHICH, WHICH, VALUES),
        st.tuples(st.just("change"), WHO, WHICH, FIELDS, VALUES),
        st.tuples(st.just("change"), WHO, WHICH, st.just("status"), VALUES),
        st.tuples(st.just("exchange"), WHO),
        st.tuples(st.just("exchange"), WHO),
        st.tuples(st.just("rename"), WHO, WHICH, VALUES),
        st.tuples(st.just("delete"), WHO, WHICH, st.integers(0, 1)),
        st.tuples(st.just("private"), WHO, WHICH, VALUES),
        st.tuples(st.just("undo"), WHO),
        st.tuples(st.just("resolve"), WHO, WHICH, VALUES),
        st.tuples(st.just("resolve"), WHO, WHICH, VALUES),
        st.tuples(st.just("seal"), WHO),
        st.tuples(st.just("deliver"), WHO, st.lists(st.integers(0, 40), max_size=6)),
        st.tuples(st.just("clock"), WHO, st.integers(-900_000_000, 900_000_000)),
        st.tuples(st.just("restart"), WHO),
        st.tuples(st.just("save"), WHO),
        st.tuples(st.just("restore"), WHO),
    ),
    min_size=12,
    max_size=50,
)


class World:
    """Three installations and every segment that was ever handed over."""

    def __init__(self, skews) -> None:
        self.replicas = [Replica(f"AZ{place + 1}", skew=skew, run=place + 1) for place, skew in enumerate(skews)]
        self.pool = {}
        self.saved = {}
        self.runs = 10
        first = self.replicas[0]
        home = first.add("event", code="E", notes="n")
        for name in "PQ":
            first.join(home, first.add("person", family=name), status="a")
        first.seal()
        self.collect()
        for replica in self.replicas[1:]:
            replica.merge(self.pool.values())

    def collect(self) -> None:
        for replica in self.replicas:
            for segment in replica.sealed():
                self.pool.setdefault(segment.hash, segment)

    def play(self, step) -> None:
        name, who, *rest = step
        getattr(self, f"do_{name}")(who, self.replicas[who], *rest)

    def do_person(self, _, replica, value) -> None:
        replica.add("person", family=value, position="p")

    def do_event(self, _, replica, value) -> None:
        replica.add("event", notes=value)

    def do_join(self, _, replica, event_at, person_at, value) -> None:
        people, events = replica.rows("person"), replica.rows("event")
        if people and events:
            replica.join(events[event_at % len(events)], people[person_at % len(people)], status=value)

    def _participant(self, replica, which):
        rows = replica.rows("participant")
        return rows[which % len(rows)] if rows else None

    def do_change(self, _, replica, which, field, value) -> None:
        row = self._participant(replica, which)
        if row:
            chosen = (None if value is None else len(value)) if field == "number" else value
            heads = "SELECT val FROM sync_head WHERE row = ? AND col = ?"
            shown = records.get(replica.db, "participant", row)
            before = {held for (held,) in replica.db.execute(heads, [row, field])}
            replica.change("participant", row, **{field: chosen})
            if not shown["deleted"] and shown[field] != chosen:
                left = {held for (held,) in replica.db.execute(heads, [row, field])}
                assert shown[field] not in left, "a change beats every entry that it saw"
                assert before - {shown[field]} <= left, "and no entry that it did not see"

    def do_rename(self, _, replica, which, value) -> None:
        rows = replica.rows("event")
        replica.change("event", rows[which % len(rows)], notes=value)

    def do_delete(self, _, replica, which, deleted) -> None:
        row = self._participant(replica, which)
        if row:
            replica.change("participant", row, deleted=deleted)

    def do_private(self, _, replica, which, value) -> None:
        row = self._participant(replica, which)
        if row:
            replica.add("participant_private", participant=row, diet=value)

    def do_undo(self, _, replica) -> None:
        before = undoing.next_step(replica.db)
        replica.undo()
        assert before is None or undoing.next_step(replica.db) != before

    def do_resolve(self, _, replica, which, value) -> None:
        listed = [c for c in conflicts.listed(replica.db) if c.column == "deleted" or not self._deleted(replica, c)]
        if listed:
            conflict = listed[which % len(listed)]
            choice = conflict.opinions[0].value if value in (None, "a") else value
            if conflict.column == "number" and not isinstance(choice, int):
                choice = 7
            if conflict.column == "deleted":
                choice = int(value is None)
            replica.resolve(conflict.id, choice)
            assert conflict.id not in {c.id for c in conflicts.listed(replica.db)}
            event(f"resolved {conflict.column == 'deleted'}")

    def _deleted(self, replica, conflict) -> bool:
        return bool(records.get(replica.db, conflict.table, conflict.row)["deleted"])

    def do_seal(self, _, replica) -> None:
        replica.seal()
        self.collect()

    def do_deliver(self, _, replica, picks) -> None:
        pool = list(self.pool.values())
        replica.merge(pool[pick % len(pool)] for pick in picks)

    def do_exchange(self, _, replica) -> None:
        """Hands over everything of one's own and takes in everything there is."""
        self.do_seal(_, replica)
        replica.merge(self.pool.values())

    def do_clock(self, _, replica, seconds) -> None:
        replica.now = Replica("X", skew=seconds).now

    def do_restart(self, _, replica) -> None:
        self.runs += 1
        replica.run = self.runs

    def do_save(self, who, replica) -> None:
        self.saved[who] = copy_of(replica.db)

    def do_restore(self, who, replica) -> None:
        """The saved file goes on under a new life. What the lost file had sealed is still in the pool."""
        if who in self.saved:
            replica.seal()
            self.collect()
            replica.db = copy_of(self.saved[who])
            self.do_restart(who, replica)
            replica.begin_life("N")


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=[Phase.generate, Phase.shrink],
)
@given(STEPS, st.lists(st.integers(-900_000_000, 900_000_000), min_size=3, max_size=3), st.integers(0, 1000))
def test_all_copies_end_equal_and_nothing_is_lost(steps, skews, seed):
    world = World(skews)
    for step in steps:
        before = len(world.replicas[step[1]].operations())
        world.play(step)
        if step[0] not in ("clock", "save", "restart"):
            world.replicas[step[1]].assert_sound()
        if step[0] != "restore":
            assert len(world.replicas[step[1]].operations()) >= before
    for replica in world.replicas:
        replica.seal()
    world.collect()
    everything = list(world.pool.values())
    random = Random(seed)
    for replica in world.replicas:
        shuffled = everything * 2
        random.shuffle(shuffled)
        while shuffled:
            count = random.randint(1, 4)
            replica.merge(shuffled[:count])
            del shuffled[:count]
        replica.assert_sound()
        replica.assert_nothing_lost()
    assert_equal_to_a_fresh_copy(world.replicas, everything)


def assert_equal_to_a_fresh_copy(replicas, everything):
    fresh = Replica("C1", run=9)
    fresh.merge(everything)
    fresh.assert_sound()
    expected = fresh.contents()
    event(f"conflicts: {min(len(expected['conflicts']), 3)}")
    for replica in replicas:
        assert replica.contents() == expected
        assert replica.db.execute("SELECT count(*) FROM sync_wait").fetchone()[0] == 0
        operations = replica.operations()
        again = replica.merge(everything)
        assert (again.operations, again.segments, again.quarantined) == (0, [], [])
        assert replica.operations() == operations
    assert {segment.text for segment in fresh.sealed()} == {segment.text for segment in everything}
