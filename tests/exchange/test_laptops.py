"""The Centre's list of laptops, and the files that bring their receipts back."""

from pathlib import Path

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import LaptopState, Stage
from tests.exchange.conftest import Network, add_person


def states(network: Network) -> dict[str, LaptopState]:
    return {one.station: one.state for one in service.laptops(network.centre)}


def test_a_laptop_is_set_up_then_at_work_then_lost(network: Network) -> None:
    kit = network.kit("AZ7")
    assert states(network) == {"AZ7": LaptopState.SET_UP}
    laptop = network.laptop("AZ7", kit=kit)
    assert states(network) == {"AZ7": LaptopState.AT_WORK}
    service.revoke(network.centre, station="AZ7", reason="stolen in Ganja")
    assert states(network) == {"AZ7": LaptopState.LOST}
    assert service.laptops(laptop) == ()


def test_the_code_of_a_lost_laptop_is_not_given_again(network: Network) -> None:
    network.laptop("AZ7")
    service.revoke(network.centre, station="AZ7", reason="stolen")
    with pytest.raises(UserError) as refused:
        network.kit("AZ7")
    assert refused.value.code == "STATION_SPENT"


def test_laptops_stand_in_the_order_of_their_numbers(network: Network) -> None:
    for station in ("AZ10", "AZ2", "GE1"):
        network.kit(station)
    assert [one.station for one in service.laptops(network.centre)] == ["AZ2", "AZ10", "GE1"]


def test_a_laptop_knows_that_it_is_registered_when_the_centre_has_told_it(network: Network) -> None:
    laptop = network.laptop("AZ7", approved=False)
    assert not service.desk(laptop).registered
    network.approve(laptop)
    assert not service.desk(laptop).registered
    network.introduce(laptop)
    assert service.desk(laptop).registered
    assert service.desk(network.centre).registered


def test_receipts_go_back_to_all_who_sent_something_and_arrive(network: Network, tmp_path: Path) -> None:
    sent, silent = network.laptop("AZ7"), network.laptop("GE1")
    network.introduce(sent, silent)
    add_person(sent, "Aliyev")
    network.clock.set("2026-12-08T18:00:00+04:00")
    made = service.make(sent).value
    handed = service.save_to(sent, file=made.id, folder=tmp_path).value
    network.clock.set("2026-12-09T09:00:00+04:00")
    service.merge(network.centre, files=[handed])

    wanting = [one.station for one in service.laptops(network.centre) if one.wants_receipt]
    assert wanting == ["AZ7"]
    network.clock.set("2026-12-09T09:05:00+04:00")
    (packed,) = service.answer(network.centre, stations=wanting, folder=tmp_path).value
    assert not any(one.wants_receipt for one in service.laptops(network.centre))

    service.merge(sent, files=[Path(packed.file)])
    (arrived,) = service.sending(sent, event="none").sent
    assert arrived.stage is Stage.AT_CENTRE


def test_making_files_for_laptops_can_be_stopped(network: Network, tmp_path: Path) -> None:
    for station in ("AZ7", "GE1"):
        network.laptop(station)
    progress = Progress()
    progress.cancel()
    assert service.answer(network.centre, stations=["AZ7", "GE1"], folder=tmp_path, progress=progress).value == ()


def test_taking_in_can_be_stopped_between_two_files_and_says_how_many_are_left(network: Network) -> None:
    laptop = network.laptop("AZ7")
    paths = []
    for family in ("Aliyev", "Beridze", "Karimov"):
        add_person(laptop, family)
        paths.append(network.pack(laptop)[0])
    progress = Progress()
    step, looked = progress.step, []

    def stop_at_the_second(done: int, total: int = 0, text: str = "") -> None:
        looked.append(done)
        step(done, total, text)
        if len(looked) == 2:
            progress.cancel()

    progress.step = stop_at_the_second  # type: ignore[method-assign]
    merged = service.merge(network.centre, files=paths, progress=progress).value
    assert (len(merged.merged), merged.left) == (2, 1)
    assert service.merge(network.centre, files=paths).value.left == 0
