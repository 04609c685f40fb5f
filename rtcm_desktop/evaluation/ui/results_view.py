"""What the answers come to: bars at the left, response rate and remarks at the right."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.evaluation.model.assessment import SMALLEST_SHOWN, Rate
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import Results
from rtcm_desktop.evaluation.ui.fill_bar import FillBar
from rtcm_desktop.evaluation.ui.result_bars import ResultBars
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Card, HairLine, Label, Scroll, boxed, column, emptied, row

SIDE_WIDTH = 300
MOST_REMARKS = 40


class ResultsView(QWidget):
    """Shows the results; nothing here can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = ResultBars()
        self._rates = QVBoxLayout()
        self._remarks = Scroll(surface=True)
        self._count = Label("", "small", "text_muted")
        scroll = Scroll(surface=True)
        scroll.body.addWidget(self.bars)
        scroll.body.addStretch(1)
        card = Card(margins=theme.space(3))
        card.body.addWidget(scroll, 1)
        rates = Card()
        rates.body.addWidget(Label(self.tr("Forms taken in"), "heading"))
        rates.body.addLayout(self._rates)
        words = Card()
        words.body.addLayout(row((Label(self.tr("In their words"), "heading"), 1), self._count))
        words.body.addWidget(self._remarks, 1)
        hidden = Label(
            self.tr("Groups below {count} are hidden.").format(count=SMALLEST_SHOWN), "small", "text_muted", wrap=True
        )
        right = boxed(column(rates, (words, 1), hidden, gap=theme.space(3)))
        right.setFixedWidth(SIDE_WIDTH)
        self.setLayout(row((card, 1), right, gap=theme.space(4)))

    def show_results(self, results: Results) -> None:
        """Shows what the answers come to now."""
        self.bars.show_results(results)
        emptied(self._rates)
        words = {Variant.ROOM: self.tr("In the room"), Variant.ONLINE: self.tr("On line")}
        for variant, text in words.items():
            rate = results.assessment.rates.get(variant)
            if rate is not None and (rate.expected or rate.received):
                self._rates.addLayout(self._rate(text, rate))
        remarks = [quote for comments in results.comments for quote in comments.quotes]
        self._count.setText(str(len(remarks)) if remarks else "")
        emptied(self._remarks.body)
        for quote in remarks[:MOST_REMARKS]:
            self._remarks.body.addWidget(Label(f"“{quote}”", "body", wrap=True))
            self._remarks.body.addWidget(HairLine())
        if not remarks:
            nothing = self.tr("No remarks that may be shown yet.")
            self._remarks.body.addWidget(Label(nothing, "body", "text_muted", wrap=True))
        self._remarks.body.addStretch(1)

    def _rate(self, text: str, rate: Rate) -> QVBoxLayout:
        bar = FillBar()
        bar.set(rate.received, rate.expected)
        share = self.tr("{received} of {expected}").format(received=rate.received, expected=rate.expected)
        return column(row((Label(text), 1), Label(share, "strong")), bar, gap=4)
