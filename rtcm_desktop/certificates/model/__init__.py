"""What the area speaks about: papers, layouts, and the register of certificates."""

from rtcm_desktop.certificates.model.layouts import Layout, Place, Printable, SignatureRow
from rtcm_desktop.certificates.model.overview import Candidate, Group, Overview, RegisterLine
from rtcm_desktop.certificates.model.papers import (
    Facts,
    Frozen,
    Kind,
    KnownKey,
    Number,
    ReadPage,
    Recipient,
    Record,
    Signatory,
    SignedRecord,
    Venue,
)
from rtcm_desktop.certificates.model.register import (
    Answer,
    Certificate,
    Earned,
    Issued,
    Readiness,
    State,
    Verification,
    Withdrawn,
)

__all__ = [
    "Answer",
    "Candidate",
    "Certificate",
    "Earned",
    "Facts",
    "Frozen",
    "Group",
    "Issued",
    "Kind",
    "KnownKey",
    "Layout",
    "Number",
    "Overview",
    "Place",
    "Printable",
    "ReadPage",
    "Readiness",
    "Recipient",
    "Record",
    "RegisterLine",
    "Signatory",
    "SignatureRow",
    "SignedRecord",
    "State",
    "Venue",
    "Verification",
    "Withdrawn",
]
