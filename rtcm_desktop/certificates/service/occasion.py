"""What all papers of one event share: venue, agenda, topics, layouts; read once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rtcm_desktop.attendance.model import Standing, UnitState
from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Kind, Layout, Recipient, Venue
from rtcm_desktop.certificates.rules import names, wording
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.planning.model import Event, Mode, Slot, SlotState, TrainerState, UnitKind
from rtcm_desktop.planning.store import list_slots, list_topics_of


@dataclass(frozen=True, slots=True)
class Occasion:
    """What all papers of an event share.

    `sessions` gives the curriculum's titles of its sessions, `layouts` row id and layout for each kind of paper.
    """

    event: Event
    venue: Venue | None
    slots: tuple[Slot, ...]
    half_days: int
    topics: tuple[str, ...]
    sessions: Mapping[str, Mapping[str, str]]
    layouts: Mapping[Kind, tuple[str, Layout]]
    fonts: str

    def languages(self, recipient: Recipient) -> tuple[str, ...]:
        """The languages of somebody's paper."""
        known = self.layouts[recipient.kind][1].languages
        return wording.paper_languages(self.event.languages, recipient.wanted_language, known)

    def names(self, recipient: Recipient) -> tuple[str, str]:
        """The large and the small name on somebody's paper."""
        return names.on_paper(recipient.latin, recipient.original, self.languages(recipient)[0])


def occasion(db: Database, event: Event, standings: Sequence[Standing]) -> Occasion:
    """Reads what the papers of an event share. Raises UserError CERTIFICATE_LAYOUT."""
    from rtcm_desktop.certificates.reading import font_fingerprint

    return Occasion(
        event=event,
        venue=_venue(db, event),
        slots=tuple(slot for slot in list_slots(db, event.id) if slot.state is not SlotState.NOT_HELD),
        half_days=_half_days(event, standings),
        topics=tuple(list_topics_of(db, event.id)),
        sessions=store.session_titles(db, event.id),
        layouts={kind: _layout(db, event, kind) for kind in Kind},
        fonts=font_fingerprint(),
    )


def led_slots(about: Occasion, person: str) -> tuple[Slot, ...]:
    """The slots of an event that a person taught."""
    return tuple(
        slot
        for slot in about.slots
        if any(trainer.person == person and trainer.state is not TrainerState.CANCELLED for trainer in slot.trainers)
    )


def _half_days(event: Event, standings: Sequence[Standing]) -> int:
    if event.unit_kind is not UnitKind.HALF_DAY or not standings:
        return 0
    return sum(unit.state is not UnitState.NOT_HELD for unit in standings[0].units.values())


def _venue(db: Database, event: Event) -> Venue | None:
    if event.mode is Mode.ONLINE:
        return None
    found = store.find_venue(db, event.venue) if event.venue else None
    return found or Venue({}, "", {})


def _layout(db: Database, event: Event, kind: Kind) -> tuple[str, Layout]:
    """The event's own layout where it is of this kind, else the newest of the kind."""
    for row in filter(None, (event.layout, store.newest_layout(db, kind))):
        layout = store.find_layout(db, row)
        if layout and layout.kind is kind:
            return row, layout
    raise UserError("CERTIFICATE_LAYOUT", layout=kind)
