"""The profile of a trainer at the side of the list: what is ticked or typed is kept at once."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.people.model import Teaching, TrainerChoices, TrainerLine
from rtcm_desktop.people.ui.trainer_table import coming
from rtcm_desktop.people.ui.wording import office_of, status_choices
from rtcm_desktop.uikit.forms import ChoiceField, Field, LongTextField, TickField
from rtcm_desktop.uikit.i18n import days_text
from rtcm_desktop.uikit.widgets import Button, HairLine, Label, SidePanel, column, emptied, row


class TrainerPanel(SidePanel):
    """Signals: `changed(str, str, str)` person, field and text; `person_asked(str)`, `retire_asked(str)`, `event_asked(str)`."""

    changed = Signal(str, str, str)
    person_asked = Signal(str)
    retire_asked = Signal(str)
    event_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.person = ""
        self._filling = False
        self._choices = TrainerChoices()
        self._bio_kept = ""
        self._office = Label("", "small", "text_muted", wrap=True)
        self._modules, self._languages = QVBoxLayout(), QVBoxLayout()
        self._ticks: dict[str, dict[str, TickField]] = {"modules": {}, "languages": {}}
        self._status = ChoiceField(status_choices())
        self._status.activated.connect(self._on_status)
        self._bio = LongTextField(lines=4)
        self._bio.installEventFilter(self)
        self.about = Field(self.tr("About the trainer"), self._bio)
        self.about.rested.connect(self.keep)
        self._events = QVBoxLayout()
        self._events.setSpacing(6)
        self._open = Button(self.tr("Open the person"), icon="users")
        self._open.clicked.connect(self._on_open)
        self._retire = Button(self.tr("No longer a trainer"), icon="user-x", kind="quiet")
        self._retire.clicked.connect(self._on_retire)
        self._lay_out()

    def _lay_out(self) -> None:
        for layout in (self._modules, self._languages):
            layout.setSpacing(2)
        self.body.setSpacing(8)
        self.body.setContentsMargins(0, 0, 12, 0)
        self.body.addWidget(self._office)
        self.body.addWidget(Label(self.tr("Can teach"), "heading"))
        self.body.addLayout(self._modules)
        self.body.addWidget(Label(self.tr("Languages"), "heading"))
        self.body.addLayout(self._languages)
        self.body.addWidget(Field(self.tr("Training of trainers"), self._status))
        self.body.addWidget(self.about)
        self.body.addWidget(Label(self.tr("Teaches in"), "heading"))
        self.body.addLayout(self._events)
        self.body.addStretch(1)
        self.foot.addLayout(column(row(self._open, None), row(self._retire, None), gap=4))

    def set_choices(self, choices: TrainerChoices) -> None:
        """What can be ticked."""
        if choices == self._choices:
            return
        self._choices = choices
        modules = [(str(number), f"M{number}", title) for number, title in choices.modules]
        self._make_ticks("modules", self._modules, modules)
        self._make_ticks("languages", self._languages, [(code, name, "") for code, name in choices.languages])

    def _make_ticks(self, kind: str, layout: QVBoxLayout, options: Sequence[tuple[str, str, str]]) -> None:
        emptied(layout)
        self._ticks[kind] = {}
        for key, short, long in options:
            tick = TickField(short)
            tick.setAccessibleName(f"{short} {long}".strip())
            tick.setObjectName(kind)
            tick.toggled.connect(self._on_ticked)
            self._ticks[kind][key] = tick
            words = Label(long, "small", "text_muted", wrap=True)
            words.setMinimumWidth(1)
            layout.addLayout(row(tick, (words, 1), gap=8) if long else row(tick, None))

    def show_trainer(self, line: TrainerLine, today: date) -> None:
        """Shows a profile. What is being typed stays."""
        typing = self.person == line.id and self._bio.hasFocus()
        self._filling = True
        self.person = line.id
        self.set_title(line.line.name)
        self._office.setText(office_of(line.line))
        for key, tick in self._ticks["modules"].items():
            tick.setChecked(int(key) in line.trainer.modules)
        for key, tick in self._ticks["languages"].items():
            tick.setChecked(key in line.trainer.languages)
        self._status.set_value(line.trainer.tot_status.value)
        if not typing:
            self._bio.set_value(line.trainer.bio)
            self._bio_kept = line.trainer.bio
        self._show_events(line, today)
        self._filling = False

    def _show_events(self, line: TrainerLine, today: date) -> None:
        emptied(self._events)
        next_ones = coming(line, today)
        past = [one for one in reversed(line.teaching) if one not in next_ones]
        if not line.teaching:
            self._events.addWidget(Label(self.tr("In no event yet."), "small", "text_muted"))
        for title, events in ((self.tr("Coming"), next_ones), (self.tr("Past"), past)):
            if events:
                self._events.addWidget(Label(title, "small", "text_muted"))
            for one in events:
                self._events.addLayout(self._event(one))
                self._events.addWidget(HairLine())

    def _event(self, one: Teaching) -> QVBoxLayout:
        code = Button(one.code, kind="link", tip=self.tr("Open the plan of the event"))
        code.setObjectName(one.event)
        code.clicked.connect(self._on_event)
        titles = [Label(title, "small", "text_muted", wrap=True) for title in dict.fromkeys(one.sessions)]
        return column(
            row((Label(one.title, "strong", wrap=True), 1), code),
            Label(days_text(one.start, one.end), "small"),
            *titles,
            gap=2,
        )

    def first(self) -> QWidget:
        """The first thing to tick."""
        return next(iter(self._ticks["modules"].values()), self._status)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bio and event.type() == QEvent.Type.FocusOut:
            self.keep()
        return False

    @Slot()
    def keep(self) -> None:
        """Keeps what was typed last."""
        if self.person and self._bio.value() != self._bio_kept:
            self._bio_kept = self._bio.value()
            self.changed.emit(self.person, "bio", self._bio_kept)

    @Slot()
    def _on_ticked(self) -> None:
        if self._filling or not self.person:
            return
        kind = self.sender().objectName()
        chosen = [key for key, tick in self._ticks[kind].items() if tick.isChecked()]
        self.changed.emit(self.person, kind, ", ".join(chosen))

    @Slot()
    def _on_status(self) -> None:
        if self.person:
            self.changed.emit(self.person, "tot_status", self._status.value())

    @Slot()
    def _on_open(self) -> None:
        self.person_asked.emit(self.person)

    @Slot()
    def _on_retire(self) -> None:
        self.retire_asked.emit(self.person)

    @Slot()
    def _on_event(self) -> None:
        self.event_asked.emit(self.sender().objectName())
