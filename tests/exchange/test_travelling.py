"""Files between the Centre and laptops: any order, any repetition, every file with its verdict."""

import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.journal import merging as journal_merging
from rtcm_desktop.core.journal.segments import Segment
from rtcm_desktop.core.keys import DeviceKeys
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.wire import registry, row_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.rules import limits
from tests.exchange.builders import mutated
from tests.exchange.conftest import Network, add_person, change_person, families, take

BOOK = {"sync_bundle"}


def dump(
    workspace: Workspace, *, without: frozenset[str] | set[str] = frozenset(BOOK)
) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the database but the book of files."""
    names = workspace.db.table_names()
    return {
        name: sorted(map(tuple, workspace.db.execute(f'SELECT * FROM "{name}"').fetchall()), key=repr)
        for name in names
        if name not in without
    }


def shown(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """The synced tables and the open decisions: what must be the same on every copy."""
    return {
        name: sorted(map(tuple, workspace.db.execute(f'SELECT * FROM "{name}"').fetchall()), key=repr)
        for name in [*registry().tables, "sync_head"]
    }


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


def test_two_entries_for_one_field_are_kept_and_decided_once_for_all(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first, second)
    person = add_person(first, "Aliyev", position="Officer")
    network.send(first, second)
    change_person(first, person, position="Head")
    change_person(second, person, position="Deputy")
    network.send(first, network.centre)
    assert network.send(second, network.centre).conflicts == 1
    (conflict,) = service.conflicts(network.centre)
    assert {(entry.value, entry.station) for entry in conflict.opinions} == {("Head", "AZ7"), ("Deputy", "AZ8")}
    service.resolve(network.centre, conflict=conflict.id, value="Head")
    assert service.conflicts(network.centre) == []
    network.send(first, second)
    network.introduce(first, second)
    for workspace in (first, second):
        assert service.conflicts(workspace) == []
    assert records.get(second.db, "person", person)["position"] == "Head"


@pytest.mark.parametrize(("value", "left"), [("keep", ["Aliyeva"]), ("remove", [])])
def test_changed_here_and_removed_there_is_decided_by_a_person(network: Network, value: str, left: list[str]) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first, second)
    person = add_person(first, "Aliyev")
    network.send(first, second)
    change_person(first, person, family="Aliyeva")
    with second.action("people.remove") as act:
        records.remove(act.db, "person", person)
    network.send(first, network.centre)
    network.send(second, network.centre)
    assert families(network.centre) == ["Aliyeva"]
    (conflict,) = service.conflicts(network.centre)
    service.resolve(network.centre, conflict=conflict.id, value=value)
    assert families(network.centre) == left
    assert service.conflicts(network.centre) == []


def test_a_value_that_cannot_stand_in_the_field_is_refused(network: Network) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first, second)
    with first.action("people.add") as act:
        person = records.insert(act.db, "person", act.new_id(), family="Aliyev", birth_year=1980)
    network.send(first, second)
    for workspace, year in ((first, 1981), (second, 1982)):
        with workspace.action("people.change") as act:
            records.change(act.db, "person", person, birth_year=year)
    network.send(second, first)
    (conflict,) = service.conflicts(first)
    for code, attempt in {"CONFLICT_VALUE": (conflict.id, "about 1980"), "CONFLICT_UNKNOWN": ("x.y", "1981")}.items():
        with pytest.raises(UserError) as refused:
            service.resolve(first, conflict=attempt[0], value=attempt[1])
        assert refused.value.code == code
    service.resolve(first, conflict=conflict.id, value="1983")
    assert records.get(first.db, "person", person)["birth_year"] == 1983


@pytest.mark.parametrize(
    ("column", "ours", "theirs", "third", "kept"),
    [
        ("birth_date", "1980-01-01", "1981-01-01", "about 1980", None),
        ("sex", "f", None, "x", None),
        ("sex", "f", None, "", ""),
        ("emails", '["a@x.org"]', '["b@x.org"]', '{"a":5}', None),
        ("birth_year", 1980, 1981, "9" * 30, None),
        ("position", "Head", "Deputy", "Head  of division", "Head of division"),
        ("position", "Head", "Deputy", "", ""),
    ],
)
def test_a_third_value_stands_only_where_the_program_does_not_depend_on_it(
    network: Network, column: str, ours: str | int, theirs: str | int | None, third: str, kept: str | None
) -> None:
    first, second = network.laptop("AZ7"), network.laptop("AZ8")
    network.introduce(first, second)
    with first.action("people.add") as act:
        person = records.insert(
            act.db, "person", act.new_id(), family="Aliyev", **{column: "m" if column == "sex" else None}
        )
    network.send(first, second)
    for workspace, value in ((first, ours), (second, theirs)):
        with workspace.action("people.change") as act:
            records.change(act.db, "person", person, **{column: value})
    network.send(second, first)
    (conflict,) = service.conflicts(first)
    if kept is None:
        with pytest.raises(UserError) as refused:
            service.resolve(first, conflict=conflict.id, value=third)
        assert refused.value.code == "CONFLICT_VALUE"
        assert str(ours) in str(refused.value)
    else:
        service.resolve(first, conflict=conflict.id, value=third)
        assert records.get(first.db, "person", person)[column] == (kept or None)


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
