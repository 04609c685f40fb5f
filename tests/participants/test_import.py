"""Taking in nomination lists: verdicts per row, one undo step, decisions later."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants import service, store
from rtcm_desktop.participants.model import Mode, Nomination, Role, RowVerdict, Status
from rtcm_desktop.participants.service.judging import judge
from rtcm_desktop.people import service as people
from rtcm_desktop.people import store as people_store
from rtcm_desktop.people.model import LinkVerdict, Person, Sex
from rtcm_desktop.planning.service import resolve_event
from tests.participants.builders import AYGUN, GIORGI, HEADINGS, a_list, an_event, names_in, take_in, undo


def verdicts(report):
    return [result.verdict.value for result in report.results]


@pytest.fixture
def event(workspace):
    return an_event(workspace)


def test_new_people_are_entered_with_what_they_are_now(workspace, event, tmp_path):
    report = take_in(workspace, a_list(tmp_path, AYGUN, GIORGI), event)
    assert (report.rows, report.added, verdicts(report)) == (2, 2, ["new", "new"])
    giorgi, aygun = service.list_participants(workspace, event=event)
    assert (aygun.name, aygun.country, aygun.organisation, aygun.position) == (
        "Aygün Hüseynova",
        "AZ",
        "State Migration Service",
        "Adviser",
    )
    assert (giorgi.mode, giorgi.role, giorgi.status, giorgi.sex) == (
        Mode.ONLINE,
        Role.PARTICIPANT,
        Status.NOMINATED,
        Sex.MALE,
    )
    assert (aygun.number, giorgi.number) == (1, 2)


def test_a_preview_gives_the_verdicts_and_changes_nothing(workspace, event, tmp_path):
    file = a_list(tmp_path, AYGUN, AYGUN, GIORGI)
    seen = take_in(workspace, file, event, preview=True)
    assert names_in(workspace, event) == []
    assert people_store.every_person(workspace.db) == []
    assert records.query(workspace.db, "SELECT * FROM import_batch") == []
    done = take_in(workspace, file, event)
    assert (seen.rows, seen.added, verdicts(seen)) == (done.rows, done.added, verdicts(done))
    assert seen.headings["family"] == "Surname"


def test_the_same_list_again_adds_nobody(workspace, event, tmp_path):
    file = a_list(tmp_path, AYGUN, GIORGI)
    take_in(workspace, file, event)
    again = take_in(workspace, file, event)
    assert (again.added, verdicts(again)) == (0, ["matched", "matched"])


def test_a_row_nobody_can_be_sure_of_is_recognised_when_the_same_list_comes_again(workspace, event, tmp_path):
    bare = a_list(tmp_path, ("Rezaei", "Ali"), headings=("Surname", "Given name"))
    take_in(workspace, bare, event)
    assert verdicts(take_in(workspace, bare, event)) == ["matched"]
    assert verdicts(take_in(workspace, bare, an_event(workspace, start="2027-03-01"))) == ["doubtful"]


def test_an_import_is_one_undo_step_and_can_be_repeated(workspace, event, tmp_path):
    file = a_list(tmp_path, AYGUN, GIORGI)
    take_in(workspace, file, event)
    undo(workspace)
    assert names_in(workspace, event) == []
    assert people.search(workspace, text="huseynova") == []
    assert take_in(workspace, file, event).added == 2


def test_a_known_person_is_entered_but_not_rewritten(workspace, event, tmp_path):
    take_in(workspace, a_list(tmp_path, AYGUN), event)
    moved = (1, "Huseynova", "Aygun", None, "Azerbaijan", "Ministry of Labour", "Head", "aygun@example.org", None, None)
    later = an_event(workspace, start="2027-03-01")
    report = take_in(workspace, a_list(tmp_path, moved, name="later.xlsx"), later)
    assert (report.added, verdicts(report)) == (1, ["matched"])
    then, now = (service.list_participants(workspace, event=code)[0] for code in (event, later))
    assert then.person == now.person
    assert (then.organisation, then.position) == ("State Migration Service", "Adviser")
    assert (now.organisation, now.position, now.name) == ("Ministry of Labour", "Head", "Aygün Hüseynova")


def test_a_row_without_a_name_is_refused_and_the_others_are_taken(workspace, event, tmp_path):
    report = take_in(workspace, a_list(tmp_path, AYGUN, (2, None, " ", "M", "Georgia"), GIORGI), event)
    assert verdicts(report) == ["new", "refused", "new"]
    assert [(p["row"], p["column"], p["code"]) for p in report.problems] == [(5, "Surname", "NOMINATION_WITHOUT_NAME")]


def test_odd_cells_are_named_and_the_person_is_taken_in(workspace, event, tmp_path):
    odd = (1, "Zhuk", "Siarhei", "maybe", "Atlantis", "", "", "no address", "by bus", 84)
    report = take_in(workspace, a_list(tmp_path, odd), event)
    assert report.added == 1
    assert {problem["column"] for problem in report.problems} == {
        "Sex",
        "Country",
        "E-mail",
        "Participation",
        "Year of birth",
    }
    assert all(problem["row"] == 4 for problem in report.problems)


def test_a_person_twice_in_the_list_is_entered_once(workspace, event, tmp_path):
    report = take_in(workspace, a_list(tmp_path, AYGUN, (9, *AYGUN[1:])), event)
    assert (report.added, verdicts(report)) == (1, ["new", "matched"])
    assert report.results[1].reason == "The same person as in row 4."


def test_whole_names_in_one_column_are_split(workspace, event, tmp_path):
    file = a_list(tmp_path, ("Иванова Екатерина Петровна",), ("გიორგი ბერიძე",), headings=("Full name",))
    take_in(workspace, file, event)
    assert names_in(workspace, event) == ["Giorgi Beridze", "Ekaterina Ivanova"]


DOUBTFUL = (1, "Hüseynova", "Aygün", "F", "Azerbaijan", "Baku State University", "Lecturer", None, "In person", None)


@pytest.fixture
def doubtful(workspace, event, tmp_path):
    """An import with one doubtful row: the import's id, the candidate, and the event it is for."""
    take_in(workspace, a_list(tmp_path, AYGUN), event)
    later = an_event(workspace, start="2027-03-01")
    report = take_in(workspace, a_list(tmp_path, DOUBTFUL, name="later.xlsx"), later)
    [result] = report.results
    assert result.verdict is RowVerdict.DOUBTFUL
    return report.batch, result.candidates[0], later


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (("Surname", "Name"), ("Əliyeva", "Aygün")),
        (("Surname", "Name"), ("Əliyeva", "Aygün Əliyeva")),
        (("Name", "Surname"), ("Əliyeva, Aygün", "Əliyeva")),
        (("Given name", "Name"), ("Aygün", "Aygün Əliyeva")),
        (("Surname", "First name", "Full name"), ("Əliyeva", "Aygün", "Əliyeva Aygün Rəşad qızı")),
        (("Фамилия", "Имя"), ("Əliyeva", "Aygün")),
    ],
)
def test_a_column_called_name_beside_a_surname_holds_the_rest(workspace, event, tmp_path, headings, row):
    take_in(workspace, a_list(tmp_path, row, headings=headings), event)
    assert names_in(workspace, event) == ["Aygün Əliyeva"]


