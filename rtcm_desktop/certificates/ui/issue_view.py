"""Who gets a certificate at the left, the real page of the one selected at the right."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.certificates.model import Candidate, Group, Overview
from rtcm_desktop.certificates.ui.candidate_model import CandidateModel
from rtcm_desktop.certificates.ui.candidates import CandidateDelegate, CandidateList
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.paper_preview import PaperPreview
from rtcm_desktop.uikit.tables import FilterField
from rtcm_desktop.uikit.widgets import Banners, Button, Card, Columns, IconButton, Label, NameLabel, boxed, column, row

translate = QCoreApplication.translate
LIST_WIDTH, BESIDE = 440, 760
HEIGHTS = 200, 240
"""Of the list and of the page, one below the other."""


class IssueView(QWidget):
    """Shows an overview; says which person's page is wanted, and what was asked for about a person."""

    page_wanted = Signal(str)
    name_asked = Signal(str)
    exception_asked = Signal(str)
    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CandidateModel(self)
        delegate = CandidateDelegate(self.tr("Exception…"), self)
        self.list = CandidateList(self.model, delegate)
        self.list.setAccessibleName(self.tr("Who gets a certificate"))
        self.finder = FilterField(self.list, self.tr("Name or number"))
        self.finder.setMaximumWidth(LIST_WIDTH)
        self.preview = PaperPreview()
        self.preview.setAccessibleName(self.tr("The page as it will be printed"))
        self.banners = Banners()
        self._name = NameLabel("")
        self._place = Label("", "small", "text_muted")
        self._words = Label("", "small", "text_muted", wrap=True)
        self._foot = NameLabel("", "small", "text_muted")
        self._exception = Button(self.tr("Exception…"), icon="badge-check")
        self._rename = Button(self.tr("Name is wrong"), icon="pencil")
        self._overview: Overview | None = None
        self._seen = ""
        self._lay_out()
        self._connect(delegate)

    @property
    def current(self) -> Candidate | None:
        """The person whose page is shown, also while a heading is selected; None where nobody is seen."""
        return self.model.person(self._seen) if self.model.row_of(self._seen) >= 0 else self._first()

    def show_overview(self, overview: Overview, before: Collection[str] | None = None) -> None:
        """Shows everybody; who was ticked before stays ticked, and all who have become certain and hold none.

        `before`: who was ticked when this event was left, None where nobody chose.
        """
        here = self.current.id if self.current else ""
        kept = {one.id for one in overview.candidates if one.can_be_issued} & self._wanted(overview, before)
        self._overview = overview
        self.model.show(overview.candidates, self._titles(overview), kept)
        self.list.show_person(here)
        self._show_banners(overview)
        self._show_nobody(nobody=not overview.candidates)

    def _wanted(self, overview: Overview, before: Collection[str] | None) -> set[str]:
        if self._overview is not None and self._overview.event == overview.event:
            return {one.id for one in self.model.ticked} | (_due(overview) - _due(self._overview))
        return _due(overview) if before is None else set(before)

    def fact(self, value: Overview) -> str:
        """How many are in each group, and what is needed."""
        counts = {group: len(value.of(group)) for group in Group}
        facts = [
            self.tr("%n certain", "", counts[Group.CERTAIN]) if counts[Group.CERTAIN] else "",
            self.tr("%n if present", "", counts[Group.IF_PRESENT]) if counts[Group.IF_PRESENT] else "",
            self.tr("%n no", "", counts[Group.NO]) if counts[Group.NO] else "",
            self.tr("needed: {percent} % of the time").format(percent=value.required),
        ]
        return " · ".join(filter(None, facts))

    def look(self) -> None:
        """Goes to the field above the list."""
        self.finder.setFocus()
        self.finder.selectAll()

    def show_page(self, pdf: bytes) -> None:
        """The page of the current person."""
        self.preview.show_pdf(pdf)

    def no_page(self) -> None:
        """There is no page to show."""
        self.preview.clear()

    def _lay_out(self) -> None:
        card = Card(margins=1, gap=0)
        card.body.addWidget(self.list)
        left = boxed(column(self.finder, (card, 1), gap=theme.space(2)))
        larger = IconButton("zoom-in", self.tr("Larger"))
        smaller = IconButton("zoom-out", self.tr("Smaller"))
        larger.clicked.connect(self.preview.zoom_in)
        smaller.clicked.connect(self.preview.zoom_out)
        paper = Card("sunken", margins=theme.space(3))
        paper.body.addLayout(row(self._name, self._place, None, smaller, larger))
        paper.body.addWidget(self._words)
        paper.body.addWidget(self.preview, 1)
        paper.body.addLayout(row((self._foot, 1), self._exception, self._rename))
        right = boxed(column(self.banners, (paper, 1), gap=theme.space(3)))
        both = Columns(left, right, first_most=LIST_WIDTH, heights=HEIGHTS, beside=BESIDE)
        self.setLayout(row((both, 1)))

    def _connect(self, delegate: CandidateDelegate) -> None:
        self.list.person_changed.connect(self._on_person)
        self.model.ticks_changed.connect(self.ticks_changed)
        delegate.link_pressed.connect(self.exception_asked)
        self._rename.clicked.connect(self._on_rename)
        self._exception.clicked.connect(self._on_exception)

    def _titles(self, overview: Overview) -> dict[Group, str]:
        later = self.tr("If present {when}").format(when=overview.to_come)
        return {
            Group.CERTAIN: self.tr("Certain"),
            Group.IF_PRESENT: later if overview.to_come else self.tr("If present in what is to come"),
            Group.NO: self.tr("No"),
            Group.TRAINER: self.tr("Trainers"),
        }

    def _show_banners(self, overview: Overview) -> None:
        faulty = [one for one in overview.candidates if one.fault]
        long = [one for one in overview.candidates if one.wants_a_look]
        self.banners.clear("fault")
        self.banners.clear("long")
        if faulty:
            text = self.tr("%n name(s) cannot be printed", "", len(faulty))
            sub = f"{faulty[0].name}: {faulty[0].fault}"
            self.banners.say("stop", text, sub, button=self.tr("Show"), pressed=self._on_show_faulty, key="fault")
        if long:
            text = self.tr("%n name(s) are long", "", len(long))
            sub = self.tr("They fit on two lines. Look at them before printing.")
            self.banners.say("attention", text, sub, button=self.tr("Show"), pressed=self._on_show_long, key="long")

    def _show_nobody(self, *, nobody: bool) -> None:
        """An event without people says what comes first, and shows nothing of somebody seen before."""
        self.banners.clear("nobody")
        self._rename.setHidden(nobody)
        if nobody:
            for label in (self._name, self._place, self._words, self._foot):
                label.setText("")
            self._exception.hide()
            sub = translate("NobodyCard", "Take in a list of nominations under People, or enter a walk-in.")
            self.banners.say("accent", translate("ListView", "Nobody is in this event yet"), sub, key="nobody")

    def _first(self) -> Candidate | None:
        people = self.model.people()
        return people[0] if people else None

    def _next_of(self, people: list[Candidate]) -> None:
        """The next of some people after the one shown, from the first again after the last."""
        ids = [one.id for one in people]
        here = self.current.id if self.current else ""
        place = ids.index(here) + 1 if here in ids else 0
        self.list.show_person(ids[place % len(ids)])

    @Slot(str)
    def _on_person(self, id: str) -> None:
        people = self.model.people()
        one = next((one for one in people if one.id == id), None)
        if one is None:
            return
        self._seen = id
        self._name.setText(one.name)
        place = self.tr("{number} of {count}").format(number=people.index(one) + 1, count=len(people))
        self._place.setText(place)
        self._words.setText(self.model.reason(one))
        issued = self.tr("Issued as {number}").format(number=one.number)
        self._foot.setText(issued if one.number else self.tr("The page exactly as it will be printed"))
        self._exception.setVisible(one.may_have_exception)
        self._exception.setText(self.tr("Take the exception back") if one.exception else self.tr("Exception…"))
        self.page_wanted.emit(id)

    @Slot()
    def _on_rename(self) -> None:
        if self.current:
            self.name_asked.emit(self.current.id)

    @Slot()
    def _on_exception(self) -> None:
        if self.current:
            self.exception_asked.emit(self.current.id)

    @Slot()
    def _on_show_long(self) -> None:
        self._next_of([one for one in self.model.people() if one.wants_a_look])

    @Slot()
    def _on_show_faulty(self) -> None:
        self._next_of([one for one in self.model.people() if one.fault])


def _due(overview: Overview) -> set[str]:
    """Who is certain and holds none."""
    return {one.id for one in overview.candidates if one.is_due}
