"""Names of persons: normal form, words, search keys, splitting into given and family name, and how alike two names are.

Never changes the case of a letter: upper-casing is wrong for Georgian, Turkish and Azerbaijani names.
"""

from rtcm_desktop.core.names.comparing import SearchKeys, closeness, compatible, equal, forms, search_keys, strangeness
from rtcm_desktop.core.names.layouts import other_layouts
from rtcm_desktop.core.names.normal import normal, words
from rtcm_desktop.core.names.spelling import fold, is_arabic, is_latin, loose_keys, romanise, script_of, word_keys
from rtcm_desktop.core.names.splitting import FullName, split_full_name

__all__ = [
    "FullName",
    "SearchKeys",
    "closeness",
    "compatible",
    "equal",
    "fold",
    "forms",
    "is_arabic",
    "is_latin",
    "loose_keys",
    "normal",
    "other_layouts",
    "romanise",
    "script_of",
    "search_keys",
    "split_full_name",
    "strangeness",
    "word_keys",
    "words",
]
