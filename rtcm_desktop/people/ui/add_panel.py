"""Entering somebody into the register: the name as it will be printed, and who may be the same person already."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.people import rules, service
from rtcm_desktop.people.model import Found, Identity, Near, Person
from rtcm_desktop.people.reading import with_settings
from rtcm_desktop.people.ui.columns import wrong_with
from rtcm_desktop.people.ui.found_list import FoundList
from rtcm_desktop.people.ui.wording import NOT_GIVEN, field_words, sex_choices
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField, DateField, DraftLine, Field, Form, TextField
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.widgets import Button, Card, KeyCap, Label, NameLabel, SidePanel, row

DRAFT = "add person"


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
        self._draft = DraftLine(context.drafts, self._form)
        self.closed.connect(self._draft.done)
        self._printed = NameLabel("", "heading")
        self._preview = Card("sunken", margins=12, gap=4)
        self._preview.body.addWidget(Label(self.tr("As it will be printed"), "small", "text_muted"))
        self._preview.body.addWidget(self._printed)
        self._near = Label(self.tr("Already in the register?"), scale="small", tone="text_muted")
        self._known = FoundList(self.tr("People of the register"))
        self._known.chosen.connect(self._on_known)
        self._message = Label("", scale="small", tone="stop_text", wrap=True)
        self._keep = Button(self.tr("Add to the register"), icon="user-plus", kind="primary", large=True)
        self._keep.clicked.connect(self.keep)
        for part in (self._draft, self._form, self._preview, self._near, self._known):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.foot.addWidget(self._message)
        self.foot.addLayout(row(self._keep, KeyCap("Enter"), None))
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

    @property
    def is_begun(self) -> bool:
        """Whether somebody was being entered when the page was left or the power failed."""
        return bool(self._context.drafts.get(DRAFT))

    def begin(self, name: str = "") -> None:
        """Begins, or goes on with who is half entered; `name` is what was looked for and not found."""
        self._draft.leave()
        self._form.fill({})
        self._draft.begin(DRAFT, {"open": "yes"})
        if name.strip():
            given, _, family = name.strip().partition(" ")
            self._form.put_back({"given": given, "family": family})
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
        self._context.runner.read(partial(service.near, name=typed), owner=self, done=self._on_near, key="near")

    def _on_near(self, found: Near) -> None:
        editor = self._form.field("country").widget
        assert isinstance(editor, ChoiceField)
        if editor.count() == 1:
            editor.set_options([("", NOT_GIVEN), *found.countries])
        self._show_known(found.found)

    def _show_known(self, found: tuple[Found, ...]) -> None:
        self._near.setVisible(bool(found))
        self._known.show_found(found)

    @Slot(str)
    def _on_known(self, person: str) -> None:
        self.hide()
        self._draft.done()
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
