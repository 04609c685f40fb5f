"""What the page of certificates shows: everybody of an event by verdict, and the register of numbers."""

from dataclasses import dataclass
from enum import StrEnum

from rtcm_desktop.certificates.model.papers import Kind
from rtcm_desktop.certificates.model.register import State


class Group(StrEnum):
    """Where somebody stands towards a certificate. The trainers of an event have papers of their own."""

    CERTAIN = "certain"
    IF_PRESENT = "if_present"
    NO = "no"
    TRAINER = "trainer"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person on the page.

    `name` and `small_name` are the large and the small name on the paper; `number` is that of the certificate held, ""
    where there is none; `cancelled`: the last one was taken back. `fault` says why the paper cannot be printed;
    `two_lines`: the name is set in two lines.
    """

    id: str
    person: str
    name: str
    small_name: str
    group: Group
    words: str
    number: str = ""
    cancelled: bool = False
    exception: str = ""
    fault: str = ""
    two_lines: bool = False

    @property
    def can_be_issued(self) -> bool:
        """Whether a paper can be issued or printed again for this person now."""
        return bool(self.number) or (self.group is not Group.NO and not self.fault)

    @property
    def is_due(self) -> bool:
        """Whether the person is certain of a certificate, holds none and had none taken back."""
        return self.group is Group.CERTAIN and not (self.number or self.cancelled or self.fault)

    @property
    def may_have_exception(self) -> bool:
        """Whether an exception from the rule can be given, or the one given be taken back."""
        return self.group is Group.NO or bool(self.exception)

    @property
    def wants_a_look(self) -> bool:
        """Whether the name is so long that the page is looked at before it is printed."""
        return self.two_lines and not self.fault and self.can_be_issued


@dataclass(frozen=True, slots=True)
class Overview:
    """An event's certificates. `required` is the share needed in percent; `to_come` names the one unit still to come.

    `next_number` is the one that the next certificate will get. `no_longer`: those who hold a certificate that they
    would not get today; `warnings`: what to know before issuing.
    """

    event: str
    code: str
    required: int
    to_come: str
    next_number: str
    candidates: tuple[Candidate, ...]
    no_longer: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def of(self, group: Group) -> tuple[Candidate, ...]:
        """The people of a group, in the order of lists."""
        return tuple(one for one in self.candidates if one.group is group)


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A line of the register; `issued_at` is an ISO moment."""

    id: str
    number: str
    name: str
    kind: Kind
    event: str
    issued_at: str
    state: State
    reason: str
    replaced_by: str

    @property
    def is_valid(self) -> bool:
        """Whether the certificate holds, and can be corrected or cancelled."""
        return self.state is State.ISSUED
