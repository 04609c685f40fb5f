"""A composed form in one language as blocks with heights: what stands on paper, before it is divided into pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rtcm_desktop.evaluation.model.composition import Composition, Item, Variant
from rtcm_desktop.evaluation.model.instrument import Arrangement, Instrument, Kind, Section, text_in
from rtcm_desktop.evaluation.model.sheet import (
    Block,
    ChoiceRow,
    Closing,
    NumberField,
    Passage,
    ScaleHead,
    ScaleRow,
    SectionHead,
    WritingField,
)
from rtcm_desktop.evaluation.rules.geometry import Geometry, text_width, wrap
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.evaluation.rules.options import place_options
from rtcm_desktop.evaluation.rules.wording import column_wording, option_texts, row_wording, wording


@dataclass(frozen=True, slots=True)
class Setting:
    """What a form is laid out with: the language, the variant and the height of a row."""

    geometry: Geometry
    instrument: Instrument
    composition: Composition
    variant: Variant
    language: str
    row: float


def blocks_of(setting: Setting) -> tuple[Block, ...]:
    """The whole form: introduction, sections, thanks."""
    items = items_of(setting.instrument, setting.composition, setting.variant)
    sections = (list(group) for _, group in groupby(items, key=lambda item: item.section.code))
    return (
        _introduction(setting),
        *(block for section in sections for block in _section(setting, section)),
        Block(Closing(_closing(setting)), setting.geometry.height.closing),
    )


def _introduction(setting: Setting) -> Block:
    geometry = setting.geometry
    lines = wrap(geometry, text_in(setting.instrument.intro, setting.language), geometry.content, geometry.text.size)
    return Block(Passage(lines), len(lines) * geometry.text.leading + geometry.height.intro_gap)


def _closing(setting: Setting) -> str:
    instrument = setting.instrument
    on_line = setting.variant is Variant.ONLINE and instrument.closing_online
    return text_in(on_line or instrument.closing, setting.language)


def _section(setting: Setting, items: Sequence[Item]) -> Iterator[Block]:
    section = items[0].section
    head = _head(setting, section, items)
    rows = list(_rows(setting, section, items))
    if section.arrangement is not Arrangement.LIST:
        short = len(rows) <= setting.geometry.height.keep_whole_rows
        rows = [
            replace(row, tied=_is_tied(place, len(rows), short=short), again=head) for place, row in enumerate(rows)
        ]
    yield replace(head, tied=True)
    yield from rows


def _is_tied(place: int, rows: int, *, short: bool) -> bool:
    """Whether a row stays with the next: all of a short section, the first two and the last two of a long one."""
    return place < rows - 1 and (short or place in (0, rows - 2))


def _head(setting: Setting, section: Section, items: Sequence[Item]) -> Block:
    geometry = setting.geometry
    scales = _scale_heads(setting, section, items)
    room = geometry.content - len(scales) * (geometry.scale + geometry.width.column_gap)
    title = wrap(geometry, text_in(section.titles, setting.language), room, geometry.text.title_size * 1.06)
    labels = max((len(scale.label) for scale in scales), default=0)
    height = geometry.height.section_gap + geometry.height.section_title
    height += (len(title) - 1) * geometry.text.title_leading
    height += labels * geometry.text.small_leading + (geometry.height.scale_ends if scales else 0)
    hint = text_in(section.hint, setting.language) if section.hint else ""
    if hint:
        height += geometry.text.small_leading
    return Block(SectionHead(title, hint, scales), height)


def _scale_heads(setting: Setting, section: Section, items: Sequence[Item]) -> tuple[ScaleHead, ...]:
    """One head for a grid, one per question for a section with two questions about the same names."""
    if section.arrangement is Arrangement.LIST:
        return ()
    questions = {item.question.code: item.question for item in items if item.question.kind is Kind.SCALE5}
    if not questions:
        return ()
    if section.repeat is None or (len(questions) == 1 and section.arrangement is Arrangement.GRID):
        return (_scale_head(setting, items, ()),)
    geometry = setting.geometry
    labels = [
        wrap(geometry, column_wording(question, setting.language), geometry.scale, geometry.text.small_size)
        for question in questions.values()
    ]
    return tuple(_scale_head(setting, items, label) for label in labels)


def _scale_head(setting: Setting, items: Sequence[Item], label: tuple[str, ...]) -> ScaleHead:
    code = next(item.question.scale for item in items if item.question.scale)
    scale = setting.instrument.scales[code]
    return ScaleHead(label, text_in(scale.low, setting.language), text_in(scale.high, setting.language))


def _rows(setting: Setting, section: Section, items: Sequence[Item]) -> Iterator[Block]:
    if section.repeat is not None:
        for _, group in groupby(items, key=lambda item: item.reference):
            yield _scale_row(setting, tuple(group))
        return
    for item in items:
        follows = item.question.inline and item.question.kind is Kind.NUMBER
        if not follows:
            yield _single(setting, item, items)


def _single(setting: Setting, item: Item, items: Sequence[Item]) -> Block:
    match item.question.kind:
        case Kind.CHOICE | Kind.MANY:
            return _choice(setting, item)
        case Kind.TEXT:
            return _writing(setting, item)
        case Kind.NUMBER:
            return _number(setting, item, items)
        case Kind.SCALE5:
            return _scale_row(setting, (item,))


def _scale_row(setting: Setting, items: tuple[Item, ...]) -> Block:
    geometry = setting.geometry
    first = items[0]
    na = text_in(first.question.na, setting.language) if first.question.na else ""
    own = _scale_head(setting, items, ()) if first.section.arrangement is Arrangement.LIST else None
    room = geometry.content - geometry.width.number - len(items) * (geometry.scale + geometry.width.column_gap)
    room -= na_width(geometry, na)
    lines = wrap(geometry, row_wording(first, setting.language), room, geometry.text.size)
    height = max(setting.row, len(lines) * geometry.text.leading + geometry.height.row_pad)
    if own:
        height += geometry.height.scale_ends + geometry.text.leading
    return Block(ScaleRow(first.number, lines, items, na, own), height)


def na_width(geometry: Geometry, text: str) -> float:
    """Room of the box "does not apply" with its words, left of the five boxes."""
    if not text:
        return 0.0
    return geometry.width.box + 2 * geometry.width.column_gap + text_width(geometry, text, geometry.text.small_size)


def _choice(setting: Setting, item: Item) -> Block:
    geometry = setting.geometry
    options = option_texts(item.question, setting.composition, setting.language)
    places = place_options(geometry, wording(item, setting.language), [text for _, text in options])
    row = min(setting.row, geometry.height.row_smallest + 1.0)
    height = places.rows * row + geometry.height.choice_gap
    height += geometry.height.label_gap + len(places.lines) * geometry.text.leading if places.above else 0
    comment = item.question.comment
    comment_lines = comment.lines if comment else 0
    if comment_lines:
        height += geometry.text.leading + comment_lines * geometry.height.write_line
    return Block(
        ChoiceRow(
            number=item.number,
            item=item,
            lines=places.lines,
            above=places.above,
            options=options,
            offsets=places.offsets,
            row=row,
            comment=text_in(comment.texts, setting.language) if comment else "",
            comment_lines=comment_lines,
        ),
        height,
    )


def _writing(setting: Setting, item: Item) -> Block:
    geometry = setting.geometry
    room = geometry.content - geometry.width.number
    lines = wrap(geometry, wording(item, setting.language), room, geometry.text.size)
    return Block(
        WritingField(item.number, item, lines, item.question.lines),
        writing_height(geometry, len(lines), item.question.lines),
    )


def writing_height(geometry: Geometry, label_lines: int, lines: int) -> float:
    """Label, lines to write on and the gap after them."""
    height = geometry.height
    return height.label_gap + label_lines * geometry.text.leading + lines * height.write_line + height.text_gap


def _number(setting: Setting, item: Item, items: Sequence[Item]) -> Block:
    """A number with the one that stands on its line, where there is one."""
    after = items[items.index(item) + 1 :]
    together = (item, *(after[:1] if after and after[0].question.inline else ()))
    return Block(
        NumberField(item.number, together, tuple(wording(one, setting.language) for one in together)),
        max(setting.row, setting.geometry.text.leading + setting.geometry.height.row_pad),
    )
