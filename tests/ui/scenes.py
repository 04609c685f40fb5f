"""What there is a picture of: every page, and the states and views of pages that a coordinator meets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.resources import resource
from rtcm_desktop.people.model import Person
from rtcm_desktop.people.service import add
from rtcm_desktop.shell.ui.frame import Frame
from rtcm_desktop.shell.ui.navigation import PAGES, Level
from tests.ui.studio import Studio

Act = Callable[[Studio], object]


@dataclass(frozen=True)
class Scene:
    """A page in a world, told where to open, and what is pressed there before the picture is taken."""

    world: str
    place: str
    act: Act | None = None
    where: Mapping[str, object] = field(default_factory=dict)
    changes: bool = False
    """Whether the data are others afterwards; the next scene begins with a new world."""

    def play(self, studio: Studio) -> QWidget:
        """Puts the scene before the camera."""
        widget = self._open(studio)
        if self.act is not None:
            self.act(studio)
        return widget

    def _open(self, studio: Studio) -> QWidget:
        if self.place == "first_start":
            return studio.first_start()
        if self.place == "unlock":
            return studio.unlock()
        return studio.frame(self.place, **self.where)


def keys(*pressed: str) -> Act:
    """Presses keys."""
    return lambda studio: studio.press(*pressed)


def typed(text: str, *pressed: str) -> Act:
    """Types letters, then presses keys."""

    def act(studio: Studio) -> None:
        studio.type(text)
        studio.press(*pressed)

    return act


def _chosen_way(key: str) -> Act:
    def act(studio: Studio) -> None:
        window = studio.window
        window.choose(key)  # type: ignore[union-attr]

    return act


def _found(text: str) -> Act:
    def act(studio: Studio) -> None:
        frame = studio.window
        assert isinstance(frame, Frame)
        frame.palette_box.open(text)

    return act


def _question(*pressed: str) -> Act:
    return lambda studio: studio.dialog_of(lambda: studio.press(*pressed))


def _next_event(studio: Studio) -> None:
    """The event in January, that nobody is in yet."""
    frame = studio.window
    assert isinstance(frame, Frame)
    frame.palette_box.open("#labour")
    studio.settle()
    studio.press("Return", "Ctrl+2")


def _report_of_a_meeting(studio: Studio) -> None:
    studio.page.view.open_file(resource("sample", "meeting_report.csv"))


def _two_records(studio: Studio) -> None:
    stated = Person(given="Rashad", family="Jafarov", country="AZ", position="Inspector", birth_year=1979)
    studio.runner.change(partial(add, person=stated), owner=studio, done=studio.take)
    studio.settle()
    studio.press("Ctrl+D")
    studio.settle()


def _pasted(studio: Studio) -> None:
    rows = (
        "Surname\tName\tCountry\tE-mail\tPlace",
        "Cafarov\tRashad\tAzerbaijan\tr.cafarov@example.org\tState Border Service",
        "Quliyeva\tNigar\tAzerbaijan\tnigar at example\tMinistry of Labour",
        "Lomidze\tNino\tGeorgia\tnino@example.org\tMinistry of Justice",
        "\t\tGeorgia\t\tMinistry of Justice",
    )
    QGuiApplication.clipboard().setText("\n".join(rows))
    studio.press("Ctrl+V")
    studio.settle()


_half_a_form = keys("4", "5", "3", "4")
_made_longer = keys("Down", "Down", "Shift+Down", "Shift+Down", "Shift+Down", "F2")
NOMINATIONS = resource("sample", "nominations.xlsx")
SCENES: dict[str, Scene] = {
    "first_start": Scene("morning", "first_start"),
    "first_start-centre": Scene("morning", "first_start", _chosen_way("centre")),
    "first_start-open": Scene("morning", "first_start", _chosen_way("open")),
    "first_start-practice": Scene("morning", "first_start", _chosen_way("practice")),
    "unlock": Scene("morning", "unlock"),
    "home": Scene("morning", "home"),
    "home-closing": Scene("closing", "home"),
    "home-centre": Scene("centre", "home"),
    "home-empty": Scene("laptop", "home"),
    "events-empty": Scene("laptop", "events"),
    "new_event-chosen": Scene("morning", "new_event", typed("traffick", "Return")),
    "curriculum-topic": Scene("closing", "curriculum", where={"topic": "M2.T06"}),
    "curriculum-search": Scene("morning", "curriculum", typed("border")),
    "people": Scene("closing", "people"),
    "people-empty": Scene("laptop", "people"),
    "people-add": Scene("closing", "people", keys("Ins")),
    "people-doubles": Scene("closing", "people", _two_records, changes=True),
    "person": Scene("closing", "people", keys("Down", "Down", "Return")),
    "person-centre": Scene("centre", "people", keys("Down", "Return")),
    "person-link": Scene("closing", "people", keys("Return", "Ctrl+L")),
    "trainers-empty": Scene("laptop", "trainers"),
    "trainers": Scene("closing", "trainers", keys("Return")),
    "overview": Scene("morning", "overview"),
    "overview-closing": Scene("closing", "overview"),
    "plan": Scene("morning", "plan"),
    "plan-slot": Scene("morning", "plan", keys("Down", "Down")),
    "plan-clash": Scene("morning", "plan", _made_longer, changes=True),
    "plan-event": Scene("morning", "plan", where={"view": "event"}),
    "participants": Scene("morning", "participants"),
    "participants-person": Scene("morning", "participants", keys("Return")),
    "participants-instead": Scene("morning", "participants", keys("F6")),
    "participants-walk_in": Scene("morning", "participants", keys("F7")),
    "participants-import": Scene("morning", "participants", where={"file": NOMINATIONS}),
    "participants-pasted": Scene("morning", "participants", _pasted),
    "participants-names": Scene("morning", "participants", where={"view": "names"}),
    "participants-columns": Scene("morning", "participants", keys("Ctrl+M"), where={"file": NOMINATIONS}),
    "participants-empty": Scene("morning", "home", _next_event),
    "attendance": Scene("morning", "attendance"),
    "attendance-found": Scene("morning", "attendance", typed("sha")),
    "attendance-nobody": Scene("morning", "attendance", typed("anna kim")),
    "attendance-walk_in": Scene("morning", "attendance", typed("anna kim", "F7")),
    "attendance-grid": Scene("closing", "attendance", where={"view": "grid"}),
    "attendance-report": Scene("closing", "attendance", where={"view": "report"}),
    "attendance-report-read": Scene("closing", "attendance", _report_of_a_meeting, where={"view": "report"}),
    "evaluation-empty": Scene("morning", "evaluation"),
    "evaluation-entry": Scene("closing", "evaluation", _half_a_form, where={"view": "entry"}, changes=True),
    "evaluation-results": Scene("closing", "evaluation", where={"view": "results"}),
    "certificates": Scene("closing", "certificates"),
    "certificates-issue": Scene("closing", "certificates", _question("Ctrl+P")),
    "certificates-name": Scene("closing", "certificates", _question("F2")),
    "certificates-register": Scene("closing", "certificates", where={"view": "register"}),
    "certificates-verify": Scene("closing", "certificates", where={"view": "verify"}),
    "report": Scene("closing", "report"),
    "send": Scene("morning", "send"),
    "send-handed_over": Scene("closing", "send"),
    "exchange": Scene("closing", "exchange"),
    "exchange-centre": Scene("centre", "exchange"),
    "exchange-laptops": Scene("centre", "exchange", where={"view": "laptops"}),
    "palette": Scene("morning", "home", _found("əl")),
    "palette-commands": Scene("morning", "home", _found(">")),
}


def all_scenes() -> dict[str, Scene]:
    """The scenes above, and a picture of every page that has none there."""
    shown = {scene.place for scene in SCENES.values()}
    missing = {place: Scene("closing", place) for place in PAGES if place not in shown and place not in SCENES}
    bare = {place: Scene("morning", place) for place in PAGES if place not in SCENES and place in shown}
    at_the_centre = {
        f"{place}-centre": Scene("centre", place)
        for place, entry in PAGES.items()
        if entry.level is not Level.STEP and f"{place}-centre" not in SCENES
    }
    return SCENES | missing | bare | at_the_centre
