"""Papers are in the language of their event, whatever the window speaks."""

import io
import re

import pytest
from pypdf import PdfReader

from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import say, speak
from rtcm_desktop.evaluation.service import draw_report
from rtcm_desktop.participants.service import import_nominations
from rtcm_desktop.planning.service import create_event, draw_agenda
from rtcm_desktop.shell.pack import write_pack

PAPERS = ["namecheck", "badges", "tents", "daily", "sheets", "slips", "forms", "emergency"]
CHANGING = re.compile(r"\b[0-9A-Z]{4}\b|\+\d+")


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    speak("en")


def event_in(workspace, clock, language):
    made = create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode="hybrid", languages=[language])
    import_nominations(workspace, file=resource("sample", "nominations.xlsx"), event=made.value.event.id)
    clock.set("2026-12-08T09:20:00+04:00")
    return made.value.event.id


def written(workspace, event, folder):
    """The words of every paper of an event, without random sheet numbers and the state of the data."""
    pack = write_pack(workspace, event=event, folder=folder, keys=PAPERS, progress=Progress()).value
    papers = [path.read_bytes() for path in pack.files]
    papers += [draw_agenda(workspace, event=event), draw_report(workspace, event=event)]
    return [CHANGING.sub("", words(data)) for data in papers]


def words(data):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_the_language_of_the_window_changes_no_paper(workspace, clock, tmp_path):
    event = event_in(workspace, clock, "en")
    english = written(workspace, event, tmp_path / "en")
    speak("ru")
    for ours, theirs in zip(english, written(workspace, event, tmp_path / "ru"), strict=True):
        assert ours == theirs


def test_an_event_in_russian_has_russian_papers_in_an_english_window(workspace, clock, tmp_path):
    event = event_in(workspace, clock, "ru")
    papers = written(workspace, event, tmp_path)
    headings = {
        3: "paper.daily",
        4: "paper.sign_in",
        5: "paper.slip.kind",
        -2: "paper.agenda",
        -1: "evaluation.report.kind",
    }
    missing = [code for place, code in headings.items() if say(code, "ru") not in papers[place]]
    assert missing == []
