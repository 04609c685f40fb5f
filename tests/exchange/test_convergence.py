"""Whatever is sent, lost, repeated or late: in the end every copy shows the same."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace
from tests.conftest import FixedClock
from tests.exchange.conftest import Network, add_person, change_person, take

PLACES = ("centre", "AZ7", "AZ8")
place = st.sampled_from(PLACES)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), place, st.sampled_from(["Aliyev", "Babayev"])),
        st.tuples(st.just("change"), place, st.integers(0, 5)),
        st.tuples(st.just("pack"), place, place),
        st.tuples(st.just("take"), place, st.integers(0, 9)),
        st.tuples(st.just("clock"), st.sampled_from(["1996", "2026", "2035"]), st.just(0)),
    ),
    max_size=25,
)


def content(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    names = [*registry().tables, "sync_head", "sync_wait"]
    return {name: workspace.db.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall() for name in names}


class Play:
    """A Centre and two laptops that know each other, and the files that were made so far."""

    def __init__(self, folder: Path) -> None:
        self.network = Network(folder, FixedClock(), {})
        laptops = [self.network.laptop("AZ7"), self.network.laptop("AZ8")]
        self.network.introduce(*laptops)
        self.at = dict(zip(PLACES, [self.network.centre, *laptops], strict=True))
        self.files: list[Path] = []

    def add(self, where: str, family: str) -> None:
        add_person(self.at[where], family, position="Officer")

    def change(self, where: str, number: int) -> None:
        persons = [row for (row,) in self.at[where].db.execute("SELECT id FROM person ORDER BY id")]
        if persons:
            change_person(self.at[where], persons[number % len(persons)], position=f"{where} {number}")

    def pack(self, sender: str, to: str) -> None:
        if sender != to:
            self.files.append(self.network.pack(self.at[sender], self.at[to])[0])

    def take(self, where: str, number: int) -> None:
        if self.files:
            take(self.at[where], self.files[number % len(self.files)])

    def clock(self, year: str, _: int) -> None:
        self.network.clock.set(f"{year}-06-01T10:00:00+04:00")

    def finish(self) -> None:
        """Everybody sends to everybody until nobody learns anything new."""
        for _ in range(2):
            for sender in PLACES:
                for to in PLACES:
                    if sender != to:
                        merged = self.network.send(self.at[sender], self.at[to])
                        assert merged.refused == ()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(steps)
def test_every_copy_shows_the_same_in_the_end(steps: list[tuple[str, str, str | int]]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="exchange-"))
    play = Play(folder)
    try:
        for name, where, what in steps:
            getattr(play, name)(where, what)
        play.finish()
        centre = content(play.at["centre"])
        assert centre["sync_wait"] == []
        assert content(play.at["AZ7"]) == centre
        assert content(play.at["AZ8"]) == centre
    finally:
        for workspace in play.network.opened.values():
            workspace.close()
        shutil.rmtree(folder)
