"""Entering somebody into the register: the name as it will be printed, and who may be the same person already."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.people import rules, service
from rtcm_desktop.people.model import Found, Identity, Person
from rtcm_desktop.people.reading import with_settings
from rtcm_desktop.people.ui.columns import wrong_with
from rtcm_desktop.people.ui.wording import NOT_GIVEN, field_words, sex_choices
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField, DateField, Field, Form, TextField
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.widgets import Button, Card, KeyCap, Label, NameLabel, RowItem, SearchList, SidePanel, row

MOST_KNOWN = 4


@dataclass(frozen=True, slots=True)
class Near:
    """Who of the register answers to what was typed, and the countries to choose from."""

    found: tuple[Found, ...]
    countries: tuple[tuple[str, str], ...]


def near(workspace: Workspace, name: str) -> Near:
    """Reads the register for a name as it is typed."""
    found = service.search(workspace, text=name, limit=MOST_KNOWN) if name.strip() else []
    return Near(tuple(found), tuple((country.code, country.name()) for country in list_countries(workspace.db)))


class AddPanel(SidePanel):
    """A side panel. Signals: `added(str, bool)` with the person and whether they were known already; `closed()`."""

    added = Signal(str, bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Add a person"))
        self.body.setSpacing(8)
        self.body.setContentsMargins(0, 0, 12, 0)
        self._context = context
        self._form = self._fields()
        self._form.changed.connect(self._on_typed)
        self._printed = NameLabel("", "heading")
        self._preview = Card("sunken", margins=12, gap=4)
        self._preview.body.addWidget(Label(self.tr("As it will be printed"), "small", "text_muted"))
        self._preview.body.addWidget(self._printed)
        self._near = Label(self.tr("Already in the register?"), scale="small", tone="text_muted")
        self._known = SearchList(self.tr("People of the register"))
        self._known.chosen.connect(self._on_known)
        self._message = Label("", scale="small", tone="stop_text", wrap=True)
        self._keep = Button(self.tr("Add to the register"), icon="user-plus", kind="primary", large=True)
        self._keep.clicked.connect(self.keep)
        for part in (self._form, self._preview, self._near, self._known, self._message):
            self.body.addWidget(part)
        self.body.addLayout(row(self._keep, KeyCap("Enter"), None))
        self.body.addStretch(1)
        self._show_known(())

    def _fields(self) -> Form:
        form = Form(columns=2)
        editors: dict[str, TextField | ChoiceField | DateField] = {
            "given": TextField(),
            "family": TextField(),
            "original": TextField(),
            "sex": ChoiceField(sex_choices()),
            "birth_date": DateField(),
            "country": ChoiceField([("", NOT_GIVEN)]),
            "organisation": TextField(),
            "position": TextField(),
            "emails": TextField(),
        }
        whole = {"original", "country", "organisation", "position", "emails"}
        for key, editor in editors.items():
            field = form.add(key, Field(field_words(key), editor), whole=key in whole)
            if isinstance(editor, QLineEdit):
                editor.returnPressed.connect(self.keep)
            if key == "emails":
                field.set_check(_check_emails)
        return form

    def begin(self, name: str = "") -> None:
        """Begins anew; `name` is what was looked for and not found."""
        given, _, family = name.strip().partition(" ")
        self._form.fill({"given": given, "family": family})
        self._message.setText("")
        self._on_typed()
        self._form.field("given").widget.setFocus()

    @Slot()
    def keep(self) -> None:
        """Enters the person as typed."""
        if self._form.first_wrong() is not None:
            return
        person = self._person()
        if not rules.all_names(person):
            self._message.setText(self.tr("The name is missing."))
            self._form.field("given").widget.setFocus()
            return
        work = partial(service.add, person=person)
        self._context.runner.change(
            work, owner=self, done=self._on_added, failed=self._on_failed, title=self.tr("Add a person")
        )

    def _person(self) -> Person:
        return with_settings(Person(), {key: text for key, text in self._form.values().items() if text})

    @Slot()
    def _on_typed(self) -> None:
        values = self._form.values()
        name = Person(given=values["given"], family=values["family"], original=values["original"])
        self._printed.setText(rules.printed_name(name))
        self._preview.setVisible(bool(rules.all_names(name)))
        typed = " ".join(filter(None, (values["given"], values["family"]))) or values["original"]
        self._context.runner.read(partial(near, name=typed), owner=self, done=self._on_near, key="near")

    def _on_near(self, found: Near) -> None:
        editor = self._form.field("country").widget
        assert isinstance(editor, ChoiceField)
        if editor.count() == 1:
            editor.set_options([("", NOT_GIVEN), *found.countries])
        self._show_known(found.found)

    def _show_known(self, found: tuple[Found, ...]) -> None:
        self._known.set_items(
            [RowItem(one.id, one.name, ", ".join(filter(None, (one.organisation, one.country)))) for one in found]
        )
        self._known.setFixedHeight(self._known.wanted_height())
        for part in (self._near, self._known):
            part.setVisible(bool(found))

    @Slot(str)
    def _on_known(self, person: str) -> None:
        self.hide()
        self._context.navigate("person", person=person)

    def _on_added(self, value: tuple[str, Identity]) -> None:
        id, identity = value
        self.hide()
        self.added.emit(id, identity.person is not None)
        self.closed.emit()

    def _on_failed(self, error: AppError) -> None:
        self._message.setText(told(error))


def _check_emails(text: str) -> tuple[str, str]:
    wrong = wrong_with("emails", text)
    return ("stop", wrong) if wrong else ("", "")
