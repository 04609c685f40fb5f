"""What users do with certificates: see who has earned one, issue, print, correct, cancel and verify them."""

from rtcm_desktop.certificates.service.checking import check, problems, readiness
from rtcm_desktop.certificates.service.issuing import issue
from rtcm_desktop.certificates.service.mending import correct, void
from rtcm_desktop.certificates.service.overview import overview, preview, print_again, register
from rtcm_desktop.certificates.service.taking_part import certified
from rtcm_desktop.certificates.service.verifying import verify, write_page

__all__ = [
    "certified",
    "check",
    "correct",
    "issue",
    "overview",
    "preview",
    "print_again",
    "problems",
    "readiness",
    "register",
    "verify",
    "void",
    "write_page",
]
