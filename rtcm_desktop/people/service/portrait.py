"""A person with everything known: linked records, events, teaching, and who changed what when."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rtcm_desktop.core.wire import row_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.store import list_audiences, list_countries
from rtcm_desktop.people import store
from rtcm_desktop.people.model import Line, Linked, LinkMethod, Portrait, TookPart
from rtcm_desktop.people.service.browsing import lines_of, named_countries
from rtcm_desktop.people.service.linking import group
from rtcm_desktop.people.service.register import resolve_person
from rtcm_desktop.people.service.telling import tell
from rtcm_desktop.people.service.trainers import teaching_of


def portrait(workspace: Workspace, *, person: str) -> Portrait:
    """The person as shown under any of the linked records. Raises UserError PERSON_UNKNOWN."""
    db = workspace.db
    resolve_person(db, person)
    members = group(db, person)
    lead = store.canonical_of(db, [person])[person]
    lines = {line.id: line for line in lines_of(db, [lead, *members])}
    teaching = teaching_of(workspace, members)
    taught = sorted((one for each in teaching.values() for one in each), key=lambda one: one.start, reverse=True)
    trainers = [found for id in (lead, *members) if (found := store.find_trainer(db, id))]
    links = {link["id"]: link for id in members for link in store.links_touching(db, id)}
    rows = {*members, *links, *(row_id("trainer", person=id) for id in members)}
    return Portrait(
        line=lines[lead],
        trainer=next(iter(trainers), None),
        linked=tuple(_linked(lines[id], list(links.values())) for id in members if id != lead and id in lines),
        events=_events(workspace, members),
        teaching=tuple(taught),
        history=tell(db, rows),
        countries=named_countries(db, (country.code for country in list_countries(db))),
        audiences=tuple((one.code, one.label()) for one in list_audiences(db)),
    )


def _linked(line: Line, links: Sequence[Mapping[str, object]]) -> Linked:
    own = [link for link in links if line.id in (link["a"], link["b"])]
    certain = bool(own) and all(link["method"] == LinkMethod.CERTAIN for link in own)
    return Linked(line, certain, next((str(link["reason"]) for link in own if link["reason"]), ""))


def _events(workspace: Workspace, persons: Sequence[str]) -> tuple[TookPart, ...]:
    """The events as the areas above know them, with what each of these says about the part taken."""
    found: list[TookPart] = [
        one for provide in workspace.providers("taking_part") for one in provide(workspace.db, persons)
    ]
    for provide in workspace.providers("taking_part_facts"):
        kind, words = provide(workspace.db, found, workspace.now())
        found = [replace(one, facts={**one.facts, kind: words.get(one.participant, "")}) for one in found]
    return tuple(sorted(found, key=lambda one: (one.start, one.code), reverse=True))
