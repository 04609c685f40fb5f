"""What the event is about, when and where: every field is kept as one leaves it; days, hours and topics by a button."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import service as curriculum
from rtcm_desktop.curriculum.model import Catalogue
from rtcm_desktop.planning import service
from rtcm_desktop.planning.service.change import ChangedEvent
from rtcm_desktop.planning.service.details import EventDetails
from rtcm_desktop.planning.ui.event_form import EventForm
from rtcm_desktop.planning.ui.schedule_form import ScheduleForm
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import DraftLine
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets import Card, Label, Scroll, column

SAID = "said"
BESIDE = 900
"""Width from which the two cards stand side by side."""

FIELD_OF = {
    "DATE_WRONG": "start",
    "DATE_FAR": "start",
    "DAYS_WRONG": "days",
    "AGENDA_TOO_FULL": "days",
    "HALF_DAYS_WRONG": "half_days",
}
"""Beside which field of the schedule a failure is said."""


@dataclass(frozen=True, slots=True)
class ShownDetails:
    """Everything the view reads at once."""

    details: EventDetails
    catalogue: Catalogue


def read_details(workspace: Workspace, *, event: str) -> ShownDetails:
    """For the worker."""
    return ShownDetails(service.event_details(workspace, event=event), curriculum.catalogue(workspace))


class EventView(QWidget):
    """The open event's details."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._event = ""
        self._last = ""
        self._catalogue: Catalogue | None = None
        self.form = EventForm(page.context)
        self.schedule = ScheduleForm(page.context)
        card = Card()
        card.body.addWidget(Label(self.tr("The event"), "heading"))
        self._drafts = [DraftLine(page.context.drafts, one) for one in (self.form, self.schedule)]
        card.body.addWidget(self._drafts[0])
        card.body.addWidget(self.form)
        self.schedule.body.insertWidget(1, self._drafts[1])
        scroll = Scroll()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(theme.space(4))
        self._both.addWidget(card, 3)
        self._both.addWidget(self.schedule, 2)
        scroll.body.addLayout(self._both)
        scroll.body.addStretch(1)
        self.setLayout(column((scroll, 1)))
        self.form.typed.connect(self._on_typed)
        self.schedule.wanted.connect(self._on_wanted)

    def show_loaded(self, value: ShownDetails) -> None:
        """Shows an event."""
        if self._catalogue != value.catalogue:
            self._catalogue = value.catalogue
            self.schedule.show_catalogue(value.catalogue)
        event = value.details.event.id
        if event != self._event:
            for draft in self._drafts:
                draft.leave()
        self._event = event
        self.form.show_details(value.details)
        self.schedule.show_details(value.details)
        for name, draft in zip(("event", "schedule"), self._drafts, strict=True):
            draft.begin(f"{name} {event}")

    def first_focus(self) -> QWidget:
        """The title."""
        return self.form.field("title").widget

    def keep_typed(self) -> None:
        """Nothing that stands in a field is lost when one goes elsewhere."""
        self.form.keep_typed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.scaled(BESIDE)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @Slot(str, str)
    def _on_typed(self, name: str, text: str) -> None:
        self._last = name
        self._change({name: text}, self._on_kept, self._on_failed)

    @Slot(object)
    def _on_wanted(self, values: Mapping[str, str]) -> None:
        self._change(values, self._on_rescheduled, self._on_schedule_failed)

    def _change(self, values: Mapping[str, str], done: object, failed: object) -> None:
        self._page.banners.clear(SAID)
        work = partial(service.change_event, event=self._event, values=dict(values))
        self._page.context.runner.change(work, owner=self, done=done, failed=failed, title=self.tr("Event"))  # type: ignore[arg-type]

    def _on_kept(self, changed: ChangedEvent) -> None:
        """The page reads again by itself."""

    def _on_failed(self, error: AppError) -> None:
        field = self.form.field(self._last)
        field.say("stop", told(error))

    def _on_rescheduled(self, changed: ChangedEvent) -> None:
        self.schedule.done()
        for notice in changed.notices:
            self._page.banners.say("attention", notice.message, key=f"{SAID} {notice.code}")

    def _on_schedule_failed(self, error: AppError) -> None:
        name = FIELD_OF.get(error.code)
        if name is None:
            self._page.show_error(error)
        else:
            self.schedule.form.field(name).say("stop", told(error))
