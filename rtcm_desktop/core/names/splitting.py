"""Full names written in one field, taken apart."""

import re
from dataclasses import dataclass

from rtcm_desktop.core.names.normal import normal, words
from rtcm_desktop.core.names.spelling import fold

_PATRONYMIC = re.compile(r"(ovich|evich|ovna|evna|ichna|avich|uulu|kyzy|ogly|oglu|qizi|gyzy|kizi|ugli)$")
_PATRONYMIC_PARTICLES = frozenset({"oglu", "ogly", "qizi", "kizi", "gizi", "kyzy", "gyzy", "uulu", "ugli", "ogli"})
_FAMILY = re.compile(r"\w{3}(ov|ev|yov|ova|eva|sky|skaya|skiy|enko|chuk|dze|shvili|zade|zada|zadeh)$")


@dataclass(frozen=True, slots=True)
class FullName:
    """The parts of a name written in one field."""

    given: str
    family: str
    patronymic: str = ""


def split_full_name(text: str) -> FullName:
    """Given name, family name and patronymic of a full name.

    A comma after the family name or a family name in capitals decides; then a patronymic at the end or the ending of
    the first word (family name first); else the last word is the family name.
    """
    name = normal(text)
    family, comma, rest = name.partition(",")
    parts, patronymic, at_end = _take_patronymic(list(words(rest if comma else name)))
    if comma:
        return FullName(" ".join(parts), normal(family), patronymic)
    if len(parts) < 2:
        return FullName("", "".join(parts), patronymic)
    family = parts.pop(_family_place(parts, family_first=at_end))
    return FullName(" ".join(parts), family, patronymic)


def _take_patronymic(parts: list[str]) -> tuple[list[str], str, bool]:
    """The other words, the patronymic, and whether it stood at the end."""
    for place in range(2, len(parts)):
        if fold(parts[place]) in _PATRONYMIC_PARTICLES:
            taken = slice(place - 1, place + 1)
        elif _PATRONYMIC.search(fold(parts[place])):
            taken = slice(place, place + 1)
        elif place == 2 and _PATRONYMIC.search(fold(parts[1])):
            taken = slice(1, 2)
        else:
            continue
        return (
            parts[: taken.start] + parts[taken.stop :],
            " ".join(parts[taken]),
            taken.stop == len(parts),
        )
    return parts, "", False


def _family_place(parts: list[str], *, family_first: bool) -> int:
    capital = [place for place, part in enumerate(parts) if len(part) > 2 and part.isupper()]
    if len(capital) == 1:
        return capital[0]
    first, last = (bool(_FAMILY.search(fold(part))) for part in (parts[0], parts[-1]))
    return 0 if family_first or (first and not last) else len(parts) - 1
