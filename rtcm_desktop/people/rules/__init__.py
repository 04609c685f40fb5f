"""When two records are one person, how a person is named, which records form a group, what a search asks. Pure."""

from rtcm_desktop.people.rules.comparing import FIELDS_OF, GATHERED, described, joined, pair_lines
from rtcm_desktop.people.rules.groups import contradictions, groups
from rtcm_desktop.people.rules.identity import (
    birth_year,
    certain_keys,
    doubt,
    identity,
    is_certain,
    match_keys,
)
from rtcm_desktop.people.rules.naming import (
    LATIN,
    ORIGINAL,
    all_names,
    completed,
    found,
    full_name,
    latin_is_guessed,
    latin_name,
    original_name,
    printed_name,
    tidied,
)
from rtcm_desktop.people.rules.ordering import in_order
from rtcm_desktop.people.rules.searching import likeness, search_queries

__all__ = [
    "FIELDS_OF",
    "GATHERED",
    "LATIN",
    "ORIGINAL",
    "all_names",
    "birth_year",
    "certain_keys",
    "completed",
    "contradictions",
    "described",
    "doubt",
    "found",
    "full_name",
    "groups",
    "identity",
    "in_order",
    "is_certain",
    "joined",
    "latin_is_guessed",
    "latin_name",
    "likeness",
    "match_keys",
    "original_name",
    "pair_lines",
    "printed_name",
    "search_queries",
    "tidied",
]
