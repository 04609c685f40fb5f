"""Checking a paper: its number typed, its code scanned, or its file dropped here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rtcm_desktop.certificates.model import Answer, Verification
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.dropping import FileDrop
from rtcm_desktop.uikit.i18n import days_text, told
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.messages import open_files
from rtcm_desktop.uikit.widgets import Button, Card, Label, Scroll, boxed, column, emptied, row

LOOKS = {
    Verification.VALID: ("ok", "circle-check"),
    Verification.SUPERSEDED: ("attention", "replace"),
    Verification.VOID: ("stop", "circle-x"),
    Verification.UNKNOWN: ("attention", "circle-alert"),
    Verification.FORGED: ("stop", "triangle-alert"),
}
WIDTH = 720
ICON, ICON_PLACE = 22, (18, 17)


class VerifyView(QWidget):
    """One big field; the answer stands under it in words. `asked(texts)`: numbers, codes or files to look up."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        FileDrop(self).dropped.connect(self.ask_for)
        self.field = QLineEdit()
        self.field.setProperty("scale", "desk")
        self.field.setPlaceholderText(self.tr("Scan the code, or type the number"))
        self.field.setAccessibleName(self.tr("Code or number of a certificate"))
        IconLabel("scan-line", "text_muted", ICON, parent=self.field).move(*ICON_PLACE)
        self._choose = Button(self.tr("Choose a file"), icon="folder-open", large=True)
        self._scroll = Scroll()
        self._answers = self._scroll.body
        self._files: list[Path] = []
        self._lay_out()
        self.field.returnPressed.connect(self._on_return)
        self._choose.clicked.connect(self.choose)

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """What is known, one card for each certificate; the field is ready for the next one."""
        emptied(self._answers)
        for answer in answers:
            self._answers.addWidget(self._card(answer))
        self._answers.addStretch(1)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, error: AppError) -> None:
        """What was typed cannot be looked up."""
        emptied(self._answers)
        card = answer_card("attention", "circle-alert", self.tr("This cannot be checked"), [told(error)])
        self._answers.addWidget(card)
        self._answers.addStretch(1)
        self.field.selectAll()

    @Slot()
    def choose(self) -> None:
        """Asks for files."""
        title, kinds = self.tr("Certificates to check"), self.tr("PDF files (*.pdf);;All files (*)")
        if paths := open_files(self, title, kinds):
            self.ask_for(paths)

    @Slot(object)
    def ask_for(self, paths: Sequence[Path]) -> None:
        """Looks these files up."""
        self._files = list(paths)
        self.field.setText(self._shown_as())
        self.asked.emit([str(path) for path in paths])

    def _lay_out(self) -> None:
        hint = Label(
            self.tr("Nothing is sent anywhere. A file of certificates can also be dropped here."), "small", "text_muted"
        )
        inner = boxed(column(row((self.field, 1), self._choose, gap=12), hint, 8, (self._scroll, 1)))
        inner.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.space(2), 0, 0)
        layout.addWidget(inner)

    def _card(self, answer: Answer) -> Card:
        tone, icon = LOOKS[answer.state]
        return answer_card(tone, icon, self._title(answer), self._lines(answer))

    def _title(self, answer: Answer) -> str:
        return {
            Verification.VALID: self.tr("Valid"),
            Verification.SUPERSEDED: self.tr("Replaced by no. {number}").format(number=answer.replaced_by),
            Verification.VOID: self.tr("Cancelled"),
            Verification.UNKNOWN: self.tr("Not known on this computer"),
            Verification.FORGED: self.tr("Not genuine"),
        }[answer.state]

    def _lines(self, answer: Answer) -> list[str]:
        days = days_text(answer.start, answer.end) if answer.start and answer.end else ""
        compare = self.tr("Compare name, event and dates with the paper.")
        lines = [
            answer.name,
            " · ".join(filter(None, (answer.number, answer.event, days))),
            answer.reason,
            *answer.warnings,
            compare if answer.name else "",
        ]
        return [line for line in lines if line]

    def _shown_as(self) -> str:
        return ", ".join(path.name for path in self._files)

    @Slot()
    def _on_return(self) -> None:
        text = self.field.text().strip()
        if self._files and text == self._shown_as():
            self.asked.emit([str(path) for path in self._files])
        elif text:
            self.asked.emit([text])


def answer_card(tone: str, icon: str, title: str, lines: Sequence[str]) -> Card:
    """A card on the ground of its meaning: the answer large, the rest below."""
    card = Card(tone)
    heading = Label(title, "title", f"{tone}_text", wrap=True)
    texts = [Label(line, "heading" if number == 0 else "body", wrap=True) for number, line in enumerate(lines)]
    card.body.addLayout(row(IconLabel(icon, f"{tone}_text", 24), (boxed(column(heading, *texts, gap=4)), 1), gap=12))
    card.setAccessibleName(". ".join((title, *lines)))
    return card
