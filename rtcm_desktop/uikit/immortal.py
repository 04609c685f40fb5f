"""Keeps None, True and False alive under PySide6 6.12 on Python 3.11.

Its wheels are built against a Python in which these three cannot die, so every Qt function that returns one of them
gives away a reference it never took. Before Python 3.12 they are counted, and after some ten thousand such calls the
program ends with "Fatal Python error: none_dealloc". A count that cannot be used up takes the place of being immortal.
"""

import sys

ENOUGH = 1 << 40


def keep_alive() -> None:
    """Gives the three more references than any session can lose; called once, when the window is imported."""
    if sys.version_info < (3, 12):
        from ctypes import c_ssize_t

        for each in (None, True, False):
            c_ssize_t.from_address(id(each)).value += ENOUGH
