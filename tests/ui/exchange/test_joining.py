"""How laptops join by the window: the request on the laptop; set-up file, words and registration at the Centre."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.opening import open_workspace
from rtcm_desktop.core.vault import Role
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.ui import joining
from rtcm_desktop.exchange.ui.joining import Joining
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.messages import Confirm, FormDialog
from tests.exchange.conftest import Network, network
from tests.ui.conftest import Asker

__all__ = ["network"]


class Ears:
    """Keeps what was said."""

    def __init__(self, made):
        self.said, self.errors = [], []
        made.said.connect(self.hear)
        made.failed.connect(self.fail)

    def hear(self, tone, text, sub):
        self.said.append((tone, text, sub))

    def fail(self, error):
        self.errors.append(error.code)


@pytest.fixture
def centre(network: Network, qtbot, runner, settle, qapp):
    """The Centre of the network, opened again in the worker; and what joining says there."""
    space = network.centre
    folder, around = space.folder, space._around
    laptop = network.laptop("AZ7", approved=False)
    request = network.request(laptop)
    space.close()
    network.opened.pop("centre")
    Asker(runner, settle).open(lambda: open_workspace(folder, passphrase="p", around=around))
    page = QWidget()
    qtbot.addWidget(page)
    drafts = Drafts(runner, {}, page)
    made = Joining(SimpleNamespace(runner=runner, role=Role.CENTRE, station="C1", drafts=drafts), page)
    return SimpleNamespace(joining=made, ears=Ears(made), request=request, laptop=laptop, page=page)


def test_a_laptop_is_registered_after_its_words_were_compared(centre, settle, monkeypatch):
    asked = []
    monkeypatch.setattr(joining, "open_file", lambda *_: centre.request)
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda _cls, *what: asked.append(what) or True))
    centre.joining.register()
    settle()

    words = " · ".join(centre.laptop.keys.public.words())
    assert asked[0][1] == "Register AZ7?"
    assert words in asked[0][2]
    assert centre.ears.said == [("ok", "AZ7 is registered", "")]


def test_nobody_is_registered_when_the_words_do_not_match(centre, settle, monkeypatch):
    monkeypatch.setattr(joining, "open_file", lambda *_: centre.request)
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: False))
    approved = []
    monkeypatch.setattr(service, "approve", lambda *_, **what: approved.append(what))
    centre.joining.register()
    settle()

    assert (approved, centre.ears.said) == ([], [])


def test_requests_that_are_given_together_are_asked_about_one_after_the_other(centre, settle, monkeypatch):
    asked = []
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda _cls, *what: bool(asked.append(what[1]))))
    centre.joining.register_from(centre.request, centre.request)
    settle()
    assert asked == ["Register AZ7?", "Register AZ7?"]


def test_another_file_is_no_request(centre, settle, tmp_path, monkeypatch):
    wrong = tmp_path / "letter.request"
    wrong.write_bytes(b"hello")
    monkeypatch.setattr(joining, "open_file", lambda *_: wrong)
    centre.joining.register()
    settle()

    assert centre.ears.errors == ["REQUEST_WRONG_FILE"]


@pytest.mark.parametrize(("station", "expected"), [("ge1", "GE1"), ("", "AZ8")])
def test_a_set_up_file_is_made_for_a_station_or_the_next_free_one(
    centre, settle, tmp_path, monkeypatch, station, expected
):
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"station": station}))
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "new.kit")
    centre.joining.make_kit()
    settle()

    assert expected in centre.ears.said[0][1]
    assert (tmp_path / "new.kit").exists()


def test_a_station_that_cannot_be_is_said(centre, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"station": "I1"}))
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "new.kit")
    centre.joining.make_kit()
    settle()

    assert centre.ears.errors == ["STATION_WRONG"]
    assert not (tmp_path / "new.kit").exists()


def test_a_station_that_cannot_be_is_said_beside_its_field(centre, monkeypatch):
    said = {}

    def typed(_cls, _page, _question, form, *_others):
        form.field("station").set_value("99!!")
        said["first wrong"] = form.first_wrong()
        said["words"] = form.field("station").message()

    monkeypatch.setattr(FormDialog, "ask", classmethod(typed))
    centre.joining.make_kit()
    assert said["first wrong"] is not None
    assert said["words"].startswith("“99!!” cannot be a station")


def test_a_laptop_writes_its_request_and_shows_the_words(context, qtbot, settle, tmp_path, monkeypatch):
    page = QWidget()
    qtbot.addWidget(page)
    made = Joining(context, page)
    ears = Ears(made)
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "AZ7.request")
    made.ask()
    settle()

    assert (tmp_path / "AZ7.request").exists()
    assert ears.said[0][2].count("·") >= 3
