"""Nomination lists in foreign workbooks into nominations, row by row; a bad row never stops the good ones."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from rtcm_desktop.core import names
from rtcm_desktop.core.resources import resource
from rtcm_desktop.curriculum.rules import audience_of, country_of, language_of
from rtcm_desktop.participants.model import Mode, Nomination, Role
from rtcm_desktop.people.model import Person, Sex
from rtcm_desktop.sheets.model import Problem, Record, Table, TableSource, problem
from rtcm_desktop.sheets.reading import read_table
from rtcm_desktop.sheets.values import CellFault, parse_date, parse_year
from rtcm_desktop.sheets.vocabulary import vocabulary

_NAME_FIELDS = ("family", "full_name", "name_original", "name_latin", "given")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_EMAIL_SEPARATORS = re.compile(r"[\s,;/<>]+")
_PHONE_SEPARATORS = re.compile(r"[;,\n/]+")
_EARLIEST_BIRTH = 1920
_YOUNGEST = 14


@dataclass(frozen=True, slots=True)
class NominationList:
    """A nomination list: what could be read, what could not, and how the headings were understood."""

    nominations: tuple[Nomination, ...]
    refused: tuple[Problem, ...]
    problems: tuple[Problem, ...]
    headings: dict[str, str]
    unknown: tuple[str, ...]
    sheet: str = ""
    header_row: int = 0
    columns: tuple[tuple[str, str], ...] = ()

    @property
    def rows(self) -> int:
        """All rows that are not blank."""
        return len(self.nominations) + len(self.refused)


def read_nominations(
    source: TableSource, today: date, *, meanings: Mapping[str, str] | None = None, any_columns: bool = False
) -> NominationList:
    """The nominations of a workbook, a text file or a pasted table. Raises UserError when it cannot be read as a whole.

    `today` bounds the years of birth that can be. `meanings` says which field headings mean ("" none) where what was
    understood is wrong. With `any_columns` a table without any name is read as well, each of its rows refused.
    """
    words = vocabulary("nominations").with_meanings(meanings or {})
    table = read_table(source, words, required=() if any_columns else (_NAME_FIELDS,))
    nominations, refused, problems = [], [], list(table.problems)
    for record in table.records:
        row = _Row(table, record, today)
        if not row.has_name():
            refused.append(row.fault("NOMINATION_WITHOUT_NAME", "family"))
            continue
        nominations.append(row.nomination())
        problems += row.problems
    headings = {field: table.heading(field) for field in table.headings}
    return NominationList(
        tuple(nominations),
        tuple(refused),
        tuple(problems),
        headings,
        tuple(table.unknown),
        table.sheet,
        table.header_row,
        table.columns,
    )


class _Row:
    """One row while it is read: its cells become values, its faults gather in `problems`."""

    def __init__(self, table: Table, record: Record, today: date) -> None:
        self._table, self._record, self._today = table, record, today
        self.problems: list[Problem] = []

    def text(self, field: str) -> str:
        return names.normal(self._record.text(field))

    def fault(self, code: str, field: str, **params: object) -> Problem:
        heading = self._table.heading(field) if self._table.has(field) else ""
        return problem(code, sheet=self._table.sheet, row=self._record.row, column=heading, **params)

    def has_name(self) -> bool:
        return any(names.words(self.text(field)) for field in _NAME_FIELDS)

    def nomination(self) -> Nomination:
        mode, role = self._meaning("mode"), self._meaning("role")
        return Nomination(
            row=self._record.row,
            person=self._person(),
            role=Role(role) if role else Role.PARTICIPANT,
            mode=Mode(mode) if mode else None,
            paper_language=self._language(),
            interpretation=self._interpretation(),
            diet=self.text("diet"),
            access=self.text("access"),
            notes=self.text("notes"),
        )

    def _person(self) -> Person:
        name = self._name()
        birth_date, birth_year = self._birth()
        organisation = self.text("organisation")
        position = ", ".join(filter(None, (self.text("position"), self.text("unit"))))
        sex = self._meaning("sex")
        return Person(
            honorific=self.text("honorific"),
            given=name.given,
            family=name.family,
            patronymic=self.text("patronymic") or name.patronymic,
            original=self.text("name_original"),
            latin=self.text("name_latin"),
            sex=Sex(sex) if sex else None,
            birth_date=birth_date,
            birth_year=birth_year,
            country=self._country(),
            organisation=organisation,
            position=position,
            audience=audience_of(organisation, position) or "",
            emails=tuple(self._emails()),
            phones=tuple(filter(None, map(names.normal, _PHONE_SEPARATORS.split(self.text("phone"))))),
            messenger=self.text("messenger"),
        )

    def _name(self) -> names.FullName:
        """The parts of the name. A column "Name" beside a column "Surname" holds what is missing, or the whole name."""
        family, given, whole = self.text("family"), self.text("given"), self.text("full_name")
        if family or given:
            return names.FullName(given or _rest(whole, family), family or _rest(whole, given))
        whole = next(filter(None, map(self.text, ("full_name", "name_latin", "name_original"))))
        return names.split_full_name(whole)

    def _country(self) -> str:
        for field in ("country", "nationality"):
            if text := self.text(field):
                if code := country_of(text):
                    return code
                self.problems.append(self.fault("NOMINATION_COUNTRY_UNKNOWN", field, value=text))
        return ""

    def _birth(self) -> tuple[str, int | None]:
        """Date ("" when only the year is known) and year of birth."""
        earliest, latest = _EARLIEST_BIRTH, self._today.year - _YOUNGEST
        try:
            if cell := self._record.get("birth_year"):
                return "", parse_year(cell, earliest=earliest, latest=latest)
            if cell := self._record.get("birth"):
                if re.fullmatch(r"\d{4}", self._record.text("birth")):
                    return "", parse_year(cell, earliest=earliest, latest=latest)
                born = parse_date(cell)
                return born.isoformat(), parse_year(born.year, earliest=earliest, latest=latest)
        except CellFault as fault:
            field = "birth_year" if self._record.get("birth_year") else "birth"
            self.problems.append(self.fault(fault.code, field, **fault.params))
        return "", None

    def _emails(self) -> Iterator[str]:
        for part in filter(None, _EMAIL_SEPARATORS.split(self.text("email").casefold().replace("mailto:", ""))):
            if _EMAIL.fullmatch(part):
                yield part
            else:
                self.problems.append(self.fault("NOMINATION_EMAIL_ODD", "email", value=part))

    def _interpretation(self) -> str:
        text = self.text("interpretation")
        if names.fold(text) in _meanings()["interpretation"]:
            return ""
        return language_of(text) or text

    def _language(self) -> str:
        text = self.text("language")
        code = language_of(text) or ""
        if text and not code:
            self.problems.append(self.fault("NOMINATION_VALUE_UNKNOWN", "language", value=text))
        return code

    def _meaning(self, field: str) -> str:
        """The value a cell stands for, "" when it is empty or not understood (then named among the problems)."""
        text = self.text(field)
        found = _meanings()[field].get(names.fold(text), "")
        if text and not found:
            self.problems.append(self.fault("NOMINATION_VALUE_UNKNOWN", field, value=text))
        return found


@cache
def _meanings() -> dict[str, dict[str, str]]:
    """Folded cell text to value, for each field with a list of values."""
    with resource("participants", "values.toml").open("rb") as file:
        table = tomllib.load(file)
    return {
        field: {names.fold(text): value for value, texts in values.items() for text in texts}
        for field, values in table.items()
    }


def _rest(whole: str, part: str) -> str:
    """The words of a whole name without those of one part of it."""
    known = {names.fold(word) for word in names.words(part)}
    return " ".join(word for word in names.words(whole) if names.fold(word) not in known)
