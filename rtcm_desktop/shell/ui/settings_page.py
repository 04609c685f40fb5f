"""The settings of this computer, each shown from its declaration, and what is known about the computer itself."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.core.settings import Group
from rtcm_desktop.shell.this_computer import Computer, computer
from rtcm_desktop.shell.ui.computer_cards import CopyCard, FactsCard, PassphraseCard
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.gate.requests import is_practice
from rtcm_desktop.shell.ui.setting_rows import SettingRow, SettingsCard
from rtcm_desktop.shell.ui.two_columns import TwoColumns
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import boxed, column

FACTS_WIDTH = 380
UNWRITTEN = "unwritten"


class SettingsPage(Page):
    """Settings at the left, facts at the right."""

    in_a_column = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head.set_title(self.tr("Settings"))
        self.head.set_fact(self.tr("For this computer only. Each change is kept at once."))
        cards = [SettingsCard(group, context.settings) for group in Group]
        self._rows = {line.setting.key: line for card in cards for line in card.rows}
        self.facts, self.copy = FactsCard(), CopyCard(context)
        self.passphrase = PassphraseCard(context)
        self._at = ""
        if is_practice(context.installation.folder):
            self.passphrase.hide()
        right = boxed(column(self.facts, self.copy, self.passphrase, gap=16))
        self.body.addWidget(TwoColumns(boxed(column(*cards, gap=16)), right, FACTS_WIDTH), 1)
        context.settings.changed.connect(self._on_changed)
        self.hint("Tab", self.tr("Next setting"))

    def row(self, key: str) -> SettingRow:
        """The row of a setting."""
        return self._rows[key]

    def load(self) -> Reading | None:
        return computer

    def show_loaded(self, value: Computer) -> None:
        self.facts.show_facts(value)
        self.copy.show_facts(value)

    @Slot()
    def _on_changed(self) -> None:
        file = self.context.settings.unwritten
        if file:
            text = self.tr("The setting counts until the program is closed")
            self.banners.say("attention", text, self.tr("{file} cannot be written.").format(file=file), key=UNWRITTEN)
        else:
            self.banners.clear(UNWRITTEN)

    def enter(self, **where: object) -> None:
        """`setting`: the one to stand on; "copy" and "passphrase" are the buttons of these cards."""
        self._at = str(where.get("setting", ""))

    def place_now(self) -> dict[str, str]:
        here = QApplication.focusWidget()
        at = [key for key, line in self._rows.items() if here is not None and line.isAncestorOf(here)]
        return {"setting": at[0]} if at else {}

    def leave(self) -> bool:
        for line in self._rows.values():
            line.keep_typed()
        return True

    def first_focus(self) -> QWidget:
        cards: dict[str, QWidget] = {"copy": self.copy.button, "passphrase": self.passphrase.begin}
        if self._at in cards:
            return cards[self._at]
        return self._rows.get(self._at, next(iter(self._rows.values()))).widget
