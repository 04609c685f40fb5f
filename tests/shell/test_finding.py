"""In which order Ctrl+K shows what it finds, and where each line leads."""

import pytest

from rtcm_desktop.core.texts import speak
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning.service import create_event
from rtcm_desktop.shell.finding import Command, find

COPY = Command("copy", "copy", "settings", where={"setting": "copy"})
COMMANDS = (Command("lock", "lock"), COPY, Command("setting_look", "settings", "settings", setting="look"))


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    speak("en")


def found(workspace, text, commands=COMMANDS):
    return find(workspace, text=text, event=None, commands=commands)


def enter(workspace, given, family):
    return people.add(workspace, person=Person(given=given, family=family)).value[0]


@pytest.mark.parametrize("typed", ["backup", "> back up", "copy of", "stick"])
def test_a_command_is_found_by_other_words_for_it(workspace, typed):
    assert [hit.key for hit in found(workspace, typed)] == ["copy"]


def test_a_command_is_found_in_the_language_of_the_window(workspace):
    speak("ru")
    assert [hit.key for hit in found(workspace, "резервная")] == ["copy"]


def test_a_setting_is_a_command(workspace):
    (hit,) = found(workspace, "dark")
    assert (hit.key, hit.title) == ("setting_look", "Setting: Look")


def test_what_is_called_so_stands_before_what_only_sounds_alike(workspace):
    enter(workspace, "Becup", "Bakapov")
    assert next(hit.kind for hit in found(workspace, "backup")) == "commands"


def test_a_topic_opens_its_page_of_the_curriculum(workspace):
    hit = next(hit for hit in found(workspace, "health") if hit.kind == "topics")
    assert (hit.place, hit.where) == ("curriculum", {"topic": hit.key})


def test_a_trainer_opens_among_the_trainers_and_stands_there_once(workspace):
    id = enter(workspace, "Rauf", "Əliyev")
    enter(workspace, "Leyla", "Əliyeva")
    people.trainer(workspace, person=id, modules=[2], languages=["az"])
    hits = [hit for hit in found(workspace, "aliye") if hit.kind != "commands"]
    assert [(hit.kind, hit.title) for hit in hits] == [("people", "Leyla Əliyeva"), ("trainers", "Rauf Əliyev")]
    assert (hits[1].place, hits[1].where) == ("trainers", {"person": id})


def test_a_kind_with_much_to_show_leaves_room_for_the_others(workspace):
    for number in range(12):
        enter(workspace, f"Lock{'abcdefghijkl'[number]}", "Healer")
    create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=2, venue="Lockerbie")
    kinds = [hit.kind for hit in found(workspace, "lock")]
    assert (len(kinds), set(kinds)) == (8, {"people", "events", "commands"})
