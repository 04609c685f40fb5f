"""Searching and showing topics of a seeded workspace."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import service, store


def test_trafficking_finds_the_topic_on_it_first(workspace: Workspace) -> None:
    found = service.search_topics(workspace, text="trafficking")
    assert found[0].code == "M2.T06"
    assert len(found) > 2


def test_the_very_words_of_an_item_find_its_topic_before_others(workspace: Workspace) -> None:
    found = [topic.code for topic in service.search_topics(workspace, text="labor migration during covid")]
    assert found == ["M3.T04", "M8.T05"]


def test_markup_of_the_stored_texts_is_not_searched(workspace: Workspace) -> None:
    assert service.search_topics(workspace, text="en zzz") == []
    assert len(service.search_topics(workspace, text="en")) < 68


def test_a_topic_is_shown_with_all_that_belongs_to_it(workspace: Workspace) -> None:
    detail = service.show_topic(workspace, code="m2.t06")
    assert detail.topic.code == "M2.T06"
    assert detail.module.number == 2
    assert [session.title for session in detail.sessions][:2] == [
        "Definition and trends",
        "Data collection, analysis and Exchange",
    ]
    assert [len(session.items) for session in detail.sessions] == [4, 3, 4, 4, 4, 4]
    assert detail.outcomes
    assert detail.audience
    assert detail.materials
    assert all(service.show_topic(workspace, code=link).topic for link in detail.links)


@pytest.mark.parametrize("code", ["M9.T99", "", "M2", "M2.T06; DROP TABLE topic"])
def test_an_unknown_topic_is_refused_by_name(workspace: Workspace, code: str) -> None:
    with pytest.raises(UserError) as caught:
        service.show_topic(workspace, code=code)
    assert caught.value.code == "TOPIC_UNKNOWN"


def test_countries_of_the_region_come_first_and_have_names_in_three_languages(workspace: Workspace) -> None:
    countries = store.list_countries(workspace.db)
    assert [country.code for country in countries[:13]] == [
        "AZ", "BY", "GE", "IR", "KZ", "KG", "MD", "RU", "TJ", "TM", "TR", "UA", "UZ",
    ]  # fmt: skip
    assert all({"en", "ru", "az"} <= set(country.short_names) for country in countries)


def test_audiences_keep_the_order_of_the_centre(workspace: Workspace) -> None:
    assert [audience.code for audience in store.list_audiences(workspace.db)][:2] == ["GOV_CENTRAL", "GOV_MIGRATION"]


def test_the_catalogue_has_every_module_and_topic(workspace: Workspace) -> None:
    found = service.catalogue(workspace)
    assert (len(found.modules), len(found.topics)) == (8, 68)


def test_the_sheet_of_a_topic_says_which_country_wants_it_how_much(workspace: Workspace) -> None:
    sheet = service.topic_sheet(workspace, code="M1.T10")
    need = next(need for need in sheet.needs if need.title == "International migration law")
    assert (need.levels["AZ"], need.levels["GE"], need.levels["TM"]) == (4, 3, None)
    assert len(need.levels) == 13
    assert sheet.countries["AZ"] == "Azerbaijan"


def test_the_sheet_of_a_topic_names_the_topics_it_is_linked_with(workspace: Workspace) -> None:
    sheet = service.topic_sheet(workspace, code="M2.T06")
    assert sheet.linked
    assert {topic.code for topic in sheet.linked} == set(sheet.detail.links)


def test_a_sheet_of_an_unknown_topic_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match=r"M9\.T99"):
        service.topic_sheet(workspace, code="M9.T99")
