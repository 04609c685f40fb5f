"""Who wants a topic most."""

from collections.abc import Iterable

from rtcm_desktop.curriculum.model import Need

HIGHEST = 4
"""The level of the countries that want a theme most; 1 is the least."""


def most_wanted(needs: Iterable[Need]) -> tuple[int, tuple[str, ...]]:
    """The highest level any country gave, and the codes of the countries that gave it; 0 where nobody said anything."""
    levels: dict[str, int] = {}
    for need in needs:
        for country, level in need.levels.items():
            levels[country] = max(levels.get(country, 0), level or 0)
    highest = max(levels.values(), default=0)
    return highest, tuple(sorted(country for country, level in levels.items() if level == highest > 0))
