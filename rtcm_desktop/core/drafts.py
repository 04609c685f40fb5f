"""What was begun in forms and is not kept yet: by name, in the installation's own database, which is encrypted; it never travels."""

from collections.abc import Mapping
from typing import Any

from rtcm_desktop.core import canonical
from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.noted import forget, note_down, noted_under

Draft = Mapping[str, Any]
"""What stands in a form, by field; anything that can be written as JSON."""

UNDER = "draft "


def read_drafts(db: Database) -> dict[str, Draft]:
    """Everything that was begun."""
    return {key.removeprefix(UNDER): canonical.loads(text) for key, text in noted_under(db, UNDER).items()}


def write_drafts(db: Database, drafts: Mapping[str, Draft]) -> None:
    """Writes down what stands in these forms now; an empty one is done with."""
    with transaction(db):
        for name, draft in drafts.items():
            if draft:
                note_down(db, UNDER + name, canonical.dumps(dict(draft)))
            else:
                forget(db, UNDER + name)
