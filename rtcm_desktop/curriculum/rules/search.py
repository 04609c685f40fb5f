"""Which topics answer typed words, the best first."""

from collections.abc import Iterable
from functools import lru_cache

from rtcm_desktop.core.names import fold
from rtcm_desktop.curriculum.model import TopicText

CODE_WEIGHT = 1000
FIELD_WEIGHTS = (("title", 100), ("sessions", 20), ("outcomes", 8), ("items", 5))
WHOLE_WORD_BONUS = 1.5
PHRASE_BONUS = 2.0


def rank_topics(text: str, topics: Iterable[TopicText]) -> list[TopicText]:
    """Topics in which every typed word begins some word; the title weighs more than sessions, outcomes and items.

    A topic's code finds that topic first. Equal topics keep the curriculum's order.
    """
    wanted = fold(text)
    scored = [(_score(wanted, topic), topic) for topic in topics] if wanted else []
    found = [entry for entry in scored if entry[0] > 0]
    return [topic for _, topic in sorted(found, key=lambda entry: -entry[0])]


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    """The texts of the curriculum are compared at every key and hardly ever change."""
    return fold(text)


def _score(wanted: str, topic: TopicText) -> float:
    words = wanted.split()
    fields = [(f" {_folded(getattr(topic, field))} ", weight) for field, weight in FIELD_WEIGHTS]
    best = [max(_word_score(word, text, weight) for text, weight in fields) for word in words]
    in_code = CODE_WEIGHT if _folded(topic.code).startswith(wanted) else 0
    if not all(best):
        return in_code
    phrase = PHRASE_BONUS if len(words) > 1 and any(f" {wanted}" in text for text, _ in fields) else 1.0
    return in_code + phrase * sum(best)


def _word_score(word: str, text: str, weight: int) -> float:
    if f" {word} " in text:
        return weight * WHOLE_WORD_BONUS
    return weight if f" {word}" in text else 0
