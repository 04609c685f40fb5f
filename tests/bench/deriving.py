"""The reference event again and again: one segment rewritten row by row into that of another event.

Free ids become new ones, derived ids are derived anew, stamps, dates and the event's code move on, the people become
others. A laptop writes an institution or a person only the first time it meets them; every fourth participant has been
to an earlier event, and the trainers come again and again.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from rtcm_desktop.core import canonical, names
from rtcm_desktop.core.actions import HLC_SHIFT
from rtcm_desktop.core.ids import ALPHABET, TIME_LENGTH, derived_id, new_id, random_id
from rtcm_desktop.core.journal.segments import Entry, Segment, Transaction
from rtcm_desktop.core.wire import registry, row_id
from tests.bench import reference
from tests.bench.invented import Somebody, somebody

OFFICES, TRAINERS, COMING_AGAIN = 30, 60, 0.25
NUMBERS_PER_EVENT, FIRST_TRAINER = 100, 5_000_000
# Milliseconds since 1970 in the year 2033; a wholly random id is nearly always beyond.
LATEST_MADE = 2_000_000_000_000
_ID = re.compile(r"[0-9a-hjkmnp-tv-z]{26}")
_DATE = re.compile(r"20\d\d-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Plan:
    """The other event: its number, how much later it is, old and new code, first number of its user actions.

    `known` says under which ids its laptop has written persons and institutions already, and learns the new ones.
    """

    number: int
    shift: timedelta
    codes: tuple[str, str]
    first_tx: int
    known: dict[str, str]


class Rewriting:
    """One copy of the original under way: which id, stamp and text became which."""

    def __init__(self, original: Segment, plan: Plan) -> None:
        self._original, self._plan = original, plan
        self._chance = Random(plan.number)
        self._ids: dict[str, str] = {}
        self._people = 0
        self._met: set[int] = set()
        self._dropped: set[str] = set()
        self._stamp_shift = (plan.shift // timedelta(milliseconds=1)) << HLC_SHIFT

    def contents(self) -> tuple[dict[int, Transaction], list[Entry]]:
        """The user actions by number, and their operations."""
        images = {entry.row: self._image(entry) for entry in self._original.operations if entry.kind == "I"}
        kept = (entry for entry in self._original.operations if entry.row not in self._dropped)
        operations = [self._operation(entry, images) for entry in kept]
        actions = {action.tx: action for action in map(self._transaction, self._original.transactions)}
        return {entry.tx: actions[entry.tx] for entry in operations}, operations

    def run(self, run: int) -> int:
        """Seeds have run 0 everywhere; each event was another start of the program."""
        return run and (run ^ (self._plan.number + 1) << 24) & ((1 << 62) - 1)

    def _image(self, entry: Entry) -> str:
        """The new image of a row; its new id is noted. Parents come before their children."""
        table = registry().by_number[entry.table]
        cells = json.loads(self._moved(str(entry.value)))
        if table.name == "person":
            self._person(entry.row, cells)
        elif table.name == "organisation":
            self._organisation(entry.row, cells)
        elif table.derived:
            self._ids[entry.row] = row_id(table.name, **{column: cells.get(column) for column in table.derived})
        else:
            self._ids[entry.row] = self._free_id(entry.row)
        return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))

    def _free_id(self, row: str) -> str:
        """Ids that tell when they were made tell it here too; those that say nothing do not."""
        made = sum(ALPHABET.index(letter) << 5 * place for place, letter in enumerate(reversed(row[:TIME_LENGTH])))
        moment = datetime.fromtimestamp(made / 1000, UTC) if made < LATEST_MADE else None
        return new_id(moment + self._plan.shift) if moment else random_id()

    def _organisation(self, row: str, cells: dict[str, Any]) -> None:
        cells["name"] = f"{cells['name']}, office {self._chance.randrange(OFFICES)}"
        folded = names.fold(cells["name"])
        self._once(row, folded, derived_id(cells.get("country") or "", "organisation", folded))

    def _person(self, row: str, cells: dict[str, Any]) -> None:
        person = somebody(self._who(is_trainer="emails" not in cells))
        cells.update(_cells_of(person))
        self._once(row, person.email, self._free_id(row))

    def _once(self, row: str, key: str, id: str) -> None:
        """What the laptop has written for an earlier event is not written again."""
        if key in self._plan.known:
            self._dropped.add(row)
        self._ids[row] = self._plan.known.setdefault(key, id)

    def _who(self, *, is_trainer: bool) -> int:
        """Nobody is in one event twice."""
        self._people += 1
        if is_trainer:
            who = FIRST_TRAINER + self._chance.randrange(TRAINERS)
        elif self._plan.number and self._chance.random() < COMING_AGAIN:
            who = self._chance.randrange(self._plan.number) * NUMBERS_PER_EVENT + self._chance.randrange(
                reference.PEOPLE
            )
        else:
            who = self._plan.number * NUMBERS_PER_EVENT + self._people
        return who if self._met_first(who) else self._who(is_trainer=is_trainer)

    def _met_first(self, who: int) -> bool:
        is_new = who not in self._met
        self._met.add(who)
        return is_new

    def _operation(self, entry: Entry, images: Mapping[str, str]) -> Entry:
        value = entry.value
        if entry.kind == "I":
            value = images[entry.row]
        elif entry.kind == "D":
            value = json.dumps([self._stamp_text(text) for text in json.loads(str(value))], separators=(",", ":"))
        elif isinstance(value, str):
            value = self._moved(value)
        based = entry.base_hlc is not None and entry.base_run is not None
        base = self._stamp(int(entry.base_hlc or 0), int(entry.base_run or 0)) if based else (None, None)
        return entry._replace(
            hlc=entry.hlc + self._stamp_shift,
            run=self.run(entry.run),
            row=self._ids.get(entry.row, entry.row),
            value=value,
            base_hlc=base[0],
            base_run=base[1],
            tx=self._tx(entry.tx),
        )

    def _transaction(self, action: Transaction) -> Transaction:
        return action._replace(tx=self._tx(action.tx), run=self.run(action.run), at=self._moved(action.at))

    def _tx(self, tx: int) -> int:
        return self._plan.first_tx + tx

    def _stamp(self, hlc: int, run: int) -> tuple[int, int]:
        return (hlc + self._stamp_shift, self.run(run)) if run else (hlc, run)

    def _stamp_text(self, text: str) -> str:
        hlc, run = map(int, text.split("."))
        return "{}.{}".format(*self._stamp(hlc, run))

    def _moved(self, text: str) -> str:
        """Ids, dates and the event's code in a text."""
        found = _ID.sub(lambda match: self._ids.get(match[0], match[0]), text.replace(*self._plan.codes))
        return _DATE.sub(lambda match: str(date.fromisoformat(match[0]) + self._plan.shift), found)


def _cells_of(person: Somebody) -> dict[str, Any]:
    return {
        "given": person.given,
        "family": person.family,
        "original": person.original or None,
        "original_script": names.script_of(person.original) or None,
        "sex": person.sex,
        "birth_year": person.birth_year,
        "emails": canonical.dumps([person.email]),
        "phones": canonical.dumps([person.phone]),
    }
