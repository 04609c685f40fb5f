"""What careless and unlucky people do: one clear line, the right exit status, nothing changed.

One laptop with an event and its people is set up once; nothing in this file may change it, and every refused step is
followed by a look whether it did.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import filelock
import pytest
from openpyxl import Workbook

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.opening import LOCK, open_workspace
from rtcm_desktop.core.resources import resource
from rtcm_desktop.core.workspace import DATABASE, Surroundings
from rtcm_desktop.shell.application import run
from rtcm_desktop.shell.parts import parts
from tests.conftest import PASSPHRASE, FixedClock

NOW = "2026-12-07T18:00:00+04:00"
USER, USAGE, ENVIRONMENT = 1, 2, 3
LONGEST_LINE = 900
TECHNICAL = re.compile(r"Traceback|Errno|\bNone\b|\w(Error|Exception)\b|sqlite|codec|<class|\bobject at\b")
HEADINGS = ("No", "Surname", "Name", "Country", "E-mail")
NOMINEE = (1, "Əliyeva", "Aygün", "Azerbaijan", "aygun@example.org")
ZOOM = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest"


@dataclass(frozen=True)
class Answer:
    """What one call of the program gave."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> dict[str, object]:
        return json.loads(self.out)

    @property
    def code(self) -> str:
        return self.value["error"]["code"]


@dataclass(frozen=True)
class Desk:
    """A laptop with one event, the people in it, and a folder for papers and files."""

    folder: Path
    files: Path
    names: Mapping[str, str]
    untouched: str = ""

    def __call__(self, *arguments: object) -> Answer:
        """Runs a verb; the names in capitals stand for what there is here."""
        out: list[str] = []
        err: list[str] = []
        told = [self._meant(str(argument)) for argument in arguments]
        status = run(["--workspace", str(self.folder), "--json", *told], out.append, err.append)
        return Answer(status, "".join(out), "".join(err))

    def _meant(self, argument: str) -> str:
        return re.sub("|".join(self.names) or "(?!)", lambda found: self.names[found[0]], argument)

    def content(self) -> str:
        """A digest of everything that is kept."""
        around = Surroundings(clock=FixedClock(NOW), state_folder=Path(os.environ["RTCM_STATE"]), parts=parts())
        with open_workspace(self.folder, passphrase=PASSPHRASE, around=around) as space:
            return _digest(space.db)


def _digest(db: Database) -> str:
    digest = hashlib.sha256()
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        digest.update(repr((table, db.execute(f'SELECT * FROM "{table}"').fetchall())).encode())
    return digest.hexdigest()


