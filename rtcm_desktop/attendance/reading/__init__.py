"""Reads connection reports of on-line meetings: `read_meeting_report` finds the table by the shape of its header row."""

from rtcm_desktop.attendance.reading.reports import read_meeting_report

__all__ = ["read_meeting_report"]
