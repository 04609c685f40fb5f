"""Putting certificates on paper: drawn inside the action, written after it, so that no number is ever printed in vain."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from errno import EACCES, ENOTDIR
from pathlib import Path

from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Certificate
from rtcm_desktop.certificates.service import papers
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import EnvironmentFailure
from rtcm_desktop.core.files import make_sure_of_place, write_file
from rtcm_desktop.core.texts import say


@dataclass(frozen=True, slots=True)
class Drawn:
    """Files that are ready to be written, and the number of certificates in them."""

    files: tuple[tuple[Path, bytes], ...]
    pages: int


def make_sure_of(pdf: Path | None, folder: Path | None = None) -> None:
    """Looks before anything is issued whether the files can be written.

    Raises EnvironmentFailure FILE_NOT_WRITTEN; UserError like `core.files.make_sure_of_place`.
    """
    if pdf:
        make_sure_of_place(pdf)
        if not os.access(pdf.absolute().parent, os.W_OK):
            raise EnvironmentFailure("FILE_NOT_WRITTEN", file=str(pdf), reason=os.strerror(EACCES))
    place = _nearest(folder.absolute()) if folder else None
    if place and not (place.is_dir() and os.access(place, os.W_OK)):
        reason = os.strerror(EACCES if place.is_dir() else ENOTDIR)
        raise EnvironmentFailure("FILE_NOT_WRITTEN", file=str(folder), reason=reason)


def draw(db: Database, certificates: Sequence[Certificate], *, pdf: Path | None, folder: Path | None) -> Drawn:
    """The pages of certificates in one file, in one file each, or both."""
    from rtcm_desktop.certificates.documents import files

    layouts = store.list_layouts(db)
    pages = papers.printables(db, certificates, layouts)
    drawn: list[tuple[Path, bytes]] = []
    if pdf and pages:
        drawn.append((pdf, files.certificates(pages, layouts).data))
    if folder and pages:
        drawn.extend((folder / f"{number}.pdf", printed.data) for number, printed in files.one_each(pages, layouts))
    return Drawn(tuple(drawn), len(pages) if drawn else 0)


def write(drawn: Drawn) -> None:
    """Writes the files. Raises EnvironmentFailure FILE_NOT_WRITTEN."""
    for path, data in drawn.files:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, data)


def other_letters(again: Sequence[Certificate], fonts: str) -> tuple[str, ...]:
    """The warnings for papers that were set in other font files than the ones here."""
    return tuple(say("certificates.changed_elsewhere", number=one.number) for one in again if one.frozen.fonts != fonts)


def _nearest(folder: Path) -> Path:
    """The folder itself, or the first one above it that exists."""
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)
