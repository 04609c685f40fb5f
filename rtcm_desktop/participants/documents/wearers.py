"""Participants as those who wear a badge and sit behind a tent."""

from rtcm_desktop.participants.model import Participant, Wearer


def wearer(one: Participant) -> Wearer:
    """A participant of any role."""
    return Wearer(
        id=one.id,
        name=one.name,
        given=one.given,
        family=one.family,
        original=one.original,
        tent_name=one.tent_name,
        organisation=one.organisation,
        country_name=one.country_name,
        role=one.role.value,
        code=badge_code(one),
    )


def badge_code(one: Participant) -> str:
    """What the code on the badge says: the participant's id, since two desks may give one number twice.

    In capitals, which a QR code packs more tightly than small letters.
    """
    return one.id.upper()
