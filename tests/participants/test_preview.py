"""What is shown before a list is taken in, and decisions made with it."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import ListKind, RowVerdict
from rtcm_desktop.people import rules
from rtcm_desktop.people import service as people
from rtcm_desktop.people import store as people_store
from rtcm_desktop.people.model import Person
from rtcm_desktop.sheets.model import Pasted
from tests.participants.builders import AYGUN, GIORGI, a_list, an_event, names_in, undo

NAMELESS = (3, None, None, "M", "Georgia", "Ministry of Health", "Doctor", None, None, None)


@pytest.fixture
def event(workspace):
    return an_event(workspace)


@pytest.fixture
def known(workspace):
    """Somebody of the register who may be the Aygün of the list: the same e-mail, another name."""
    stated = Person(given="Aysel", family="Quliyeva", country="AZ", emails=("aygun@example.org",))
    return people.add(workspace, person=stated).value[0]


def test_rows_to_decide_come_first_with_whom_they_may_be(workspace, event, known, tmp_path):
    file = a_list(tmp_path, GIORGI, AYGUN, NAMELESS)
    seen = service.preview(workspace, file=file, event=event)
    assert [(row.verdict, row.row) for row in seen.rows] == [
        (RowVerdict.DOUBTFUL, 5),
        (RowVerdict.REFUSED, 6),
        (RowVerdict.NEW, 4),
    ]
    doubtful = seen.rows[0]
    assert (doubtful.name, doubtful.country_name) == ("Aygün Hüseynova", "Azerbaijan")
    assert [one.person.id for one in doubtful.candidates] == [known]
    assert (seen.sheet, seen.header_row, seen.headings["family"]) == ("Nominations", 3, "Surname")


def test_a_preview_writes_nothing(workspace, event, tmp_path):
    service.preview(workspace, file=a_list(tmp_path, AYGUN), event=event)
    assert names_in(workspace, event) == []
    assert people_store.every_person(workspace.db) == []


def test_the_pair_shows_what_differs(workspace, event, known, tmp_path):
    row = service.preview(workspace, file=a_list(tmp_path, AYGUN), event=event).rows[0]
    stated = rules.described(row.nomination.person, name=row.name, country_name=row.country_name)
    one = row.candidates[0]
    lines = rules.pair_lines(stated, rules.described(one.person, name=one.name, country_name=one.country_name))
    assert {line.field for line in lines if line.differs} == {"name"}
    assert "phone" not in {line.field for line in lines}


def test_decisions_made_before_are_part_of_the_one_step(workspace, event, known, tmp_path):
    file = a_list(tmp_path, AYGUN, GIORGI)
    done = service.import_nominations(workspace, file=file, event=event, decisions={4: known}).value
    assert done.added == 2
    assert names_in(workspace, event) == ["Giorgi Beridze", "Aysel Quliyeva"]
    assert service.waiting_rows(workspace, event=event) == []
    undo(workspace)
    assert names_in(workspace, event) == []


def test_somebody_else_is_entered_anew(workspace, event, known, tmp_path):
    service.import_nominations(workspace, file=a_list(tmp_path, AYGUN), event=event, decisions={4: None})
    assert names_in(workspace, event) == ["Aygün Hüseynova"]


def test_a_decision_for_an_unknown_person_takes_nothing_in(workspace, event, known, tmp_path):
    file = a_list(tmp_path, AYGUN, GIORGI)
    with pytest.raises(UserError, match="nobody"):
        service.import_nominations(workspace, file=file, event=event, decisions={4: "nobody"})
    assert names_in(workspace, event) == []


def test_undecided_rows_wait_and_go_away_once_decided(workspace, event, known, tmp_path):
    service.import_nominations(workspace, file=a_list(tmp_path, AYGUN, GIORGI), event=event)
    (waiting,) = service.waiting_rows(workspace, event=event)
    assert (waiting.name, [one.name for one in waiting.candidates]) == ("Aygün Hüseynova", ["Aysel Quliyeva"])
    service.decide(workspace, batch=waiting.batch, row=waiting.row, person=known)
    assert service.waiting_rows(workspace, event=event) == []


def test_the_portrait_tells_who_changed_what(workspace, event, tmp_path):
    service.import_nominations(workspace, file=a_list(tmp_path, AYGUN), event=event)
    (aygun,) = service.list_participants(workspace, event=event)
    service.change(workspace, participant=aygun.id, settings={"position": "Director", "role": "speaker"})
    latest = service.portrait(workspace, participant=aygun.id).history[0]
    assert latest.action == "Participant changed"
    assert set(latest.fields) == {("Position", "Adviser", "Director"), ("Role", "participant", "speaker")}


def test_a_badge_of_one_person_is_printed_alone(workspace, event, tmp_path):
    service.import_nominations(workspace, file=a_list(tmp_path, AYGUN, GIORGI), event=event)
    one = service.list_participants(workspace, event=event)[0]
    both = service.print_papers(workspace, event=event, kind=ListKind.BADGES, language="en")
    single = service.print_papers(workspace, event=event, kind=ListKind.BADGES, language="en", ids=[one.id])
    assert len(single.data) < len(both.data)


def test_what_was_left_out_of_a_row_is_noted_at_the_row_and_the_rest_at_the_list(workspace, event) -> None:
    text = "Surname\tName\tE-mail\tCountry\nQuliyeva\tAysel\tnone\tAtlantis\nBeridze\tGiorgi\t\tGeorgia\nTotal\t2\n"
    seen = service.preview(workspace, file=Pasted(text, "list"), event=event)
    by_name = {row.name: row.notes for row in seen.rows}
    assert [note.partition(":")[0] for note in by_name["Aysel Quliyeva"]] == ["Row 2", "Row 2"]
    assert by_name["Giorgi Beridze"] == ()
    assert len(seen.problems) == 1
