"""The declared settings: what they may be, how they are kept as text, and that every one has its texts and its page."""

from pathlib import Path

import pytest

from rtcm_desktop.core.settings import SETTINGS, Amount, Folder, OneOf, Setting, Words
from rtcm_desktop.core.texts import knows, say

ROOT = Path(__file__).parents[2]
VALUES = {OneOf: lambda kind: kind.values, Amount: lambda kind: kind.values}
EXAMPLES = {Words: ("", "Leyla Əliyeva"), Folder: (None, Path("/papers/для печати"))}


def values_of(setting: Setting) -> tuple:
    kind = type(setting.kind)
    return VALUES[kind](setting.kind) if kind in VALUES else EXAMPLES[kind]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_value_survives_being_written_down_as_text(setting):
    for value in values_of(setting):
        assert setting.value_of(setting.text_of(value)) == value


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_what_was_never_written_is_the_default(setting):
    assert setting.value_of(None) == setting.default


@pytest.mark.parametrize("setting", [one for one in SETTINGS if type(one.kind) in VALUES], ids=lambda one: one.key)
def test_a_value_that_is_none_of_the_choices_counts_as_never_written(setting):
    assert setting.value_of("nonsense") == setting.default
    with pytest.raises(ValueError, match=setting.key):
        setting.text_of("nonsense")


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_and_every_choice_has_its_texts(setting):
    assert knows(f"setting.{setting.key}.name")
    assert knows(f"setting.{setting.key}.help")
    if isinstance(setting.kind, OneOf):
        assert all(knows(f"setting.{setting.key}.choice.{value}") for value in setting.kind.values)
    if isinstance(setting.kind, Amount):
        assert knows(f"setting.{setting.key}.amount")


def test_a_typed_line_loses_the_spaces_around_and_between():
    assert Words(80).read("  Leyla   Əliyeva ") == "Leyla Əliyeva"
    assert Words(3).read("long") is None


def test_no_two_settings_share_a_name():
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_the_guide_tells_about_every_setting(setting):
    guide = (ROOT / "docs" / "guide" / "settings.md").read_text(encoding="utf-8")
    assert f"**{say(f'setting.{setting.key}.name', 'en')}**" in guide
