"""When a day of a training is over while the window is open: sending its work is offered on whichever page one is."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.exchange.model.desk import Unsent
from rtcm_desktop.shell.ui.closing import Closing
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.uikit.i18n import day_text
from rtcm_desktop.uikit.widgets import Banners

EVENING = "evening"
LOOK_EVERY = 300_000
"""Milliseconds: the day may end while nobody touches anything."""


class Evening(QObject):
    """Offers each day once, until one goes somewhere; Home reminds of it on, and so does closing the window."""

    def __init__(self, context: AppContext, closing: Closing, banners: Banners, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._closing, self._banners = context, closing, banners
        self._known: set[Unsent] | None = None
        self._event = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(closing.read)
        self._look.start()
        closing.found.connect(self._on_found)
        context.hub.navigated.connect(self.clear)

    @Slot()
    def _on_found(self) -> None:
        """What waited when the window was opened is told on Home."""
        waiting, known = set(self._closing.waiting), self._known
        self._known = waiting | (known or set())
        offer = self._closing.offer()
        if offer is None:
            self.clear()
        elif known is not None and offer not in known:
            self._say(offer)

    def _say(self, offer: Unsent) -> None:
        self._event = offer.event
        text = self.tr("The day is over: send its work to the Centre")
        sub = self.tr("{title}, {day}").format(title=offer.title, day=day_text(offer.day))
        self._banners.say("accent", text, sub, button=self.tr("Send now"), pressed=self._on_send, key=EVENING)

    @Slot()
    def clear(self) -> None:
        """It was seen."""
        self._banners.clear(EVENING)

    @Slot()
    def _on_send(self) -> None:
        self._context.navigate("send", event=self._event)
