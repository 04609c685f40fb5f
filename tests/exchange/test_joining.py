"""How a laptop joins: kit, request, approval; and how it is shut out."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.keyring import key_id, known_keys
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.reading import read_kit
from rtcm_desktop.exchange.store import trust as store
from tests.exchange.builders import mutated
from tests.exchange.conftest import Network, add_person, families, take


def test_centre_and_laptop_see_the_same_words(network: Network) -> None:
    laptop = network.laptop("AZ7", approved=False)
    asked = service.request(laptop, path=network.folder / "r").value
    approved = service.approve(network.centre, path=network.folder / "r").value
    assert asked.words == approved.words == laptop.keys.public.words()
    assert approved.station == "AZ7"


def test_the_kit_shows_the_words_of_the_centre(network: Network) -> None:
    made = service.make_kit(network.centre, path=network.folder / "k", station="AZ7").value
    assert made.words == read_kit(network.folder / "k").words == network.centre.keys.public.words()


def test_without_a_station_the_kit_is_for_the_next_free_one(network: Network) -> None:
    network.kit("AZ7")
    assert service.make_kit(network.centre, path=network.folder / "k").value.station == "AZ8"


@pytest.mark.parametrize("station", ["A", "7", "AI7", "AO7", "ABCD1", "A0", "A1000", "Ə7", "A7\n"])
def test_a_station_must_be_readable_in_a_certificate_number(network: Network, station: str) -> None:
    with pytest.raises(UserError, match="cannot be a station"):
        service.make_kit(network.centre, path=network.folder / "k", station=station)
    assert not (network.folder / "k").exists()


def test_a_kit_serves_one_laptop_only(network: Network) -> None:
    kit = network.kit("AZ7")
    network.laptop("AZ7", kit=kit)
    second = network.laptop("AZ7", kit=kit, name="copy", approved=False)
    with pytest.raises(UserError) as refused:
        network.approve(second)
    assert refused.value.code == "KIT_USED"
    assert second.keys.device not in {device.device for device in store.list_devices(network.centre.db)}


def test_the_same_request_twice_is_no_harm(network: Network) -> None:
    laptop = network.laptop("AZ7")
    number = store.get_trust(network.centre.db).roster_number
    assert network.approve(laptop).words == laptop.keys.public.words()
    assert store.get_trust(network.centre.db).roster_number == number


def test_a_newer_kit_withdraws_the_one_that_was_lost(network: Network) -> None:
    lost, new = network.kit("AZ7"), network.folder / "new.kit"
    service.make_kit(network.centre, path=new, station="AZ7")
    with pytest.raises(UserError) as refused:
        network.laptop("AZ7", kit=lost, name="old")
    assert refused.value.code == "KIT_WITHDRAWN"
    network.laptop("AZ7", kit=new, name="new")


def test_no_kit_is_made_for_a_station_at_work(network: Network) -> None:
    network.laptop("AZ7")
    for station in ("AZ7", "C1"):
        with pytest.raises(UserError) as refused:
            network.kit(station)
        assert refused.value.code == "STATION_TAKEN"


def test_words_that_differ_stop_the_approval(network: Network) -> None:
    laptop = network.laptop("AZ7", approved=False)
    with pytest.raises(UserError) as refused:
        service.approve(
            network.centre, path=network.request(laptop), words=("six", "other", "words", "were", "read", "out")
        )
    assert refused.value.code == "WORDS_DIFFER"
    assert store.find_device(network.centre.db, laptop.keys.device) is None
    service.approve(network.centre, path=network.request(laptop), words=laptop.keys.public.words())


def test_a_request_to_another_centre_is_not_used(network: Network, tmp_path: Path) -> None:
    other = Network(tmp_path / "other", network.clock, {})
    other.folder.mkdir()
    request = other.request(other.laptop("AZ7", approved=False))
    with pytest.raises(UserError) as refused:
        service.approve(network.centre, path=request)
    assert refused.value.code == "REQUEST_NOT_USED"
    for workspace in other.opened.values():
        workspace.close()


@pytest.mark.parametrize("content", [b"", b"%PDF", b"PK\3\4"])
def test_another_file_is_neither_a_kit_nor_a_request(network: Network, content: bytes) -> None:
    path = network.folder / "file"
    path.write_bytes(content)
    with pytest.raises(UserError) as not_a_kit:
        read_kit(path)
    with pytest.raises(UserError) as not_a_request:
        service.approve(network.centre, path=path)
    assert (not_a_kit.value.code, not_a_request.value.code) == ("KIT_WRONG_FILE", "REQUEST_WRONG_FILE")


def test_a_file_that_is_not_there_is_named(network: Network) -> None:
    for attempt in (read_kit, lambda path: service.approve(network.centre, path=path)):
        with pytest.raises(UserError, match=r"missing\.kit"):
            attempt(network.folder / "missing.kit")


def test_a_changed_kit_is_refused(network: Network) -> None:
    path, rng = network.kit("AZ7"), random.Random(3)
    sound = path.read_bytes()
    for _ in range(300):
        path.write_bytes(mutated(sound, rng))
        with pytest.raises(UserError) as refused:
            read_kit(path)
        assert refused.value.code in {"KIT_WRONG_FILE", "KIT_DAMAGED"}


def test_only_the_centre_makes_kits_and_approves_and_only_a_laptop_asks(network: Network) -> None:
    laptop = network.laptop("AZ7")
    attempts: list[Callable[[], object]] = [
        lambda: service.make_kit(laptop, path=network.folder / "k"),
        lambda: service.approve(laptop, path=network.folder / "r"),
        lambda: service.revoke(laptop, station="AZ7", reason="lost"),
        lambda: service.write_recovery(laptop, path=network.folder / "s"),
        lambda: service.request(network.centre, path=network.folder / "r"),
    ]
    codes = set()
    for attempt in attempts:
        with pytest.raises(UserError) as refused:
            attempt()
        codes.add(refused.value.code)
    assert codes == {"ONLY_AT_CENTRE", "ONLY_ON_LAPTOP"}


def test_what_a_laptop_sent_before_its_approval_is_kept_and_then_taken_in(network: Network) -> None:
    laptop = network.laptop("AZ7", approved=False)
    add_person(laptop, "Aliyev")
    path, _ = network.pack(laptop)
    waits = take(network.centre, path)
    assert [(entry.code.value, entry.kept) for entry in waits.refused] == [("WAIT_ENROL", True)]
    assert families(network.centre) == []
    path.unlink()
    approved = network.approve(laptop)
    assert [taken.station for taken in approved.merged] == ["AZ7"]
    assert families(network.centre) == ["Aliyev"]
    assert list((network.centre.folder / "inbox").iterdir()) == []


def test_a_laptop_gets_its_certificate_with_the_roster(network: Network) -> None:
    laptop = network.laptop("AZ7")
    before = store.get_trust(laptop.db).certificate
    network.introduce(laptop)
    after = store.get_trust(laptop.db).certificate
    assert before[6:7] == b"K"
    assert after[6:7] == b"C"


def test_every_installation_knows_the_keys_of_the_others(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first, second)
    for workspace in (network.centre, first, second):
        known = known_keys(workspace.db)
        assert {key.station for key in known.values()} == {"C1", "AZ7", "AZ8"}
        assert known[key_id(workspace.keys.public.signing)].station == workspace.station


class TestLostLaptop:
    """A laptop is reported lost."""

    def test_its_later_files_are_kept_aside(self, network: Network) -> None:
        laptop = network.laptop("AZ7")
        add_person(laptop, "Aliyev")
        network.send(laptop, network.centre)
        service.revoke(network.centre, station="AZ7", reason="stolen")
        add_person(laptop, "Forged")
        refused = network.send(laptop, network.centre).refused
        assert [(entry.code.value, entry.kept) for entry in refused] == [("REVOKED", True)]
        assert families(network.centre) == ["Aliyev"]

    def test_what_another_desk_brings_of_it_is_held_too_and_the_desk_s_own_work_is_not(self, network: Network) -> None:
        lost, desk = network.laptop("AZ7"), network.laptop("AZ8")
        network.introduce(lost, desk)
        add_person(lost, "Before")
        network.send(lost, network.centre)
        service.revoke(network.centre, station="AZ7", reason="stolen")
        add_person(lost, "After")
        network.send(lost, desk)
        add_person(desk, "Desk")
        merged = network.send(desk, network.centre)
        assert families(network.centre) == ["Before", "Desk"]
        assert [entry.code.value for entry in merged.refused] == ["REVOKED"]
        assert len(merged.merged) == 1

    def test_a_desk_learns_of_it_from_the_roster(self, network: Network) -> None:
        lost, desk = network.laptop("AZ7"), network.laptop("AZ8")
        network.introduce(lost, desk)
        service.revoke(network.centre, station="AZ7", reason="stolen")
        network.introduce(desk)
        assert network.send(lost, desk).refused[0].code.value == "REVOKED"
        with pytest.raises(UserError) as refused:
            network.pack(desk, lost)
        assert refused.value.code == "STATION_LOST"

    def test_the_centre_itself_and_an_unknown_station_cannot_be_lost(self, network: Network) -> None:
        codes = []
        for station in ("C1", "AZ7"):
            with pytest.raises(UserError) as refused:
                service.revoke(network.centre, station=station, reason="lost")
            codes.append(refused.value.code)
        assert codes == ["STATION_SELF", "STATION_UNKNOWN"]

    def test_a_loss_needs_a_reason_and_happens_once(self, network: Network) -> None:
        network.laptop("AZ7")
        codes = []
        for reason in (" ", "stolen", "stolen"):
            try:
                service.revoke(network.centre, station="AZ7", reason=reason)
            except UserError as refused:
                codes.append(refused.code)
        assert codes == ["REVOKE_REASON", "STATION_REVOKED"]


class TestRecoveryKey:
    """The key for the safe."""

    def test_it_is_written_out_once_and_leaves_the_computer(self, network: Network) -> None:
        path = network.folder / "recovery.txt"
        service.write_recovery(network.centre, path=path)
        assert store.recovery_secret(network.centre.db) is None
        with pytest.raises(UserError) as refused:
            service.write_recovery(network.centre, path=path)
        assert refused.value.code == "RECOVERY_WRITTEN"

    def test_it_opens_every_event_file(self, network: Network) -> None:
        from rtcm_desktop.core.keys import decrypt

        laptop, text = network.laptop("AZ7"), network.folder / "recovery.txt"
        service.write_recovery(network.centre, path=text)
        path, _ = network.pack(laptop)
        secret = text.read_text(encoding="utf-8").splitlines()[-1]
        assert decrypt(path.read_bytes(), secret).startswith(b"RTCM1\n")


def test_a_workspace_check_reminds_of_the_recovery_key_and_of_kept_files(network: Network) -> None:
    laptop = network.laptop("AZ7", approved=False)
    path, _ = network.pack(laptop)
    take(network.centre, path)
    assert {entry["code"] for entry in service.problems(network.centre)} == {"RECOVERY_NOT_WRITTEN", "FILES_WAITING"}
    assert service.problems(laptop) == []
