"""Turns what people type about an event into plain values. Every parser raises UserError naming the field."""

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import normal
from rtcm_desktop.core.typed import is_whole, iso_date, one_of, whole_number
from rtcm_desktop.curriculum.rules import language_names, language_of
from rtcm_desktop.planning.model import HalfDays, Mode, minutes_of
from rtcm_desktop.planning.rules.day import STEP

LONGEST_EVENT = 5
"""Days."""

EARLIEST_YEAR, YEARS_AHEAD = 2000, 10
LARGEST_GROUP = 5000
SHORTEST_HALF = 120
"""Minutes that a half-day needs for its break, check, evaluation and closing to leave time for the topics."""

Typed = str | int | list[str] | list[dict[str, str]] | dict[str, object] | None


def parse_date(name: str, text: str, today: date) -> date:
    """An ISO date within living planning. Raises UserError `DATE_WRONG` or `DATE_FAR`."""
    found = iso_date(name, text)
    if not EARLIEST_YEAR <= found.year <= today.year + YEARS_AHEAD:
        raise UserError("DATE_FAR", field=name, value=text, first=EARLIEST_YEAR, last=today.year + YEARS_AHEAD)
    return found


def parse_days(days: int | str) -> int:
    """A number of days. Raises UserError `DAYS_WRONG`."""
    text = str(days).strip()
    if not is_whole(text, 1, LONGEST_EVENT):
        raise UserError("DAYS_WRONG", days=days, most=LONGEST_EVENT)
    return int(text)


def parse_time(name: str, text: str) -> str:
    """A time of day as "HH:MM". Raises UserError `TIME_WRONG`."""
    found = re.fullmatch(r"(\d{1,2})[:.](\d{2})", text.strip(), re.ASCII)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise UserError("TIME_WRONG", field=name, value=text)
    return f"{int(found[1]):02d}:{found[2]}"


parse_mode = one_of(Mode)
"""How an event is held."""


def parse_languages(_name: str, text: str) -> list[str]:
    """Language codes out of "en, ru" or names. Raises UserError `LANGUAGE_UNKNOWN`."""
    codes = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        code = language_of(part)
        if code is None:
            raise UserError("LANGUAGE_UNKNOWN", value=part, known=", ".join(sorted(language_names())))
        codes.append(code)
    return list(dict.fromkeys(codes))


def paper_language(text: str | None, usual: str) -> str:
    """The language of a paper: the one that was named, else the usual one. Raises UserError `LANGUAGE_UNKNOWN`."""
    if text is None:
        return usual
    code = language_of(text)
    if code is None:
        raise UserError("LANGUAGE_UNKNOWN", value=text, known=", ".join(sorted(language_names())))
    return code


def parse_text(_name: str, text: str) -> Typed:
    return normal(text) or None


def parse_notes(_name: str, text: str) -> Typed:
    return text.strip() or None


def parse_several(_name: str, text: str) -> Typed:
    return [part for part in map(normal, text.split(";")) if part]


def parse_spoken(name: str, text: str) -> Typed:
    languages = parse_languages(name, text)
    if not languages:
        raise UserError("FIELD_EMPTY", field=name)
    return languages


def parse_timezone(_name: str, text: str) -> Typed:
    if text.strip() not in available_timezones():
        raise UserError("TIMEZONE_UNKNOWN", value=text)
    return text.strip()


def parse_link(name: str, text: str) -> Typed:
    address = text.strip()
    if not address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"https", "http"} or not parts.netloc or re.search(r"\s", address):
        raise UserError("LINK_WRONG", field=name, value=text)
    return address


def parse_signatories(_name: str, text: str) -> Typed:
    """Up to three people who sign the certificates: "Name, office; Name, office"."""
    people = [part.partition(",") for part in text.split(";") if part.strip()]
    if len(people) > 3 or any(not person.strip() for person, _, _ in people):
        raise UserError("SIGNATORIES_WRONG", value=text)
    return [{"name": normal(person), "office": normal(office)} for person, _, office in people]


def parse_half_days(name: str, text: str) -> HalfDays:
    """Both halves of a day out of "09:00-12:30 13:30-17:00". Raises UserError `HALF_DAYS_WRONG` or `TIME_WRONG`."""
    times = re.findall(r"\d{1,2}[:.]\d{2}", text, re.ASCII)
    if len(times) != 4:
        raise UserError("HALF_DAYS_WRONG", value=text)
    parsed = [parse_time(name, time) for time in times]
    minutes = [minutes_of(time) for time in parsed]
    long_enough = min(minutes[1] - minutes[0], minutes[3] - minutes[2]) >= SHORTEST_HALF
    if not long_enough or minutes[2] < minutes[1] or any(minute % STEP for minute in minutes):
        raise UserError("HALF_DAYS_WRONG", value=text)
    return HalfDays((parsed[0], parsed[1]), (parsed[2], parsed[3]))


def half_days_value(name: str, text: str) -> Typed:
    frame = parse_half_days(name, text)
    return {"morning": list(frame.morning), "afternoon": list(frame.afternoon)}


def parse_share(name: str, text: str) -> Typed:
    """The share of presence that earns a certificate, in per cent."""
    value = whole_number(1, 100)(name, text.strip().removesuffix("%"))
    return {"share": value} if value is not None else {}


def half_days_of(stored: Mapping[str, list[str]] | None) -> HalfDays:
    """The half-days of an event as stored, or the usual ones."""
    if not stored:
        return HalfDays()
    morning, afternoon = stored["morning"], stored["afternoon"]
    return HalfDays((morning[0], morning[1]), (afternoon[0], afternoon[1]))
