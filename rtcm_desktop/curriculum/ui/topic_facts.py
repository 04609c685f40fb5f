"""What is known about a topic: outcomes, sessions, for whom, who wants it, its events, what belongs to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.curriculum.model import Material, Module, Topic, TopicDetail, TopicEvent, TopicSheet
from rtcm_desktop.curriculum.rules import most_wanted
from rtcm_desktop.curriculum.rules.wanted import HIGHEST
from rtcm_desktop.curriculum.ui.lines import Line, Lines
from rtcm_desktop.curriculum.ui.needs_grid import NeedsGrid
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import days_text
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Button, Card, Label, NameLabel, Scroll, boxed, column, emptied, row

WIDEST = 820
"""Longer lines are hard to read."""


class TopicFacts(Card):
    """One topic, or a module; scrolls down where there is much. Signals: `topic_asked(code)`, `event_asked(id)`."""

    topic_asked = Signal(str)
    event_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Label("", "heading", wrap=True)
        self._line = Label("", "small", "text_muted", wrap=True)
        self._scroll = Scroll(surface=True)
        self._scroll.setMinimumHeight(60)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("About the topic"))
        self._parts: QVBoxLayout = self._scroll.body
        self._parts.setContentsMargins(0, 0, theme.space(2), 0)
        self.body.addWidget(self._title)
        self.body.addWidget(self._line)
        self.body.addWidget(self._scroll, 1)
        self._title.setText(self.tr("What a topic is about"))
        self._line.setText(self.tr("Choose a topic at the left: its outcomes and sessions stand here."))

    @property
    def title(self) -> str:
        """What is shown."""
        return self._title.text()

    def show_topic(self, detail: TopicDetail) -> None:
        """Shows what the curriculum says about a topic."""
        self._begin(detail.topic)
        self._outcomes(detail)
        self._sessions(detail)
        self._audience(detail)
        self._parts.addStretch(1)

    def show_sheet(self, sheet: TopicSheet) -> None:
        """Shows everything about a topic, its needs and events too."""
        detail = sheet.detail
        self._begin(detail.topic)
        self._events(sheet.events)
        self._outcomes(detail)
        self._needs(sheet)
        self._sessions(detail)
        self._audience(detail)
        self._add(self.tr("Led by"), "presentation", [Line(", ".join(detail.topic.resource_persons), "")])
        self._links(self.tr("Goes together with"), "link", sheet.linked)
        self._materials(detail.materials)
        self._parts.addStretch(1)

    def show_module(self, module: Module, topics: Sequence[Topic]) -> None:
        """Shows a module with the goals it serves."""
        self._title.setText(f"{module.code}  {module.title}")
        self._line.setText(self.tr("%n topic(s)", "", len(topics)))
        emptied(self._parts)
        self._links(self.tr("Topics"), "book-open", topics)
        goals = [self.tr("Goal {number}").format(number=number) for number in module.sdg_goals]
        targets = [self.tr("Target {number}").format(number=number) for number in module.sdg_targets]
        aims = [self.tr("Objective {number}").format(number=number) for number in module.gcm_objectives]
        self._add(self.tr("Sustainable Development Goals"), "flag", [Line(", ".join([*goals, *targets]), "")])
        self._add(self.tr("Global Compact for Migration"), "flag", [Line(", ".join(aims), "")])
        self._parts.addStretch(1)

    def _begin(self, topic: Topic) -> None:
        self._title.setText(f"{topic.code}  {topic.title}")
        self._line.setText(_line(topic))
        emptied(self._parts)
        self._scroll.verticalScrollBar().setValue(0)

    def _head(self, heading: str, icon: str, fact: str = "") -> None:
        about = NameLabel(fact, "small", "text_muted")
        self._parts.addLayout(row(IconLabel(icon, "text_muted", 16), Label(heading, "strong"), (about, 1)))

    def _add(self, heading: str, icon: str, lines: Sequence[Line]) -> None:
        if not any(line.text for line in lines):
            return
        self._head(heading, icon)
        shown = Lines(lines)
        shown.setMaximumWidth(WIDEST)
        self._parts.addWidget(shown)
        self._parts.addSpacing(8)

    def _outcomes(self, detail: TopicDetail) -> None:
        self._add(self.tr("Outcomes"), "flag", [Line(text) for text in detail.outcomes])

    def _audience(self, detail: TopicDetail) -> None:
        self._add(self.tr("For"), "users", [Line(text) for text in detail.audience])

    def _sessions(self, detail: TopicDetail) -> None:
        lines = []
        for number, session in enumerate(detail.sessions, start=1):
            lines.append(Line(session.title, str(number), above=4 if number > 1 else 0))
            lines += [Line(item, "–", 16, "small", "text_muted") for item in session.items]
        self._add(self.tr("Sessions"), "list", lines)

    def _needs(self, sheet: TopicSheet) -> None:
        if not sheet.needs:
            return
        self._head(self.tr("Wanted by the countries"), "git-compare", self._wanted(sheet))
        grid = NeedsGrid(sheet.needs, sheet.countries)
        grid.setMaximumWidth(WIDEST)
        self._parts.addWidget(grid)
        year = max(need.year for need in sheet.needs)
        text = self.tr("{highest} is most, 1 is least; from the needs assessment of {year}.")
        self._parts.addWidget(Label(text.format(highest=HIGHEST, year=year), "small", "text_muted", wrap=True))
        self._parts.addSpacing(8)

    def _wanted(self, sheet: TopicSheet) -> str:
        level, codes = most_wanted(sheet.needs)
        if not codes:
            return self.tr("no country has said so yet")
        names = ", ".join(sheet.countries.get(code, code) for code in codes)
        return self.tr("most by {countries} ({level} of {highest})").format(
            countries=names, level=level, highest=HIGHEST
        )

    def _events(self, events: Sequence[TopicEvent]) -> None:
        if not events:
            return
        self._head(self.tr("Events with this topic"), "calendar-days", str(len(events)))
        lines = []
        for event in events:
            link = self._link(event.code, event.title, event.id, self._on_event)
            when = NameLabel(f"{days_text(event.start, event.end)} · {event.when}", "small", "text_muted")
            lines.append(row(link, (boxed(column(NameLabel(event.title), when, gap=0)), 1), gap=12))
        self._stack(lines)

    def _links(self, heading: str, icon: str, topics: Sequence[Topic]) -> None:
        if not topics:
            return
        self._head(heading, icon)
        links = [(self._link(one.code, one.title, one.code, self._on_topic), NameLabel(one.title)) for one in topics]
        self._stack([row(link, (title, 1), gap=12) for link, title in links])

    def _link(self, text: str, about: str, key: str, pressed: Callable[[], None]) -> Button:
        link = Button(text, kind="link", tip=key if "://" in key else "")
        link.setObjectName(key)
        link.setAccessibleName(f"{text} {about}")
        link.clicked.connect(pressed)
        return link

    def _stack(self, lines: Sequence[QLayout]) -> None:
        inner = boxed(column(*lines, gap=0))
        inner.setMaximumWidth(WIDEST)
        self._parts.addWidget(inner)
        self._parts.addSpacing(8)

    def _materials(self, materials: Sequence[Material]) -> None:
        plain = [Line(one.citation) for one in materials if not one.url]
        self._add(self.tr("Materials"), "file-text", plain)
        linked = [one for one in materials if one.url]
        if linked and not plain:
            self._head(self.tr("Materials"), "file-text")
        opens = [(one, self._link(self.tr("Open"), one.citation, str(one.url), self._on_address)) for one in linked]
        self._stack([row((Lines([Line(one.citation)]), 1), link, gap=12) for one, link in opens])

    @Slot()
    def _on_event(self) -> None:
        self.event_asked.emit(self.sender().objectName())

    @Slot()
    def _on_topic(self) -> None:
        self.topic_asked.emit(self.sender().objectName())

    @Slot()
    def _on_address(self) -> None:
        QDesktopServices.openUrl(QUrl(self.sender().objectName()))


def _line(topic: Topic) -> str:
    days = ""
    if topic.days_min:
        form = "days" if topic.days_max in {None, topic.days_min} else "days_between"
        days = say(f"curriculum.topic.{form}", count=topic.days_max or topic.days_min, least=topic.days_min)
    modes = ", ".join(say(f"curriculum.mode.{mode}") for mode in topic.modes)
    return " · ".join(part for part in (topic.format, days, modes) if part)
