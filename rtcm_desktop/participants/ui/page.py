"""The page of an event's people: the list, checking names, and taking a list in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.participants.reading.pasted import is_table, pasted_table
from rtcm_desktop.participants.ui.import_view import ImportView
from rtcm_desktop.participants.ui.list_view import ListView
from rtcm_desktop.participants.ui.names_view import NamesView
from rtcm_desktop.sheets.model import TableSource
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.dropping import FileDrop
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.page import FAILURE, Page, Reading
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import Button, KeyHint, Views

LISTS = "*.xlsx *.xlsm *.csv *.tsv *.txt"


class ParticipantsPage(Page):
    """Shows the list of participants, their names to be checked, or a list that is being taken in.

    What was begun for one event waits while another one is open.
    """

    tables_shown = frozenset({"participant", "person", "person_link", "organisation", "event"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._event: str | None = None
        self._left: dict[str, View] = {}
        self._about_people: list[QWidget] = []
        self._list, self._import, self._names = ListView(self), ImportView(self), NamesView(self)
        self._views: tuple[View, ...] = (self._list, self._import, self._names)
        self._stack = Views()
        for view in self._views:
            self._stack.addWidget(view)
            view.fact_changed.connect(self._on_fact)
        self.body.addWidget(self._stack, 1)
        self._list.import_asked.connect(self.ask_for_file)
        self._list.paste_asked.connect(self.paste)
        self._list.decide_asked.connect(self._on_decide)
        for other in (self._import, self._names):
            other.finished.connect(self._on_finished)
        self._parts: dict[View, list[QWidget]] = {
            self._list: self._list_actions(),
            self._import: self._import_actions(),
            self._names: [self._back()],
        }
        self.key("Ctrl+V", self.paste)
        self.key("Ctrl+E", self.check_names)
        FileDrop(self).dropped.connect(self._on_dropped)
        self._switch_to(self._list)

    def _list_actions(self) -> list[QWidget]:
        actions = (
            (Button(self.tr("Check names"), icon="pencil"), self.check_names, "Ctrl+E"),
            (Button(self.tr("Comes instead"), icon="replace"), self._list.replace, "F6"),
            (Button(self.tr("Walk-in"), icon="user-plus"), self._list.walk_in, "F7"),
            (Button(self.tr("Take in a list"), icon="file-down", kind="primary"), self.ask_for_file, ""),
        )
        for button, slot, key in actions:
            button.clicked.connect(slot)
            self.head.add(button, key)
        buttons: list[QWidget] = [button for button, _, _ in actions]
        self._about_people = buttons[:2]
        return buttons

    def _import_actions(self) -> list[QWidget]:
        back = self._back()
        self.head.add(self._import.take)
        return [back]

    def _back(self) -> Button:
        back = Button(self.tr("Back to the list"), kind="quiet")
        back.clicked.connect(self._on_finished)
        self.head.add(back)
        return back

    @property
    def view(self) -> View:
        """The view that is open."""
        view = self._stack.currentWidget()
        assert isinstance(view, View)
        return view

    def enter(self, **where: object) -> None:
        """`file` opens a list to take in; `view` is list, waiting (rows to be decided) or names (the name check); `person`
        is a participant by id.
        """
        self._follow_event()
        if isinstance(where.get("file"), Path | str):
            self.open_file(Path(str(where["file"])))
        elif where.get("view") == "waiting":
            self._on_decide()
        elif where.get("view") == "names":
            self.check_names()
        elif where.get("view") == "list":
            self._show_view(self._list)
        elif isinstance(where.get("person"), str):
            self._show_view(self._list)
            self._list.open_person(str(where["person"]))

    def load(self) -> Reading | None:
        self._follow_event()
        return self.view.reading(self.context.event) if self.context.event else None

    def _follow_event(self) -> None:
        """Every view goes on with what was begun for the event that is open now."""
        now, before = self.context.event, self._event
        if now == before:
            return
        self._event = now
        self._left[before or ""] = self.view
        for view in self._views:
            view.take_up(now or "")
        self._switch_to(self._import if self._import.is_begun else self._left.get(now or "", self._list))

    def place_now(self) -> dict[str, str]:
        return self.view.place_now()

    def show_loaded(self, value: object) -> None:
        self.view.show_loaded(value)

    def first_focus(self) -> QWidget:
        return self.view.first_focus()

    def keys(self) -> list[KeyHint]:
        return self.view.keys()

    @Slot()
    def ask_for_file(self) -> None:
        """Chooses a list and shows what is in it."""
        file = open_file(self, self.tr("List of nominations"), self.tr("Lists ({endings})").format(endings=LISTS))
        if file is not None:
            self.open_file(file)

    @Slot(object)
    def _on_dropped(self, files: Sequence[Path]) -> None:
        self.open_file(files[0])

    @Slot()
    def paste(self) -> None:
        """A table of names out of the clipboard goes through the same preview as a file."""
        text = QGuiApplication.clipboard().text()
        if is_table(text):
            self.open_file(pasted_table(text))
        else:
            words = self.tr("Copy a table of names first: in the spreadsheet, mark its rows and press Ctrl+C.")
            self.banners.say("attention", words, key="file")

    def open_file(self, file: TableSource) -> None:
        """Shows what a list holds, before anything is taken in."""
        for key in ("file", "taken_in", FAILURE):
            self.banners.clear(key)
        self._import.open_file(file)
        self._show_view(self._import)

    def leave(self) -> bool:
        """What was said about the last list is read by now."""
        self.banners.clear("taken_in")
        return super().leave()

    @Slot()
    def check_names(self) -> None:
        """Shows each name as it will be printed, those worth a look first."""
        self._show_view(self._names)

    @Slot()
    def _on_decide(self) -> None:
        self._import.open_file(None)
        self._show_view(self._import)

    @Slot()
    def _on_finished(self) -> None:
        self.banners.clear("columns")
        self._import.let_go()
        self._show_view(self._list)

    def load_failed(self, error: AppError) -> None:
        """A list that cannot be read: the page says why, above the list of participants."""
        reading_file = self.view is self._import
        if reading_file and not self._import.take_meaning_back():
            self._import.let_go()
            self._show_view(self._list)
        self.banners.say("stop", told(error), key="file" if reading_file else FAILURE)

    def _switch_to(self, view: View) -> None:
        """Shows a view with its actions; what it shows is old."""
        titles = {self._import: self.tr("Take in a list"), self._names: self.tr("Check names")}
        self._stack.setCurrentWidget(view)
        for owner, parts in self._parts.items():
            for part in parts:
                part.setVisible(owner is view)
        self._import.take.setVisible(view is self._import)
        self.head.set_title(titles.get(view, self.tr("People")))
        self._on_fact()
        self.stale = True

    def _show_view(self, view: View) -> None:
        self._switch_to(view)
        if self.isVisible():
            self.refresh()
            self.view.first_focus().setFocus()

    @Slot()
    def _on_fact(self) -> None:
        self.head.set_fact(self.view.fact())
        for action in self._about_people:
            action.setVisible(self.view is self._list and not self._list.is_empty)
        self.keys_changed.emit()
