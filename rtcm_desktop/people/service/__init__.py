"""What users do with the register, one function per action, and the caches made from it."""

from rtcm_desktop.people.service.browsing import browse, lines
from rtcm_desktop.people.service.caches import rebuild, refresh
from rtcm_desktop.people.service.doubles import doubles, doubles_of
from rtcm_desktop.people.service.joining import join, take_apart
from rtcm_desktop.people.service.linking import group, link, link_certain, problems
from rtcm_desktop.people.service.portrait import portrait
from rtcm_desktop.people.service.register import (
    add,
    change,
    complete_person,
    enter_person,
    identify,
    mend_name,
    mend_printed_name,
    print_as,
    resolve_person,
)
from rtcm_desktop.people.service.searching import near, search
from rtcm_desktop.people.service.telling import tell
from rtcm_desktop.people.service.trainers import (
    change_trainer,
    list_trainers,
    retire_trainer,
    teaching_of,
    trainer,
    trainers,
)

__all__ = [
    "add",
    "browse",
    "change",
    "change_trainer",
    "complete_person",
    "doubles",
    "doubles_of",
    "enter_person",
    "group",
    "identify",
    "join",
    "lines",
    "link",
    "link_certain",
    "list_trainers",
    "mend_name",
    "mend_printed_name",
    "near",
    "portrait",
    "print_as",
    "problems",
    "rebuild",
    "refresh",
    "resolve_person",
    "retire_trainer",
    "search",
    "take_apart",
    "teaching_of",
    "tell",
    "trainer",
    "trainers",
]
