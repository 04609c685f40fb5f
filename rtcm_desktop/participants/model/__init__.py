"""What the area speaks about: participants, and the import of nomination lists."""

from rtcm_desktop.participants.model.imports import (
    Candidate,
    ImportReport,
    Nomination,
    Preview,
    PreviewRow,
    RowResult,
    RowVerdict,
)
from rtcm_desktop.participants.model.roster import (
    Added,
    CertificateException,
    ListKind,
    Mode,
    NameCheck,
    Participant,
    Portrait,
    Role,
    Source,
    Status,
    Wearer,
)

__all__ = [
    "Added",
    "Candidate",
    "CertificateException",
    "ImportReport",
    "ListKind",
    "Mode",
    "NameCheck",
    "Nomination",
    "Participant",
    "Portrait",
    "Preview",
    "PreviewRow",
    "Role",
    "RowResult",
    "RowVerdict",
    "Source",
    "Status",
    "Wearer",
]
