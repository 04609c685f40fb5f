"""The card of the person at the desk: the printed name, large enough to be read across the table."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from rtcm_desktop.attendance.model import DeskEntry
from rtcm_desktop.attendance.ui.big_name import BigName
from rtcm_desktop.attendance.ui.wording import here_words, isolated, mode_word, role_word
from rtcm_desktop.curriculum.rules import language_names
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.widgets import Button, Card, Chip, HairLine, KeyCap, Label, NameLabel, boxed, restyle, row

FLASH = 1200
"""Milliseconds for which the card stays coloured after a check-in."""


class PersonCard(Card):
    """Signals: `wanted(str)` with what a button stands for (present, name, late, online); `renamed(str)`.

    `mending()` while somebody types a name, and when that is over.
    """

    wanted = Signal(str)
    renamed = Signal(str)
    mending = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, gap=0, parent=parent)
        self.body.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._entry: DeskEntry | None = None
        self._short = False
        self._caption = Label(self.tr("Printed on badge and certificate as"), tone="text_muted")
        self._chip = Chip("")
        self._name = BigName(self)
        self._rename = QLineEdit(self)
        self._rename.setAccessibleName(self.tr("Name as it is printed"))
        self._rename.returnPressed.connect(self._on_renamed)
        self._rename.textChanged.connect(self.mending)
        self._original = NameLabel("", scale="title", tone="text_muted")
        self._office = NameLabel("", tone="text_muted")
        self._facts = _Facts(self)
        self._keys = _Buttons(self)
        self._keys.wanted.connect(self.wanted)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(FLASH)
        self._calm.timeout.connect(self._on_calm)
        self._top = boxed(row(self._caption, None, self._chip))
        for item in (self._top, self._name, self._rename, self._original):
            self.body.addWidget(item)
        self.body.addSpacing(theme.space(1))
        self.body.addWidget(self._office)
        self.body.addStretch(1)
        self.body.addWidget(self._facts)
        self.body.addSpacing(theme.space(1))
        self.body.addWidget(self._keys)
        self._rename.hide()

    @property
    def entry(self) -> DeskEntry | None:
        """Who is shown."""
        return self._entry

    @property
    def is_renaming(self) -> bool:
        """Whether the name is being mended."""
        return not self._rename.isHidden()

    def show_entry(self, entry: DeskEntry) -> None:
        """Shows somebody who was found, before anything is marked."""
        self._calm.stop()
        self._fill(entry)
        here = entry.is_here
        self._ground("attention" if here else "card")
        who = entry.participant
        if here:
            self._chip.set(here_words(entry), "attention", "clock")
        else:
            words = self.tr("{role} · {mode}").format(role=role_word(who.role), mode=mode_word(who.mode))
            self._chip.set(words, "quiet", "wifi" if who.mode == "online" else "door-open")
        self._keys.show_for(here=here)

    def show_done(self, entry: DeskEntry, words: str) -> None:
        """Shows that a check-in was kept: the card is green for a moment."""
        self._fill(entry)
        self._chip.set(words, "ok", "circle-check")
        self._keys.show_for(here=True)
        self._ground("ok")
        self._calm.start()

    def typed_name(self) -> str:
        """The name as far as it is mended."""
        return self._rename.text()

    def rename(self, so_far: str = "") -> None:
        """Opens the name for mending, as it is or as far as it was mended."""
        if self._entry is not None:
            self._name.hide()
            self._rename.show()
            self._rename.setText(so_far or self._entry.participant.name)
            self._rename.setFocus()
            self._rename.selectAll()

    def end_renaming(self) -> None:
        """Leaves the name as it is."""
        self._rename.hide()
        self._name.show()
        self.mending.emit()

    def set_short(self, short: bool) -> None:
        """In a low window only the name and the buttons stay."""
        self._short = short
        above = theme.space(2 if short else 3)
        self.body.setContentsMargins(theme.space(5), above, theme.space(5), above)
        for part in (self._facts, self._office, self._caption):
            part.setHidden(short)
        self._show_original()

    def set_tight(self, tight: bool) -> None:
        """Under a list in the lowest window: the name and the buttons, nothing else."""
        self._top.setHidden(tight)
        self._name.set_small(tight)
        around, above = theme.space(4 if tight else 5), theme.space(2 if tight else 3)
        self.body.setContentsMargins(around, above, around, above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.fit(event.size().width() - 2 * theme.space(5))

    def _fill(self, entry: DeskEntry) -> None:
        if self.is_renaming:
            self.end_renaming()
        self._entry = entry
        who = entry.participant
        self._name.set_name(who.name)
        self._original.setText(isolated(who.original))
        self._show_original()
        self._office.setText(", ".join(part for part in (who.organisation, who.country_name) if part))
        self._facts.show_entry(entry)

    def _show_original(self) -> None:
        self._original.setHidden(self._short or not self._original.text())

    def _ground(self, kind: str) -> None:
        if self.property("kind") != kind:
            restyle(self, kind=kind)

    @Slot()
    def _on_calm(self) -> None:
        self._ground("card")

    @Slot()
    def _on_renamed(self) -> None:
        self.renamed.emit(self._rename.text())


class _Facts(QWidget):
    """Seat, papers, interpretation, how somebody takes part: four columns under a hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.addWidget(HairLine(), 0, 0, 1, 4)
        heads = (self.tr("Seat"), self.tr("Papers"), self.tr("Interpretation"), self.tr("Role"))
        self._values = [Label("", scale="strong") for _ in heads]
        for place, (head, value) in enumerate(zip(heads, self._values, strict=True)):
            layout.addWidget(Label(head, scale="small", tone="text_muted"), 1, place)
            layout.addWidget(value, 2, place)
            layout.setColumnStretch(place, 1)
        layout.setRowMinimumHeight(0, theme.space(2))

    def show_entry(self, entry: DeskEntry) -> None:
        """The facts of a person; what is not known is a dash."""
        who = entry.participant
        table = self.tr("table {table}").format(table=who.table) if who.table else ""
        texts = (
            ", ".join(part for part in (who.seat, table) if part),
            _language_name(who.paper_language),
            _language_name(who.interpretation),
            role_word(who.role),
        )
        for label, text in zip(self._values, texts, strict=True):
            label.setText(text or "–")


