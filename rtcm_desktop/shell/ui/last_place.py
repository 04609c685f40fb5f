"""Where one was: kept whenever one goes somewhere, so that after a power cut one is back there by the passphrase alone."""

import json
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

HOME, OVERVIEW = "home", "overview"


@dataclass(frozen=True, slots=True)
class LastPlace:
    """The page and the event that were open in a data folder, on which day, and what the page is told to look the same."""

    folder: str = ""
    day: str = ""
    place: str = HOME
    event: str = ""
    where: dict[str, str] = field(default_factory=dict)

    def to_text(self) -> str:
        """As it is written down."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "LastPlace":
        """What was written down; nothing where it cannot be read."""
        try:
            kept = cls(**json.loads(text))
        except (ValueError, TypeError):
            return cls()
        texts = (kept.folder, kept.day, kept.place, kept.event)
        return kept if all(isinstance(each, str) for each in texts) and isinstance(kept.where, dict) else cls()

    def event_in(self, folder: Path) -> str | None:
        """The event that was open in this folder."""
        return (self.event or None) if self.folder == str(folder) else None

    def to_begin(self, folder: Path, today: date) -> tuple[str, dict[str, str]]:
        """Where a start leads: on the same day back, on another one to the overview of the event, else home."""
        if self.folder != str(folder):
            return HOME, {}
        if self.day == today.isoformat():
            return self.place, {str(name): str(value) for name, value in self.where.items()}
        return (OVERVIEW if self.event else HOME), {}
