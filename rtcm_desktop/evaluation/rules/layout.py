"""Blocks on pages: where a form breaks, whether it fits, and how far its rows may spread."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from rtcm_desktop.evaluation.model.composition import Composition, Variant
from rtcm_desktop.evaluation.model.instrument import Instrument
from rtcm_desktop.evaluation.model.sheet import Block, Placed, Sheet, WritingField
from rtcm_desktop.evaluation.rules.blocks import Setting, blocks_of, writing_height
from rtcm_desktop.evaluation.rules.geometry import Geometry

TOLERANCE = 1e-6


def lay_out(setting: Setting) -> Sheet:
    """The form in one language and variant with the widest rows that take no more pages than the narrowest.

    Room left on the last page becomes lines to write on.
    """
    geometry = setting.geometry
    narrow = arranged(replace(setting, row=geometry.height.row_smallest))
    limit = setting.instrument.max_pages
    for row in _rows_from_widest(geometry):
        wide = arranged(replace(setting, row=row))
        if wide.pages == narrow.pages and _is_within(wide, limit, geometry):
            return _filled(wide, limit, geometry)
    return narrow


def fits(setting: Setting) -> bool:
    """Whether the form with the narrowest rows keeps to its instrument's number of pages."""
    geometry = setting.geometry
    sheet = arranged(replace(setting, row=geometry.height.row_smallest))
    return _is_within(sheet, setting.instrument.max_pages, geometry)


def fits_everywhere(instrument: Instrument, composition: Composition, geometry: Geometry) -> bool:
    """Whether the form fits in every language and variant: one version serves them all."""
    return all(
        fits(Setting(geometry, instrument, composition, variant, language, geometry.height.row_smallest))
        for variant in composition.variants or (Variant.ROOM,)
        for language in instrument.languages
    )


def arranged(setting: Setting) -> Sheet:
    """Blocks placed page by page; tied blocks stay together, a divided grid repeats its head."""
    placed = tuple(_placed(blocks_of(setting), setting.geometry))
    last = placed[-1]
    return Sheet(placed, last.page, last.top + last.block.height, setting.row)


def _placed(blocks: Sequence[Block], geometry: Geometry) -> Iterator[Placed]:
    page, top = 1, geometry.top(1)
    for chain_of_blocks in _chains(blocks):
        if top + sum(block.height for block in chain_of_blocks) > geometry.bottom + TOLERANCE:
            page, top = page + 1, geometry.top(page + 1)
            again = chain_of_blocks[0].again
            if again is not None:
                yield Placed(page, top, again)
                top += again.height
        for block in chain_of_blocks:
            yield Placed(page, top, block)
            top += block.height


def _chains(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks that stay together."""
    current: list[Block] = []
    for block in blocks:
        current.append(block)
        if not block.tied:
            yield current
            current = []
    if current:
        yield current


def _is_within(sheet: Sheet, limit: float, geometry: Geometry) -> bool:
    """Whole pages, and of a limit like 1.5 half of the last one."""
    return sheet.pages < limit or (sheet.pages - limit < 1 and sheet.end <= _last_line(limit, geometry) + TOLERANCE)


def _last_line(limit: float, geometry: Geometry) -> float:
    last = int(limit) + (limit % 1 > 0)
    share = limit % 1 or 1.0
    return geometry.top(last) + share * geometry.room(last)


def _rows_from_widest(geometry: Geometry) -> Iterator[float]:
    height = geometry.height
    steps = round((height.row_largest - height.row_smallest) / height.row_step)
    return (height.row_smallest + step * height.row_step for step in range(steps, -1, -1))


def _filled(sheet: Sheet, limit: float, geometry: Geometry) -> Sheet:
    """The last writing field of the last page grows over the room left there."""
    last_line = _last_line(limit, geometry) if sheet.pages >= limit else geometry.bottom
    fields = [
        place for place in sheet.placed if place.page == sheet.pages and isinstance(place.block.content, WritingField)
    ]
    if not fields:
        return sheet
    field = fields[-1]
    content = field.block.content
    assert isinstance(content, WritingField)
    spare = int((last_line - sheet.end) // geometry.height.write_line)
    count = min(content.count + spare, max(content.count, geometry.height.most_lines))
    grown = (count - content.count) * geometry.height.write_line
    block = replace(
        field.block,
        content=replace(content, count=count),
        height=writing_height(geometry, len(content.lines), count),
    )
    index = sheet.placed.index(field)
    after = (replace(place, top=place.top + grown) for place in sheet.placed[index + 1 :])
    placed = tuple(chain(sheet.placed[:index], (replace(field, block=block),), after))
    return replace(sheet, placed=placed, end=sheet.end + grown)
