"""What somebody meant who typed with the wrong keyboard layout switched on."""

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
# The same keys on the Russian (GOST 6431, as in Windows) and the Persian layout (ISIRI 9147).
_LAYOUTS = ("йцукенгшщзхъфывапролджэячсмитьбю", "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.")
_READINGS = tuple(
    str.maketrans(typed, meant) for layout in _LAYOUTS for typed, meant in ((_KEYS, layout), (layout, _KEYS))
)


def other_layouts(text: str) -> tuple[str, ...]:
    """The text as the same keys give it on the other layouts: "bdfyjd" is "иванов"."""
    typed = text.casefold()
    return tuple(dict.fromkeys(reading for table in _READINGS if (reading := typed.translate(table)) != typed))
