"""Which form of a name stands large on a paper, and which small below it."""

from rtcm_desktop.core.names import script_of

SCRIPTS = {"ru": "cyrillic", "fa": "arabic", "ka": "georgian", "hy": "armenian"}
"""Scripts of languages that are not written in Latin letters."""

LATIN = "latin"
ORIGINAL = "original"


def on_paper(latin: str, original: str, language: str) -> tuple[str, str]:
    """The large name and the small one below it ("" for none): first the one in the script of the paper's language."""
    if original and SCRIPTS.get(language) == script_of(original):
        return original, latin
    return latin, "" if original == latin else original


def form_of(name: str) -> str:
    """Which printed form of a name a mended text is: "latin" or "original"."""
    return LATIN if script_of(name) in {LATIN, ""} else ORIGINAL
