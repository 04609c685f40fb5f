"""The actions of evaluation, one function each."""

from rtcm_desktop.evaluation.service.desk import entry_desk, results
from rtcm_desktop.evaluation.service.entry import import_responses, write_entry_workbook
from rtcm_desktop.evaluation.service.forms import write_form
from rtcm_desktop.evaluation.service.keyboard import (
    drop_form,
    keep_half_typed,
    make_form,
    take_forms_in,
    type_form,
)
from rtcm_desktop.evaluation.service.notes import (
    add_note,
    agree_improvement,
    change_improvement,
    change_note,
    drop_improvement,
    drop_note,
    said,
)
from rtcm_desktop.evaluation.service.readiness import readiness, report_readiness
from rtcm_desktop.evaluation.service.report import assess, draw_report, write_report

__all__ = [
    "add_note",
    "agree_improvement",
    "assess",
    "change_improvement",
    "change_note",
    "draw_report",
    "drop_form",
    "drop_improvement",
    "drop_note",
    "entry_desk",
    "import_responses",
    "keep_half_typed",
    "make_form",
    "readiness",
    "report_readiness",
    "results",
    "said",
    "take_forms_in",
    "type_form",
    "write_entry_workbook",
    "write_form",
    "write_report",
]