@pytest.fixture(scope="module")
def office(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    root = tmp_path_factory.mktemp("office")
    shutil.copytree(template / "site", root / "site")
    shutil.copytree(template / "state", root / "state")
    (root / "files").mkdir()
    desk = Desk(root / "site", root / "files", {})
    with pytest.MonkeyPatch.context() as patch:
        _at_the_desk(patch, root)
        code = desk("event", "create", "--topic", "M2.T06", "--start", "2026-12-08", "--days", "3").value["event"]
        nominations = resource("sample", "nominations.xlsx")
        batch = desk("participants", "import", nominations, "--event", code).value["import"]
        content = desk.content()
        one = desk("participants", "list", "--event", code).value["participants"][0]
    names = {"PERSON": one["person"], "PARTICIPANT": one["id"], "IMPORT": batch, "EVENT": code}
    places = {"FILES": str(root / "files"), "WORKSPACE": str(root / "site"), "SAMPLE": str(nominations)}
    return replace(desk, names=names | places, untouched=content)


def _at_the_desk(patch: pytest.MonkeyPatch, root: Path) -> None:
    for name, value in {"RTCM_STATE": str(root / "state"), "RTCM_PASSPHRASE": PASSPHRASE, "RTCM_NOW": NOW}.items():
        patch.setenv(name, value)


@pytest.fixture
def desk(office: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    _at_the_desk(monkeypatch, office.folder.parent)
    return office


def refused(desk: Desk, verb: str, status: int, code: str, **values: str) -> str:
    """The one line that a refused step says; `?` in the verb stands for `what`. Looks that nothing was changed."""
    answer = desk(*(values["what"] if part == "?" else part for part in verb.split()))
    assert (answer.status, answer.code) == (status, code), answer.err
    line = answer.err.removesuffix("\n")
    assert line == answer.value["error"]["message"]
    assert line
    assert line.replace("\u200c", "").isprintable()
    assert len(line) < LONGEST_LINE
    assert not TECHNICAL.search(line)
    assert desk.content() == desk.untouched
    return line


UNKNOWN = [
    ("event show ?", "EVENT_UNKNOWN"),
    ("event change ? --set capacity=5", "EVENT_UNKNOWN"),
    ("event slot ? --at D1", "EVENT_UNKNOWN"),
    ("event agenda ? --pdf FILES/x.pdf", "EVENT_UNKNOWN"),
    ("event create --start 2026-12-08 --topic ?", "TOPIC_UNKNOWN"),
    ("curriculum show ?", "TOPIC_UNKNOWN"),
    ("people change ? --set position=Head", "PERSON_UNKNOWN"),
    ("people link ? PERSON --same", "PERSON_UNKNOWN"),
    ("people trainer ? --module 2", "PERSON_UNKNOWN"),
    ("participants import SAMPLE --event ?", "EVENT_UNKNOWN"),
    ("participants decide ? --row 5 --new", "IMPORT_UNKNOWN"),
    ("participants list --event ?", "EVENT_UNKNOWN"),
    ("participants replace ? --with-family A --with-given B", "PARTICIPANT_UNKNOWN"),
    ("participants change ? --set seat=4", "PARTICIPANT_UNKNOWN"),
    ("attendance mark ? --unit D1-AM --all --status present", "EVENT_UNKNOWN"),
    ("attendance mark EVENT --unit ? --all --status present", "UNIT_UNKNOWN"),
    ("attendance mark EVENT --unit D1-AM --id ? --status present", "PARTICIPANT_NOT_IN_EVENT"),
    ("attendance decide ? --row 2 --nobody", "REPORT_UNKNOWN"),
    ("attendance show ?", "EVENT_UNKNOWN"),
    ("attendance sheets ? --pdf FILES/x.pdf", "EVENT_UNKNOWN"),
    ("evaluation paper ? --phase post --pdf FILES/x.pdf", "EVENT_UNKNOWN"),
    ("evaluation blank ? --phase post --xlsx FILES/x.xlsx", "EVENT_UNKNOWN"),
    ("evaluation report ?", "EVENT_UNKNOWN"),
    ("certificates check ?", "EVENT_UNKNOWN"),
    ("certificates issue EVENT --id ?", "CERTIFICATE_OF_NOBODY"),
    ("certificates void ? --reason mistake", "NUMBER_SHAPE"),
    ("certificates correct ? --reason mistake", "NUMBER_SHAPE"),
    ("certificates verify ?", "CODE_UNREADABLE"),
    ("exchange resolve ? --value x", "CONFLICT_UNKNOWN"),
    ("history show --person ?", "ROW_UNKNOWN"),
    ("history show --event ?", "EVENT_UNKNOWN"),
]


@pytest.mark.parametrize(
    "what", ["", "{x} %s '; DROP TABLE event; -- \n \x1b[31m \u202e" + "x" * 100_000], ids=["empty", "odd"]
)
@pytest.mark.parametrize(("verb", "code"), UNKNOWN, ids=[verb for verb, _ in UNKNOWN])
def test_what_there_is_not_is_said(desk, verb, code, what):
    refused(desk, verb, USER, code, what=what)


WRONG = [
    ("event create --topic M2.T06 --start ?", "2026-02-30", USER, "DATE_WRONG"),
    ("event create --topic M2.T06 --start ?", "08/12/2026", USER, "DATE_WRONG"),
    ("event create --topic M2.T06 --start ?", "1026-12-08", USER, "DATE_FAR"),
    ("event create --topic M2.T06 --start 2026-12-08 --days ?", "0", USER, "DAYS_WRONG"),
    ("event create --topic M2.T06 --start 2026-12-08 --mode ?", "by post", USER, "CHOICE_WRONG"),
    ("event create --topic M2.T06 --start 2026-12-08 --language ?", "Klingon", USER, "LANGUAGE_UNKNOWN"),
    ("event change EVENT --set ?", "no equals sign", USER, "PAIR_WRONG"),
    ("event change EVENT --set ?", "colour=red", USER, "EVENT_FIELD_UNKNOWN"),
    ("event change EVENT --set ?", "days=" + "9" * 5000, USER, "DAYS_WRONG"),
    ("event change EVENT --set ?", "capacity=" + "9" * 5000, USER, "NUMBER_WRONG"),
    ("event slot EVENT --title New --at ?", "D9 09:00", USER, "SLOT_PLACE_WRONG"),
    ("event slot EVENT --ends 9 --at ?", "D1 25:00", USER, "TIME_WRONG"),
    ("event agenda EVENT --pdf FILES/x.pdf --language ?", " ", USER, "LANGUAGE_UNKNOWN"),
    ("attendance sheets EVENT --pdf FILES/x.pdf --language ?", "../../x", USER, "LANGUAGE_UNKNOWN"),
    ("participants list --event EVENT --language ?", "zz", USER, "LANGUAGE_UNKNOWN"),
    ("evaluation report EVENT --pdf FILES/x.pdf --language ?", "zz", USER, "LANGUAGE_UNKNOWN"),
    ("evaluation paper EVENT --phase post --pdf FILES/x.pdf --language ?", "fr", USER, "FORM_LANGUAGE_UNKNOWN"),
    ("evaluation blank EVENT --phase post --xlsx FILES/x.xlsx --version ?", "9", USER, "FORM_VERSION_UNKNOWN"),
    ("people add --family A --given B --sex ?", "x", USER, "CHOICE_WRONG"),
    ("people add --family A --given B --audience ?", "everybody", USER, "CHOICE_WRONG"),
    ("people add --family A --given B --birth-year ?", "84", USER, "NUMBER_WRONG"),
    ("people add --family A --given B --birth-date ?", "2026-13-01", USER, "FIELD_VALUE"),
    ("people change PERSON --set ?", "status=x", USER, "FIELD_UNKNOWN"),
    ("participants change PARTICIPANT --set ?", "status=", USER, "FIELD_EMPTY"),
    ("participants change PARTICIPANT --set ?", "role=king", USER, "CHOICE_WRONG"),
    ("participants change PARTICIPANT --set ?", "nights=" + "9" * 23, USER, "NUMBER_WRONG"),
    ("participants change PARTICIPANT --set ?", "exception=eligible", USER, "EXCEPTION_WITHOUT_REASON"),
    ("participants add --event EVENT --family A --role ?", "king", USAGE, "USAGE"),
    ("participants add --event EVENT --person ?", "nobody", USER, "PERSON_UNKNOWN"),
    ("participants add --event EVENT --person ?", "", USAGE, "USAGE"),
    ("attendance mark EVENT --unit D1-AM --all --status ?", "asleep\n" + "z" * 5000, USAGE, "USAGE"),
    ("attendance mark EVENT --unit D1-AM --all --status late --minutes ?", "-5", USER, "MINUTES_NEGATIVE"),
    ("attendance mark EVENT --unit D1-AM --all --status late --minutes ?", "9" * 23, USER, "MINUTES_TOO_MANY"),
    ("evaluation paper EVENT --pdf FILES/x.pdf --phase ?", "never", USAGE, "USAGE"),
    ("statistics year ?", "0", USER, "YEAR_WRONG"),
    ("statistics period 2026-12-31 ?", "2026-02-30", USER, "DATE_WRONG"),
    ("evaluation note EVENT --kind wish --text More --date ?", "2026-02-30", USER, "DATE_WRONG"),
    ("certificates verify ?", "RTCM-AZ7-26-A999-9", USER, "NUMBER_MISTYPED"),
    ("people add --family ?", "caf\udce9", USER, "ARGUMENT_NOT_TEXT"),
    ("event show ?", "\udce9", USER, "ARGUMENT_NOT_TEXT"),
]


@pytest.mark.parametrize(
    ("verb", "what", "status", "code"), WRONG, ids=[f"{verb} {what[:20]!r}" for verb, what, *_ in WRONG]
)
def test_a_wrong_value_is_refused(desk, verb, what, status, code):
    refused(desk, verb, status, code, what=what)


# Where papers go

PAPERS = [
    "event agenda EVENT --pdf ?",
    "participants list --event EVENT --pdf ?",
    "participants list --event EVENT --xlsx ?",
    "attendance sheets EVENT --pdf ?",
    "evaluation paper EVENT --phase post --pdf ?",
    "evaluation blank EVENT --phase post --xlsx ?",
    "evaluation report EVENT --pdf ?",
    "evaluation report EVENT --xlsx ?",
    "certificates issue EVENT --id PARTICIPANT --pdf ?",
    "statistics year 2026 --pdf ?",
    "statistics year 2026 --xlsx ?",
    "workspace backup ?",
    "exchange pack ?",
]


@pytest.mark.parametrize("verb", PAPERS)
def test_no_paper_overwrites_the_workspace(desk, verb):
    for own in (DATABASE, "workspace.json"):
        refused(desk, verb, USER, "FILE_OF_WORKSPACE", what=f"WORKSPACE/{own}")


@pytest.mark.parametrize("verb", PAPERS)
def test_no_paper_is_written_into_nothing(desk, verb):
    refused(desk, verb, USER, "FILE_IS_FOLDER", what="")


@pytest.mark.parametrize("place", ["FILES/none/x.pdf", "FILES/" + "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_to_is_named(desk, place):
    line = refused(desk, "event agenda EVENT --pdf ?", ENVIRONMENT, "FILE_NOT_WRITTEN", what=place)
    assert "x.pdf" in line
    assert not [path for path in desk.files.rglob("*") if path.name.startswith("x")]


# Foreign files


def workbook(
    *rows: tuple[object, ...], change: Callable[[Workbook], object] = lambda book: None
) -> Callable[[Path], None]:
    """Writes a workbook with these rows, changed afterwards."""

    def write(path: Path) -> None:
        book = Workbook()
        book.active.title = "List"
        for row in rows:
            book.active.append(row)
        change(book)
        book.save(path)

    return write


def content(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def hide_the_only_sheet(book: Workbook) -> None:
    book.create_sheet("Empty")
    book["List"].sheet_state = "hidden"


def unpacks_to_gigabytes(path: Path) -> None:
    """Two parts that say of themselves that they are a gigabyte each; nothing of it is on the disk."""
    workbook(HEADINGS, NOMINEE)(path)
    zeros = b"<row/>" * 200_000
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        for number in (8, 9):
            with package.open(f"xl/worksheets/sheet{number}.xml", "w") as part:
                for _ in range(60):
                    part.write(zeros)


def without(part: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        workbook(HEADINGS, NOMINEE)(path.with_suffix(".whole"))
        with zipfile.ZipFile(path.with_suffix(".whole")) as whole, zipfile.ZipFile(path, "w") as package:
            for name in whole.namelist():
                if name != part:
                    package.writestr(name, whole.read(name))

    return write


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
FOREIGN = {
    "a folder": (lambda path: path.mkdir(), "SHEET_FILE_UNREADABLE"),
    "nothing": (lambda path: None, "FILE_MISSING"),
    "an empty file": (content(b""), "SHEET_FILE_EMPTY"),
    "blank lines": (content(b" \n\n\t\n"), "SHEET_FILE_EMPTY"),
    "a PDF": (content(b"%PDF-1.7\n" + bytes(100)), "SHEET_IS_PDF"),
    "a web page": (content(b"<html><table><tr><td>Surname</td></tr></table></html>"), "SHEET_IS_HTML"),
    "a picture": (content(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)), "SHEET_IS_PICTURE"),
    "an old workbook": (content(OLE + "Workbook".encode("utf-16-le")), "SHEET_OLD_XLS"),
    "a workbook with a password": (content(OLE + "EncryptedPackage".encode("utf-16-le")), "SHEET_PASSWORD"),
    "half a workbook": (content(b"PK\x03\x04" + bytes(200)), "SHEET_DAMAGED"),
    "a workbook without its sheet": (without("xl/worksheets/sheet1.xml"), "SHEET_DAMAGED"),
    "a workbook without its list of sheets": (without("xl/workbook.xml"), "SHEET_DAMAGED"),
    "gigabytes": (unpacks_to_gigabytes, "SHEET_TOO_LARGE"),
    "a cell of a megabyte": (content(b"Surname,Name\n" + b"x" * 1_000_000 + b",y\n"), "SHEET_NOT_TABLE"),
    "an empty sheet": (workbook(), "SHEET_EMPTY"),
    "a hidden sheet only": (workbook(HEADINGS, NOMINEE, change=hide_the_only_sheet), "SHEET_ONLY_HIDDEN"),
}
READERS = [
    "participants import ? --event EVENT",
    "attendance import ? --event EVENT --unit D1-AM",
    "evaluation import ? --event EVENT --phase post",
]


@pytest.fixture
def foreign(tmp_path: Path) -> Callable[[str], str]:
    def make(kind: str) -> str:
        path = tmp_path / "list.xlsx"
        FOREIGN[kind][0](path)
        return str(path)

    return make


@pytest.mark.parametrize("kind", FOREIGN)
@pytest.mark.parametrize("verb", READERS)
def test_a_file_that_is_no_list_is_refused_by_its_kind(desk, foreign, verb, kind):
    if kind == "a folder" and verb.startswith("evaluation"):
        refused(desk, verb, USAGE, "USAGE", what=foreign(kind))
    else:
        assert "list.xlsx" in refused(desk, verb, USER, FOREIGN[kind][1], what=foreign(kind))


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([NOMINEE], "SHEET_NO_HEADER"),
        ([HEADINGS], "SHEET_NO_ROWS"),
        ([("No", "Country"), (1, "Georgia")], "SHEET_COLUMN_MISSING"),
        ([HEADINGS, (*NOMINEE, *["x"] * 300)], "SHEET_TOO_MANY_COLUMNS"),
    ],
)
def test_a_table_without_what_is_needed_says_what(desk, tmp_path, rows, code):
    workbook(*rows)(tmp_path / "list.xlsx")
    refused(desk, READERS[0], USER, code, what=str(tmp_path / "list.xlsx"))


def test_headings_in_two_languages_are_no_person(desk, tmp_path):
    second = ("№", "Фамилия", "Имя", "Страна", "Эл. почта")
    workbook(HEADINGS, second, NOMINEE, ("Total", None, None, None, 1))(tmp_path / "list.xlsx")
    answer = desk("participants", "import", tmp_path / "list.xlsx", "--event", "EVENT", "--preview").value
    assert (answer["rows"], answer["refused"]) == (1, 0)
    assert [problem["code"] for problem in answer["problems"]] == ["SHEET_TOTALS_SKIPPED"]


def test_a_stray_nul_does_not_hide_a_list(desk, tmp_path):
    (tmp_path / "list.csv").write_bytes(b"Surname,Name\nAli\x00yeva,Aygun\n" + b"Beridze,Giorgi\n" * 9)
    answer = desk("participants", "import", tmp_path / "list.csv", "--event", "EVENT", "--preview").value
    assert (answer["rows"], answer["refused"]) == (10, 0)


# Reports of meetings


def report(desk: Desk, tmp_path: Path, text: str) -> Answer:
    path = tmp_path / "report.csv"
    path.write_text(text, encoding="utf-8")
    return desk("attendance", "import", path, "--event", "EVENT", "--unit", "D2-AM", "--preview")


@pytest.mark.parametrize(
    ("row", "code", "says"),
    [
        ("Ana,,11/20/2026 09:00:00 AM,11/20/2026 12:30:00 PM,210,Yes", "REPORT_NOTHING_USED", "2026-11-20"),
        ("Ana,,12/09/2026 12:00:00 PM,12/09/2026 09:30:00 AM,150,Yes", "REPORT_NOTHING_USED", "before the join time"),
        ("Ana,,13/13/2026 09:00:00 AM,garbage,210,Yes", "REPORT_NOTHING_USED", "neither its join nor its leave time"),
        (",,12/09/2026 09:00:00 AM,12/09/2026 12:30:00 PM,210,Yes", "REPORT_NOTHING_USED", "no name"),
        ("Ana,,01/02/2026 09:00:00 AM,01/02/2026 12:30:00 PM,210,Yes", "REPORT_DATES_UNCLEAR", "01/02/2026"),
    ],
)
def test_a_report_of_which_nothing_counts_says_why(desk, tmp_path, row, code, says):
    answer = report(desk, tmp_path, f"{ZOOM}\n{row}\n")
    assert (answer.status, answer.code) == (USER, code)
    assert says in answer.err


@pytest.mark.parametrize("minutes", ["1e400", "inf", "nan", "-5", "9" * 30, "1e12"])
def test_a_length_that_cannot_be_is_unknown(desk, tmp_path, minutes):
    answer = report(desk, tmp_path, f"{ZOOM}\nAna,,12/09/2026 09:00:00 AM,,{minutes},Yes\n")
    assert answer.status == 0
    assert answer.value["verdicts"][0]["minutes"] is None


def test_who_registered_for_a_webinar_and_did_not_come_was_not_there(desk, tmp_path):
    host = "Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)"
    guest = (
        "Attended,User Name (Original Name),First Name,Last Name,Email,Join Time,Leave Time,Time in Session (minutes)"
    )
    text = (
        f"Attendee Report\nHost Details\n{host}\nYes,Host,,12/09/2026 09:00:00 AM,12/09/2026 12:30:00 PM,210\n"
        f"Attendee Details\n{guest}\nYes,Ana Lin,Ana,Lin,a@x.org,12/09/2026 09:00:00 AM,12/09/2026 12:30:00 PM,210\n"
        "No,Bo Lin,Bo,Lin,b@x.org,--,--,--\n"
    )
    answer = report(desk, tmp_path, text).value
    assert [verdict["name"] for verdict in answer["verdicts"]] == ["Ana Lin"]
    assert "REPORT_ROW_NOT_ATTENDED" in {row["code"] for row in answer["unused_rows"]}


# The workspace itself and the computer


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Callable[..., Answer]:
    """Runs a verb on a copy of the laptop's data, which may be damaged."""
    shutil.copytree(desk.folder, tmp_path / "copy")
    return replace(desk, folder=tmp_path / "copy")


def test_a_workspace_without_its_data_is_told_and_none_is_made(elsewhere):
    (elsewhere.folder / DATABASE).unlink()
    answer = elsewhere("event", "list")
    assert (answer.status, answer.code) == (ENVIRONMENT, "DATABASE_GONE")
    assert not (elsewhere.folder / DATABASE).exists()


@pytest.mark.parametrize(
    ("file", "content", "status", "code"),
    [
        (DATABASE, b"x" * 20_000, ENVIRONMENT, "DATABASE_DAMAGED"),
        ("workspace.json", b"", USER, "WORKSPACE_FOREIGN"),
        ("workspace.json", b'{"a": 1}', USER, "WORKSPACE_FOREIGN"),
        ("workspace.json", b'{"format": 1}', ENVIRONMENT, "WORKSPACE_DAMAGED"),
        ("workspace.json", b'{"format": 9}', USER, "WORKSPACE_NEWER"),
    ],
)
def test_damaged_and_foreign_folders_are_told_apart(elsewhere, file, content, status, code):
    (elsewhere.folder / file).write_bytes(content)
    answer = elsewhere("event", "list")
    assert (answer.status, answer.code) == (status, code)


def test_a_workspace_open_elsewhere_is_told(desk):
    with filelock.FileLock(desk.folder / LOCK):
        answer = desk("event", "list")
    assert (answer.status, answer.code) == (USER, "WORKSPACE_IN_USE")


@pytest.mark.parametrize(
    "moment", ["9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "1999-12-31T12:00:00+00:00"]
)
def test_a_clock_out_of_this_world_is_told(desk, monkeypatch, moment):
    monkeypatch.setenv("RTCM_NOW", moment)
    assert desk("event", "list").code == "CLOCK_UNREADABLE"


def test_a_computer_needs_a_name(desk, tmp_path):
    answer = replace(desk, folder=tmp_path / "new")("workspace", "create", "--role", "centre", "--name", " ")
    assert (answer.status, answer.code) == (USER, "WORKSPACE_NAME_EMPTY")
    assert not (tmp_path / "new").exists()


def test_a_workspace_may_be_called_like_a_verb(desk, monkeypatch, tmp_path):
    shutil.copytree(desk.folder, tmp_path / "people")
    monkeypatch.chdir(tmp_path)
    out: list[str] = []
    assert run(["--workspace", "people", "--json", "event", "list"], out.append, out.append) == 0
    assert json.loads(out[0])["events"]


def test_without_a_terminal_the_missing_passphrase_is_one_line(desk):
    env = {name: value for name, value in os.environ.items() if name != "RTCM_PASSPHRASE"}
    command = [sys.executable, "-m", "rtcm_desktop", "--workspace", desk.folder, "event", "list"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == USER
    assert len(done.stderr.splitlines()) == 1
    assert "RTCM_PASSPHRASE" in done.stderr
