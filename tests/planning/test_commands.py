"""The verbs of the group `event` answer with what DESIGN promises."""

from functools import partial
from pathlib import Path

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning.commands import group
from tests.planning.builders import a_person
from tests.verbs import run_verb

run = partial(run_verb, group)


def create(workspace: Workspace) -> dict[str, object]:
    return run(workspace, "create", "--topic", "M2.T06", "--start", "2026-12-08", "--days", 3, "--language", "en")


def test_create_answers_with_code_agenda_units_and_notices(workspace: Workspace) -> None:
    made = create(workspace)
    assert made["event"] == "AZ7-26-A01"
    assert made["units"] == ["D1-AM", "D1-PM", "D2-AM", "D2-PM", "D3-AM", "D3-PM"]
    assert [notice["code"] for notice in made["notices"]] == ["TOPIC_NEEDS_MORE_DAYS"]
    assert {"date", "start", "end", "kind", "title"} <= set(made["agenda"][0])
    assert made["agenda"] == sorted(made["agenda"], key=lambda slot: (slot["date"], slot["start"]))


def test_list_change_and_slot_answer_with_what_is_there_now(workspace: Workspace) -> None:
    code = create(workspace)["event"]
    done = run(workspace, "change", code, "--set", "capacity=30", "--set", "title=A = B")
    assert done["changed"] == ["capacity", "title"]
    assert [(event["event"], event["title"]) for event in run(workspace, "list")["events"]] == [(code, "A = B")]
    person = a_person(workspace, "Tamar", "Tsiklauri")
    slot = run(workspace, "slot", code, "--at", "D1 10:00", "--trainer", person)["slot"]
    assert [trainer["name"] for trainer in slot["trainers"]] == ["Tamar Tsiklauri"]


def test_show_answers_with_the_readiness_of_the_steps(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"step": "plan", "state": "partial", "words": "", "done": [], "missing": ["No venue yet"]}
    monkeypatch.setattr(type(workspace), "providers", lambda *_: [lambda *_: said])
    shown = run(workspace, "show", create(workspace)["event"])
    assert shown["readiness"]["plan"]["missing"] == ["No venue yet"]
    assert (shown["topics"], shown["start"], shown["end"]) == (["M2.T06"], "2026-12-08", "2026-12-10")


@pytest.mark.parametrize("pair", ["capacity", "=30", " =30", ""])
def test_a_pair_without_name_or_value_is_refused(workspace: Workspace, pair: str) -> None:
    code = create(workspace)["event"]
    with pytest.raises(UserError) as caught:
        run(workspace, "change", code, "--set", pair)
    assert caught.value.code == "PAIR_WRONG"


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_the_agenda_is_printed(workspace: Workspace, tmp_path: Path, language: str) -> None:
    code = create(workspace)["event"]
    done = run(workspace, "agenda", code, "--pdf", tmp_path / "agenda.pdf", "--language", language)
    assert 1 <= done["pages"] <= 3
    assert (tmp_path / "agenda.pdf").read_bytes().startswith(b"%PDF")


def test_an_agenda_in_an_unknown_language_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    code = create(workspace)["event"]
    with pytest.raises(UserError) as caught:
        run(workspace, "agenda", code, "--pdf", tmp_path / "agenda.pdf", "--language", "xx")
    assert caught.value.code == "LANGUAGE_UNKNOWN"
    assert not (tmp_path / "agenda.pdf").exists()
