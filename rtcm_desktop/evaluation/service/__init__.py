"""The actions of evaluation, one function each."""

from rtcm_desktop.evaluation.service.entry import import_responses, write_entry_workbook
from rtcm_desktop.evaluation.service.forms import write_form
from rtcm_desktop.evaluation.service.notes import add_note, agree_improvement, change_improvement
from rtcm_desktop.evaluation.service.readiness import readiness
from rtcm_desktop.evaluation.service.report import assess, write_report

__all__ = [
    "add_note",
    "agree_improvement",
    "assess",
    "change_improvement",
    "import_responses",
    "readiness",
    "write_entry_workbook",
    "write_form",
    "write_report",
]
