"""A participant at the side of the list: what can be changed here, and who changed what before."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.participants.model import Participant, Portrait
from rtcm_desktop.participants.ui.wording import mode_words, role_words, status_words
from rtcm_desktop.people.model import Told
from rtcm_desktop.uikit.forms import ChoiceField, Field, TextField
from rtcm_desktop.uikit.i18n import day_text, time_text, unbroken
from rtcm_desktop.uikit.widgets import Button, HairLine, Label, NameLabel, SidePanel, emptied, row

MOST_TOLD = 12


class PersonPanel(SidePanel):
    """Signals: `changed(str, str, str)` with participant, field and text as it was left; `person_asked(str)`; `closed()`."""

    changed = Signal(str, str, str)
    person_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.body.setSpacing(4)
        self.participant = ""
        self._filling = False
        self._shown: dict[str, str] = {}
        self._original = NameLabel("", tone="text_muted")
        self._contact = Label("", scale="small", tone="text_muted", wrap=True)
        self._editors: dict[str, TextField | ChoiceField] = {
            "organisation": TextField(),
            "position": TextField(),
            "role": ChoiceField(role_words()),
            "mode": ChoiceField(mode_words()),
            "status": ChoiceField(status_words()),
            "seat": TextField(),
            "table": TextField(),
        }
        self._person = ""
        self._open = Button(self.tr("Open the person"), icon="users")
        self._open.clicked.connect(self._on_open)
        self._history = QVBoxLayout()
        self._history.setSpacing(4)
        self.body.addWidget(self._original)
        self.body.addWidget(self._contact)
        self._lay_out()
        self.body.addLayout(row(self._open, None))
        self.body.addWidget(Label(self.tr("History"), scale="heading"))
        self.body.addLayout(self._history)
        self.body.addStretch(1)

    def _lay_out(self) -> None:
        labels = {
            "organisation": self.tr("Organisation"),
            "position": self.tr("Position"),
            "role": self.tr("Role"),
            "mode": self.tr("Takes part"),
            "status": self.tr("State"),
            "seat": self.tr("Seat"),
            "table": self.tr("Table"),
        }
        fields = {key: Field(labels[key], editor) for key, editor in self._editors.items()}
        for pair in (("organisation",), ("position",), ("role", "mode"), ("status", "seat", "table")):
            self.body.addLayout(row(*((fields[key], 1) for key in pair), gap=8))
        for key, editor in self._editors.items():
            editor.setObjectName(key)
            fields[key].setObjectName(key)
            done = editor.editingFinished if isinstance(editor, TextField) else editor.activated
            done.connect(self._on_changed)
            fields[key].rested.connect(self._on_changed)

    def show_portrait(self, portrait: Portrait) -> None:
        """Shows somebody; what is being typed about them stays."""
        one = portrait.participant
        if one.id != self.participant:
            self._shown = {}
        self.participant, self._person = one.id, one.person
        self.set_title(one.name)
        self._original.setText(one.original)
        self._original.setVisible(bool(one.original))
        parts = (one.country_name, *portrait.emails, *map(unbroken, portrait.phones))
        events = self.tr("Also in {events}").format(events=", ".join(portrait.events)) if portrait.events else ""
        self._contact.setText("\n".join(part for part in (" · ".join(filter(None, parts)), events) if part))
        self._fill(one)
        self._tell(portrait.history)

    def _fill(self, one: Participant) -> None:
        values = {
            "organisation": one.organisation,
            "position": one.position,
            "role": one.role.value,
            "mode": one.mode.value,
            "status": one.status.value,
            "seat": one.seat,
            "table": one.table,
        }
        self._filling = True
        for key, value in values.items():
            editor = self._editors[key]
            if editor.value() == self._shown.get(key, editor.value()) != value:
                editor.set_value(value)
        self._shown = values
        self._filling = False

    def _tell(self, history: tuple[Told, ...]) -> None:
        emptied(self._history)
        for told in history[:MOST_TOLD]:
            moment = datetime.fromisoformat(told.when)
            when = f"{day_text(moment.date())}, {time_text(moment)}"
            self._history.addWidget(HairLine())
            self._history.addWidget(Label(told.action, scale="strong", wrap=True))
            self._history.addWidget(
                Label(f"{when} · {told.who} · {told.station}", scale="small", tone="text_muted", wrap=True)
            )
            for field, before, after in told.fields:
                line = self.tr("{field}: {before} → {after}") if before else self.tr("{field}: {after}")
                text = line.format(field=field, before=before, after=after or "–")
                self._history.addWidget(Label(text, scale="small", wrap=True))

    @Slot()
    def _on_open(self) -> None:
        self.person_asked.emit(self._person)

    @Slot()
    def _on_changed(self) -> None:
        key = self.sender().objectName()
        value = self._editors[key].value()
        if not self._filling and self.participant and value != self._shown[key]:
            self._shown[key] = value
            self.changed.emit(self.participant, key, value)
