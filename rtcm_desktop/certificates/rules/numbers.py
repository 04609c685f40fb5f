"""Certificate numbers: making the check character, and reading what somebody typed.

The check character is the hybrid recursion of ISO 7064 over the 34 characters without I and O, so that every single
mistyped character is noticed before the register is asked. I and O count as 1 and 0: whoever confuses them is understood.
"""

import re
import unicodedata

from stdnum.iso7064 import mod_37_36

from rtcm_desktop.certificates.model import Number
from rtcm_desktop.core.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
PREFIX = "RTCM"

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEKMHOPCTYXISJABEZHIKMNOPTYX")
_TO_DIGITS = str.maketrans("IO", "10")
_SHAPE = re.compile(r"RTCM([A-Z0-9]{1,8})([0-9IO]{2})([A-Z])([0-9IO]{3,6})([A-Z0-9])")


def compose(station: str, year: int, life: str, running: int) -> Number:
    """Makes the number of the `running`-th certificate of a station, year (any, two digits are kept) and life."""
    body = f"{PREFIX}{station}{year % 100:02d}{life}{running:03d}"
    return Number(station, year % 100, life, running, _check_character(body))


def parse(text: str) -> Number:
    """Reads a typed number, forgiving case, spaces, dashes, look-alike letters and the digits of other scripts.

    Raises UserError NUMBER_SHAPE when it is no certificate number at all, NUMBER_MISTYPED when its check character
    does not fit.
    """
    found = _SHAPE.fullmatch(_condensed(text))
    if not found:
        raise UserError("NUMBER_SHAPE", number=text.strip()[:60])
    station, year, life, running, check = found.groups()
    number = compose(station, int(year.translate(_TO_DIGITS)), life, int(running.translate(_TO_DIGITS)))
    padded = len(running) != max(3, len(str(number.running)))
    if padded or number.check != check.translate(_TO_DIGITS):
        raise UserError("NUMBER_MISTYPED", number=text.strip()[:60])
    return number


def looks_like_number(text: str) -> bool:
    """Whether somebody meant a certificate number rather than the text of a code or a file."""
    return _condensed(text).startswith(PREFIX) and "#" not in text


def _check_character(body: str) -> str:
    return str(mod_37_36.calc_check_digit(body.translate(_TO_DIGITS), alphabet=ALPHABET))


def _condensed(text: str) -> str:
    """Capitals and digits only, as the number would be written without dashes."""
    upper = unicodedata.normalize("NFKC", text).upper().translate(_LOOK_ALIKES)
    return "".join(_digit(character) for character in upper if character.isalnum())


def _digit(character: str) -> str:
    return str(unicodedata.digit(character)) if character.isdecimal() else character
