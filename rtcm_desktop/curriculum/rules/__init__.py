"""What follows from typed words: countries, languages, audience categories, which topics a search finds, and who wants one."""

from rtcm_desktop.curriculum.rules.audiences import audience_codes, audience_of
from rtcm_desktop.curriculum.rules.countries import country_of, country_spellings
from rtcm_desktop.curriculum.rules.languages import language_names, language_of
from rtcm_desktop.curriculum.rules.search import rank_topics
from rtcm_desktop.curriculum.rules.wanted import most_wanted

__all__ = [
    "audience_codes",
    "audience_of",
    "country_of",
    "country_spellings",
    "language_names",
    "language_of",
    "most_wanted",
    "rank_topics",
]
