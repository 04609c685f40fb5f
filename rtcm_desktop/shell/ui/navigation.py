"""The table of pages. A page that is not in it cannot be reached: nothing in the window leads nowhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.shell.parts import named
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.page import Page


class Level(Enum):
    """Where a page is reached from: the rail, its foot, the steps of an event, or another page only."""

    RAIL = "rail"
    FOOT = "foot"
    STEP = "step"
    INNER = "inner"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: where it stands, its icon, and the class that makes it, imported when it is first opened.

    Its name is the text `window.place.<place>`. An inner page names the entry of the rail it lies `under`.
    """

    level: Level
    icon: str
    target: str
    under: str = "events"

    def load(self) -> None:
        """Imports the page, so that it is there at once when it is opened."""
        named(self.target)

    def make(self, context: Context, parent: QWidget) -> Page:
        """The page itself."""
        made: Page = named(self.target)(context, parent)
        return made


PAGES: Mapping[str, PageEntry] = {
    "home": PageEntry(Level.RAIL, "house", "rtcm_desktop.shell.ui.home_page:HomePage"),
    "events": PageEntry(Level.RAIL, "calendar-days", "rtcm_desktop.planning.ui.events_page:EventsPage"),
    "people": PageEntry(Level.RAIL, "users", "rtcm_desktop.people.ui.register_page:RegisterPage"),
    "trainers": PageEntry(Level.RAIL, "presentation", "rtcm_desktop.people.ui.trainers_page:TrainersPage"),
    "curriculum": PageEntry(Level.RAIL, "book-open", "rtcm_desktop.curriculum.ui.page:CurriculumPage"),
    "statistics": PageEntry(Level.RAIL, "chart-column", "rtcm_desktop.statistics.ui.page:StatisticsPage"),
    "exchange": PageEntry(Level.RAIL, "arrow-left-right", "rtcm_desktop.exchange.ui.exchange_page:ExchangePage"),
    "settings": PageEntry(Level.FOOT, "settings", "rtcm_desktop.shell.ui.settings_page:SettingsPage"),
    "new_event": PageEntry(Level.INNER, "calendar-plus", "rtcm_desktop.planning.ui.new_event_page:NewEventPage"),
    "person": PageEntry(Level.INNER, "user-check", "rtcm_desktop.people.ui.person_page:PersonPage", under="people"),
    "overview": PageEntry(Level.STEP, "clipboard-list", "rtcm_desktop.shell.ui.overview_page:OverviewPage"),
    "plan": PageEntry(Level.STEP, "calendar-clock", "rtcm_desktop.planning.ui.page:PlanPage"),
    "participants": PageEntry(Level.STEP, "users", "rtcm_desktop.participants.ui.page:ParticipantsPage"),
    "attendance": PageEntry(Level.STEP, "door-open", "rtcm_desktop.attendance.ui.page:AttendancePage"),
    "evaluation": PageEntry(Level.STEP, "list-checks", "rtcm_desktop.evaluation.ui.page:EvaluationPage"),
    "certificates": PageEntry(Level.STEP, "award", "rtcm_desktop.certificates.ui.page:CertificatesPage"),
    "report": PageEntry(Level.STEP, "file-text", "rtcm_desktop.evaluation.ui.report_page:ReportPage"),
    "send": PageEntry(Level.STEP, "send", "rtcm_desktop.exchange.ui.send_page:SendPage"),
}


def title(place: str) -> str:
    """The name of a page in the window's language."""
    return say(f"window.place.{place}", language())


def places(level: Level) -> list[str]:
    """The pages of a level, in the table's order."""
    return [place for place, entry in PAGES.items() if entry.level is level]
