"""What is told about files that were taken in just now."""

from collections.abc import Sequence

from rtcm_desktop.exchange.model.desk import ArrivalState, ArrivedFile
from rtcm_desktop.exchange.model.verdicts import Notice

ALWAYS_SAID = "SEGMENT_MISSING"
"""The page has it at its top as long as it holds."""
MOST_SAID = 3


def not_in_the_book(just_now: Sequence[ArrivedFile], arrived: Sequence[ArrivedFile]) -> tuple[ArrivedFile, ...]:
    """The files of one taking in that the book of files does not show by now."""
    ids = {file.id for file in arrived}
    refused = {(file.name, file.words) for file in arrived if file.state is ArrivalState.REFUSED}
    return tuple(one for one in just_now if one.id not in ids and (one.name, one.words) not in refused)


def worth_saying(notices: Sequence[Notice]) -> tuple[str, ...]:
    """What is said about one taking in, each thing once, and not very much of it."""
    told = dict.fromkeys(notice.message for notice in notices if notice.code != ALWAYS_SAID)
    return tuple(told)[:MOST_SAID]
