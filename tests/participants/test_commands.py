"""The verbs of people and participants as somebody at the terminal uses them."""

import json

import pytest

from rtcm_desktop.shell.application import run
from tests.participants.builders import AYGUN, GIORGI, a_list


@pytest.fixture
def call(tmp_path, monkeypatch, workspace):
    """Runs a verb and gives its answer; the exit status has to be the one expected."""
    workspace.close()
    monkeypatch.setattr(workspace, "close", lambda: None)
    monkeypatch.setenv("RTCM_PASSPHRASE", "correct horse")
    monkeypatch.setenv("RTCM_NOW", "2026-12-07T18:00:00+04:00")

    def go(*arguments, status=0):
        out: list[str] = []
        err: list[str] = []
        done = run(["--workspace", str(tmp_path / "site"), "--json", *map(str, arguments)], out.append, err.append)
        assert done == status, "".join(err)
        return json.loads("".join(out))

    return go


@pytest.fixture
def event(call, tmp_path):
    code = call("event", "create", "--topic", "M2.T06", "--start", "2026-12-08", "--days", 3)["event"]
    call("participants", "import", a_list(tmp_path, AYGUN, GIORGI), "--event", code)
    return code


def test_an_import_answers_with_counts_and_a_verdict_for_each_row(call, event, tmp_path):
    answer = call("participants", "import", a_list(tmp_path, AYGUN, (2, None, None, "M")), "--event", event)
    assert [answer[key] for key in ("rows", "added", "matched", "doubtful", "refused")] == [2, 0, 1, 0, 1]
    assert [(row["row"], row["verdict"]) for row in answer["verdicts"]] == [(4, "matched"), (5, "refused")]
    assert answer["problems"][0]["code"] == "NOMINATION_WITHOUT_NAME"


def test_a_doubtful_row_is_decided_by_number(call, event, tmp_path):
    bare = a_list(tmp_path, ("Beridze", "Giorgi"), headings=("Surname", "Given name"), name="bare.xlsx")
    other = call("event", "create", "--topic", "M2.T06", "--start", "2027-03-01")["event"]
    answer = call("participants", "import", bare, "--event", other)
    person = answer["verdicts"][0]["candidates"][0]
    decided = call("participants", "decide", answer["import"], "--row", 4, "--person", person)["participant"]
    assert [each["id"] for each in call("participants", "list", "--event", other)["participants"]] == [decided]
    call("participants", "decide", answer["import"], "--row", 4, status=2)
    call("participants", "decide", answer["import"], "--row", 4, "--new", "--person", person, status=2)


def test_lists_go_to_screen_paper_and_workbook(call, event, tmp_path):
    answer = call("participants", "list", "--event", event, "--pdf", tmp_path / "a.pdf", "--xlsx", tmp_path / "a.xlsx")
    assert {"id", "person", "name", "role", "mode", "status"} <= set(answer["participants"][0])
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")


def test_walk_in_replacement_change_and_undo(call, event):
    walk_in = call(
        "participants", "add", "--event", event, "--family", "Zhuk", "--given", "Siarhei", "--role", "observer"
    )
    comes = call("participants", "replace", walk_in["id"], "--with-family", "Rusu", "--with-given", "Mihail")
    assert comes["replaces"] == walk_in["id"]
    assert call("participants", "change", comes["id"], "--set", "seat=A4", "--set", "table=2")["changed"] == [
        "seat",
        "table_no",
    ]
    listed = {
        each["name"]: (each["role"], each["status"])
        for each in call("participants", "list", "--event", event)["participants"]
    }
    assert listed["Siarhei Zhuk"] == ("observer", "replaced")
    assert listed["Mihail Rusu"] == ("observer", "confirmed")
    call("history", "undo")
    call("history", "undo")
    names = {each["name"] for each in call("participants", "list", "--event", event)["participants"]}
    assert "Mihail Rusu" not in names


@pytest.mark.parametrize("wrong", [(), ("--person", "x", "--family", "y")])
def test_a_walk_in_is_either_known_or_described(call, event, wrong):
    call("participants", "add", "--event", event, *wrong, status=2)


def test_people_are_entered_changed_linked_and_found(call):
    one = call("people", "add", "--family", "Hüseynova", "--given", "Aygün", "--country", "AZ", "--birth-year", "1984")
    same = call("people", "add", "--family", "Huseynova", "--given", "Aygun", "--country", "AZ", "--birth-year", "1984")
    assert (one["known"], same) == (False, {"id": one["id"], "known": True, "similar": []})
    other = call("people", "add", "--family", "Hüseynova", "--given", "Aygün")
    assert other["similar"] == [one["id"]]
    assert call("people", "link", one["id"], other["id"], "--same")["group"] == sorted((one["id"], other["id"]))
    assert call("people", "change", other["id"], "--set", "position=Head")["changed"] == ["position"]
    assert len(call("people", "search", "huseyn")["people"]) == 1
    assert call("people", "trainer", one["id"], "--module", 2, "--module", 3, "--language", "ru")["id"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("people", "change", "nobody", "--set", "position=x"), "PERSON_UNKNOWN"),
        (("people", "add", "--country", "Atlantis", "--family", "x"), "FIELD_VALUE"),
        (("people", "link", "a", "a", "--same"), "LINK_TO_SELF"),
        (("participants", "change", "nobody", "--set", "seat=1"), "PARTICIPANT_UNKNOWN"),
        (("participants", "change", "nobody", "--set", "seat"), "SETTING_ODD"),
        (("participants", "decide", "nothing", "--row", "1", "--new"), "IMPORT_UNKNOWN"),
        (("participants", "list", "--event", "NOPE"), "EVENT_UNKNOWN"),
    ],
)
def test_what_cannot_be_done_says_why(call, arguments, code):
    assert call(*arguments, status=1)["error"]["code"] == code


@pytest.mark.parametrize(("kind", "pages"), [("tents", 1), ("slips", 3)])
def test_tents_and_blank_slips_are_papers_too(call, event, tmp_path, kind, pages):
    answer = call("participants", "list", "--event", event, "--kind", kind, "--pdf", tmp_path / "paper.pdf")
    assert answer["pages"] == pages
