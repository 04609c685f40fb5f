"""Each name as it will be printed, those worth a look first."""

from collections import Counter
from collections.abc import Iterator

from rtcm_desktop.core import names
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules
from rtcm_desktop.participants.model import NameCheck, Participant
from rtcm_desktop.participants.service.roster import list_participants


def name_check(workspace: Workspace, *, event: str) -> list[NameCheck]:
    """Everybody expected: doubtful names first, then those not confirmed, each in the order of lists.

    Raises UserError EVENT_UNKNOWN.
    """
    expected = [one for one in list_participants(workspace, event=event) if rules.is_expected(one)]
    times = Counter(names.fold(one.name) for one in expected)
    checks = [NameCheck(one, tuple(_doubts(one, times[names.fold(one.name)]))) for one in expected]
    return sorted(checks, key=lambda check: (check.participant.name_confirmed, not check.doubts))


def _doubts(one: Participant, times: int) -> Iterator[str]:
    for code in rules.name_doubts(one.name, guessed=one.latin_is_guessed, times=times):
        yield say(f"participants.name_doubt.{code}")
    if missing := _unprintable(one):
        yield say("participants.name_doubt.glyph", characters=" ".join(missing))


def _unprintable(one: Participant) -> list[str]:
    """Characters that no font of ours can print."""
    from rtcm_desktop.paper.fitting import missing_glyphs
    from rtcm_desktop.paper.looks import Style

    forms = ((one.name, Style.DISPLAY), (one.original, Style.ORIGINAL))
    return list(dict.fromkeys(sign for text, style in forms for sign in missing_glyphs(text, style)))
