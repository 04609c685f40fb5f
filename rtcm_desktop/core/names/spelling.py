"""One spelling for all scripts: folds, Latin forms and search keys of single words.

A name reaches us in Latin, Cyrillic, Georgian or Arabic letters and in several national ways of writing it in Latin.
Keys bring those together: `fold` for whole texts, `word_keys` (strict: the same word, spelt by another habit) and
`loose_keys` (consonants only, so that Persian, which writes few vowels, meets its Latin form).
Letter tables are the common romanisations of the 13 countries; anyascii covers every letter not named here.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import product

from anyascii import anyascii

ZWNJ = "\u200c"

# Letters that are written in several ways in Latin; every way becomes a key.
_SEVERAL_SPELLINGS = {"ə": ("a", "e"), "ә": ("a", "e"), "ё": ("е", "io"), "ў": ("у", "o")}
_MOST_AMBIGUOUS = 3

# Without case or one-letter fold of their own; the dotless i must meet the dotted one.
_LETTERS = {"ı": "i", "ң": "n", "і": "i", "є": "e"}

# Arabic and Persian letters by their sound in Persian (after canonical decomposition, so hamza and madda are gone).
_ARABIC = dict(zip("ابپتثجحدذرزسصضطظعفقکكگلمنويیىهةہ", "abptsjhdzrzssztzafqkkglmnvyyyhhh", strict=True)) | {
    "چ": "ch",
    "خ": "kh",
    "ژ": "zh",
    "ش": "sh",
    "غ": "gh",
    "ء": "",
}
_SPECIAL = str.maketrans(_LETTERS | _ARABIC)

# National habits brought to one: sound by sound, in this order.
_HABITS = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        ("dzh|dj", "j"),
        ("shch", "sc"),
        ("sh", "s"),
        ("ch", "c"),
        ("kh", "x"),
        ("gh", "g"),
        ("zh", "j"),
        ("tz", "ts"),
        ("ph", "f"),
        ("q", "k"),
        ("w", "v"),
        ("y", "i"),
        ("^ie", "e"),
        ("(?<=[aeiou])ie", "e"),
        (r"(.)\1+", r"\1"),
    )
]
_NOT_KEY = re.compile("[^a-z0-9]+")
_VOWELS = re.compile("(?<!^)[aeiou]")
_LOOSE = str.maketrans(
    {
        "e": "a",
        "i": "a",
        "o": "a",
        "u": "a",
        "g": "k",
        "x": "k",
        "h": "k",
        "z": "s",
        "c": "j",
    }
)


def is_latin(text: str) -> bool:
    """Whether every letter of the text is a Latin letter."""
    return all("LATIN" in unicodedata.name(letter, "") for letter in text if letter.isalpha() and letter not in "ʻʼʹʺ")


def is_arabic(text: str) -> bool:
    """Whether the text has letters of the Arabic script (Persian is written in it)."""
    return any("\u0600" <= letter <= "\u06ff" for letter in text)


def _bare(text: str) -> str:
    """Lower case without marks above and below, special letters replaced; scripts stay."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    kept = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return kept.translate(_SPECIAL)


def fold(text: str) -> str:
    """Comparison key of a text: Latin words of a-z and 0-9, joined by one space."""
    parts = re.split(r"[^\w'’‘ʻʼ`´\u0300-\u036f]+", text.replace(ZWNJ, "").replace("_", " "))
    return " ".join(word for part in parts if (word := _NOT_KEY.sub("", anyascii(_bare(part)).lower())))


def _spellings(word: str) -> list[str]:
    """The word once for each usual way of writing its ambiguous letters."""
    text = unicodedata.normalize("NFC", word.casefold())
    choices = [_SEVERAL_SPELLINGS.get(letter, (letter,)) for letter in text]
    several = [place for place, ways in enumerate(choices) if len(ways) > 1]
    for place in several[_MOST_AMBIGUOUS:]:
        choices[place] = choices[place][:1]
    return ["".join(ways) for ways in product(*choices)]


def _one_habit(spelling: str) -> str:
    """The spelling in the one habit of keys; applied until nothing changes, so that a key is its own key."""
    key, before = _NOT_KEY.sub("", anyascii(_bare(spelling)).lower()), ""
    while key != before:
        before = key
        for pattern, replacement in _HABITS:
            key = pattern.sub(replacement, key)
    return key


@lru_cache(maxsize=20_000)
def word_keys(word: str) -> tuple[str, ...]:
    """Strict search keys of one word in any script; several where a letter has several Latin spellings."""
    return tuple(dict.fromkeys(key for spelling in _spellings(word) if (key := _one_habit(spelling))))


def _skeleton(key: str) -> str:
    consonants = _VOWELS.sub("", key)
    if len(consonants) > 1:
        consonants = consonants.removesuffix("h")
    return re.sub(r"(.)\1+", r"\1", consonants.translate(_LOOSE))


@lru_cache(maxsize=20_000)
def loose_keys(word: str) -> tuple[str, ...]:
    """Consonant skeletons of one word; Arabic vav counts once as a consonant and once as a vowel."""
    keys = word_keys(word)[:1]
    if is_arabic(word) and keys:
        keys += (keys[0][:1] + keys[0][1:].replace("v", ""),)
    return tuple(dict.fromkeys(_skeleton(key) for key in keys))


def romanise(text: str) -> str:
    """A Latin form with capitals at the start of words; text in Latin letters comes back as it is."""
    return " ".join(word if is_latin(word) else _romanise_word(word) for word in text.split(" "))


def _romanise_word(word: str) -> str:
    plain = (
        "".join(_ARABIC.get(letter, letter) for letter in unicodedata.normalize("NFD", word))
        if is_arabic(word)
        else word
    )
    latin = re.sub(
        r"[^A-Za-z.,()\-]",
        "",
        anyascii(unicodedata.normalize("NFC", plain.replace(ZWNJ, ""))),
    )
    return "-".join(part[:1].upper() + part[1:] for part in latin.split("-"))


def script_of(text: str) -> str:
    """The script of the first letter in lower case ("latin", "cyrillic", "georgian", "arabic" …), "" without letters."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return unicodedata.name(first, "").split(" ")[0].lower() if first else ""
