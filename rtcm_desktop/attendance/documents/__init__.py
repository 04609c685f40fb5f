"""Papers of attendance: sign-in sheets, and the emergency sheets for a day without the laptop."""

from rtcm_desktop.attendance.documents.emergency import write_emergency
from rtcm_desktop.attendance.documents.sign_in import sign_in_sheets

__all__ = ["sign_in_sheets", "write_emergency"]
