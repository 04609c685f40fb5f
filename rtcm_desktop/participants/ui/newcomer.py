"""Entering somebody at the door: a walk-in, or somebody who comes instead of another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import Added, Mode, Participant, Role
from rtcm_desktop.participants.ui.wording import mode_words, role_words
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Found, Person
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField, Field, TextField
from rtcm_desktop.uikit.i18n import language, told
from rtcm_desktop.uikit.widgets import Button, KeyCap, Label, RowItem, SearchList, SidePanel, row

MOST_KNOWN = 4


@dataclass(frozen=True, slots=True)
class Known:
    """Who of the register answers to what was typed, and the countries to choose from."""

    found: tuple[Found, ...]
    countries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody half entered: for which event, instead of whom, and what was typed so far."""

    event: str
    leaver: Participant | None
    typed: Mapping[str, str]


def known_by(workspace: Workspace, text: str, chosen: str) -> Known:
    """Reads the register for a name as it is typed."""
    found = people.search(workspace, text=text, limit=MOST_KNOWN) if text.strip() else []
    countries = tuple((country.code, country.name(chosen)) for country in list_countries(workspace.db))
    return Known(tuple(found), countries)


class NewcomerPanel(SidePanel):
    """A side panel. Signals: `added(Added)` once kept; `closed()`."""

    added = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.body.setSpacing(4)
        self._context = context
        self._event = ""
        self._leaver: Participant | None = None
        self._fields = _Fields(self)
        self._fields.typed.connect(self._on_typed)
        self._fields.entered.connect(self.keep)
        self._near = Label(self.tr("Already in the register?"), scale="small", tone="text_muted")
        self._known = SearchList(self.tr("People of the register"))
        self._known.chosen.connect(self._on_known)
        self._message = Label("", scale="small", tone="stop_text", wrap=True)
        self._keep = Button("", icon="check", kind="primary", large=True)
        self._keep.clicked.connect(self.keep)
        self.body.addWidget(self._fields)
        self.body.addWidget(self._near)
        self.body.addWidget(self._known)
        self.body.addWidget(self._message)
        self.body.addLayout(row(self._keep, KeyCap("Enter"), None))
        self.body.addStretch(1)
        self._show_known(())

    def open_for(self, event: str, *, leaver: Participant | None = None, name: str = "") -> None:
        """Begins anew for an event; with a leaver somebody comes instead."""
        self._event, self._leaver = event, leaver
        if leaver is None:
            self.set_title(self.tr("Walk-in"))
            self._keep.setText(self.tr("Enter walk-in"))
        else:
            self.set_title(self.tr("Comes instead of {name}").format(name=leaver.name))
            self._keep.setText(self.tr("Comes instead"))
        self._message.setText("")
        self._fields.begin(leaver, name)
        self._on_typed()

    def begun(self) -> Newcomer | None:
        """What was typed and is not kept yet."""
        return None if self.isHidden() else Newcomer(self._event, self._leaver, self._fields.typed_so_far())

    def go_on(self, newcomer: Newcomer) -> None:
        """Goes on with somebody half entered."""
        self.open_for(newcomer.event, leaver=newcomer.leaver)
        self._fields.put_back(newcomer.typed)

    @Slot()
    def keep(self) -> None:
        """Enters the person as typed."""
        stated = self._fields.person()
        if not (stated.given or stated.family):
            self._message.setText(self.tr("The name is missing."))
            self._fields.first.setFocus()
            return
        self._enter(stated)

    def _enter(self, who: str | Person) -> None:
        work: Callable[..., Any]
        if self._leaver is None:
            role, mode = self._fields.role_and_mode()
            work = partial(service.add, event=self._event, who=who, role=role, mode=mode)
        else:
            work = partial(service.replace, participant=self._leaver.id, who=who)
        self._context.runner.change(
            work, owner=self, done=self._on_added, failed=self._on_failed, title=self._keep.text()
        )

    @Slot()
    def _on_typed(self) -> None:
        work = partial(known_by, text=self._fields.name(), chosen=language())
        self._context.runner.read(work, owner=self, done=self._on_found, key="known")

    def _on_found(self, known: Known) -> None:
        self._fields.set_countries(known.countries)
        self._show_known(known.found)

    def _show_known(self, found: tuple[Found, ...]) -> None:
        self._known.set_items(
            [RowItem(one.id, one.name, ", ".join(filter(None, (one.organisation, one.country)))) for one in found]
        )
        self._known.setFixedHeight(self._known.wanted_height())
        for part in (self._near, self._known):
            part.setVisible(bool(found))

    @Slot(str)
    def _on_known(self, person: str) -> None:
        self._enter(person)

    def _on_added(self, added: Added) -> None:
        self.added.emit(added)
        self.hide()
        self.closed.emit()

    def _on_failed(self, error: AppError) -> None:
        self._message.setText(told(error))


class _Fields(QWidget):
    """What is asked at the door: the name; the rest has an answer already."""

    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._given, self._family, self._office = TextField(), TextField(), TextField()
        self._country = ChoiceField([("", "–")])
        self._role, self._mode = ChoiceField(role_words()), ChoiceField(mode_words())
        self._countries: tuple[tuple[str, str], ...] = ()
        self._wanted_country = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._whole = {
            "given": Field(self.tr("Given name"), self._given),
            "family": Field(self.tr("Family name"), self._family),
            "office": Field(self.tr("Organisation"), self._office),
            "country": Field(self.tr("Country"), self._country),
            "role": Field(self.tr("Role"), self._role),
            "mode": Field(self.tr("Takes part"), self._mode),
        }
        layout.addLayout(row((self._whole["given"], 1), (self._whole["family"], 1), gap=8))
        layout.addWidget(self._whole["office"])
        layout.addWidget(self._whole["country"])
        layout.addLayout(row((self._whole["role"], 1), (self._whole["mode"], 1), gap=8))
        for field in (self._given, self._family):
            field.changed.connect(self.typed)
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self.entered)

    @property
    def first(self) -> QWidget:
        """The first field."""
        return self._given

    def begin(self, leaver: Participant | None, name: str) -> None:
        """Empties the fields; who comes instead is of the same institution and role."""
        given, _, family = name.partition(" ")
        self._given.set_value(given)
        self._family.set_value(family)
        self._office.set_value(leaver.organisation if leaver else "")
        self._wanted_country = leaver.country if leaver else ""
        self._country.set_value(self._wanted_country)
        self._role.set_value((leaver.role if leaver else Role.PARTICIPANT).value)
        self._mode.set_value((leaver.mode if leaver else Mode.IN_PERSON).value)
        for key in ("role", "mode"):
            self._whole[key].setVisible(leaver is None)
        self._given.setFocus()

    def set_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """The countries to choose from; what is chosen stays."""
        if countries != self._countries:
            self._countries = countries
            chosen = self._country.value() or self._wanted_country
            self._country.set_options([("", "–"), *countries])
            self._country.set_value(chosen)

    def name(self) -> str:
        """The whole name as typed so far."""
        return f"{self._given.value()} {self._family.value()}".strip()

    def typed_so_far(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: field.value() for key, field in self._whole.items()}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Fills the fields with what stood there before."""
        self._wanted_country = typed["country"]
        for key, field in self._whole.items():
            field.set_value(typed[key])

    def person(self) -> Person:
        """The person as stated."""
        return Person(
            given=self._given.value(),
            family=self._family.value(),
            organisation=self._office.value(),
            country=self._country.value(),
        )

    def role_and_mode(self) -> tuple[Role, Mode]:
        """As what and how the person takes part."""
        return Role(self._role.value()), Mode(self._mode.value())
