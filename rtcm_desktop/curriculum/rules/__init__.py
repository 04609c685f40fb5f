"""What follows from typed words: countries, languages, audience categories, and which topics a search finds."""

from rtcm_desktop.curriculum.rules.audiences import audience_codes, audience_of
from rtcm_desktop.curriculum.rules.countries import country_of, country_spellings
from rtcm_desktop.curriculum.rules.languages import language_names, language_of
from rtcm_desktop.curriculum.rules.search import rank_topics

__all__ = [
    "audience_codes",
    "audience_of",
    "country_of",
    "country_spellings",
    "language_names",
    "language_of",
    "rank_topics",
]