def _language_name(code: str) -> str:
    names = language_names().get(code, {})
    return names.get(language()) or names.get("en", code)


class _Buttons(QWidget):
    """What can be done with the person, each with its key."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._present = Button(self.tr("Mark present"), icon="check", kind="primary", large=True)
        self._again = Button(self.tr("Print badge"), icon="printer", large=True)
        self._name = name = Button(self.tr("Name is wrong"), icon="pencil", large=True)
        late = Button(self.tr("Late"), icon="clock", large=True)
        self._online = Button("", icon="wifi", large=True)
        self._enter = KeyCap("Enter")
        self._print = KeyCap("Ctrl+P")
        items: list[QWidget | int | None] = [self._present, self._enter, self._again, self._print]
        for key, button, cap in (("name", name, "F2"), ("late", late, "F3"), ("online", self._online, "F4")):
            button.setObjectName(key)
            items += [button, KeyCap(cap)]
        self._spare = [late, items[items.index(late) + 1], items[items.index(name) + 1], items[-1]]
        self._present.setObjectName("present")
        self._again.setObjectName("badge")
        for button in (self._present, self._again, name, late, self._online):
            button.clicked.connect(self._on_clicked)
        self.setLayout(row(*items, None, gap=8))
        self.setMinimumWidth(1)  # it says less where there is less room
        self.show_for(here=False)
        self.set_narrow(narrow=False)

    def fit(self, room: int) -> None:
        """Shows as much as there is room for."""
        self.set_narrow(narrow=False)
        self.set_narrow(narrow=self.sizeHint().width() > room)
        for button in (self._name, self._online):
            button.set_bare(bare=False)
            button.set_bare(bare=self.sizeHint().width() > room)

    def set_narrow(self, narrow: bool) -> None:
        """Without the keys beside the buttons, which the strip shows as well, and without the rarest button."""
        self._online.setText(self.tr("On line") if narrow else self.tr("On line today"))
        for part in self._spare:
            if isinstance(part, QWidget):
                part.setHidden(narrow)

    def show_for(self, *, here: bool) -> None:
        """Who is here already needs no marking; a badge may be printed again."""
        for part in (self._present, self._enter):
            part.setHidden(here)
        for part in (self._again, self._print):
            part.setHidden(not here)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.sender().objectName())
