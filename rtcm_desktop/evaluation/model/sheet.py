"""A form laid out on paper: blocks with their heights, placed on pages. Millimetres, type in points."""

from dataclasses import dataclass

from rtcm_desktop.evaluation.model.composition import Item


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text: the introduction."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScaleHead:
    """What stands above five boxes: a label of its own where there are two columns, the words at 1 and at 5."""

    label: tuple[str, ...]
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class SectionHead:
    """Title of a section with the heads of its columns of boxes."""

    title: tuple[str, ...]
    hint: str
    scales: tuple[ScaleHead, ...]


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """A row of boxes, five per item. `own_scale`: it stands alone and carries its words at 1 and 5 itself."""

    number: int | None
    lines: tuple[str, ...]
    items: tuple[Item, ...]
    na: str = ""
    own_scale: ScaleHead | None = None


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Options with a box each, in columns at `offsets` from the left margin; the label above them or in front."""

    number: int | None
    item: Item
    lines: tuple[str, ...]
    above: bool
    options: tuple[tuple[str, str], ...]
    offsets: tuple[float, ...]
    row: float
    comment: str = ""
    comment_lines: int = 0


@dataclass(frozen=True, slots=True)
class WritingField:
    """Lines to write on."""

    number: int | None
    item: Item
    lines: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class NumberField:
    """Fields for numbers, one or two on a line."""

    number: int | None
    items: tuple[Item, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """Thanks, and what to do with the sheet."""

    text: str


Content = Passage | SectionHead | ScaleRow | ChoiceRow | WritingField | NumberField | Closing


@dataclass(frozen=True, slots=True)
class Block:
    """Content with its height. `tied`: stays with the next block; `again`: the head repeated after a page break."""

    content: Content
    height: float
    tied: bool = False
    again: "Block | None" = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on its page (counted from 1) with its top edge."""

    page: int
    top: float
    block: Block


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole form laid out: the blocks, how many pages, and where the last one's content ends."""

    placed: tuple[Placed, ...]
    pages: int
    end: float
    row: float
