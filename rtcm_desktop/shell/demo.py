"""The practice run: one whole event on invented people, from the plan to the year's figures, through the same verbs.

It shows what the program does, and it is the first thing to look at after a change.
"""

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from rtcm_desktop.core.console import Session
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.texts import say
from rtcm_desktop.shell.parts import VERBS, named, parts

MARKER = ".rtcm-demo"
SECRET = "practice only"  # noqa: S105 (it protects invented people)
TOPIC = "M2.T06"
START = "2026-12-08"
UNITS = ("D1-AM", "D1-PM", "D2-AM", "D2-PM", "D3-AM", "D3-PM")
ONLINE_UNIT = "D2-AM"
TRAINERS = (
    ("Lindqvist", "Marta", "F", "IOM"),
    ("Vəliyev", "Rəşad", "M", "State Migration Service"),
)

SIGNATORIES = "Rəşad Vəliyev, Head of the Centre; Marta Lindqvist, Chief of Mission (acting)"
REMARKS = (
    "More time for the case studies, please",
    "The exchange with colleagues from other countries helped most",
    "The screening tools can be used at our border posts as they are",
    "Please send the slides before the course",
    "A visit to a shelter would have been good",
    "Interpreters need the papers a day earlier",
    "The role play on referral showed where our own rules have gaps",
)

Answer = dict[str, Any]


class Desk:
    """One installation of the practice run, with a clock that the story sets."""

    def __init__(self, root: Path, name: str) -> None:
        self._session = Session(
            folder=root / name, clock=self.moment, parts=parts(), secret=SECRET, state_folder=root / f"{name}-state"
        )
        self.now = "2026-11-23T10:00:00+04:00"

    def moment(self) -> datetime:
        return datetime.fromisoformat(self.now)

    def __call__(self, area: str, *arguments: object) -> Answer:
        """Runs one verb and gives its answer."""
        group = named(VERBS[area])
        answer = group.main(args=[str(part) for part in arguments], obj=self._session, standalone_mode=False)
        return dict(answer)


def play(folder: Path) -> Answer:
    """Plays the whole story into a folder and gives the list of what was made.

    Raises UserError `DEMO_FOLDER_TAKEN` when the folder holds anything but an earlier practice run.
    """
    _clear(folder)
    papers = folder / "papers"
    papers.mkdir()
    data = folder / "data"
    centre, laptop = Desk(data, "centre"), Desk(data, "laptop")
    _set_up(centre, laptop, folder)
    event = _plan(laptop, papers)
    _invite(laptop, event, papers)
    _attend(laptop, event)
    _evaluate(laptop, event, papers)
    _certify(laptop, event, papers)
    figures = _hand_over(centre, laptop, folder, papers)
    made = [
        {"file": str(path.relative_to(folder)), "what": say(f"demo.{path.stem}"), "kilobytes": _kilobytes(path)}
        for path in sorted([*papers.iterdir(), folder / "event.rtcm"])
        if path.is_file()
    ]
    return {"event": event, "folder": str(folder), "persons": figures["persons"], "made": made}


def _clear(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()) and not (folder / MARKER).exists():
        raise UserError("DEMO_FOLDER_TAKEN", folder=str(folder))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / MARKER).touch()


def _kilobytes(path: Path) -> int:
    return max(1, round(path.stat().st_size / 1000))


def _set_up(centre: Desk, laptop: Desk, folder: Path) -> None:
    centre("workspace", "create", "--role", "centre", "--name", "Baku")
    centre("exchange", "kit", folder / "AZ7.kit", "--station", "AZ7")
    laptop("workspace", "create", "--role", "site", "--name", "Laptop AZ7", "--kit", folder / "AZ7.kit")
    laptop("exchange", "request", folder / "AZ7.request")
    centre("exchange", "approve", folder / "AZ7.request")


def _plan(laptop: Desk, papers: Path) -> str:
    made = laptop(
        "event", "create", "--topic", TOPIC, "--start", START, "--days", 3, "--mode", "hybrid",
        "--venue", "Ganja, conference hotel", "--language", "en",
    )  # fmt: skip
    event = str(made["event"])
    laptop("event", "change", event, "--set", f"signatories={SIGNATORIES}")
    trainers = []
    for family, given, sex, organisation in TRAINERS:
        person = laptop(
            "people", "add", "--family", family, "--given", given, "--sex", sex, "--organisation", organisation
        )["id"]
        laptop("people", "trainer", person, "--module", 2, "--language", "en")
        trainers.append(person)
    sessions = [slot for slot in made["agenda"] if slot["kind"] == "session"]
    days = sorted({slot["date"] for slot in made["agenda"]})
    for number, slot in enumerate(sessions):
        place = f"D{days.index(slot['date']) + 1} {slot['start']}"
        laptop("event", "slot", event, "--at", place, "--trainer", trainers[number % len(trainers)])
    laptop("event", "agenda", event, "--pdf", papers / "agenda.pdf")
    return event


