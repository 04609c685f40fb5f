"""Issuing certificates to everybody who is certain of one, or to any selection, and printing them (again)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from rtcm_desktop.attendance.model import Standing, Verdict
from rtcm_desktop.attendance.service import standing
from rtcm_desktop.certificates.model import Certificate, Issued, Recipient
from rtcm_desktop.certificates.service import checking, papers, printing
from rtcm_desktop.certificates.service.occasion import Occasion, occasion
from rtcm_desktop.certificates.service.selection import Wanted, everybody, named, roll_of
from rtcm_desktop.core.actions import Action, Changes, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning.service import resolve_event


def issue(
    workspace: Workspace,
    *,
    event: str,
    ids: Sequence[str] = (),
    trainers: bool = False,
    pdf: Path | None = None,
    folder: Path | None = None,
    progress: Progress | None = None,
) -> Outcome[Issued]:
    """Issues what is not issued yet and prints the whole selection; those who hold one get the same paper again.

    `ids` are participants, trainers' persons, or numbers of certificates to be printed again as they are now. Without
    them it is for everybody who is certain (with `trainers`: for all trainers of the event). Somebody whose certificate
    was cancelled gets a new one only when named. Raises UserError EVENT_UNKNOWN, CERTIFICATE_OF_NOBODY,
    CERTIFICATE_UNKNOWN, CERTIFICATE_NOT_EARNED, CERTIFICATE_NOT_COUNTED, CERTIFICATE_NOBODY, CERTIFICATE_NO_TRAINERS,
    NAME_UNPRINTABLE; Cancelled, and then nobody was given a number.
    """
    printing.make_sure_of(pdf, folder)
    found = resolve_event(workspace, event)
    standings = standing(workspace, found.id)
    about = occasion(workspace.db, found, standings)
    roll = roll_of(workspace.db, about, standings)
    wanted = named(roll, ids) if ids else everybody(roll, trainers=trainers)
    wanted, warnings = _printable(about, wanted, refuse=bool(ids))
    again = [one for one in wanted if isinstance(one, Certificate)]
    new: tuple[Certificate, ...] = ()
    changes = Changes()
    if len(again) == len(wanted):
        drawn = printing.draw(workspace.db, again, pdf=pdf, folder=folder)
    else:
        with workspace.action("certificates.issue", undoable=False) as act:
            pages = list(_entered(act, workspace, about, wanted, progress or Progress()))
            drawn = printing.draw(act.db, pages, pdf=pdf, folder=folder)
            (progress or Progress()).check()
        new = tuple(page for page, one in zip(pages, wanted, strict=True) if page is not one)
        changes = act.changes
        warnings += checking.early(found, workspace.now()) + _if_present(roll.standings, new)
    printing.write(drawn)
    warnings += printing.other_letters(again, about.fonts)
    return Outcome(Issued(new, len(again), drawn.pages, warnings), changes)


def _entered(
    act: Action, workspace: Workspace, about: Occasion, wanted: Sequence[Wanted], progress: Progress
) -> Iterator[Certificate]:
    """The certificates of a selection; whoever holds none is given one. Raises Cancelled."""
    for number, one in enumerate(wanted):
        progress.step(number, len(wanted))
        yield papers.enter(act, workspace, about, one) if isinstance(one, Recipient) else one


def _if_present(standings: Mapping[str, Standing], new: Iterable[Certificate]) -> tuple[str, ...]:
    return tuple(
        say("certificates.early_for", name=one.name, words=one.words)
        for one in (standings.get(certificate.participant or "") for certificate in new)
        if one and one.verdict is Verdict.IF_PRESENT
    )


def _printable(about: Occasion, wanted: Sequence[Wanted], *, refuse: bool) -> tuple[list[Wanted], tuple[str, ...]]:
    """Those whose names can be printed, and a warning for each of the others; `refuse` raises instead."""
    kept: list[Wanted] = []
    warnings: list[str] = []
    for one in wanted:
        fault = checking.fault(about, one) if isinstance(one, Recipient) else None
        if fault is None:
            kept.append(one)
        elif refuse:
            raise UserError("NAME_UNPRINTABLE", name=fault.name, reason=fault.words)
        else:
            warnings.append(say("certificates.held_back", name=fault.name, reason=fault.words))
    return kept, tuple(warnings)
