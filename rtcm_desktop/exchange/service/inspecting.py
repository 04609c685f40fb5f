"""Looking into an event file without taking it in."""

from pathlib import Path

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import vectors
from rtcm_desktop.core.journal.segments import SegmentDamaged
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.verdicts import Code, Inspection, RefusalError
from rtcm_desktop.exchange.rules import parts
from rtcm_desktop.exchange.rules.receipts import receipt
from rtcm_desktop.exchange.service.arriving import open_file, read_file


def inspect(workspace: Workspace, *, path: Path) -> Inspection:
    """What a bundle holds. Raises RefusalError with the code that merging would give; UserError `EXCHANGE_FILE_MISSING`."""
    try:
        arrival = read_file(path)
    except RefusalError as error:
        raise UserError("EXCHANGE_FILE_MISSING", file=path.name) from error
    bundle = open_file(workspace, arrival.data)
    try:
        segments = parts.read_segments(bundle.parts)
    except SegmentDamaged as error:
        raise RefusalError(Code.DAMAGED) from error
    here = {segment.hash for segment in vectors.segments(workspace.db)}
    return Inspection(
        file=str(path),
        sender=bundle.certificate.station,
        to=bundle.header.to,
        created=bundle.header.created,
        app=bundle.header.app,
        bytes=len(arrival.data),
        segments=len(segments),
        operations=sum(len(segment.operations) for segment in segments),
        new=sum(segment.hash not in here for segment in segments),
        receipt=receipt([bundle.header.bundle]),
    )
