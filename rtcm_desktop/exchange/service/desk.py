"""The Centre's table: files that came in with their verdicts, different entries in words, and what else waits."""

from collections.abc import Sequence

from rtcm_desktop.core.journal import conflicts as journal
from rtcm_desktop.core.journal.conflicts import Conflict
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.desk import ArrivalState, ArrivedFile, Decision, Desk, Entry
from rtcm_desktop.exchange.model.trust import DeviceState, Issuer
from rtcm_desktop.exchange.model.verdicts import FileState, Merged, Notice
from rtcm_desktop.exchange.rules.deciding import longest_entry
from rtcm_desktop.exchange.rules.stations import in_order
from rtcm_desktop.exchange.rules.words import field_in_words, value_in_words
from rtcm_desktop.exchange.service.laptops import laptops
from rtcm_desktop.exchange.service.progress import problems
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import trust as trust_store
from rtcm_desktop.exchange.store.naming import describe

SHOWN_AT_MOST = 500
_STATES = {
    FileState.MERGED: ArrivalState.TAKEN_IN,
    FileState.WAITING: ArrivalState.WAITING,
    FileState.REFUSED: ArrivalState.REFUSED,
}
_SAID_ELSEWHERE = frozenset({"FILES_WAITING", "DECISIONS_OPEN"})


def desk(workspace: Workspace) -> Desk:
    """Everything that the page shows."""
    return Desk(
        arrived=tuple(_arrived(entry) for entry in file_store.list_arrived(workspace.db, SHOWN_AT_MOST)),
        decisions=tuple(_decision(workspace, found) for found in journal.listed(workspace.db)),
        notices=tuple(Notice(**one) for one in problems(workspace) if one["code"] not in _SAID_ELSEWHERE),
        stations=tuple(sorted(_stations(workspace), key=in_order)),
        laptops=laptops(workspace),
        registered=_is_registered(workspace),
    )


def verdicts(merged: Merged, *, at: str) -> tuple[ArrivedFile, ...]:
    """The verdicts of one taking in that the book does not hold: files known already, and unreadable ones.

    Each has an id of its own, also when files of one name came from different folders.
    """
    already = {
        one.bundle: ArrivedFile(one.bundle, one.file, one.station, ArrivalState.ALREADY, "", one.receipt, at)
        for one in merged.already
    }
    refused = [
        ArrivedFile(f"{number}:{one.file}", one.file, "", ArrivalState.REFUSED, one.message, "", at)
        for number, one in enumerate(merged.refused)
        if not one.kept
    ]
    return (*already.values(), *refused)


def _is_registered(workspace: Workspace) -> bool:
    """Whether this installation's certificate comes from the Centre; a kit's own is good until then."""
    from rtcm_desktop.exchange.reading.frame import read_certificate

    trust = trust_store.find_trust(workspace.db)
    return trust is None or read_certificate(trust.certificate, trust.centre.signing).issuer is Issuer.CENTRE


def _stations(workspace: Workspace) -> set[str]:
    devices = trust_store.list_devices(workspace.db)
    return {device.station for device in devices if device.state is DeviceState.ACTIVE} - {workspace.station}


def _arrived(entry: file_store.FileEntry) -> ArrivedFile:
    words = say(entry.code, station=entry.station or "", version=0) if entry.code else ""
    return ArrivedFile(
        id=entry.id,
        name=entry.name,
        station=entry.station or "",
        state=_STATES[entry.state],
        words=words,
        receipt=entry.receipt or "",
        at=entry.at,
        changes=entry.changes,
    )


def _decision(workspace: Workspace, found: Conflict) -> Decision:
    kind = registry().tables[found.table].columns.get(found.column, "deleted")
    entries = [
        Entry(
            number=number,
            value=opinion.value,
            text=_in_words(workspace, kind, opinion.value),
            station=opinion.station,
            who=opinion.who,
            when=opinion.when,
            shown=opinion.value == found.shown,
        )
        for number, opinion in enumerate(found.opinions)
    ]
    return Decision(
        id=found.id,
        field=field_in_words(found.table, found.column),
        about=describe(workspace.db, found.table, found.row),
        entries=tuple(_different(entries)),
        longest=longest_entry(kind, found.column),
    )


def _different(entries: Sequence[Entry]) -> list[Entry]:
    """Entries that say the same are one; the newest of them is kept, in the order of the opinions."""
    by_value = {(type(entry.value), entry.value): entry for entry in entries}
    return list(by_value.values())


def _in_words(workspace: Workspace, kind: str, value: str | int | None) -> str:
    if kind in registry().tables and isinstance(value, str):
        return describe(workspace.db, kind, value)
    return value_in_words(kind, value)
