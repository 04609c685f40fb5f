"""What users do with the register, one function per action, and the caches made from it."""

from rtcm_desktop.people.service.caches import rebuild, refresh
from rtcm_desktop.people.service.linking import group, link, link_certain, problems
from rtcm_desktop.people.service.register import (
    add,
    change,
    complete_person,
    enter_person,
    identify,
    mend_name,
    mend_printed_name,
    resolve_person,
    trainer,
)
from rtcm_desktop.people.service.searching import search

__all__ = [
    "add",
    "change",
    "complete_person",
    "enter_person",
    "group",
    "identify",
    "link",
    "link_certain",
    "mend_name",
    "mend_printed_name",
    "problems",
    "rebuild",
    "refresh",
    "resolve_person",
    "search",
    "trainer",
]
