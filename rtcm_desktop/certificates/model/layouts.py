"""A version of the page as data: where things stand, and the words that are the same on every paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.certificates.model.papers import Frozen, Kind, Words


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands on the page: mm from the top left corner, sizes in points; 0 where it does not apply.

    `x` is the axis of centred texts and the left edge of everything else, `y` the baseline of a text or the upper edge.
    `smallest` is the size down to which a text may shrink to keep within `width`. Where several lines are meant, `y` is
    the middle of the block, `height` what it may fill, and `leading` the distance of its lines in parts of the size.
    """

    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0
    size: float = 0
    smallest: float = 0
    leading: float = 0


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """Left ends and width of the signature lines, and the centre of the stamp between them, in mm."""

    lines: tuple[float, ...]
    width: float
    stamp: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A version of a page. `one` and `two` are its measures in one language and in two, `facts` the cells of its row.

    `words` are the texts that are the same on every paper, and the patterns by which the worded facts are made.
    """

    code: str
    version: int
    kind: Kind
    palette: str
    address: str
    facts: tuple[str, ...]
    one: Mapping[str, Place]
    two: Mapping[str, Place]
    signatures: Mapping[int, SignatureRow]
    words: Words

    @property
    def name(self) -> str:
        return f"{self.code}/{self.version}"

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.words)


@dataclass(frozen=True, slots=True)
class Printable:
    """One page to print: frozen data, address and signed record for its code, and what became of the paper.

    `replaced_by` is the number that supersedes this one, `void` that it was cancelled; both are printed on a reprint.
    """

    frozen: Frozen
    address: str
    record: str
    replaced_by: str = ""
    void: bool = False
