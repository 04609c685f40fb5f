"""Wrong clocks, copies of a database, damaged and forged files, a full disk: every file gets its verdict."""

import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import EnvironmentFailure
from rtcm_desktop.core.journal import merging as journal_merging
from rtcm_desktop.core.journal.segments import Segment
from rtcm_desktop.core.keys import DeviceKeys
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.rules import limits
from tests.exchange.builders import mutated
from tests.exchange.conftest import Network, add_person, families, take
from tests.exchange.contents import dump


def test_a_clock_far_ahead_is_told_and_harms_nothing(network: Network) -> None:
    laptop = network.laptop("AZ7")
    network.clock.set("2035-01-01T10:00:00+04:00")
    add_person(laptop, "Aliyev")
    path, _ = network.pack(laptop)
    network.clock.set("2026-12-08T10:00:00+04:00")
    merged = take(network.centre, path)
    assert [notice.code for notice in merged.notices] == ["CLOCK_AHEAD"]
    assert families(network.centre) == ["Aliyev"]


def test_two_copies_of_one_database_both_count_and_it_is_told(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    network.send(laptop, network.centre)
    copy = network.copy(laptop, "copy")
    add_person(laptop, "Babayev")
    add_person(copy, "Celilov")
    network.send(laptop, network.centre)
    merged = network.send(copy, network.centre)
    assert [notice.code for notice in merged.notices] == ["FORKED"]
    assert families(network.centre) == ["Aliyev", "Babayev", "Celilov"]


def test_of_two_copies_the_one_that_comes_late_is_not_taken_for_known(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    network.send(laptop, network.centre)
    copy = network.copy(laptop, "copy")
    add_person(laptop, "Babayev")
    network.pack(laptop)
    for family in ("Celilov", "Dadasov"):
        add_person(copy, family)
        network.send(copy, network.centre)
    network.send(network.centre, laptop)
    network.send(laptop, network.centre)
    assert families(network.centre) == ["Aliyev", "Babayev", "Celilov", "Dadasov"]


def test_one_stamp_with_two_meanings_is_put_aside_as_a_whole(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    second._run = first._run
    add_person(first, "Aliyev")
    add_person(second, "Babayev")
    network.send(first, network.centre)
    merged = network.send(second, network.centre)
    assert [entry.code.value for entry in merged.refused] == ["STAMP_TWICE"]
    assert families(network.centre) == ["Aliyev"]


def test_one_bad_file_does_not_stop_the_others(network: Network) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    path, _ = network.pack(laptop)
    broken = network.folder / "broken.rtcm"
    broken.write_bytes(path.read_bytes()[:-5])
    merged = take(network.centre, network.folder / "none.rtcm", broken, path)
    assert [entry.code.value for entry in merged.refused] == ["NOT_READABLE", "DAMAGED"]
    assert families(network.centre) == ["Aliyev"]


def test_a_fault_of_the_program_in_one_file_is_rolled_back_and_the_others_go_on(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    add_person(first, "Aliyev")
    add_person(second, "Babayev")
    paths = [network.pack(laptop)[0] for laptop in (first, second)]
    before = dump(network.centre)
    sound = journal_merging.merge

    def faulty(db: Database, segments: Iterable[Segment], *, now: str) -> journal_merging.Merged:
        segments = list(segments)
        merged = sound(db, segments, now=now)
        if segments[0].header["station"] == "AZ7":
            raise ZeroDivisionError
        return merged

    monkeypatch.setattr(journal_merging, "merge", faulty)
    assert take(network.centre, paths[0]).refused[0].code.value == "FAILED"
    assert dump(network.centre) == before
    assert len(take(network.centre, *paths).merged) == 1
    monkeypatch.undo()
    take(network.centre, paths[0])
    assert families(network.centre) == ["Aliyev", "Babayev"]


def test_a_file_for_a_newer_program_is_kept_and_tried_again(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    monkeypatch.setattr(limits, "READER", 2)
    path, _ = network.pack(laptop)
    monkeypatch.undo()
    assert take(network.centre, path).refused[0].code.value == "NEEDS_NEWER"
    assert take(network.centre).merged == ()
    monkeypatch.setattr(limits, "READER", 2)
    assert len(take(network.centre).merged) == 1
    assert families(network.centre) == ["Aliyev"]


def test_two_thousand_mutated_files_leave_the_database_untouched(network: Network) -> None:
    laptop, rng = network.laptop("AZ7"), random.Random(11)
    add_person(laptop, "Aliyev")
    path, _ = network.pack(laptop)
    sound, before = path.read_bytes(), dump(network.centre)
    files = []
    for number in range(2000):
        files.append(network.folder / f"{number}.bad")
        files[-1].write_bytes(mutated(sound, rng))
    merged = take(network.centre, *files)
    assert (merged.merged, merged.already, len(merged.refused)) == ((), (), 2000)
    assert dump(network.centre) == before
    assert take(network.centre, path).refused == ()


class TestFullDisk:
    """The stick is full, gone, or keeps something else."""

    def test_nothing_is_handed_over_and_nothing_is_left_behind(
        self, network: Network, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        laptop = network.laptop("AZ7")
        add_person(laptop, "Aliyev")

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(EnvironmentFailure, match="No space left"):
            service.pack(laptop, path=network.folder / "stick.rtcm")
        assert list(network.folder.glob("stick*")) == []
        assert laptop.db["sync_bundle"].count == 0
        monkeypatch.undo()
        network.send(laptop, network.centre)
        assert families(network.centre) == ["Aliyev"]

    def test_a_file_from_before_is_left_as_it_was(self, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
        laptop = network.laptop("AZ7")
        path, _ = network.pack(laptop)
        before = path.read_bytes()
        monkeypatch.setattr(Path, "read_bytes", lambda _: b"something else")
        with pytest.raises(EnvironmentFailure):
            service.pack(laptop, path=path)
        monkeypatch.undo()
        assert path.read_bytes() == before

    def test_a_folder_that_is_gone_is_told(self, network: Network) -> None:
        laptop = network.laptop("AZ7")
        with pytest.raises(EnvironmentFailure) as failure:
            service.pack(laptop, path=network.folder / "gone" / "stick.rtcm")
        assert failure.value.code == "EXCHANGE_FILE_NOT_WRITTEN"


def test_an_approved_laptop_cannot_speak_in_the_name_of_another(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest, rogue = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(honest, rogue)
    add_person(honest, "Aliyev")
    network.send(honest, network.centre)
    feed = honest.db.execute("SELECT feed FROM sync_self").fetchone()[0]
    rogue.db.execute("UPDATE sync_feed SET feed = ? WHERE own AND NOT private", [feed])
    rogue.db.execute("UPDATE sync_self SET feed = ?", [feed])
    add_person(rogue, "Forged")
    assert network.send(rogue, network.centre).refused[0].code.value == "FORGED"
    assert families(network.centre) == ["Aliyev"]


def test_a_carrier_cannot_change_what_it_carries(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    honest, carrier = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(honest, carrier)
    add_person(honest, "Aliyev")
    network.send(honest, carrier)
    carrier.db.execute("UPDATE sync_seg SET signature = ?", [DeviceKeys.generate().sign(b"x").hex()])
    assert network.send(carrier, network.centre).refused[0].code.value == "FORGED"


def test_a_turned_away_file_does_not_end_what_can_be_undone(network: Network) -> None:
    from rtcm_desktop.core.journal.undoing import next_step

    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    bad = network.folder / "bad.rtcm"
    bad.write_bytes(b"bad")
    take(laptop, bad)
    step = next_step(laptop.db)
    assert step is not None
    assert step.action == "people.add"
