"""In the window nobody is sent to the command line."""

import re
import tomllib

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit.i18n import told

COMMANDS = re.compile(r"`|--[a-z]|RTCM_")
ONLY_TYPED = frozenset({"USAGE", "VERB_MISSING", "WORKSPACE_UNSAID", "ARGUMENT_NOT_TEXT", "CLOCK_UNREADABLE"})


def _texts():
    for path in sorted(resource("i18n", "en").glob("*.toml")):
        yield from tomllib.loads(path.read_text(encoding="utf-8")).items()


SPEAKING = sorted(code for code, text in _texts() if code.isupper() and COMMANDS.search(str(text)))


@pytest.mark.parametrize("code", [code for code in SPEAKING if code not in ONLY_TYPED])
def test_a_text_that_names_a_command_has_another_form_for_the_window(code):
    params = dict.fromkeys(re.findall(r"\{(\w+)\}", str(dict(_texts())[code])), "x") | {"count": 1}
    words = told(UserError(code, **params))
    assert not COMMANDS.search(words)
    assert "{" not in words
