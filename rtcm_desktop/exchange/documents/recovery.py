"""The recovery key on its way into the safe."""

_TEXT = """\
# Recovery key of the Centre {words}
# Every event file is also encrypted to this key. Keep it on paper or on two sealed sticks in a safe, never on a computer.
# It opens event files with any program for age v1 files:  age --decrypt --identity FILE event.rtcm
{secret}
"""


def recovery_file(secret: str, words: tuple[str, ...]) -> bytes:
    """An age identity file with the words of the Centre it belongs to."""
    return _TEXT.format(words=" ".join(words), secret=secret).encode()
