"""What the answers come to: bars at the left, response rate and remarks at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.evaluation.model.assessment import SMALLEST_SHOWN, Rate
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import Results
from rtcm_desktop.evaluation.model.report import Comments
from rtcm_desktop.evaluation.rules.entry import WHY
from rtcm_desktop.evaluation.ui.fill_bar import FillBar
from rtcm_desktop.evaluation.ui.result_bars import ResultBars
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Card, Columns, HairLine, Label, Scroll, boxed, column, emptied, row

SIDE_WIDTH, BESIDE = 300, 760
HEIGHTS = 240, 320
"""Of the bars and of what stands beside them, one below the other."""
MOST_REMARKS = 60
ISOLATED = "\u2068“{text}”\u2069"


class ResultsView(QWidget):
    """Shows the results; nothing here can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Results | None = None
        self.bars = ResultBars()
        self._rates = QVBoxLayout()
        self._remarks = Scroll(surface=True)
        self._remarks.setAccessibleName(self.tr("In their words"))
        self._count = Label("", "small", "text_muted")
        self.chart = Scroll(surface=True)
        self.chart.setAccessibleName(self.tr("Results"))
        for scroll in (self.chart, self._remarks):
            scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chart.body.addWidget(self.bars)
        self.chart.body.addStretch(1)
        card = Card(margins=theme.space(3))
        card.body.addWidget(self.chart, 1)
        rates = Card()
        rates.body.addWidget(Label(self.tr("Forms taken in"), "heading"))
        rates.body.addLayout(self._rates)
        words = Card()
        words.body.addLayout(row((Label(self.tr("In their words"), "heading"), 1), self._count))
        words.body.addWidget(self._remarks, 1)
        text = self.tr("Groups below {count} are hidden.").format(count=SMALLEST_SHOWN)
        self._hidden = Label(text, "small", "text_muted", wrap=True)
        right = boxed(column(rates, (words, 1), self._hidden, gap=theme.space(3)))
        both = Columns(card, right, width=SIDE_WIDTH, heights=HEIGHTS, beside=BESIDE)
        self.setLayout(row((both, 1)))

    def show_results(self, results: Results) -> None:
        """Shows what the answers come to now."""
        if results is self._shown:
            return
        self._shown = results
        self.bars.show_results(results)
        self._hidden.setVisible(results.anonymous)
        self._show_rates(results)
        self._show_remarks(results)

    def _show_rates(self, results: Results) -> None:
        emptied(self._rates)
        words = {Variant.ROOM: self.tr("In the room"), Variant.ONLINE: self.tr("On line")}
        rates = {one: results.assessment.rates.get(one) for one in words}
        shown = {one: rate for one, rate in rates.items() if rate is not None and (rate.expected or rate.received)}
        for variant, rate in (shown or {Variant.ROOM: results.assessment.rate}).items():
            self._rates.addLayout(self._rate(words[variant], rate))

    def _show_remarks(self, results: Results) -> None:
        emptied(self._remarks.body)
        left = MOST_REMARKS
        for comments in results.comments:
            quotes = comments.quotes[:left]
            left -= len(quotes)
            if quotes or comments.withheld:
                self._show_comments(results, comments, quotes)
        count = sum(len(comments.quotes) for comments in results.comments)
        self._count.setText(str(count) if count else "")
        if not results.comments:
            self._say(self.tr("No remarks that may be shown yet."))
        elif not left:
            self._say(self.tr("The report has them all."))
        self._remarks.body.addStretch(1)

    def _show_comments(self, results: Results, comments: Comments, quotes: tuple[str, ...]) -> None:
        """The remarks to one question under its words, each in its own script."""
        if comments.item is not None:
            asked = results.wordings.get(comments.item.code.removesuffix(WHY), "")
            self._remarks.body.addWidget(Label(asked, "small", "text_muted", wrap=True))
        for quote in quotes:
            self._remarks.body.addWidget(Label(ISOLATED.format(text=quote), "body", wrap=True))
            self._remarks.body.addWidget(HairLine())
        if comments.withheld:
            self._say(self.tr("%n (remark was|remarks were) given for the Centre only.", "", comments.withheld))

    def _say(self, text: str) -> None:
        self._remarks.body.addWidget(Label(text, "small", "text_muted", wrap=True))

    def _rate(self, text: str, rate: Rate) -> QVBoxLayout:
        bar = FillBar()
        bar.set(rate.received, rate.expected)
        share = self.tr("{received} of {expected}").format(received=rate.received, expected=rate.expected)
        return column(row((Label(text), 1), Label(share, "strong")), bar, gap=4)
