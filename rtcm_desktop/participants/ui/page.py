"""The page of an event's people: the list, and taking a list in."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.participants.ui.import_view import ImportView
from rtcm_desktop.participants.ui.list_view import ListView
from rtcm_desktop.participants.ui.view import View
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.page import FAILURE, Page, Reading
from rtcm_desktop.uikit.widgets import Button, KeyCap, KeyHint

LISTS = "*.xlsx *.xlsm *.csv *.tsv *.txt"


class ParticipantsPage(Page):
    """Shows the list of participants or a list that is being taken in."""

    tables_shown = frozenset({"participant", "person", "person_link", "organisation", "event"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._list, self._import = ListView(self), ImportView(self)
        self._stack = QStackedWidget()
        for view in (self._list, self._import):
            self._stack.addWidget(view)
            view.fact_changed.connect(self._on_fact)
        self.body.addWidget(self._stack, 1)
        self._list.import_asked.connect(self.ask_for_file)
        self._list.decide_asked.connect(self._on_decide)
        self._import.finished.connect(self._on_finished)
        self._parts: dict[View, list[QWidget]] = {
            self._list: self._list_actions(),
            self._import: self._import_actions(),
        }
        self.setAcceptDrops(True)
        self._show_view(self._list)

    def _list_actions(self) -> list[QWidget]:
        instead = Button(self.tr("Somebody comes instead"), icon="replace")
        instead.clicked.connect(self._list.replace)
        walk_in = Button(self.tr("Walk-in"), icon="user-plus")
        walk_in.clicked.connect(self._list.walk_in)
        take = Button(self.tr("Take in a list"), icon="file-down", kind="primary")
        take.clicked.connect(self.ask_for_file)
        parts: list[QWidget] = [instead, KeyCap("F6"), walk_in, KeyCap("F7"), take]
        for part in parts:
            self.head.add(part)
        return parts

    def _import_actions(self) -> list[QWidget]:
        cancel = Button(self.tr("Back to the list"), kind="quiet")
        cancel.clicked.connect(self._on_finished)
        self.head.add(cancel)
        self.head.add(self._import.take)
        return [cancel]

    @property
    def view(self) -> View:
        """The view that is open."""
        view = self._stack.currentWidget()
        assert isinstance(view, View)
        return view

    def enter(self, **where: object) -> None:
        """`file` opens a list to take in, `view="waiting"` the rows that wait, `person` a participant by id."""
        if isinstance(where.get("file"), Path | str):
            self.open_file(Path(str(where["file"])))
        elif where.get("view") == "waiting":
            self._on_decide()
        elif isinstance(where.get("person"), str):
            self._show_view(self._list)
            self._list.open_person(str(where["person"]))

    def load(self) -> Reading | None:
        return self.view.reading(self.context.event) if self.context.event else None

    def show_loaded(self, value: object) -> None:
        self.view.show_loaded(value)

    def first_focus(self) -> QWidget:
        return self.view.first_focus()

    def keys(self) -> list[KeyHint]:
        return [*self.view.hints]

    @Slot()
    def ask_for_file(self) -> None:
        """Chooses a list and shows what is in it."""
        file = open_file(self, self.tr("List of nominations"), self.tr("Lists ({endings})").format(endings=LISTS))
        if file is not None:
            self.open_file(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.open_file(files[0])

    def open_file(self, file: Path) -> None:
        """Shows what a list holds, before anything is taken in."""
        self.banners.clear("file")
        self._import.open_file(file)
        self._show_view(self._import)

    @Slot()
    def _on_decide(self) -> None:
        self._import.open_file(None)
        self._show_view(self._import)

    @Slot()
    def _on_finished(self) -> None:
        self._show_view(self._list)

    def load_failed(self, error: AppError) -> None:
        """A list that cannot be read: the page says why, above the list of participants."""
        reading_file = self.view is self._import
        if reading_file:
            self._show_view(self._list)
        self.banners.say("stop", told(error), key="file" if reading_file else FAILURE)

    def _show_view(self, view: View) -> None:
        self._stack.setCurrentWidget(view)
        for owner, parts in self._parts.items():
            for part in parts:
                part.setVisible(owner is view)
        self._import.take.setVisible(view is self._import)
        self.head.set_title(self.tr("Take in a list") if view is self._import else self.tr("People"))
        self._on_fact()
        self.keys_changed.emit()
        self.stale = True
        if self.isVisible():
            self.refresh()
            self.view.first_focus().setFocus()

    @Slot()
    def _on_fact(self) -> None:
        self.head.set_fact(self.view.fact())
