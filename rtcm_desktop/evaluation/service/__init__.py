"""The actions of evaluation, one function each."""

from rtcm_desktop.evaluation.service.entry import import_responses, write_entry_workbook
from rtcm_desktop.evaluation.service.forms import write_form
from rtcm_desktop.evaluation.service.keyboard import (
    drop_form,
    entry_desk,
    make_form,
    results,
    take_forms_in,
    type_form,
)
from rtcm_desktop.evaluation.service.notes import add_note, agree_improvement, change_improvement
from rtcm_desktop.evaluation.service.readiness import readiness, report_readiness
from rtcm_desktop.evaluation.service.report import assess, draw_report, write_report

__all__ = [
    "add_note",
    "agree_improvement",
    "assess",
    "change_improvement",
    "draw_report",
    "drop_form",
    "entry_desk",
    "import_responses",
    "make_form",
    "readiness",
    "report_readiness",
    "results",
    "take_forms_in",
    "type_form",
    "write_entry_workbook",
    "write_form",
    "write_report",
]
