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
    """Says `wanted(values)` when the button is pressed; `changed()` with every key and tick."""

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._event, self._kept = "", dict[str, str]()
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
        self.back.clicked.connect(self.take_back)
        self.body.addWidget(Label(self.tr("Days, hours and topics"), "heading"))
        self.body.addWidget(self.form)
        self.body.addWidget(self.topics, 1)
        self.body.addWidget(self._what)
        self.body.addLayout(row(self.apply, self.back, None))
        for signal in (self.form.changed, self.topics.tree.ticked):
            signal.connect(self._say_what)
            signal.connect(self.changed)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """The topics to choose from."""
        self.topics.tree.set_catalogue(catalogue)

    def show_details(self, details: EventDetails) -> None:
        """Shows an event; what was changed for it and not done yet stays."""
        values = typed_values(details)
        typed = self.unfinished() if details.event.id == self._event else {}
        self._event, self._fixed = details.event.id, details.fixed
        self._kept = {name: values[name] for name in FIELDS} | {"topics": ", ".join(details.topics)}
        self.form.fill(self._kept)
        self._choose(self._kept["topics"])
        self.put_back(typed)
        self.form.setEnabled(not self._fixed)
        self.topics.setEnabled(not self._fixed)
        self._say_what()

    def unfinished(self) -> dict[str, str]:
        """What stands there and is not so yet, as typed."""
        topics = {"topics"} & self.changed_values().keys()
        return self.form.unfinished() | {name: ", ".join(self.topics.tree.chosen) for name in topics}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Types and ticks it in again."""
        self.form.put_back(typed)
        if "topics" in typed:
            self._choose(typed["topics"])

    @Slot()
    def take_back(self) -> None:
        """As it is."""
        self.form.take_back()
        self._choose(self._kept["topics"])

    def _choose(self, topics: str) -> None:
        self.topics.tree.choose([code for code in topics.split(", ") if code])

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
