"""A list that is being taken in: what was said about its columns and decided about its rows so far."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from rtcm_desktop.participants.model import PreviewRow, RowVerdict
from rtcm_desktop.sheets.model import Pasted, TableSource


def row_key(row: PreviewRow) -> str:
    """Names a row: its number in the file, and the import it waits from."""
    return f"{row.batch}/{row.row}"


@dataclass(slots=True)
class Begun:
    """Where the list comes from (None: rows of earlier lists that wait), what its headings mean, what was decided."""

    file: TableSource | None = None
    meanings: dict[str, str] = field(default_factory=dict)
    said_last: str = ""
    decisions: dict[str, str | None] = field(default_factory=dict)
    later: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, draft: Mapping[str, Any]) -> "Begun":
        """As it was written down; a file is read again."""
        if not draft:
            return cls()
        file = Pasted(**draft["pasted"]) if draft["pasted"] else Path(draft["file"])
        return cls(file, draft["meanings"], draft["said_last"], draft["decisions"], set(draft["later"]))

    def to_draft(self) -> dict[str, Any]:
        """To be written down; rows that wait are kept elsewhere."""
        if self.file is None:
            return {}
        pasted = asdict(self.file) if isinstance(self.file, Pasted) else {}
        return {
            "file": "" if pasted else str(self.file),
            "pasted": pasted,
            "meanings": dict(self.meanings),
            "said_last": self.said_last,
            "decisions": dict(self.decisions),
            "later": sorted(self.later),
        }

    def decided(self, row: PreviewRow) -> PreviewRow:
        """The row with what was decided about it here."""
        if row_key(row) not in self.decisions:
            return row
        verdict = RowVerdict.NEW if self.decisions[row_key(row)] is None else RowVerdict.MATCHED
        return replace(row, verdict=verdict, enters=True)

    def still_open(self, rows: Sequence[PreviewRow]) -> list[PreviewRow]:
        """The rows that wait for a decision."""
        return [row for row in map(self.decided, rows) if row.verdict is RowVerdict.DOUBTFUL]

    def by_row(self, rows: Sequence[PreviewRow]) -> dict[int, str | None]:
        """The decisions by the number of the row in the file."""
        return {row.row: self.decisions[row_key(row)] for row in rows if row_key(row) in self.decisions}

    def following(self, key: str, keys: Sequence[str]) -> str:
        """The next row to decide; those put off come last."""
        place = keys.index(key)
        after = [*keys[place + 1 :], *keys[:place]]
        return next((one for one in after if one not in self.later), "")

    def mean(self, heading: str, meaning: str) -> None:
        """Somebody said what a heading means; rows may read otherwise now, so decisions are asked again."""
        self.meanings[heading] = meaning
        self.said_last = heading
        self.decisions, self.later = {}, set()

    def take_meaning_back(self) -> bool:
        """Forgets what was said last about a heading; false when nothing was said."""
        said, self.said_last = self.said_last, ""
        return self.meanings.pop(said, None) is not None
