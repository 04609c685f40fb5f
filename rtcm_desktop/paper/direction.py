"""Writing direction: the embedding level of every character of one line (Unicode annex 9).

Implemented here because the levels are needed, not the reordered text, and with the rule for brackets. Explicit
embeddings and isolates are ignored like other invisible characters; the marks U+200E and U+200F count.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TypeVar
from unicodedata import bidirectional

Item = TypeVar("Item")

_INVISIBLE = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_CLOSING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
_RAISED = {
    ("L", 1): 1,
    ("R", 0): 1,
    ("EN", 0): 2,
    ("AN", 0): 2,
    ("EN", 1): 1,
    ("AN", 1): 1,
}


def base_level(text: str) -> int:
    """1 when the first letter is written from right to left, else 0."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


@lru_cache(maxsize=4096)
def levels(text: str, base: int) -> tuple[int, ...]:
    """The level of each character; odd levels run from right to left."""
    kinds = [bidirectional(character) or "L" for character in text]
    seen = [index for index, kind in enumerate(kinds) if kind not in _INVISIBLE]
    characters = [text[index] for index in seen]
    resolved = _weak([kinds[index] for index in seen], base)
    _brackets(characters, resolved, base)
    _neutral(resolved, base)
    found = dict(
        zip(
            seen,
            (base + _RAISED.get((kind, base), 0) for kind in resolved),
            strict=True,
        )
    )
    _reset_ends(kinds, found, base)
    result: list[int] = []
    for index in range(len(text)):
        result.append(found.get(index, result[-1] if result else base))
    return tuple(result)


def _weak(kinds: list[str], base: int) -> list[str]:
    """Rules W1 to W7."""
    start = "R" if base else "L"
    previous = start
    for index, kind in enumerate(kinds):
        previous = kinds[index] = previous if kind == "NSM" else kind
    strong = start
    for index, kind in enumerate(kinds):
        strong = kind if kind in ("L", "R", "AL") else strong
        if kind == "EN" and strong == "AL":
            kinds[index] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _separators(kinds)
    strong = start
    for index, kind in enumerate(kinds):
        strong = kind if kind in ("L", "R") else strong
        if kind == "EN" and strong == "L":
            kinds[index] = "L"
    return kinds


def _separators(kinds: list[str]) -> None:
    """Rules W4 to W6: signs inside and beside numbers."""
    for index in range(1, len(kinds) - 1):
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and ((kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))):
            kinds[index] = before
    for first, last in _stretches(kinds, frozenset({"ET"})):
        if "EN" in (*kinds[max(first - 1, 0) : first], *kinds[last : last + 1]):
            kinds[first:last] = ["EN"] * (last - first)
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]


def _brackets(characters: Sequence[str], kinds: list[str], base: int) -> None:
    """Rule N0: both brackets of a pair take the direction of what they hold."""
    embedding = "R" if base else "L"
    for opening, closing in sorted(_pairs(characters, kinds)):
        inside = {_STRONG[kind] for kind in kinds[opening + 1 : closing] if kind in _STRONG}
        if embedding in inside:
            kinds[opening] = kinds[closing] = embedding
        elif inside:
            before = next(
                (_STRONG[kind] for kind in reversed(kinds[:opening]) if kind in _STRONG),
                embedding,
            )
            kinds[opening] = kinds[closing] = before


def _pairs(characters: Sequence[str], kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for index, character in enumerate(characters):
        if kinds[index] != "ON":
            continue
        if character in _CLOSING:
            waiting.append((_CLOSING[character], index))
        elif any(closing == character for closing, _ in waiting):
            while waiting:
                closing, opening = waiting.pop()
                if closing == character:
                    yield opening, index
                    break


def _neutral(kinds: list[str], base: int) -> None:
    """Rules N1 and N2: what has no direction takes that of both neighbours, else that of the line."""
    embedding = "R" if base else "L"
    for first, last in _stretches(kinds, _NEUTRAL):
        before = _STRONG[kinds[first - 1]] if first else embedding
        after = _STRONG[kinds[last]] if last < len(kinds) else embedding
        kinds[first:last] = [before if before == after else embedding] * (last - first)


def _stretches(kinds: Sequence[str], wanted: frozenset[str]) -> list[tuple[int, int]]:
    found = []
    for member, group in groupby(enumerate(kinds), key=lambda item: item[1] in wanted):
        indices = [index for index, _ in group]
        if member:
            found.append((indices[0], indices[-1] + 1))
    return found


def _reset_ends(kinds: Sequence[str], found: dict[int, int], base: int) -> None:
    """Rule L1: separators, and spaces before them or at the end, lie at the level of the line."""
    at_end = True
    for index in range(len(kinds) - 1, -1, -1):
        kind = kinds[index]
        at_end = kind in ("B", "S") or (at_end and (kind == "WS" or kind in _INVISIBLE))
        if at_end and index in found:
            found[index] = base


def visual_order(items: Sequence[tuple[int, Item]]) -> list[tuple[int, Item]]:
    """Rule L2 on (level, item) pairs in logical order: the order from left to right."""
    ordered = list(items)
    highest = max((level for level, _ in ordered), default=0)
    for limit in range(highest, 0, -1):
        for first, last in _stretches([str(level >= limit) for level, _ in ordered], frozenset({"True"})):
            ordered[first:last] = reversed(ordered[first:last])
    return ordered
