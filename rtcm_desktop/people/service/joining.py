"""Two records that are one person: linked with what is taken from which, and taken apart again."""

from collections.abc import Collection, Iterable, Mapping

from rtcm_desktop.core import records
from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal.history import Cell, history
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import LinkMethod, LinkVerdict
from rtcm_desktop.people.service.linking import group
from rtcm_desktop.people.service.register import resolve_person, with_organisation


def join(workspace: Workspace, *, one: str, other: str, take: Collection[str] = ()) -> Outcome[str]:
    """Says that two records are one person; gives the id of the record that leads, the smaller one.

    Open fields of the leading record are filled from the other. `take` names the lines of a comparison
    (`rules.FIELDS_OF`) in which the other record is right. The other record stays as it is.
    Raises UserError PERSON_UNKNOWN, LINK_TO_SELF.
    """
    canonical = store.canonical_of(workspace.db, [one, other])
    lead_id, other_id = sorted((canonical[one], canonical[other]))
    if lead_id == other_id:
        raise UserError("LINK_TO_SELF")
    lead, taken = (resolve_person(workspace.db, id) for id in (lead_id, other_id))
    with workspace.action("people.join") as act:
        _say_same(act, lead_id, other_id, by=workspace.station)
        store.change_person(act.db, lead_id, with_organisation(act.db, rules.joined(lead, taken, take)))
    return act.outcome(lead_id)


def _say_same(act: Action, one: str, other: str, *, by: str) -> None:
    store.put_link(act.db, one, other, LinkVerdict.SAME, LinkMethod.DECIDED, reason="", by=by)


def take_apart(workspace: Workspace, *, person: str, record: str) -> Outcome[None]:
    """Takes a record out of a person's group: they are two persons after all.

    What the leading record was given when the two were linked is taken back where it still stands. The other records
    of the group stay together. Raises UserError PERSON_UNKNOWN, NOT_LINKED.
    """
    db = workspace.db
    for id in (person, record):
        resolve_person(db, id)
    links = store.links_touching(db, record)
    rest = [member for member in group(db, record) if member != record]
    if person not in rest or not links:
        raise UserError("NOT_LINKED")
    with workspace.action("people.apart") as act:
        for link in links:
            _give_back(act.db, link["id"], (record, *rest))
            store.put_link(
                act.db,
                record,
                link["other"],
                LinkVerdict.DIFFERENT,
                LinkMethod.DECIDED,
                reason="",
                by=workspace.station,
            )
        _keep_together(act, rest, by=workspace.station)
    return act.outcome(None)


def _give_back(db: Database, link: str, members: Iterable[str]) -> None:
    """Sets the fields back that were written in the same step as the link, where nobody changed them since."""
    steps = [entry for entry in history(db, {link, *members}) if any(cell.row == link for cell in entry.cells)]
    written = [cell for cell in steps[-1].cells if cell.table == "person"] if steps else []
    for id in sorted({cell.row for cell in written}):
        row = records.get(db, "person", id)
        before = {cell.column: cell.before for cell in written if cell.row == id and row[cell.column] == cell.value}
        records.change(db, "person", id, **_columns(before))


def _columns(cells: Mapping[str, Cell | object]) -> dict[str, str | int | None]:
    return {column: value for column, value in cells.items() if value is None or isinstance(value, str | int)}


def _keep_together(act: Action, rest: Collection[str], *, by: str) -> None:
    """Links again what hung together only by the record that left."""
    linked = store.links_among(act.db, rest, LinkVerdict.SAME)
    first_of = rules.groups(pair for pair in linked if set(pair) <= set(rest))
    heads = sorted({first_of.get(member, member) for member in rest})
    for head in heads[1:]:
        _say_same(act, heads[0], head, by=by)
