"""The first start of a computer: what it is for, and the form of the chosen way."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSpacerItem, QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.choices import Choice, ChoiceColumn
from rtcm_desktop.shell.ui.gate.form import GateForm
from rtcm_desktop.shell.ui.gate.language import LanguageChoice
from rtcm_desktop.shell.ui.gate.mark import Mark
from rtcm_desktop.shell.ui.gate.new_data import CentreForm, PracticeForm, SiteForm
from rtcm_desktop.shell.ui.gate.open_form import OpenForm
from rtcm_desktop.shell.ui.gate.restore_form import RestoreForm
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.widgets import Card, Columns, Label, Scroll, Views, boxed, column, row

WIDTH, BESIDE, RIGHT, HEIGHT, LANGUAGES = 860, 780, 436, 336, 264
"""All of it stands in a window of 900 x 500; what a form says on top makes its card grow, and the page scroll."""
MUCH = 100
"""All the room there is, as against the little at its sides."""


class FirstStart(QWidget):
    """Four ways at the left, the form of the chosen one at the right.

    Asks by `asked(Request)`; `language_asked(code)` when the window is to speak another language.
    """

    asked = Signal(object)
    language_asked = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._choices = ChoiceColumn(self._offered())
        self._language = LanguageChoice()
        self._language.chosen.connect(self.language_asked)
        self._forms: dict[str, GateForm] = {
            "site": SiteForm(runner, clock),
            "centre": CentreForm(clock),
            "open": OpenForm(clock),
            "practice": PracticeForm(clock),
            "restore": RestoreForm(clock),
        }
        self._stack = Views()
        for form in self._forms.values():
            form.asked.connect(self.asked)
            form.copy_asked.connect(self.restore)
            self._stack.addWidget(form)
        self._choices.chosen.connect(self._on_chosen)
        self._lay_out()
        self._choices.choose("site")

    def _offered(self) -> list[Choice]:
        return [
            Choice(
                "site",
                "laptop",
                self.tr("Set up this training laptop"),
                self.tr("With the set-up file the Centre gave you"),
            ),
            Choice("centre", "building-2", self.tr("Set up the Centre"), self.tr("Once, in the central office")),
            Choice(
                "open",
                "folder-open",
                self.tr("Open a folder that exists"),
                self.tr("From another computer or a copy on a stick"),
            ),
            Choice(
                "practice",
                "play",
                self.tr("Try a practice event"),
                self.tr("Made-up people; can be thrown away any time"),
            ),
        ]

    def _lay_out(self) -> None:
        words = column(
            Label(self.tr("Welcome to RTCM Desktop"), "title"),
            Label(self.tr("Everything stays on this computer. No internet is needed."), "body", "text_muted"),
            gap=0,
        )
        name = boxed(row(Mark(40), words, None, gap=16))
        top = Columns(name, self._language, width=LANGUAGES, heights=(0, 0), beside=BESIDE)
        left = boxed(column(Label(self.tr("What is this computer for?"), "heading"), 4, self._choices, None))
        card = Card(margins=24)
        inner = row((self._stack, 1), gap=0)
        inner.addSpacerItem(
            QSpacerItem(0, HEIGHT)
        )  # a smallest height of the card would take the room of a longer form
        card.body.addLayout(inner)
        both = Columns(left, card, width=RIGHT, heights=(0, 0), beside=BESIDE, gap=5)
        whole = boxed(column(top, both, gap=theme.space(4)))
        whole.setMaximumWidth(theme.scaled(WIDTH))
        scroll = Scroll()
        self.setLayout(column(scroll))
        layout = scroll.body
        margin = theme.space(4)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(0)
        layout.addStretch(2)
        layout.addLayout(row(None, (whole, MUCH), None))
        layout.addStretch(3)

    @property
    def form(self) -> GateForm:
        """The form of the chosen way."""
        form = self._stack.currentWidget()
        if not isinstance(form, GateForm):
            raise TypeError
        return form

    def choose(self, key: str) -> None:
        """Chooses a way: site, centre, open or practice."""
        self._choices.choose(key)

    @Slot(object)
    def restore(self, folder: Path | None) -> None:
        """Shows the form for a copy, with the newest one of a damaged folder in it."""
        self.choose("open")
        form = self._forms["restore"]
        self._stack.setCurrentWidget(form)
        newest = requests.newest_copy(folder) if folder is not None else None
        if newest is not None and isinstance(form, RestoreForm):
            form.take(newest)
        form.first_field().setFocus()

    def again(self) -> "FirstStart":
        """The same in the language of now, with what was typed."""
        made = FirstStart(self._runner, self._clock)
        for key, form in self._forms.items():
            made._forms[key].take_over(form)
        if self._chosen() == "restore":
            made.restore(None)
        else:
            made.choose(self._chosen())
        return made

    def _chosen(self) -> str:
        return next(key for key, form in self._forms.items() if form is self._stack.currentWidget())

    def first_focus(self) -> QWidget:
        """The chosen way's card."""
        chosen = self._chosen()
        return self._forms[chosen].first_field() if chosen == "restore" else self._choices.card(chosen)

    def look_again_at(self, folder: Path | None, error: AppError | OSError | None) -> None:
        """The folder of the last time cannot be opened: says so where another one is chosen."""
        self.choose("open")
        form = self._forms["open"]
        if folder is not None and isinstance(form, OpenForm):
            form.take(folder)
        elif isinstance(error, AppError):
            self.show_error(error)

    def show_error(self, error: AppError) -> None:
        """What was asked for did not work."""
        self.form.show_error(error)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self._stack.setCurrentWidget(self._forms[key])
