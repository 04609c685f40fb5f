"""Saying which records are one person: by decision, and at the Centre where the identity rule is certain."""

from collections.abc import Iterator
from itertools import product

from rtcm_desktop.core.actions import Action, Changes, Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import LinkMethod, LinkVerdict
from rtcm_desktop.people.service.caches import refresh, refresh_groups
from rtcm_desktop.people.service.register import resolve_person


def link(workspace: Workspace, *, one: str, other: str, verdict: LinkVerdict, reason: str = "") -> Outcome[list[str]]:
    """Says that two records are one person, or that they are not; gives the first one's group.

    Raises UserError PERSON_UNKNOWN, LINK_TO_SELF.
    """
    if one == other:
        raise UserError("LINK_TO_SELF")
    for person in (one, other):
        resolve_person(workspace.db, person)
    with workspace.action("people.link", reason=reason) as act:
        store.put_link(act.db, one, other, verdict, LinkMethod.DECIDED, reason=reason, by=workspace.station)
    return act.outcome(group(workspace.db, one))


def group(db: Database, person: str) -> list[str]:
    """Every record of this person, by id."""
    canonical = store.canonical_of(db, [person])[person]
    return sorted(store.group_members(db, [canonical]) | {person})


def link_certain(act: Action, changes: Changes) -> list[tuple[str, str]]:
    """Links the touched persons to the records that are certainly the same; for the Centre, at merging.

    A decision of a person is never overruled: no link is written where any records of the two groups were declared
    different. Gives the pairs linked.
    """
    refresh(act.db, changes)
    return [pair for id in sorted(changes.of("person")) for pair in _link_certain(act, id)]


def _link_certain(act: Action, id: str) -> Iterator[tuple[str, str]]:
    person = store.find_person(act.db, id)
    if person is None:
        return
    near = store.list_persons(act.db, set(store.persons_with_keys(act.db, rules.certain_keys(person))) - {id})
    for other in near:
        if rules.is_certain(person, other) and _may_link(act.db, id, other.id):
            store.put_link(act.db, id, other.id, LinkVerdict.SAME, LinkMethod.CERTAIN, reason="", by="")
            refresh_groups(act.db, {id, other.id})
            yield (min(id, other.id), max(id, other.id))


def _may_link(db: Database, one: str, other: str) -> bool:
    ours, theirs = group(db, one), group(db, other)
    if other in ours:
        return False
    apart = set(store.links_among(db, {*ours, *theirs}, LinkVerdict.DIFFERENT))
    return apart.isdisjoint((min(pair), max(pair)) for pair in product(ours, theirs))


def problems(workspace: Workspace) -> list[dict[str, str]]:
    """Records declared different that other links make one person: for the check of a workspace."""
    db = workspace.db
    everybody = store.every_linked(db)
    same = rules.groups(store.links_among(db, everybody, LinkVerdict.SAME))
    apart = rules.contradictions(same, store.links_among(db, everybody, LinkVerdict.DIFFERENT))
    return [{"code": "LINK_CONTRADICTION", "message": say("LINK_CONTRADICTION", one=a, other=b)} for a, b in apart]