def test_a_doubtful_row_waits_and_says_why(workspace, doubtful):
    _, _, later = doubtful
    assert names_in(workspace, later) == []
    assert store.count_undecided(workspace.db, resolve_event(workspace, later).id) == 1


def test_a_doubtful_row_can_be_the_known_person(workspace, doubtful):
    batch, candidate, later = doubtful
    participant = service.decide(workspace, batch=batch, row=4, person=candidate).value
    [entered] = service.list_participants(workspace, event=later)
    assert (entered.id, entered.person, entered.position) == (participant, candidate, "Lecturer")
    with pytest.raises(UserError, match="decided already"):
        service.decide(workspace, batch=batch, row=4, person=None)


def test_a_doubtful_row_can_be_somebody_new_who_is_kept_apart(workspace, doubtful):
    batch, candidate, later = doubtful
    service.decide(workspace, batch=batch, row=4, person=None)
    [entered] = service.list_participants(workspace, event=later)
    assert entered.person != candidate
    assert people_store.links_among(workspace.db, [candidate], LinkVerdict.DIFFERENT) == [
        tuple(sorted((candidate, entered.person)))
    ]


def test_a_decision_taken_back_can_be_made_again(workspace, doubtful):
    batch, candidate, later = doubtful
    service.decide(workspace, batch=batch, row=4, person=None)
    undo(workspace)
    assert names_in(workspace, later) == []
    service.decide(workspace, batch=batch, row=4, person=candidate)
    assert names_in(workspace, later) == ["Aygün Hüseynova"]


