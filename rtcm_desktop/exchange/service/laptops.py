"""The Centre's laptops: how far each has come, what came from it, and the files that bring its receipts back."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.desk import Laptop, LaptopState
from rtcm_desktop.exchange.model.trust import Device, DeviceState
from rtcm_desktop.exchange.model.verdicts import Packed
from rtcm_desktop.exchange.rules.stations import in_order
from rtcm_desktop.exchange.service.packing import pack
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import trust as trust_store


def laptops(workspace: Workspace) -> tuple[Laptop, ...]:
    """Every laptop that the Centre made a set-up file for, by station; none on a laptop."""
    if workspace.role is not Role.CENTRE:
        return ()
    db = workspace.db
    waiting = Counter(entry.station for entry in file_store.list_waiting(db))
    moved, since = file_store.last_files(db), trust_store.since(db)
    found = [
        _registered(device, since[device.device], moved.get(device.device, ("", "")), waiting[device.station])
        for device in trust_store.list_devices(db)
        if device.station != workspace.station
    ]
    found += [
        Laptop(station, LaptopState.SET_UP, made, "", "", waiting[station], wants_receipt=False)
        for station, made in trust_store.open_kits(db)
    ]
    return tuple(sorted(found, key=lambda one: (in_order(one.station), one.since)))


def answer(
    workspace: Workspace, *, stations: Sequence[str], folder: Path, progress: Progress | None = None
) -> Outcome[tuple[Packed, ...]]:
    """Makes a file for each of these laptops in a folder: their receipts, the roster, and the Centre's own work.

    Stopped by `progress`, it gives those that were made. Raises like `pack`.
    """
    progress, made, changes = progress or Progress(), [], Changes()
    for number, station in enumerate(stations):
        if progress.cancelled:
            break
        progress.step(number, len(stations), station)
        name = f"{workspace.station}-{station}-{workspace.now():%Y%m%d-%H%M%S}.rtcm"
        outcome = pack(workspace, path=folder / name, to=station)
        made.append(outcome.value)
        changes = Changes({"sync_bundle": frozenset({one.receipt for one in made})})
    return Outcome(tuple(made), changes)


def _registered(device: Device, since: tuple[str, str], moved: tuple[str, str], waiting: int) -> Laptop:
    (approved, revoked), (came, sent) = since, moved
    at_work = device.state is DeviceState.ACTIVE
    return Laptop(
        station=device.station,
        state=LaptopState.AT_WORK if at_work else LaptopState.LOST,
        since=approved if at_work else revoked,
        came=came,
        sent=sent,
        waiting=waiting,
        wants_receipt=at_work and came > sent,
    )
