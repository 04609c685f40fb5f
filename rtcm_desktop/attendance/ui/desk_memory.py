"""What is half done at the desk of an event: letters in the field, a name being mended, somebody half entered."""

from PySide6.QtCore import QObject, Slot

from rtcm_desktop.attendance.model import Desk
from rtcm_desktop.attendance.ui.desk_aside import DeskAside
from rtcm_desktop.attendance.ui.finder import DeskFinder
from rtcm_desktop.uikit.drafts import Drafts


class DeskMemory(QObject):
    """Keeps it for each event, and puts it back when the event is open again."""

    def __init__(self, drafts: Drafts, finder: DeskFinder, aside: DeskAside) -> None:
        super().__init__(finder)
        self._drafts, self._finder, self._aside = drafts, finder, aside
        self._event = ""
        finder.field.textChanged.connect(self.note)
        finder.person.mending.connect(self.note)

    def leave(self) -> None:
        """Another event is going to be shown; what is half done waits."""
        self._event = ""
        self._aside.put_away()

    def take_up(self, desk: Desk) -> None:
        """Goes on where this event was left. Letters are chosen, so that a scanner writes over them."""
        if desk.event == self._event:
            return
        self._event = desk.event
        draft = self._drafts.get(self._name())
        mended = desk.entry(draft.get("who", ""))
        if mended is not None:
            self._finder.show_entry(mended)
            self._finder.person.rename(draft["name"])
        elif draft:
            self._finder.field.setText(draft["field"])
            self._finder.field.selectAll()
        self._aside.go_on(desk)

    @Slot()
    def note(self) -> None:
        """Somebody typed."""
        if not self._event:
            return
        person, field = self._finder.person, self._finder.field.text()
        draft = {"field": field} if field else {}
        if person.is_renaming and person.entry is not None:
            draft = {"who": person.entry.participant.id, "name": person.typed_name()}
        self._drafts.put(self._name(), draft)

    def _name(self) -> str:
        return f"desk {self._event}"
