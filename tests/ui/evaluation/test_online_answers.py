"""Answers of an online form: what was understood of them is shown before anything is taken in."""

import csv
from functools import partial

import pytest

from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.ui import form_files
from rtcm_desktop.evaluation.ui.page import EvaluationPage


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """What was asked; the first time it is said no to, then yes."""
    questions: list[str] = []

    def answer(_parent, question, body, _verb) -> bool:
        questions.append(f"{question}\n{body}")
        return len(questions) > 1

    monkeypatch.setattr(form_files.Confirm, "ask", answer)
    return questions


@pytest.fixture
def page(show_page, context, asker):
    made = show_page(EvaluationPage(context))
    if not made._desk.forms:
        asker.change(partial(service.make_form, event=context.event))
    return made


@pytest.fixture
def answers(page, tmp_path):
    """An export with two filled forms, each with four marks."""
    wanted = [one.text for one in page.entry.model.questions if one.kind == "scale5"][:4]
    file = tmp_path / "answers.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([["Timestamp", *wanted], ["10.12.2026", *"4545"], ["10.12.2026", *"3333"]])
    return file


def test_it_is_asked_with_what_was_understood_and_no_changes_nothing(page, settle, asked, answers):
    before = sum(page._desk.received.values())
    page.files.take_in_file(answers)
    settle()
    assert asked[0].startswith("Take in 2 filled forms?\n4 of ")
    assert "Timestamp" in asked[0]
    assert sum(page._desk.received.values()) == before
    page.files.take_in_file(answers)
    settle()
    assert sum(page._desk.received.values()) == before + 2
    assert page.banners.texts()[0].startswith("2 forms taken in")