def _invite(laptop: Desk, event: str, papers: Path) -> None:
    laptop("participants", "import", resource("sample", "nominations.xlsx"), "--event", event)
    lists = {
        "participant-list": "list",
        "name-check-list": "namecheck",
        "badges": "badges",
        "name-tents": "tents",
        "signature-list": "daily",
        "registration-slips": "slips",
    }
    for name, kind in lists.items():
        laptop("participants", "list", "--event", event, "--kind", kind, "--pdf", papers / f"{name}.pdf")
    laptop("participants", "list", "--event", event, "--xlsx", papers / "participant-list.xlsx")
    laptop("attendance", "sheets", event, "--pdf", papers / "sign-in-sheets.pdf")
    laptop("attendance", "emergency", event, "--pdf", papers / "emergency-sheets.pdf")


def _attend(laptop: Desk, event: str) -> None:
    laptop.now = "2026-12-10T17:30:00+04:00"
    people = laptop("participants", "list", "--event", event)["participants"]
    room = [person["id"] for person in people if person["mode"] != "online"]
    online = [person["id"] for person in people if person["mode"] == "online"]
    left_after_a_day = room[-1]
    for unit in UNITS:
        present = [*room, *(online if unit != ONLINE_UNIT else [])]
        if not unit.startswith("D1"):
            present.remove(left_after_a_day)
            laptop("attendance", "mark", event, "--unit", unit, "--id", left_after_a_day, "--status", "absent")
        laptop("attendance", "mark", event, "--unit", unit, *_each("--id", present), "--status", "present")
    report = laptop(
        "attendance", "import", resource("sample", "meeting_report.csv"), "--event", event, "--unit", ONLINE_UNIT
    )
    for verdict in report["verdicts"]:
        if verdict["verdict"] == "doubtful" and verdict["candidates"]:
            choice = verdict["candidates"][0]
            laptop("attendance", "decide", report["import"], "--row", verdict["row"], "--id", choice)


def _each(option: str, values: Sequence[str]) -> list[str]:
    return [part for value in values for part in (option, value)]


def _evaluate(laptop: Desk, event: str, papers: Path) -> None:
    laptop("evaluation", "paper", event, "--phase", "post", "--pdf", papers / "evaluation-form.pdf")
    entry = papers / "evaluation-entry.xlsx"
    laptop("evaluation", "blank", event, "--phase", "post", "--xlsx", entry)
    type_answers(entry, number=19)
    laptop("evaluation", "import", entry, "--event", event, "--phase", "post")
    laptop(
        "evaluation", "report", event,
        "--pdf", papers / "assessment-report.pdf", "--xlsx", papers / "assessment-report.xlsx",
    )  # fmt: skip


def type_answers(workbook: Path, *, number: int) -> None:
    """Fills an entry workbook as a clerk would, with invented answers; always the same ones."""
    from openpyxl import load_workbook

    book = load_workbook(workbook)
    sheet = book.worksheets[0]
    chance = Random(2026)
    columns = [(place, str(sheet.cell(2, place).value)) for place, cell in enumerate(sheet[1], 1) if cell.value]
    for row in range(4, 4 + number):
        for column, kind in columns:
            sheet.cell(row, column).value = _typed(kind, row, chance)
    book.save(workbook)


def _typed(kind: str, row: int, chance: Random) -> str | int | None:
    if kind == "serial":
        return row - 3
    if kind.startswith("scale"):
        return chance.choice((2, 3, 4, 4, 4, 5, 5, 5))
    if ":" in kind:
        return chance.choice(kind.split(":", 1)[1].split(","))
    return chance.randint(1, 5) if kind == "number" else chance.choice((None, None, *REMARKS))


def _certify(laptop: Desk, event: str, papers: Path) -> None:
    issued = laptop("certificates", "issue", event, "--pdf", papers / "certificates.pdf")["issued"]
    laptop(
        "certificates", "correct", issued[0]["number"], "--reason", "name misspelt",
        "--name", f"{issued[0]['name']}-Test", "--pdf", papers / "corrected-certificate.pdf",
    )  # fmt: skip
    laptop("certificates", "page", "--html", papers / "verification-page.html")


def _hand_over(centre: Desk, laptop: Desk, folder: Path, papers: Path) -> Answer:
    laptop("exchange", "pack", folder / "event.rtcm")
    centre.now = "2027-01-11T09:00:00+04:00"
    centre("exchange", "merge", folder / "event.rtcm")
    return centre("statistics", "year", 2026, "--pdf", papers / "year-table.pdf", "--xlsx", papers / "year-table.xlsx")
