"""The worded facts of a paper in one language: dates, place, hours, curriculum, role. Frozen once they are made.

The patterns come from the layout's words, so that a wording can be mended by a new layout version and never changes on a
paper that was issued.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from rtcm_desktop.certificates.model import Facts, Kind, Layout, Venue
from rtcm_desktop.certificates.rules.calendar import persian
from rtcm_desktop.certificates.rules.names import SCRIPTS
from rtcm_desktop.core.names import script_of
from rtcm_desktop.core.texts import PLURAL_RULES

Patterns = Mapping[str, str]

FALLBACK = "en"
_SESSIONS_IN_FULL = 70
"""Characters up to which all titles of a trainer's sessions are named."""


def worded(facts: Facts, layout: Layout, languages: Sequence[str]) -> dict[str, dict[str, str]]:
    """All worded facts of a paper, by language and key."""
    return {language: _texts(facts, layout, language, alone=len(languages) == 1) for language in languages}


def paper_languages(event: Sequence[str], wanted: str | None, known: Sequence[str]) -> tuple[str, ...]:
    """One or two languages for a paper: the event's, in its order, right-to-left ones last; English if none is known.

    Of an event with more than two, a participant gets the language of their papers and the event's first other one.
    """
    usable = [language for language in dict.fromkeys(event) if language in known]
    if wanted in usable and len(usable) > 2:
        usable = [wanted, *(language for language in usable if language != wanted)]
    chosen = usable[:2] or [FALLBACK]
    return tuple(sorted(chosen, key=lambda language: language in RIGHT_TO_LEFT))


RIGHT_TO_LEFT = frozenset({"fa", "ar", "he", "ur", "ps"})


def spoken(texts: Mapping[str, str], language: str) -> str:
    """The text in a language, else in English, else in whatever language there is."""
    return texts.get(language) or texts.get(FALLBACK) or next(iter(texts.values()), "")


def day_text(day: date, words: Patterns) -> str:
    """A single day, "9 December 2026"."""
    year, month, number = _in_calendar(day, words)
    return words["day"].format(day=number, month=month, year=year)


def period_text(start: date, end: date, words: Patterns) -> str:
    """First to last day, saying month and year once where they are the same."""
    if start == end:
        return day_text(start, words)
    first_year, first_month, first = _in_calendar(start, words)
    year, month, last = _in_calendar(end, words)
    pattern = "years" if first_year != year else "months" if first_month != month else "days"
    return words[pattern].format(
        first=first, last=last, month=month, year=year, first_month=first_month, first_year=first_year
    )


def hours_text(minutes: int, words: Patterns, language: str) -> str:
    """Training time in hours, to the nearest half."""
    halves = (minutes + 15) // 30
    whole, half = divmod(halves, 2)
    count = f"{whole}{words['decimal']}5" if half else str(whole)
    category = "other" if half else _category(whole, language)
    return _plural(words, "hours", category).format(count=_digits(count, words))


def curriculum_text(topics: Sequence[str], words: Patterns) -> str:
    """Module and topic codes: "Module 3, topic M3.T04"."""
    modules = {code[1:].partition(".")[0] for code in topics}
    pattern = "topics_of_modules" if len(modules) > 1 else "topics" if len(topics) > 1 else "topic"
    module = _digits(next(iter(modules), ""), words)
    return words[pattern].format(module=module, topics=words["list"].join(topics)) if topics else ""


def place_text(venue: Venue | None, words: Patterns, language: str) -> str:
    """City and country, else the venue as it is called; without a venue that the event was held on line."""
    if venue is None:
        return words["online"]
    country = spoken(venue.country, language)
    return _listed((venue.city, country if venue.city else ""), words, language) or spoken(venue.names, language)


def role_text(facts: Facts, words: Patterns, language: str) -> str:
    """Position, institution and country, none of them twice.

    On a right-to-left paper all of it is in Latin letters as soon as a part of it is: two directions in one line change
    the order of the parts.
    """
    spoken_in = language if _is_native(facts.position, language) else FALLBACK
    parts = (facts.position, spoken(facts.institution, spoken_in), spoken(facts.country, spoken_in))
    return _listed(parts, words, language)


def _texts(facts: Facts, layout: Layout, language: str, *, alone: bool) -> dict[str, str]:
    words = layout.words[language]
    hours = hours_text(facts.minutes, words, language)
    city = facts.venue.city if facts.venue and _is_native(facts.venue.city, language) else ""
    issued = words["issued" if city else "issued_anywhere"]
    texts = {
        "role": role_text(facts, words, language),
        "title": spoken(facts.titles, language),
        "dates": period_text(facts.start, facts.end, words),
        "place": place_text(facts.venue, words, language),
        "issued": issued.format(city=city, date=day_text(facts.issued_on, words)),
    }
    if layout.kind is Kind.TRAINER:
        return texts | {
            "hours_taught": hours,
            "sessions": _sessions_text(facts, words, language),
            "did": _did_text(len(facts.sessions), words, language),
        }
    with_half_days = _half_days_text(hours, facts.half_days, words, language) if alone else hours
    return texts | {"hours": with_half_days, "curriculum": curriculum_text(facts.topics, words)}


def _half_days_text(hours: str, count: int, words: Patterns, language: str) -> str:
    if not count:
        return hours
    pattern = _plural(words, "half_days", _category(count, language))
    return pattern.format(hours=hours, count=_digits(str(count), words))


def _listed(parts: Sequence[str], words: Patterns, language: str) -> str:
    """The parts that say something, none of them twice, with the comma of their own script."""
    said = dict.fromkeys(part for part in parts if part)
    return (words["list"] if all(_is_native(part, language) for part in said) else ", ").join(said)


def _is_native(text: str, language: str) -> bool:
    """Whether a text runs in the direction of the language."""
    return not text or (script_of(text) == SCRIPTS["fa"]) == (language in RIGHT_TO_LEFT)


def _did_text(sessions: int, words: Patterns, language: str) -> str:
    number = words.get(f"number.{sessions}", _digits(str(sessions), words))
    return _plural(words, "did", _category(sessions, language)).format(number=number)


def _sessions_text(facts: Facts, words: Patterns, language: str) -> str:
    titles = [spoken(session, language) for session in facts.sessions]
    together = " · ".join(titles)
    if len(titles) <= 1 or len(together) <= _SESSIONS_IN_FULL:
        return together
    return words["and_more"].format(first=titles[0], count=_digits(str(len(titles) - 1), words))


def _in_calendar(day: date, words: Patterns) -> tuple[str, str, str]:
    """Year, name of the month and day in the calendar and digits of the language."""
    year, month, number = persian(day) if words.get("calendar") == "persian" else (day.year, day.month, day.day)
    return _digits(str(year), words), words[f"month.{month - 1}"], _digits(str(number), words)


def _digits(text: str, words: Patterns) -> str:
    return text.translate(str.maketrans("0123456789", words["digits"]))


def _category(count: int, language: str) -> str:
    rule = PLURAL_RULES.get(language)
    return rule(count) if rule else "one" if count == 1 else "other"


def _plural(words: Patterns, key: str, category: str) -> str:
    return words.get(f"{key}.{category}") or words[f"{key}.other"]
