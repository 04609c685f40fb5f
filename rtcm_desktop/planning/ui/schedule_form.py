"""Days, hours and topics of an event: what changes the agenda, and is done only when one says so."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.curriculum.model import Catalogue
from rtcm_desktop.curriculum.ui.topic_finder import TopicFinder
from rtcm_desktop.planning.rules.parsing import LONGEST_EVENT
from rtcm_desktop.planning.service.details import EventDetails, typed_values
from rtcm_desktop.planning.ui.event_form import checked
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import DateField, Field, Form, NumberField, TextField
from rtcm_desktop.uikit.widgets import Button, Card, Label, row

FIELDS = ("start", "days", "half_days")
TREE_HEIGHT = 240


class ScheduleForm(Card):
    """Says `wanted(values)` when the button is pressed; what was typed for another event waits until one is back there."""

    wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._event, self._kept = "", dict[str, str]()
        self._pending: dict[str, Mapping[str, str]] = {}
        self._fixed = False
        self.form = Form(columns=2)
        self.form.add("start", Field(self.tr("First day"), DateField(near=context.now().date())))
        self.form.add("days", Field(self.tr("Days"), NumberField(least=1, most=LONGEST_EVENT)))
        hours = Field(self.tr("Hours, morning and afternoon"), TextField(placeholder="09:00-12:30 13:30-17:00"))
        hours.set_check(partial(checked, "half_days"))
        self.form.add("half_days", hours, whole=True)
        self.topics = TopicFinder(context.runner, ticks=True)
        self.topics.setMinimumHeight(TREE_HEIGHT)
        self._what = Label("", "small", "text_muted", wrap=True)
        self.apply = Button("", icon="check")
        self.apply.clicked.connect(self._on_apply)
        self.back = Button(self.tr("As it was"), kind="quiet")
        self.back.clicked.connect(self._on_back)
        self.body.addWidget(Label(self.tr("Days, hours and topics"), "heading"))
        self.body.addWidget(self.form)
        self.body.addWidget(self.topics, 1)
        self.body.addWidget(self._what)
        self.body.addLayout(row(self.apply, self.back, None))
        self.form.changed.connect(self._say_what)
        self.topics.tree.ticked.connect(self._say_what)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """The topics to choose from."""
        self.topics.tree.set_catalogue(catalogue)

    def show_details(self, details: EventDetails) -> None:
        """Shows an event; what was changed and not done yet stays."""
        self.remember()
        values = typed_values(details)
        self._event, self._fixed = details.event.id, details.fixed
        self._kept = {name: values[name] for name in FIELDS} | {"topics": ", ".join(details.topics)}
        shown = {**self._kept, **self._pending.get(self._event, {})}
        for name in FIELDS:
            self.form.field(name).set_value(shown[name])
        self.topics.tree.choose([code for code in shown["topics"].split(", ") if code])
        self.form.setEnabled(not self._fixed)
        self.topics.setEnabled(not self._fixed)
        self._say_what()

    def remember(self) -> None:
        """Keeps what was typed for this event until one comes back to it."""
        if self._event:
            self._pending[self._event] = self.changed_values()

    def changed_values(self) -> dict[str, str]:
        """What stands there and is not so yet, by name."""
        shown = {name: self.form.field(name).value() or self._kept.get(name, "") for name in FIELDS}
        shown["topics"] = ", ".join(self.topics.tree.chosen)
        before = {**self._kept, "topics": sorted(self._kept.get("topics", "").split(", "))}
        return {
            name: value
            for name, value in shown.items()
            if (sorted(value.split(", ")) if name == "topics" else value) != before.get(name)
        }

    def done(self) -> None:
        """What was wanted has become so."""
        self._pending.pop(self._event, None)
        self._event = ""

    @Slot()
    def _say_what(self) -> None:
        """What the button would do to the agenda."""
        changed = self.changed_values() if self._event else {}
        self.apply.setVisible(bool(changed))
        self.back.setVisible(bool(changed))
        if self._fixed:
            self._what.setText(self.tr("Presence was taken, so days, hours and topics stay as they are."))
        elif set(changed) == {"start"}:
            self.apply.setText(self.tr("Move the event"))
            self._what.setText(self.tr("The whole agenda moves with the first day; nothing else changes."))
        elif changed:
            self.apply.setText(self.tr("Draft the agenda anew"))
            self._what.setText(
                self.tr("Trainers stay with their sessions. Titles and times you changed by hand are drafted anew.")
            )
        else:
            self._what.setText(self.tr("Change these, and you see here what happens to the agenda."))

    @Slot()
    def _on_apply(self) -> None:
        if "topics" in self.changed_values() and not self.topics.tree.chosen:
            self._what.setText(self.tr("Tick at least one topic."))
            self.topics.field.setFocus()
        elif self.form.first_wrong() is None:
            self.wanted.emit(self.changed_values())

    @Slot()
    def _on_back(self) -> None:
        for name in FIELDS:
            self.form.field(name).set_value(self._kept[name])
        self.topics.tree.choose([code for code in self._kept["topics"].split(", ") if code])
        self._pending.pop(self._event, None)
        self._say_what()
