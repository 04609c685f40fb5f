"""Entering somebody at the door: a walk-in, or somebody who comes instead of another. Half entered, they wait."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import Added, Mode, Participant, Role
from rtcm_desktop.participants.ui.wording import mode_words, role_words
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Found, Near, Person
from rtcm_desktop.people.ui.found_list import FoundList
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField, DraftLine, Field, Form, TextField
from rtcm_desktop.uikit.i18n import capital, told
from rtcm_desktop.uikit.widgets import Button, KeyCap, Label, SidePanel, row

LEAVER = "leaver"
"""Under which the draft says instead of whom somebody comes."""


class NewcomerPanel(SidePanel):
    """A side panel of a page. Signals: `added(Added)` once kept; `closed()`."""

    added = Signal(object)

    def __init__(self, context: Context, page: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.body.setSpacing(4)
        self._context = context
        self._page = page
        self._event = ""
        self._leaver: Participant | None = None
        self._fields = _Fields(self)
        for key in ("given", "family"):
            self._fields.field(key).changed.connect(self._on_typed)
        self._fields.entered.connect(self.keep)
        self._draft = DraftLine(context.drafts, self._fields)
        self.closed.connect(self._draft.done)
        self._near = Label(self.tr("Already in the register?"), scale="small", tone="text_muted")
        self._known = FoundList(self.tr("People of the register"))
        self._known.chosen.connect(self._on_known)
        self._message = Label("", scale="small", tone="stop_text", wrap=True)
        self._keep = Button("", icon="check", kind="primary", large=True)
        self._keep.clicked.connect(self.keep)
        self.body.addWidget(self._draft)
        self.body.addWidget(self._fields)
        self.body.addWidget(self._near)
        self.body.addWidget(self._known)
        self.body.addStretch(1)
        self.foot.addWidget(self._message)
        self.foot.addLayout(row(self._keep, KeyCap("Enter"), None))
        self._show_known(())

    def open_for(self, event: str, *, leaver: Participant | None = None, name: str = "") -> None:
        """Begins for an event, or goes on with who was half entered there; with a leaver somebody comes instead."""
        self._event, self._leaver = event, leaver
        if leaver is None:
            self.set_title(self.tr("Walk-in"))
            self._keep.setText(self.tr("Enter walk-in"))
        else:
            self.set_title(self.tr("Comes instead of {name}").format(name=leaver.name))
            self._keep.setText(self.tr("Comes instead"))
        self._message.setText("")
        self._draft.leave()
        self._fields.begin(leaver)
        self._draft.begin(self._draft_of(event), {LEAVER: leaver.id if leaver else ""})
        if name:
            self._fields.put_name(name)
        self._on_typed()

    def half_entered(self, event: str) -> str | None:
        """Whether somebody waits half entered for this event: instead of whom, "" for a walk-in; None for nobody."""
        leaver = self._context.drafts.get(self._draft_of(event)).get(LEAVER)
        return None if leaver is None else str(leaver)

    def _draft_of(self, event: str) -> str:
        return f"newcomer {self._page} {event}"

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
        work = partial(people.near, name=self._fields.name())
        self._context.runner.read(work, owner=self, done=self._on_found, key="known")

    def _on_found(self, known: Near) -> None:
        self._fields.set_countries(known.countries)
        self._show_known(known.found)

    def _show_known(self, found: tuple[Found, ...]) -> None:
        self._near.setVisible(bool(found))
        self._known.show_found(found)

    @Slot(str)
    def _on_known(self, person: str) -> None:
        self._enter(person)

    def _on_added(self, added: Added) -> None:
        self.added.emit(added)
        self.hide()
        self.closed.emit()

    def _on_failed(self, error: AppError) -> None:
        self._message.setText(told(error))


class _Fields(Form):
    """What is asked at the door: the name; the rest has an answer already."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(columns=2, parent=parent)
        self._country = ChoiceField([("", "–")])
        self._countries: tuple[tuple[str, str], ...] = ()
        self.add("given", Field(self.tr("Given name"), TextField()))
        self.add("family", Field(self.tr("Family name"), TextField()))
        self.add("office", Field(self.tr("Organisation"), TextField()), whole=True)
        self.add("country", Field(self.tr("Country"), self._country), whole=True)
        self.add("role", Field(self.tr("Role"), ChoiceField(role_words())))
        self.add("mode", Field(self.tr("Takes part"), ChoiceField(mode_words())))
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self.entered)

    @property
    def first(self) -> QWidget:
        """The first field."""
        return self.field("given").widget

    def begin(self, leaver: Participant | None) -> None:
        """Empties the fields; who comes instead is of the same institution and role."""
        usual = {"role": Role.PARTICIPANT.value, "mode": Mode.IN_PERSON.value}
        if leaver is not None:
            usual |= {"office": leaver.organisation, "country": leaver.country}
        self.fill(usual)
        for key in ("role", "mode"):
            self.field(key).setVisible(leaver is None)
        self.first.setFocus()

    def put_name(self, name: str) -> None:
        """A name that was typed elsewhere; what was typed small to be looked for gets its capitals."""
        given, _, family = (" ".join(map(capital, name.split())) if name.islower() else name).partition(" ")
        self.put_back({"given": given, "family": family})

    def set_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """The countries to choose from; what is chosen stays."""
        if countries != self._countries:
            self._countries = countries
            self._country.set_options([("", "–"), *countries])

    def name(self) -> str:
        """The whole name as typed so far."""
        values = self.values()
        return f"{values['given']} {values['family']}".strip()

    def person(self) -> Person:
        """The person as stated."""
        values = self.values()
        return Person(
            given=values["given"],
            family=values["family"],
            organisation=values["office"],
            country=values["country"],
        )

    def role_and_mode(self) -> tuple[Role, Mode]:
        """As what and how the person takes part."""
        values = self.values()
        return Role(values["role"]), Mode(values["mode"])
