"""Numbers as PDF operands: two decimals are finer than any printer and keep files small."""


def number(value: float) -> str:
    """A number with at most two decimals, without needless zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def numbers(*values: float) -> str:
    """Numbers with a space between."""
    return " ".join(map(number, values))
