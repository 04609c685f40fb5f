"""Files between the Centre and laptops: any order, any repetition, nothing lost."""

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.exchange import service
from tests.exchange.conftest import Network, add_person, change_person, families, take
from tests.exchange.contents import dump, shown


def test_a_laptop_s_work_arrives_and_a_second_time_changes_nothing(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    path, packed = network.pack(laptop)
    first = take(network.centre, path)
    assert families(network.centre) == ["Aliyev"]
    assert [entry.station for entry in first.merged] == ["AZ7"]
    assert first.receipt == packed.receipt
    before = dump(network.centre)
    again = take(network.centre, path)
    assert (again.merged, len(again.already), again.receipt) == ((), 1, first.receipt)
    assert dump(network.centre) == before


def test_a_copy_of_the_same_work_in_another_file_is_already_here(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    first, second = network.pack(laptop)[0], network.pack(laptop)[0]
    assert first.read_bytes() != second.read_bytes()
    merged = take(network.centre, first, second)
    assert (len(merged.merged), len(merged.already)) == (1, 1)


def test_a_lost_file_heals_with_the_next_one(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    network.pack(laptop)
    add_person(laptop, "Babayev")
    network.send(laptop, network.centre)
    assert families(network.centre) == ["Aliyev", "Babayev"]


def test_what_the_centre_has_confirmed_is_not_sent_again(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    network.send(laptop, network.centre)
    network.send(network.centre, laptop)
    add_person(laptop, "Babayev")
    _, packed = network.pack(laptop)
    assert (packed.segments, packed.operations) == (1, 1)


def test_files_out_of_order_give_the_same_data_as_in_order(network: Network) -> None:
    laptop = network.laptop("AZ7")
    person = add_person(laptop, "Aliyev", position="Officer")
    network.pack(laptop, name="1.rtcm")
    network.send(laptop, network.centre)
    network.send(network.centre, laptop)
    change_person(laptop, person, position="Head")
    network.pack(laptop, name="2.rtcm")
    late = network.make_observer()
    waits = take(late, network.folder / "2.rtcm")
    assert (waits.waiting, families(late)) == (1, [])
    assert [notice.code for notice in waits.notices] == ["SEGMENT_MISSING"]
    done = take(late, network.folder / "1.rtcm", network.folder / "2.rtcm")
    take(network.centre, network.folder / "2.rtcm")
    assert (done.waiting, done.notices) == (0, ())
    assert shown(late)["person"] == shown(network.centre)["person"]


def test_desk_to_desk_before_the_centre_has_seen_either(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first)
    add_person(first, "Aliyev")
    assert network.send(first, second).refused == ()
    add_person(second, "Babayev")
    network.send(second, network.centre)
    assert families(network.centre) == ["Aliyev", "Babayev"]


def test_a_desk_carries_the_work_of_another_whose_laptop_has_burnt(network: Network) -> None:
    lost, desk, third = network.laptop("AZ7"), network.laptop("AZ8"), network.laptop("AZ9")
    network.introduce(lost, desk)
    add_person(lost, "Aliyev")
    network.send(lost, desk)
    network.introduce(desk)
    assert network.send(desk, third).refused == ()
    assert families(third) == ["Aliyev"]
    network.send(third, network.centre)
    assert families(network.centre) == ["Aliyev"]


def test_the_centre_reads_a_file_between_two_desks_as_well(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first)
    add_person(first, "Aliyev")
    path, _ = network.pack(first, second)
    assert len(take(network.centre, path).merged) == 1


def test_the_centre_never_sends_the_work_of_one_laptop_to_another(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    add_person(first, "Aliyev")
    network.send(first, network.centre)
    add_person(network.centre, "Centre")
    network.send(network.centre, second)
    assert families(second) == ["Centre"]


def test_a_restored_laptop_gets_back_what_it_had_sent_and_nothing_is_lost(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    network.send(laptop, network.centre)
    network.send(network.centre, laptop)
    backup = network.folder / "laptop.backup"
    laptop.back_up(backup)
    add_person(laptop, "Babayev")
    network.send(laptop, network.centre)
    restored = network.restore(backup, "restored")
    assert families(restored) == ["Aliyev"]
    add_person(restored, "Celilov")
    network.clock.set("2026-12-08T09:00:00+04:00")
    network.send(restored, network.centre)
    network.send(network.centre, restored)
    for workspace in (restored, network.centre):
        assert families(workspace) == ["Aliyev", "Babayev", "Celilov"]


def test_private_records_stay_unless_they_are_asked_for(network: Network) -> None:
    laptop = network.laptop("AZ7")
    person = add_person(laptop, "Aliyev")
    with laptop.action("participants.add") as act:
        event = records.insert(act.db, "event", act.new_id(), code="AZ7-26-A01")
        participant = records.insert(
            act.db, "participant", row_id("participant", event=event, person=person), event=event, person=person
        )
        records.insert(act.db, "participant_private", act.new_id(), participant=participant, diet="vegetarian")
    network.send(laptop, network.centre)
    assert network.centre.db["participant_private"].count == 0
    assert service.readiness(laptop.db, event, laptop.now())["state"] == "partial"
    path = network.folder / "private.rtcm"
    service.pack(laptop, path=path, with_private=True)
    take(network.centre, path)
    assert network.centre.db["participant_private"].count == 1


def test_a_file_needs_an_addressee_that_is_known(network: Network) -> None:
    laptop = network.laptop("AZ7")
    path, codes = network.folder / "x.rtcm", []
    for sender, to in ((network.centre, None), (laptop, "AZ7"), (laptop, "AZ9"), (network.centre, "C1")):
        with pytest.raises(UserError) as refused:
            service.pack(sender, path=path, to=to)
        codes.append(refused.value.code)
    assert codes == ["STATION_NEEDED", "STATION_SELF", "STATION_UNKNOWN", "STATION_SELF"]
    assert not path.exists()


def test_looking_into_a_file_takes_nothing_in(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    path, packed = network.pack(laptop)
    before = dump(network.centre, without=set())
    seen = service.inspect(network.centre, path=path)
    assert (seen.sender, seen.to, seen.segments, seen.operations, seen.new) == ("AZ7", ("C1",), 1, 1, 1)
    assert seen.receipt == packed.receipt
    assert dump(network.centre, without=set()) == before
    take(network.centre, path)
    assert service.inspect(network.centre, path=path).new == 0


def test_the_step_send_is_done_only_when_the_centre_has_confirmed(network: Network) -> None:
    laptop, states = network.laptop("AZ7"), []

    def note() -> None:
        states.append(service.readiness(laptop.db, event, laptop.now())["state"])

    with laptop.action("planning.create") as act:
        event = records.insert(act.db, "event", act.new_id(), code="AZ7-26-A01")
    note()
    path, _ = network.pack(laptop)
    note()
    take(network.centre, path)
    note()
    network.send(network.centre, laptop)
    note()
    with laptop.action("planning.change") as act:
        records.change(act.db, "event", event, code="AZ7-26-A02")
    note()
    assert states == ["empty", "partial", "partial", "done", "empty"]


def test_without_a_kit_nothing_counts_as_sent(network: Network) -> None:
    alone = network.make("alone", station="AZ7", role=Role.SITE)
    assert service.readiness(alone.db, "", alone.now())["state"] == "empty"
    assert service.problems(alone) == []
