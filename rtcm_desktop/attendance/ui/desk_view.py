"""The check-in desk: two or three letters or a badge, Enter, done."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import CheckedIn, Desk, DeskEntry, Status
from rtcm_desktop.attendance.ui.desk_aside import DeskAside
from rtcm_desktop.attendance.ui.desk_badge import DeskBadge
from rtcm_desktop.attendance.ui.desk_marks import DeskMarks
from rtcm_desktop.attendance.ui.desk_memory import DeskMemory
from rtcm_desktop.attendance.ui.desk_units import DeskUnits
from rtcm_desktop.attendance.ui.finder import DeskFinder
from rtcm_desktop.attendance.ui.wording import clock_of, here_words, status_word, unit_words
from rtcm_desktop.participants.model import Added, Mode, Participant
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import capital
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import KeyHint, announce, row

WATCH = 20_000
LOW, NARROW = 600, 900
"""A window so low, and a page so narrow, that less is said."""


class DeskView(View):
    """The desk of one unit. The field always has the cursor; every key has a button."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._desk: Desk | None = None
        self._event = ""
        self._unit: str | None = None
        self._awaited: CheckedIn | None = None
        self.finder = DeskFinder(self)
        self.aside = DeskAside(self.context, self.finder, self)
        self.side, self.panel = self.aside.side, self.aside.panel
        self.units = DeskUnits(self)
        self._memory = DeskMemory(self.context.drafts, self.finder, self.aside)
        self.marks, self.badge = DeskMarks(self), DeskBadge(self)
        self.setLayout(row((self.aside, 1)))
        self._connect()
        self._keys()
        watch = QTimer(self)
        watch.setInterval(WATCH)
        watch.timeout.connect(self._on_watch)
        watch.start()

    def _connect(self) -> None:
        self.finder.taken.connect(self._check_in)
        self.finder.person.wanted.connect(self._on_wanted)
        self.finder.person.renamed.connect(self._on_renamed)
        self.finder.nobody.walk_in_asked.connect(self.walk_in)
        self.finder.nobody.search_asked.connect(self.walk_in)
        self.side.undo_asked.connect(self._on_undo)
        self.side.missing_asked.connect(self._on_missing)
        self.units.chosen.connect(self._on_unit)
        self.aside.added.connect(self._on_added)
        self.marks.checked_in.connect(self._on_checked_in)
        self.marks.taken_back.connect(self._on_taken_back)
        self.badge.printed.connect(self._back)
        self.aside.closed.connect(self._back)

    def _keys(self) -> None:
        self.hints += [KeyHint("↑↓", self.tr("Choose")), KeyHint("Enter", self.tr("Present"))]
        self.shortcut("F3", self.late, self.tr("Late"))
        self.shortcut("F2", self.rename, self.tr("Name"))
        self.shortcut("F4", self.online, self.tr("On line"))
        self.shortcut("F6", self.replace)
        self.shortcut("F7", self.walk_in)
        self.shortcut("Ctrl+P", self.print_badge)
        self.shortcut("Alt+PgUp", self.units.earlier)
        self.shortcut("Alt+PgDown", self.units.later)
        self.hints.append(KeyHint("Ctrl+G", self.tr("Grid")))

    def reading(self, event: str) -> Reading:
        if event != self._event:
            self._event, self._unit = event, None
            self._memory.leave()
            self._forget()
        return partial(service.desk, event=event, unit=self._unit)

    def show_loaded(self, value: Desk) -> None:
        """Shows the desk as it is now; what is being typed stays."""
        self._desk = value
        self.units.show_desk(value)
        self.side.show_desk(value)
        self.finder.show_desk(value)
        self._memory.take_up(value)
        self.fact_changed.emit()
        if self._awaited is not None:
            self._on_checked_in(self._awaited)

    def _forget(self) -> None:
        """Until the desk is read again nobody can be marked in the wrong half-day."""
        self._desk = None
        self.finder.show_desk(None)

    @Slot()
    def _on_watch(self) -> None:
        """The next half-day is taken when its time has come, whoever left the desk open."""
        if self.isVisible() and self._unit is None and not self.finder.is_busy:
            self.page.refresh()

    def fact(self) -> str:
        return unit_words(self._desk.unit) if self._desk else ""

    def first_focus(self) -> QWidget:
        return self.finder.field if self.panel.isHidden() else self.panel.first_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height, narrow = self.window().height(), self.width() < NARROW
        low = height < theme.scaled(LOW)
        self.aside.set_narrow(narrow)
        self.side.set_lines(2 if low else 5)
        self.finder.set_low(low=low, lowest=height < theme.size("low"))

    @Slot(object)
    def _check_in(self, entry: DeskEntry, status: Status = Status.PRESENT, mode: Mode | None = None) -> None:
        self._mark(entry.participant.id, status, mode)
        self.finder.clear()
        self._back()

    def _mark(self, participant: str, status: Status, mode: Mode | None) -> None:
        if self._desk is not None:
            self.marks.mark(self._desk, participant, status, mode)

    @Slot(object)
    def _on_checked_in(self, done: CheckedIn) -> None:
        entry = self._desk.entry(done.participant) if self._desk else None
        self._awaited = done if entry is None else None
        if entry is None or self.finder.is_busy:
            return
        entry = replace(entry, status=done.status, since=done.since)
        words = self.tr("{status} {time}").format(status=capital(status_word(done.status)), time=clock_of(done.since))
        self.finder.show_entry(entry, "" if done.again else words)
        announce(self, f"{done.name}: {here_words(entry) if done.again else words}")

    @Slot(str)
    def _on_wanted(self, what: str) -> None:
        {
            "present": self.present,
            "name": self.rename,
            "late": self.late,
            "online": self.online,
            "badge": self.print_badge,
        }[what]()

    @Slot()
    def present(self) -> None:
        """Who is chosen is here."""
        if entry := self.finder.subject():
            self._check_in(entry)

    @Slot()
    def late(self) -> None:
        """Who is chosen comes late: from now on counts."""
        if entry := self.finder.subject():
            self._check_in(entry, Status.LATE)

    @Slot()
    def online(self) -> None:
        """Who is chosen takes part on line in this half-day."""
        if entry := self.finder.subject():
            self._check_in(entry, Status.PRESENT, Mode.ONLINE)

    @Slot()
    def rename(self) -> None:
        """The printed name of who is chosen is mended."""
        if self.finder.subject():
            self.finder.person.rename()

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        person, entry = self.finder.person, self.finder.person.entry
        person.end_renaming()
        if entry is not None and name.strip() and name.strip() != entry.participant.name:
            person.show_entry(replace(entry, participant=replace(entry.participant, name=name.strip())))
            self.badge.mend(entry, name)
        self._back()

    @Slot()
    def print_badge(self) -> None:
        """Prints the badge of who is shown."""
        if self._desk is not None and (entry := self.finder.subject()):
            self.badge.print_for(self._desk.event, entry)

    @Slot()
    def replace(self) -> None:
        """Somebody comes instead of who is chosen."""
        entry = self.finder.subject()
        if entry is None:
            self.page.banners.say("attention", self.tr("Type the name of who does not come first."), key="whom")
            self._back()
        else:
            self._open_panel(leaver=entry.participant)

    @Slot()
    def walk_in(self) -> None:
        """Somebody is here who is not in the list."""
        self._open_panel(name=self.finder.unknown())

    def _open_panel(self, leaver: Participant | None = None, name: str = "") -> None:
        if self._desk is not None:
            self.page.banners.clear("whom")
            self.aside.enter(self._desk.event, leaver, name)

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        self.finder.clear()
        self._mark(added.id, Status.PRESENT, None)

    @Slot(str)
    def _on_undo(self, participant: str) -> None:
        if self._desk is not None:
            self.marks.take_back(self._desk, participant)

    @Slot(str)
    def _on_taken_back(self, name: str) -> None:
        self.finder.start()
        announce(self, self.tr("Taken back: {name}").format(name=name))
        self._back()

    @Slot()
    def _on_missing(self) -> None:
        if self._desk is not None:
            self.finder.show_found(self._desk.missing, most=len(self._desk.missing))
            self._back()

    @Slot(str)
    def _on_unit(self, unit: str) -> None:
        self._unit = unit
        self._forget()
        self.page.refresh()
        self._back()

    @Slot()
    def _back(self) -> None:
        """The cursor stands in the field again, whatever happened."""
        self.finder.field.setFocus()
