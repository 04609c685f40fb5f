"""The fields of an event that are kept as soon as one leaves them: title, venue, mode, languages, who and for whom."""

from functools import partial

from PySide6.QtCore import QSignalMapper, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.planning.model import EventKind, EventState, Mode
from rtcm_desktop.planning.rules.fields import check_typed
from rtcm_desktop.planning.service.details import EventDetails, typed_values
from rtcm_desktop.planning.ui.language_ticks import LanguageTicks
from rtcm_desktop.planning.ui.person_field import PersonField
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.forms import ChoiceField, DateField, Field, Form, NumberField, TextField
from rtcm_desktop.uikit.i18n import told

LARGEST_GROUP = 5000


def checked(name: str, text: str) -> tuple[str, str]:
    """What is wrong with what stands in a field, for its message line."""
    try:
        check_typed(name, text)
    except UserError as error:
        return "stop", told(error)
    return "", ""


class EventForm(Form):
    """Says `typed(name, text)` for each field that one has left, or stopped typing in, with another value."""

    typed = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(columns=2, parent=parent)
        self._event = ""
        self._kept: dict[str, str] = {}
        self._venues = QStringListModel(self)
        self._finished = QSignalMapper(self)
        self._finished.mappedString.connect(self._on_finished)
        self._add_what()
        self._add_how()
        self._add_who(context)

    def _add_what(self) -> None:
        self._text("title", self.tr("Title"), whole=True)
        self._choice("kind", self.tr("Kind"), [(one.value, say(f"planning.kind.{one}")) for one in EventKind])
        self._choice("state", self.tr("State"), [(one.value, say(f"planning.state.{one}")) for one in EventState])

    def _add_how(self) -> None:
        venue = self._text("venue", self.tr("Venue"))
        completer = QCompleter(self._venues, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        venue.setCompleter(completer)
        popup = completer.popup()
        assert popup is not None
        dress(popup)
        self._choice("mode", self.tr("How"), [(one.value, say(f"planning.mode.{one}")) for one in Mode])
        self._ticks("languages", self.tr("Languages, that of the papers first"))
        self._ticks("interpretation", self.tr("Interpretation into"))
        self._text("meeting_link", self.tr("Link for those on line"))
        self._wire("capacity", self.tr("Places"), NumberField(least=1, most=LARGEST_GROUP))

    def _add_who(self, context: Context) -> None:
        self._coordinator = PersonField(context.runner)
        self._coordinator.chosen.connect(self._on_coordinator)
        self.add("coordinator", Field(self.tr("Coordinator"), self._coordinator))
        deadline = DateField(near=context.now().date())
        self._wire("nomination_deadline", self.tr("Nominations until"), deadline)
        hint = self.tr("Name, office; name, office")
        self._text("signatories", self.tr("Who signs the certificates"), hint, whole=True)
        several = self.tr("Several with ;")
        self._text("donors", self.tr("Donors"), several)
        self._text("partners", self.tr("Partners"), several)
        self._text("project", self.tr("Project"))
        self._text("notes", self.tr("Notes"))

    def show_details(self, details: EventDetails) -> None:
        """Fills the fields; what was typed for the same event and cannot be kept as it stands stays."""
        values, event = typed_values(details), details.event.id
        typed = self.unfinished() if event == self._event else {}
        unkept = {name for name in typed if self.field(name).value() != values[name]}
        self._event = event
        self._venues.setStringList(list(details.venues))
        self._kept = {name: values[name] for name in self.names()}
        for name in self._kept.keys() - unkept:
            self.field(name).set_value(values[name])

    def unfinished(self) -> dict[str, str]:
        """What stands in the lines of text and is not kept, as typed."""
        lines = {name: self.field(name) for name in self.names() if isinstance(self.field(name).widget, QLineEdit)}
        return {
            name: field.written()
            for name, field in lines.items()
            if field.editor.problem() or field.value() != self._kept.get(name, "")
        }

    def take_back(self) -> None:
        """Every line as it is kept."""
        for name in self.unfinished():
            self.field(name).set_value(self._kept[name])

    def names(self) -> list[str]:
        """The fields by their names."""
        return list(self.values())

    def keep_typed(self) -> None:
        """What stands in the field with the cursor is taken as typed."""
        for name in self.names():
            if self.field(name).widget.hasFocus():
                self._on_finished(name)

    def _text(self, name: str, label: str, hint: str = "", *, whole: bool = False) -> QLineEdit:
        edit = TextField(placeholder=hint)
        self._wire(name, label, edit, whole=whole)
        self.field(name).rested.connect(self._finished.map)
        self._finished.setMapping(self.field(name), name)
        return edit

    def _choice(self, name: str, label: str, options: list[tuple[str, str]]) -> None:
        self._wire(name, label, ChoiceField(options))

    def _ticks(self, name: str, label: str) -> None:
        self._wire(name, label, LanguageTicks())

    def _wire(self, name: str, label: str, editor: QWidget, *, whole: bool = False) -> None:
        field = self.add(name, Field(label, editor), whole=whole)
        field.set_check(partial(checked, name))
        if isinstance(editor, QLineEdit):
            editor.editingFinished.connect(self._finished.map)
        elif isinstance(editor, QComboBox):
            editor.activated.connect(self._finished.map)
        elif isinstance(editor, LanguageTicks):
            editor.changed.connect(self._finished.map)
        self._finished.setMapping(editor, name)

    @Slot(str)
    def _on_finished(self, name: str) -> None:
        field = self.field(name)
        if name != "coordinator" and field.value() != self._kept.get(name, "") and field.check():
            self._kept[name] = field.value()
            self.typed.emit(name, field.value())
            self.changed.emit()

    @Slot(str)
    def _on_coordinator(self, person: str) -> None:
        self.typed.emit("coordinator", person)
