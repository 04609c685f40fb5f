"""A table of names out of the clipboard, and headings that somebody says the meaning of."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import RowVerdict
from rtcm_desktop.participants.reading.pasted import is_table, pasted_table
from rtcm_desktop.sheets.model import Pasted
from tests.participants.builders import an_event, names_in


@pytest.fixture
def event(workspace):
    return an_event(workspace)


def shown(workspace, event, text, **how):
    return service.preview(workspace, file=pasted_table(text), event=event, **how)


def test_a_pasted_table_with_headings_goes_through_the_same_preview(workspace, event) -> None:
    seen = shown(workspace, event, "Surname\tName\tCountry\nQuliyeva\tAysel\tAzerbaijan\n\tNobody\t\n")
    assert [row.name for row in seen.rows] == ["Aysel Quliyeva", "Nobody"]
    service.import_nominations(workspace, file=pasted_table("Surname\tName\nQuliyeva\tAysel"), event=event)
    assert "Aysel Quliyeva" in names_in(workspace, event)


@pytest.mark.parametrize(
    ("text", "name", "country", "email"),
    [
        ("Aysel Quliyeva\nGiorgi Beridze", "Aysel Quliyeva", "", ()),
        ("Quliyeva\tAysel\tAzerbaijan\nBeridze\tGiorgi\tGeorgia", "Aysel Quliyeva", "AZ", ()),
        ("Aysel Quliyeva\ta@example.org\tGeorgia", "Aysel Quliyeva", "GE", ("a@example.org",)),
    ],
)
def test_a_table_without_headings_gets_those_it_looks_like(workspace, event, text, name, country, email) -> None:
    person = shown(workspace, event, text).rows[0].nomination.person
    assert (person.country, person.emails) == (country, email)
    assert shown(workspace, event, text).rows[0].name == name


def test_a_few_words_are_no_table() -> None:
    assert not is_table("Aysel Quliyeva")
    assert is_table("Aysel\tQuliyeva")
    assert is_table("Aysel\nGiorgi\n")


def test_a_heading_understood_wrongly_is_given_its_meaning(workspace, event) -> None:
    text = "Surname\tName\tPlace\nQuliyeva\tAysel\tMinistry of Labour"
    assert shown(workspace, event, text).rows[0].nomination.person.organisation == ""
    seen = shown(workspace, event, text, meanings={"Place": "organisation", "Name": ""})
    person = seen.rows[0].nomination.person
    assert (person.organisation, person.given) == ("Ministry of Labour", "")
    assert seen.unknown == ("Name",)


def test_a_list_whose_name_column_is_not_found_is_shown_and_can_be_told(workspace, event) -> None:
    text = Pasted("Who\tCountry\tE-mail\nAysel Quliyeva\tAzerbaijan\ta@example.org\n", "list")
    seen = service.preview(workspace, file=text, event=event)
    assert [row.verdict for row in seen.rows] == [RowVerdict.REFUSED]
    assert seen.problems
    with pytest.raises(UserError):
        service.import_nominations(workspace, file=text, event=event)
    told = {"Who": "full_name"}
    assert service.preview(workspace, file=text, event=event, meanings=told).rows[0].name == "Aysel Quliyeva"
    service.import_nominations(workspace, file=text, event=event, meanings=told)
    assert "Aysel Quliyeva" in names_in(workspace, event)


def test_text_that_is_no_table_of_names_is_refused(workspace, event) -> None:
    with pytest.raises(UserError):
        shown(workspace, event, "\t\t\n\t\t\n")
