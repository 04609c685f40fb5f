"""Who has earned a certificate: standings of attendance sorted into certain, if present and no, with the words."""

from collections.abc import Collection, Iterable, Sequence

from rtcm_desktop.attendance.model import Standing, Verdict
from rtcm_desktop.certificates.model import Earned
from rtcm_desktop.core.texts import say


def group(standings: Iterable[Standing]) -> dict[Verdict, tuple[Earned, ...]]:
    """Those who count towards certificates, by verdict, in the order given."""
    counted = [standing for standing in standings if standing.counts]
    return {
        verdict: tuple(_earned(standing) for standing in counted if standing.verdict is verdict) for verdict in Verdict
    }


def no_longer(standings: Sequence[Standing], holders: Collection[str]) -> tuple[Earned, ...]:
    """Participants who hold a valid certificate that they would not get today; linked records are one person."""
    entitled = {one.person for one in standings if one.counts and one.verdict is not Verdict.NO}
    lapsed = (one for one in standings if one.participant in holders and one.person not in entitled)
    return tuple(_earned(one) if one.counts else _left(one) for one in lapsed)


def still_to_issue(standings: Sequence[Standing], holders: Collection[str]) -> tuple[Earned, ...]:
    """Those who are certain of a certificate and hold none under any of their records."""
    served = {one.person for one in standings if one.participant in holders}
    certain = (one for one in standings if one.counts and one.verdict is Verdict.CERTAIN)
    return tuple(_earned(one) for one in certain if one.person not in served)


def _left(standing: Standing) -> Earned:
    return Earned(standing.participant, standing.name, say("certificates.left"))


def _earned(standing: Standing) -> Earned:
    return Earned(standing.participant, standing.name, standing.words)
