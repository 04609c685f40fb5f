"""Every part of the window on one page, to be looked at: `python -m tests.ui.gallery FOLDER` writes it in light and dark."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.core.progress import Step
from rtcm_desktop.uikit import fonts, i18n, theme
from rtcm_desktop.uikit.forms import ChoiceField, DateField, Field, Form, TextField
from rtcm_desktop.uikit.tables import Align, Cell, Column, FilterField, RecordTable, RowHeight
from rtcm_desktop.uikit.theme import Choice
from rtcm_desktop.uikit.widgets import (
    Banner,
    Button,
    Card,
    Chip,
    ChoiceList,
    Counter,
    EmptyChoice,
    EventHeader,
    FilterChips,
    HairLine,
    KeyCap,
    KeyHint,
    Label,
    PageHead,
    ProgressLine,
    Rail,
    RailItem,
    RowItem,
    SearchList,
    SidePanel,
    StateMark,
    StepState,
    Strip,
    ViewSwitch,
    boxed,
    column,
    row,
)
from rtcm_desktop.uikit.widgets import Step as StepItem

NAMES = "Əliyeva · Нұрлан · ბერიძე · مریم حسینی"


def card(title: str) -> Card:
    made = Card(gap=12)
    made.body.addWidget(Label(title, "heading"))
    return made


def buttons() -> Card:
    made = card("Buttons")
    made.body.addWidget(Label("one primary per page", "caption", "text_muted"))
    plain = (
        Button("Issue and print 12", "printer", "primary"),
        Button("Register", "list"),
        Button("Cancel", kind="quiet"),
    )
    made.body.addLayout(row(*plain, Button("Show all", kind="link"), None))
    made.body.addWidget(Label("cannot be called back · focus · disabled", "caption", "text_muted"))
    disabled = Button("Not now")
    disabled.setEnabled(False)
    stop = Button("Cancel certificate…", "circle-x", "stop")
    made.body.addLayout(row(stop, Button("Focus", "check"), Button("Focus", "printer", "primary"), disabled, None))
    made.body.addWidget(Label("large 36 px · view switch", "caption", "text_muted"))
    switch = ViewSwitch([("desk", "Desk"), ("grid", "Grid")])
    made.body.addLayout(row(Button("Mark present", "check", "primary", large=True), switch, None))
    return made


def fields() -> Card:
    made = card("Fields")
    form = Form(2)
    form.add("family", Field("Family name", TextField("Berdiýewa")))
    form.add("born", Field("Born", DateField())).widget.setText("31.02.1988")
    form.add("mail", Field("E-mail", TextField("o.berdiyeva@migr.gov.tm")))
    form.add(
        "language", Field("Language of papers", ChoiceField([("", "As for the event: English"), ("ru", "Russian")]))
    )
    form.add("own", Field("Own script", TextField("احمدظاهر نورزی")))
    form.add("printed", Field("Printed as", TextField("Ahmad Zahir Noorzai")))
    form.field("born").check()
    form.field("mail").say("attention", "Oguljan Berdiýewa has this address")
    made.body.addWidget(form)
    return made


def states() -> Card:
    made = card("Verdicts and states: shape, word and colour")
    chips = (
        Chip("Certain", "ok"),
        Chip("If present this afternoon", "accent", "circle-dashed"),
        Chip("No", "stop"),
        Chip("Maybe the same person", "attention", "users"),
        Chip("Not here yet"),
    )
    made.body.addLayout(row(*chips, None))
    marks = [
        (StepState.DONE, "done"),
        (StepState.BEGUN, "begun"),
        (StepState.OPEN, "not begun"),
        (StepState.WANTS, "wants you"),
    ]
    made.body.addLayout(
        row(*(part for state, text in marks for part in (StateMark(state, 18), Label(text, "small"))), None)
    )
    made.body.addWidget(HairLine())
    made.body.addWidget(
        Banner(
            "stop",
            "The stick was pulled out before the file was whole",
            "Nothing is lost. Put it back and press Try again.",
            button="Try again",
        )
    )
    made.body.addWidget(Banner("attention", "3 names are not confirmed", button="Check names"))
    made.body.addWidget(Banner("ok", "Taken in: 19 people", "3 wait for your decision.", button="Undo", icon="undo-2"))
    return made


def work() -> Card:
    made = card("Long work")
    line = ProgressLine()
    line.show_step("Certificates", Step(312, 1000), 3.2)
    made.body.addWidget(line)
    return made


def letters() -> Card:
    made = card("Type")
    for scale in ("title", "heading", "strong", "body", "small"):
        made.body.addLayout(row(Label(scale, "small", "text_muted"), 8, Label(NAMES, scale), None))
    return made


def gallery() -> QWidget:
    page = QWidget()
    page.setProperty("kind", "canvas")
    left, right = column(buttons(), fields(), None, gap=16), column(states(), work(), letters(), None, gap=16)
    layout = row(gap=16, margins=(24, 24, 24, 24))
    layout.addLayout(left, 1)
    layout.addLayout(right, 1)
    page.setLayout(layout)
    page.resize(1366, 768)
    return page


PEOPLE = (
    (
        "18",
        "Oguljan Berdiýewa",
        "Turkmenistan",
        "State Migration Service",
        "attention",
        "users",
        "Maybe the same person",
    ),
    (
        "20",
        "Muhammad Bilal Khan",
        "محمد بلال خان",
        "Federal Investigation Agency",
        "attention",
        "users",
        "Maybe the same person",
    ),
    ("16", "Mehmet", "Row 16: column C is empty", "Coast Guard Command", "stop", "", "No family name"),
    ("5", "Leyla Əliyeva", "Azerbaijan", "State Migration Service", "ok", "user-plus", "New"),
    (
        "7",
        "Nurlan Abdikadyrov",
        "Нұрлан Әбдіқадыров",
        "Ministry of Internal Affairs",
        "accent",
        "user-check",
        "Already known",
    ),
    ("8", "Giorgi Beridze", "გიორგი ბერიძე", "Patrol Police Department", "ok", "user-plus", "New"),
    (
        "10",
        "Maryam Hosseini",
        "مریم حسینی",
        "Bureau for Aliens and Foreign Immigrants Affairs",
        "accent",
        "user-check",
        "Already known",
    ),
)
IMPORT = (
    Column("row", "Row", lambda row: Cell(row[0], tone="muted"), 48, Align.RIGHT, sort=lambda row: int(row[0])),
    Column("person", "Person", lambda row: Cell(row[1], row[2], strong=True), 190, edit=lambda row: row[1]),
    Column("organisation", "Organisation", lambda row: Cell(row[3], "Azerbaijan")),
    Column("result", "Result", lambda row: Cell(row[6], chip=True, tone=row[4], icon=row[5]), 190),
)
MARKS = {"p": ("check", "ok"), "l": ("clock", "attention"), "a": ("x", "stop"), "": ("", "")}


def mark_column(place: int) -> Column:
    def cell(row: tuple[str, ...]) -> Cell:
        icon, role = MARKS["plap"[(int(row[0]) + place) % 4] if place < 2 else ""]
        ground = "canvas" if place == 1 else ""
        return Cell(
            "" if icon else "·", icon=icon, role=role, tone="muted", ground=ground, align=Align.CENTRE, spoken="late"
        )

    return Column(f"unit{place}", ("Tue am", "Tue pm", "Wed am", "Wed pm")[place], cell, 68, Align.CENTRE)


GRID = (
    Column("number", "No.", lambda row: Cell(row[0], tone="muted"), 48, Align.RIGHT),
    Column("person", "Person", lambda row: Cell(row[1], strong=True)),
    Column("own", "Own script", lambda row: Cell(row[2], tone="muted"), 180),
    *(mark_column(place) for place in range(4)),
    Column("share", "Share", lambda _: Cell("2 of 2", tone="muted"), 80, Align.RIGHT),
    Column("verdict", "Certificate", lambda row: Cell("Needs 3 of 4 to come", icon="circle-dashed"), 210),
)
AREAS = (
    RailItem("home", "house", "Home"),
    RailItem("events", "calendar-days", "Events"),
    RailItem("people", "users", "People"),
    RailItem("trainers", "presentation", "Trainers"),
    RailItem("curriculum", "book-open", "Curriculum"),
    RailItem("statistics", "chart-column", "Statistics"),
    RailItem("exchange", "arrow-left-right", "Exchange"),
)
STEPS = (
    StepItem("overview", "Overview", "2 to do"),
    StepItem("plan", "Plan", "22 slots, 6 trainers", StepState.DONE),
    StepItem("people", "People", "3 names to confirm", StepState.WANTS),
    StepItem("attendance", "Attendance", "Morning: 14 of 18", StepState.BEGUN),
    StepItem("evaluation", "Evaluation", "Form is ready", StepState.OPEN),
    StepItem("certificates", "Certificates", "18 can reach it", StepState.OPEN),
    StepItem("report", "Report", "Not made yet", StepState.OPEN),
    StepItem("send", "Send", "Last sent Mon 18:10", StepState.WANTS),
)


def frame() -> QWidget:
    """The frame with tables, lists and an empty page in it."""
    window = QWidget()
    window.setProperty("kind", "canvas")
    rail = Rail(AREAS, (RailItem("look", "moon", "Dark", stays=False), RailItem("settings", "settings", "Settings")))
    rail.set_station("RTCM Desktop", "AZ7 · training laptop")
    rail.set_current("events")
    rail.set_waiting("exchange", 2)
    header = EventHeader()
    header.set_event(
        "Integrated border management in practice",
        "AZ7-26-A03",
        "Tue 8 – Thu 10 Dec 2026  ·  Tbilisi, Training Centre, room 2  ·  room and on line",
    )
    header.set_action("Print for tomorrow")
    header.steps.set_steps(STEPS)
    header.steps.set_current("people")
    strip = Strip()
    strip.set_kept("Kept 10:03")
    strip.set_undo("Undo “marked present: Leyla Əliyeva”")
    strip.set_hints([KeyHint("1", "Same"), KeyHint("2", "Somebody else"), KeyHint("Enter", "Take in")])
    window.setLayout(row((rail, 0), (boxed(column(header, (content(), 1), strip, gap=0)), 1), gap=0))
    window.resize(1366, 696)
    return window


def content() -> QWidget:
    table = RecordTable(IMPORT, lambda row: row[0], name="List", rows=RowHeight.TWO)
    table.show_rows(PEOPLE)
    table.select_first()
    grid = RecordTable(GRID, lambda row: row[0], name="Grid", rows=RowHeight.GRID, cells=True)
    grid.show_rows(PEOPLE)
    grid.select("16", "unit1")
    head = PageHead()
    head.set_title("Take in a list")
    head.set_fact("Nominations_SMS.xlsx, sheet “List” · headings in row 4")
    head.add(Button("Cancel", kind="quiet"))
    head.add(Button("Take in 19 people", "check", "primary"))
    chips = FilterChips(
        [
            ("all", "All {count}", "quiet", ""),
            ("decide", "{count} to decide", "attention", "users"),
            ("refused", "{count} cannot be used", "stop", "circle-x"),
            ("known", "{count} already known", "accent", "user-check"),
        ]
    )
    chips.set_counts({"all": 23, "decide": 3, "refused": 1, "known": 5})
    field = FilterField(table, "Filter")
    left = column(head, row((chips, 1), field), (table, 1), (grid, 1), gap=8, margins=(24, 12, 16, 12))
    panel = SidePanel("Maybe the same person")
    panel.set_title("Maybe the same person", "1 of 3")
    panel.body.addWidget(
        Label("The e-mail is the same; the family name is spelt differently.", "small", "text_muted", wrap=True)
    )
    panel.body.addLayout(row(Button("Same person", "user-check"), KeyCap("1"), None))
    found = SearchList("Found")
    found.set_items(
        [
            RowItem("1", "Giorgi Beridze", "გიორგი ბერიძე · Georgia", "Not here yet"),
            RowItem("2", "Oguljan Berdiýewa", "Turkmenistan", "Here since 08:52", "ok"),
        ]
    )
    found.setFixedHeight(found.wanted_height())
    panel.body.addWidget(found)
    counters = [Counter("door-open", "In the room"), Counter("wifi", "On line")]
    counters[0].set(11, "of 14")
    counters[1].set(3, "of 4")
    panel.body.addLayout(row(*counters))
    panel.body.addWidget(
        ChoiceList(
            [
                EmptyChoice("list", "file-down", "Take in a list", "Excel, CSV", "Ctrl+I"),
                EmptyChoice("one", "user-plus", "Add one", "Name is enough", "Ins"),
            ]
        )
    )
    panel.body.addStretch(1)
    return boxed(row((boxed(left), 1), panel, gap=0))


def main(folder: Path) -> None:
    app = QApplication([])
    fonts.load()
    i18n.install(app)
    for choice in (Choice.LIGHT, Choice.DARK):
        theme.apply(app, choice)
        for make in (gallery, frame):
            page = make()
            page.show()
            app.processEvents()
            page.grab().save(str(folder / f"{make.__name__}-{choice}.png"))
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
