"""A Centre and laptops that were made from its kits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.opening import create, restore
from rtcm_desktop.core.vault import Cost, Role
from rtcm_desktop.core.workspace import Parts, Surroundings, Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.verdicts import Merged, Packed
from rtcm_desktop.exchange.reading import read_kit
from rtcm_desktop.exchange.store import trust as store
from tests.conftest import FixedClock


def _refreshers() -> list[Callable[..., None]]:
    from rtcm_desktop.people.service import refresh

    return [refresh]


@dataclass
class Network:
    """A Centre and any number of laptops, without the curriculum (seeds never travel)."""

    folder: Path
    clock: FixedClock
    opened: dict[str, Workspace]

    def make(self, name: str, *, station: str, role: Role) -> Workspace:
        around = Surroundings(
            clock=self.clock, state_folder=self.folder / f"{name}-state", parts=Parts(refreshers=_refreshers)
        )
        cheap = Cost(memory=64, passes=1, lanes=1)
        place = self.folder / name
        made = create(place, role=role, station=station, name=name, passphrase="p", around=around, cost=cheap)
        self.opened[name] = made
        return made

    @property
    def centre(self) -> Workspace:
        if "centre" not in self.opened:
            service.found_centre(self.make("centre", station="C1", role=Role.CENTRE))
        return self.opened["centre"]

    def kit(self, station: str) -> Path:
        return Path(service.make_kit(self.centre, path=self.folder / f"{station}.kit", station=station).value.file)

    def laptop(self, station: str, *, approved: bool = True, kit: Path | None = None, name: str = "") -> Workspace:
        opened = read_kit(kit or self.kit(station))
        made = self.make(name or station, station=opened.station, role=Role.SITE)
        service.found_site(made, kit=opened)
        if approved:
            self.approve(made)
        return made

    def make_observer(self) -> Workspace:
        """A second installation of the Centre that has seen nothing yet: same keys and roster, empty journal."""
        trust, keys = store.get_trust(self.centre.db), self.centre.keys
        made = self.make("observer", station="C1", role=Role.CENTRE)
        with transaction(made.db):
            made.db.execute("UPDATE device_key SET keys = ?", [keys.to_text()])
            store.insert_trust(made.db, trust)
            for device in store.list_devices(self.centre.db):
                store.put_device(made.db, device, at="")
        return made

    def restore(self, backup: Path, name: str) -> Workspace:
        around = Surroundings(
            clock=self.clock, state_folder=self.folder / f"{name}-state", parts=Parts(refreshers=_refreshers)
        )
        self.opened[name] = restore(backup, self.folder / name, passphrase="p", around=around)
        return self.opened[name]

    def copy(self, laptop: Workspace, name: str) -> Workspace:
        """A copy of a whole workspace, twin and all, that nobody notices: as when a disk is cloned."""
        backup = self.folder / f"{name}.backup"
        laptop.back_up(backup)
        made = self.restore(backup, name)
        feeds = laptop.db.execute("SELECT feed, private_feed FROM sync_self").fetchone()
        made.db.execute("UPDATE sync_self SET feed = ?, private_feed = ?", feeds)
        return made

    def request(self, laptop: Workspace) -> Path:
        path = self.folder / f"{laptop.name}.request"
        service.request(laptop, path=path)
        return path

    def approve(self, laptop: Workspace) -> service.Joined:
        return service.approve(self.centre, path=self.request(laptop)).value

    def introduce(self, *laptops: Workspace) -> None:
        """Brings the Centre's roster to the laptops."""
        for laptop in laptops:
            self.send(self.centre, laptop)

    def pack(self, sender: Workspace, to: Workspace | None = None, name: str = "") -> tuple[Path, Packed]:
        path = self.folder / (name or f"{sender.name}-{len(list(self.folder.glob('*.rtcm')))}.rtcm")
        packed = service.pack(sender, path=path, to=None if to is None else to.station).value
        return path, packed

    def send(self, sender: Workspace, receiver: Workspace) -> Merged:
        path, _ = self.pack(sender, receiver)
        return take(receiver, path)


def take(receiver: Workspace, *paths: Path) -> Merged:
    return service.merge(receiver, files=paths).value


def add_person(workspace: Workspace, family: str, **values: str) -> str:
    with workspace.action("people.add") as act:
        return records.insert(act.db, "person", act.new_id(), family=family, **values)


def change_person(workspace: Workspace, person: str, **values: str) -> None:
    with workspace.action("people.change") as act:
        records.change(act.db, "person", person, **values)


def families(workspace: Workspace) -> list[str]:
    return [name for (name,) in workspace.db.execute("SELECT family FROM person WHERE deleted = 0 ORDER BY family")]


@pytest.fixture
def network(tmp_path: Path, clock: FixedClock) -> Iterator[Network]:
    made = Network(tmp_path, clock, {})
    yield made
    for workspace in made.opened.values():
        workspace.close()
