"""Answers collected by an online form: found by the questions' words in any language, and taken in like typed ones."""

import csv
from pathlib import Path

import pytest
from openpyxl import Workbook

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service, store
from rtcm_desktop.evaluation.model.composition import EventForm, Variant
from rtcm_desktop.evaluation.model.instrument import Kind, Phase
from rtcm_desktop.evaluation.rules.collected import match
from rtcm_desktop.evaluation.rules.entry import entry_columns
from rtcm_desktop.evaluation.rules.wording import option_texts
from rtcm_desktop.planning.service import resolve_event
from tests.evaluation.builders import new_event

POST = Phase.POST
ABOUT = ["Timestamp", "Email Address"]


@pytest.fixture
def event(workspace: Workspace) -> str:
    return new_event(workspace)


@pytest.fixture
def form(workspace: Workspace, event: str) -> EventForm:
    service.make_form(workspace, event=event, phase=POST)
    return store.list_event_forms(workspace.db, resolve_event(workspace, event).id, POST)[0]


def questions(form: EventForm, language: str):
    return [one for one in entry_columns(form, (), language) if one.item is not None]


def answer_to(form: EventForm, column, language: str) -> str:
    """What somebody ticks in an online form: numbers on a scale, words elsewhere."""
    if column.kind == Kind.SCALE5:
        return "4"
    if column.kind in {Kind.CHOICE, Kind.MANY}:
        words = [text for _, text in option_texts(column.item.question, form.composition, language)]
        return ", ".join(words[:2]) if column.kind == Kind.MANY else words[0]
    return "7" if column.kind == Kind.NUMBER else "Спасибо, всё хорошо"


def an_export(path: Path, form: EventForm, language: str, count: int = 2, leave: int = 0) -> Path:
    asked = questions(form, language)[leave:]
    rows = [
        ["2026/12/10 3:00:00 PM GMT+4", f"a{n}@x.org", *(answer_to(form, one, language) for one in asked)]
        for n in range(count)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[*ABOUT, *(one.text for one in asked)], *rows])
    return path


def take_in(workspace: Workspace, event: str, file: Path, **wish: bool):
    return service.import_responses(workspace, event=event, phase=POST, file=file, **wish).value


def kept(workspace: Workspace, form: EventForm):
    return store.list_responses(workspace.db, form.event, POST)


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_an_export_in_any_language_of_the_form_is_taken_in(
    workspace: Workspace, event: str, form: EventForm, tmp_path: Path, language: str
) -> None:
    done = take_in(workspace, event, an_export(tmp_path / "answers.csv", form, language))
    assert (done.responses, done.refused, done.found) == (2, 0, done.asked), done.problems
    one = kept(workspace, form)[0]
    assert {one.answers[column.code] for column in questions(form, language) if column.kind == Kind.SCALE5} == {4}
    assert one.variant in {Variant.ONLINE, *form.composition.variants}
    assert "@" not in str(one)


def test_nothing_is_changed_by_a_preview_and_what_is_left_out_is_named(
    workspace: Workspace, event: str, form: EventForm, tmp_path: Path
) -> None:
    seen = take_in(workspace, event, an_export(tmp_path / "answers.csv", form, "ru", leave=1), preview=True)
    assert (seen.responses, seen.asked - seen.found) == (2, 1)
    assert [problem.code for problem in seen.problems] == ["COLLECTED_LEFT_OUT", "COLLECTED_MISSING"]
    assert "Email Address" in seen.problems[0].message
    assert kept(workspace, form) == []


def test_a_longer_export_brings_only_what_is_new(
    workspace: Workspace, event: str, form: EventForm, tmp_path: Path
) -> None:
    take_in(workspace, event, an_export(tmp_path / "answers.csv", form, "en", count=2))
    again = take_in(workspace, event, an_export(tmp_path / "answers.csv", form, "en", count=3))
    assert (again.responses, again.already, len(kept(workspace, form))) == (1, 2, 3)


def test_a_workbook_with_mended_headings_and_a_grid_is_understood(
    workspace: Workspace, event: str, form: EventForm, tmp_path: Path
) -> None:
    asked = [one for one in questions(form, "en") if one.kind == Kind.SCALE5][:4]
    book = Workbook()
    headings = [f"Please rate [{asked[0].text}]", asked[1].text.replace(".", " "), f"{asked[2].text}!", asked[3].text]
    book.active.append(["ID", *headings])
    book.active.append([1, 5, "3 – partly", "2", ""])
    book.save(tmp_path / "answers.xlsx")
    done = take_in(workspace, event, tmp_path / "answers.xlsx")
    assert (done.responses, done.found) == (1, 4), done.problems
    assert dict(kept(workspace, form)[0].answers) == {asked[0].code: 5, asked[1].code: 3, asked[2].code: 2}


def test_a_wrong_answer_is_named_with_its_place(
    workspace: Workspace, event: str, form: EventForm, tmp_path: Path
) -> None:
    asked = [one for one in questions(form, "en") if one.kind == Kind.SCALE5][:3]
    (tmp_path / "answers.csv").write_text(";".join(one.text for one in asked) + "\n4;9;4\n5;5;5\n", encoding="utf-8")
    done = take_in(workspace, event, tmp_path / "answers.csv")
    assert (done.responses, done.refused) == (1, 1)
    assert [problem.row for problem in done.problems if problem.code.startswith("ANSWER_NOT")] == [2]


def test_a_list_of_people_is_no_form(workspace: Workspace, event: str, form: EventForm, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("Name,Country,E-mail\nAna,Georgia,a@x.org\n", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        take_in(workspace, event, tmp_path / "people.csv")
    assert refused.value.code == "ENTRY_NOT_OURS"
    assert match(form, {0: "Name", 1: "Country"}) is None
