"""Taking the last step back, by key or by its button: at once when it was done just now, after a word when it is older."""

import time
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from rtcm_desktop.core.days import clock_time, weekday_short
from rtcm_desktop.shell.stepping import LastStep, needs_asking
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.keepers import StripKeeper
from rtcm_desktop.uikit.widgets import Banners

ASKED, UNDONE = "asked", "undone"


class TakingBack(QObject):
    """What was done just now is taken back at once.

    A step of an earlier start, an old one, or a large one that is not quite fresh is named first and taken back by the
    next press: nobody has it in mind by now. A key held down or pressed in haste is no answer.
    """

    haste = 1.0
    """Seconds after the question in which a press does not count."""

    def __init__(self, context: AppContext, keeper: StripKeeper, banners: Banners, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._keeper, self._banners = context, keeper, banners
        self._asked = self._just_taken = False
        self._asked_at = 0.0
        context.hub.undone.connect(self._on_undone)
        context.runner.changed.connect(self._on_changed)

    @Slot()
    def ask(self) -> None:
        """Takes the last step back, or asks whether that is meant."""
        step, own = self._keeper.step, self._keeper.own
        if own is not None:
            own.take_back()
            return
        if self._keeper.before is None:
            return
        if self._asked and time.monotonic() - self._asked_at < self.haste:
            return
        if step is None or self._asked or not needs_asking(step, now=self._context.now(), before=self._keeper.before):
            self.take()
            return
        self._asked, self._asked_at = True, time.monotonic()
        self._banners.clear(UNDONE)
        question = self.tr("Take back “{name}”?").format(name=step.name)
        when = self.tr("It was done {when}. Ctrl+Z once more takes it back.")
        self._banners.say(
            "attention", question, when.format(when=self._when(step)),
            button=self.tr("Take it back"), pressed=self.take, key=ASKED,
        )  # fmt: skip

    def _when(self, step: LastStep) -> str:
        moment = datetime.fromisoformat(step.at).astimezone(self._context.now().tzinfo)
        return f"{weekday_short(moment.date())}, {clock_time(moment)}"

    @Slot()
    def take(self) -> None:
        """Takes it back."""
        self.forget()
        self._context.undo()

    @Slot()
    def forget(self) -> None:
        """The question is no longer asked; what was taken back need not be said any more."""
        self._asked = False
        self._banners.clear(ASKED)
        self._banners.clear(UNDONE)

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        """Whatever is kept next makes the message old; taking back is itself a change."""
        if not self._just_taken:
            self.forget()
        self._just_taken = False

    @Slot(str, int)
    def _on_undone(self, name: str, left: int) -> None:
        self._just_taken = True
        stays = self.tr("%n (field|fields) that somebody changed since (stays|stay).", "", left)
        self._banners.say("ok", self.tr("Taken back: {name}").format(name=name), stays if left else "", key=UNDONE)
