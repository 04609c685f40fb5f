"""The history of rows in words: who changed what, when and where, what stood there before."""

from collections.abc import Callable, Iterable, Mapping

from rtcm_desktop.core import canonical
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal.history import Cell, Entry, history
from rtcm_desktop.core.texts import knows, say, worded
from rtcm_desktop.core.wire import registry
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.curriculum.rules import language_names
from rtcm_desktop.curriculum.store import list_audiences
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import Told
from rtcm_desktop.people.service.browsing import country_names

WORDS: Mapping[str, str] = {"person": "people", "person_link": "people", "trainer": "people"}
"""The area whose texts name the fields of a table: `<area>.field.<column>`."""
_LISTS = frozenset({"emails", "phones", "printed", "languages", "modules"})


def tell(db: Database, rows: Iterable[str], words: Mapping[str, str] = WORDS) -> tuple[Told, ...]:
    """The user actions that wrote these rows, the latest first. Only fields with words of their own are named."""
    teller = _Teller(db, words)
    return tuple(teller.told(entry) for entry in reversed(history(db, rows)))


class _Teller:
    """Turns entries of the journal into words; looks up names of countries, institutions and persons."""

    def __init__(self, db: Database, words: Mapping[str, str]) -> None:
        self._words = words
        countries = {country_id(code): name for code, name in country_names(db).items()}

        def country(id: str) -> str:
            return countries.get(id, "")

        def organisation(id: str) -> str:
            found = store.find_organisation(db, id)
            return found.name if found else ""

        def person(id: str) -> str:
            found = store.find_person(db, id)
            return rules.printed_name(found) if found else ""

        self._audiences = {one.code: one.label() for one in list_audiences(db)}
        self._names: Mapping[str, Callable[[str], str]] = {
            "country": country,
            "organisation": organisation,
            "person": person,
        }

    def told(self, entry: Entry) -> Told:
        fields = tuple(line for cell in entry.cells if (line := self._field(cell)))
        code = f"action.{entry.action}"
        action = say(code) if knows(code) else entry.action
        return Told(entry.when, entry.who, entry.station, action, fields)

    def _field(self, cell: Cell) -> tuple[str, str, str] | None:
        table, area = registry().tables.get(cell.table), self._words.get(cell.table)
        code = f"{area}.field.{cell.column}"
        if table is None or table.private or not area or not knows(code):
            return None
        kind = table.columns.get(cell.column, "")
        before, after = (self._in_words(area, cell.column, kind, value) for value in (cell.before, cell.value))
        return (say(code), before, after) if before != after else None

    def _in_words(self, area: str, column: str, kind: str, value: str | int | None) -> str:
        if value is None or value == "":
            return ""
        text = str(value)
        if kind in self._names:
            return self._names[kind](text)
        if column in _LISTS:
            parts = canonical.loads(text) or ()
            if column == "languages":
                parts = [worded(language_names().get(code, {"en": code})) for code in parts]
            return ", ".join(dict.fromkeys(map(str, parts.values() if isinstance(parts, dict) else parts)))
        code = f"{area}.{column}.{text}"
        return say(code) if knows(code) else self._audiences.get(text, text) if column == "audience" else text
