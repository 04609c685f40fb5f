"""The facts of a person: each is kept when it is left, what is wrong is said beside it, names show as they will be printed."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rtcm_desktop.people import rules
from rtcm_desktop.people.model import Person, Portrait
from rtcm_desktop.people.ui.columns import wrong_with
from rtcm_desktop.people.ui.wording import NOT_GIVEN, field_words, language_words, sex_choices
from rtcm_desktop.uikit.forms import ChoiceField, DateField, Field, Fields, Form, LongTextField, NumberField, TextField
from rtcm_desktop.uikit.widgets import Card, Chip, Label, NameLabel, column, row

PRINTED = {"printed_latin": rules.LATIN, "printed_original": rules.ORIGINAL}
"""Fields that say how papers print a name, with the script."""
NAMES = ("given", "family", "patronymic", "honorific", "original", "latin", *PRINTED)
WORK = ("organisation", "position", "audience", "country")
CONTACT = ("emails", "phones", "messenger", "languages")
LIFE = ("birth_date", "birth_year", "sex", "tent_name", "notes")
CHECKED = frozenset({"emails", "languages"})
TYPED_NAMES = ("given", "family", "original", "latin")


class PersonForm(Fields):
    """Cards of fields. Signals: `left(str, str)` field and text as it was left; `printed(str, str)` script and name;
    `changed()` with every key.
    """

    left = Signal(str, str)
    printed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = Person()
        self._kept: dict[str, str] = {}
        self._latin, self._original = NameLabel("", "title"), NameLabel("", "heading", "text_muted")
        self._guessed = Chip(self.tr("Latin letters guessed"), "attention")
        cards = (
            self._card(self.tr("Name"), NAMES, self._preview()),
            self._card(self.tr("Work"), WORK),
            self._card(self.tr("Contact"), CONTACT),
            self._card(self.tr("Person"), LIFE),
        )
        self.setLayout(column(*cards, gap=12))
        for key in NAMES:
            self._fields[key].changed.connect(self._on_name_typed)

    def _preview(self) -> Card:
        """The name in the size in which one reads it across a table."""
        card = Card("sunken", margins=12, gap=2)
        card.body.addLayout(row((Label(self.tr("As it will be printed"), "small", "text_muted"), 1), self._guessed))
        card.body.addWidget(self._latin)
        card.body.addWidget(self._original)
        return card

    def _card(self, title: str, keys: tuple[str, ...], first: QWidget | None = None) -> Card:
        card, form = Card(gap=8), Form(columns=2)
        card.body.addWidget(Label(title, "heading"))
        if first is not None:
            card.body.addWidget(first)
        for key in keys:
            form.add(key, self.hold(key, self._field(key)), whole=key == "notes")
        card.body.addWidget(form)
        return card

    def _field(self, key: str) -> Field:
        labels = {
            "printed_latin": self.tr("Printed otherwise, Latin letters"),
            "printed_original": self.tr("Printed otherwise, own script"),
        }
        editor = _editor(key)
        editor.setObjectName(key)
        editor.installEventFilter(self)
        if isinstance(editor, QComboBox):
            editor.activated.connect(self._on_chosen)
        elif isinstance(editor, QLineEdit):
            editor.returnPressed.connect(self._on_chosen)
        field = Field(labels.get(key) or field_words(key), editor)
        if key in CHECKED:
            field.set_check(_CHECKS[key])
        if type(editor) in {TextField, LongTextField}:
            field.rested.connect(self._on_rested)
        return field

    def show_portrait(self, portrait: Portrait) -> None:
        """Shows a person. What is being typed and not kept yet stays."""
        person = portrait.line.person
        other = person.id != self._person.id
        typed = set() if other else set(self.unfinished())
        self._person = person
        self._choices("country", portrait.countries)
        self._choices("audience", portrait.audiences)
        self._kept = texts_of(person)
        for key, field in self._fields.items():
            if key not in typed and field.value() != self._kept[key]:
                field.set_value(self._kept[key])
        self._show_printed()

    def _choices(self, key: str, options: tuple[tuple[str, str], ...]) -> None:
        editor = self._fields[key].widget
        assert isinstance(editor, ChoiceField)
        if editor.count() != len(options) + 1:
            editor.set_options([("", NOT_GIVEN), *options])

    @property
    def person(self) -> str:
        """The id of who is shown."""
        return self._person.id

    def unfinished(self) -> dict[str, str]:
        """What stands in the fields and is not kept, as it was typed."""
        return {key: field.written() for key, field in self._fields.items() if not self._is_kept(key)}

    def take_back(self) -> None:
        """Every field as it is kept."""
        for key in self.unfinished():
            self._fields[key].set_value(self._kept[key])

    def keep_all(self) -> None:
        """Keeps what was typed last, where it can be kept."""
        for key in self.unfinished():
            self._keep(key)

    def _is_kept(self, key: str) -> bool:
        field = self._fields[key]
        return field.value() == self._kept.get(key, "") and not field.editor.problem()

    def say_wrong(self, key: str, text: str) -> None:
        """Says beside a field why it was not kept."""
        self._kept[key] = texts_of(self._person)[key]
        self._fields[key].say("stop", text)
        self.changed.emit()

    def first(self) -> QWidget:
        """The first field."""
        return self._fields["given"].widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched.objectName() in self._fields:
            self._keep(watched.objectName())
        return False

    @Slot()
    def _on_chosen(self) -> None:
        self._keep(self.sender().objectName())

    @Slot()
    def _on_rested(self) -> None:
        field = self.sender()
        assert isinstance(field, Field)
        self._keep(field.widget.objectName())

    def _keep(self, key: str) -> None:
        field = self._fields[key]
        if self._is_kept(key) or not field.check():
            return
        value = self._kept[key] = field.value()
        if key in PRINTED:
            self.printed.emit(PRINTED[key], value)
        else:
            self.left.emit(key, value)
        self.changed.emit()

    @Slot()
    def _on_name_typed(self) -> None:
        self._show_printed()

    def _show_printed(self) -> None:
        """Shows the name as papers would print it with what stands in the fields now."""
        given, family, original, latin = (self._fields[key].value() for key in TYPED_NAMES)
        typed = replace(self._person, given=given, family=family, original=original, latin=latin, printed={})
        said = {script: self._fields[key].value() for key, script in PRINTED.items()}
        for key, script in PRINTED.items():
            editor = self._fields[key].widget
            assert isinstance(editor, QLineEdit)
            editor.setPlaceholderText(rules.printed_name(typed, script))
        stated = replace(typed, printed={script: name for script, name in said.items() if name})
        latin, original = rules.printed_name(stated), rules.printed_name(stated, rules.ORIGINAL)
        self._latin.setText(latin or "–")
        self._original.setText(original)
        self._original.setVisible(original not in {"", latin})
        self._guessed.setVisible(bool(latin) and rules.latin_is_guessed(stated))


def texts_of(person: Person) -> dict[str, str]:
    """The fields of a person as they stand in the form."""
    plain = ("given", "family", "patronymic", "honorific", "original", "latin", "organisation", "position", "audience")
    more = ("country", "messenger", "birth_date", "tent_name", "notes")
    return {
        **{key: str(getattr(person, key)) for key in (*plain, *more)},
        **{key: person.printed.get(script, "") for key, script in PRINTED.items()},
        "emails": ", ".join(person.emails),
        "phones": ", ".join(person.phones),
        "languages": language_words(person.languages),
        "birth_year": str(person.birth_year or ""),
        "sex": person.sex.value if person.sex else "",
    }


def _editor(key: str) -> QWidget:
    if key in {"country", "audience", "sex"}:
        return ChoiceField(sex_choices() if key == "sex" else [("", NOT_GIVEN)])
    if key == "birth_date":
        return DateField()
    if key == "birth_year":
        return NumberField(least=1900, most=2099)
    return LongTextField(lines=2) if key == "notes" else TextField()


def _check_emails(text: str) -> tuple[str, str]:
    return _verdict(wrong_with("emails", text))


def _check_languages(text: str) -> tuple[str, str]:
    return _verdict(wrong_with("languages", text))


def _verdict(wrong: str) -> tuple[str, str]:
    return ("stop", wrong) if wrong else ("", "")


_CHECKS = {"emails": _check_emails, "languages": _check_languages}