def test_a_decided_row_is_recognised_when_the_list_comes_again(workspace, doubtful, tmp_path):
    batch, candidate, later = doubtful
    service.decide(workspace, batch=batch, row=4, person=candidate)
    again = take_in(workspace, tmp_path / "later.xlsx", later)
    assert (again.added, verdicts(again)) == (0, ["matched"])


@pytest.mark.parametrize(
    ("batch", "row", "code"),
    [("nothing", 4, "IMPORT_UNKNOWN"), (None, 99, "IMPORT_ROW_UNKNOWN")],
)
def test_unknown_imports_and_rows_are_refused(workspace, doubtful, batch, row, code):
    with pytest.raises(UserError) as refused:
        service.decide(workspace, batch=batch or doubtful[0], row=row, person=None)
    assert refused.value.code == code


def test_a_certain_row_needs_no_decision(workspace, event, tmp_path):
    report = take_in(workspace, a_list(tmp_path, AYGUN), event)
    with pytest.raises(UserError, match="needs no decision"):
        service.decide(workspace, batch=report.batch, row=4, person=None)


def test_rows_of_an_import_taken_back_wait_no_longer(workspace, event, tmp_path):
    take_in(workspace, a_list(tmp_path, AYGUN), event)
    later = an_event(workspace, start="2027-03-01")
    report = take_in(workspace, a_list(tmp_path, DOUBTFUL, GIORGI, name="later.xlsx"), later)
    undo(workspace)
    with pytest.raises(UserError, match="undone"):
        service.decide(workspace, batch=report.batch, row=4, person=None)


def test_diet_and_access_go_into_the_private_table_only(workspace, event, tmp_path):
    file = a_list(tmp_path, (*AYGUN, "halal", "wheelchair"), headings=(*HEADINGS, "Diet", "Access needs"))
    take_in(workspace, file, event)
    [private] = records.query(workspace.db, "SELECT diet, access FROM participant_private")
    assert private == {"diet": "halal", "access": "wheelchair"}


@pytest.mark.parametrize("name", ["list.pdf", "missing.xlsx"])
def test_other_files_are_refused_and_nothing_changes(workspace, event, tmp_path, name):
    (tmp_path / "list.pdf").write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(UserError):
        take_in(workspace, tmp_path / name, event)
    assert records.query(workspace.db, "SELECT * FROM import_batch") == []


nominations = st.builds(
    Nomination,
    row=st.just(0),
    person=st.builds(
        Person,
        given=st.sampled_from(["Aygün", "Айгюн", "Ali", "A.", ""]),
        family=st.sampled_from(["Hüseynova", "Гусейнова", "Rezaei"]),
        country=st.sampled_from(["AZ", "IR", ""]),
        birth_year=st.sampled_from([1984, 1990, None]),
        emails=st.sampled_from([(), ("a@example.org",), ("b@example.org",)]),
    ),
)


@given(st.lists(nominations, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_every_row_gets_one_verdict_and_nobody_enters_twice(workspace, rows):
    numbered = [replace(row, row=place) for place, row in enumerate(rows)]
    ids = iter(range(100))
    judged = judge(workspace.db, "no event", numbered, lambda: f"new{next(ids)}")
    assert [row.result.row for row in judged] == [row.row for row in numbered]
    entering = [row.person for row in judged if row.enters]
    assert len(entering) == len(set(entering))
    assert all(row.person for row in judged if row.result.verdict is not RowVerdict.DOUBTFUL)
