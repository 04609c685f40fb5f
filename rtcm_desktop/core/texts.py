"""Texts for people, found by a code and a language, out of `resources/i18n/<language>/*.toml`.

Error codes are capitals at top level; words are dotted keys. A text with plural forms is a table of the CLDR categories
one, few, many and other, chosen by the parameter `count`.

Who names no language is answered in the one spoken: the window's, English on the command line. Papers, and whatever is
stored, name theirs.
"""

from collections.abc import Callable, Mapping
from functools import cache

from rtcm_desktop.core.resources import resource

Text = str | dict[str, str]

DEFAULT_LANGUAGE = "en"

LONGEST_VALUE = 300
# Joiners shape Persian words; they are the only characters without a picture that a message keeps.
_JOINERS = "\u200c\u200d"


class _Voice:
    """The language spoken where none is named."""

    language = DEFAULT_LANGUAGE


def speak(language: str) -> None:
    """From now on, texts asked for without a language are in this one."""
    _Voice.language = language


def spoken() -> str:
    """The language of texts asked for without one."""
    return _Voice.language


def say(code: str, language: str = "", /, **params: object) -> str:
    """The text of a code with its `{names}` filled in; English where the language has none.

    Raises KeyError for a code without any text: that is a bug, not a fault of the user.
    """
    language = language or spoken()
    found = _texts(language).get(code)
    if found is None:
        language, found = DEFAULT_LANGUAGE, _texts(DEFAULT_LANGUAGE)[code]
    if isinstance(found, dict):
        category = PLURAL_RULES.get(language, _one_or_other)(int(str(params.get("count", 0))))
        found = found.get(category, found["other"])
    return found.format_map(params)


def message(code: str, language: str = "", /, **params: object) -> str:
    """`say` for messages that quote what somebody typed or what stands in a file: always one line, never a long one."""
    quoted = {
        name: value if isinstance(value, int) else one_line(str(value)) or say("nothing", language)
        for name, value in params.items()
    }
    return say(code, language, **quoted)


def worded(texts: Mapping[str, str], language: str = "") -> str:
    """Of texts by language the one in a language (else the one spoken), in English, or whatever there is."""
    return texts.get(language or spoken()) or texts.get(DEFAULT_LANGUAGE) or next(iter(texts.values()), "")


def one_line(text: str, longest: int = LONGEST_VALUE) -> str:
    """Text on one line, without characters that cannot be seen; the middle of a very long one is left out."""
    seen = "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in text)
    line = " ".join(seen.split())
    half = longest // 2
    return line if len(line) <= longest else f"{line[:half]} … {line[-half:]}"


def knows(code: str, language: str = DEFAULT_LANGUAGE) -> bool:
    """Whether this language has a text of its own for the code."""
    return code in _texts(language)


def languages() -> tuple[str, ...]:
    """The languages with texts, the default one first."""
    found = sorted(folder.name for folder in resource("i18n").iterdir() if folder.is_dir())
    return (DEFAULT_LANGUAGE, *(name for name in found if name != DEFAULT_LANGUAGE))


def _one_or_other(count: int) -> str:
    return "one" if count == 1 else "other"


def _slavic(count: int) -> str:
    """CLDR plural rule of Russian for whole numbers."""
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else "many"


PLURAL_RULES: Mapping[str, Callable[[int], str]] = {"ru": _slavic}


@cache
def _texts(language: str) -> dict[str, Text]:
    import tomllib

    folder = resource("i18n", language)
    texts: dict[str, Text] = {}
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        with path.open("rb") as file:
            texts.update(_flat(tomllib.load(file)))
    return texts


PLURAL_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})


def _flat(table: Mapping[str, object], prefix: str = "") -> dict[str, Text]:
    flat: dict[str, Text] = {}
    for key, value in table.items():
        if isinstance(value, Mapping) and not PLURAL_CATEGORIES.issuperset(value):
            flat.update(_flat(value, f"{prefix}{key}."))
        elif isinstance(value, Mapping):
            flat[prefix + key] = {str(category): str(text) for category, text in value.items()}
        else:
            flat[prefix + key] = str(value)
    return flat
