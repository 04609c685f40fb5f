"""Two entries for one field: both are kept, and decided once for all copies."""

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.exchange import service
from tests.exchange.conftest import Network, add_person, change_person, families


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
        if column == "position":
            with pytest.raises(UserError, match="200 letters"):
                service.resolve(first, conflict=conflict.id, value="x" * 201)
        service.resolve(first, conflict=conflict.id, value=third)
        assert records.get(first.db, "person", person)[column] == (kept or None)
