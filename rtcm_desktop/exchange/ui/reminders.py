"""What the page Exchange reminds of at its top: what is missing, the recovery key, registration, possible doubles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rtcm_desktop.exchange.model.desk import Desk
from rtcm_desktop.exchange.ui.doubles import Doubles
from rtcm_desktop.exchange.ui.joining import Joining
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Banners

if TYPE_CHECKING:
    from rtcm_desktop.core.actions import Changes

RECOVERY, DOUBLES, UNREGISTERED = "RECOVERY_NOT_WRITTEN", "doubles", "unregistered"
PEOPLE = frozenset({"person", "person_link"})


class Reminders(QObject):
    """Each goes away with its cause."""

    def __init__(self, context: Context, banners: Banners, joining: Joining, page: Page) -> None:
        super().__init__(page)
        self._banners, self._joining = banners, joining
        self._notices = 0
        self._look_for_doubles = True
        self.doubles = Doubles(context, page)
        self.doubles.found.connect(self._on_doubles)

    def show(self, desk: Desk) -> None:
        """Reminds of what there is now."""
        self._say_registered(registered=desk.registered)
        self._banners.clear(RECOVERY)
        for number in range(self._notices):
            self._banners.clear(f"notice{number}")
        self._notices = len(desk.notices)
        for number, notice in enumerate(desk.notices):
            if notice.code == RECOVERY:
                self._say_recovery()
            else:
                self._banners.say("attention", notice.message, key=f"notice{number}")
        if self._look_for_doubles:
            self._look_for_doubles = False
            self.doubles.look()

    def note(self, changes: "Changes") -> None:
        """Doubles are looked for again only when records of people have changed."""
        self._look_for_doubles |= not PEOPLE.isdisjoint(changes.rows)

    def _say_registered(self, *, registered: bool) -> None:
        self._banners.clear(UNREGISTERED)
        if not registered:
            text = self.tr("The Centre has not registered this laptop yet")
            sub = self.tr("Its files wait there until it is. Send the request before the first file.")
            ask = self.tr("Ask to be registered…")
            self._banners.say("attention", text, sub, button=ask, pressed=self._joining.ask, key=UNREGISTERED)

    def _say_recovery(self) -> None:
        text = self.tr("The Centre’s recovery key is still on this computer")
        sub = self.tr("Write it onto a stick, check its words, and put the stick into the safe.")
        write = self.tr("Write it out…")
        self._banners.say("attention", text, sub, button=write, pressed=self._joining.write_recovery, key=RECOVERY)

    @Slot(int, bool)
    def _on_doubles(self, count: int, more: bool) -> None:
        self._banners.clear(DOUBLES)
        if count:
            several = self.tr("%n possible double(s)", "", count)
            text = self.tr("{count} or more possible doubles").format(count=count) if more else several
            sub = self.tr("Records of people who may be one person.")
            button = self.tr("Look at them")
            self._banners.say("accent", text, sub, button=button, pressed=self.doubles.go, key=DOUBLES)
