"""Counted English texts carry their forms in themselves; none of the brackets is ever seen."""

import re

from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit.catalogue import messages

BRACKETS = re.compile(r"\([^()]*\|[^()]*\)")


def test_no_form_keeps_its_brackets():
    left = [(message.source, form) for message in messages(resource("i18n", "window_en.ts")) for form in message.forms]
    assert [source for source, form in left if BRACKETS.search(form)] == []
    assert any(BRACKETS.search(source) for source, _ in left)
