"""Every file that is suggested for saving names the event and the paper."""

import pytest

from rtcm_desktop.evaluation.ui import form_files, report_page
from rtcm_desktop.evaluation.ui.page import EvaluationPage
from rtcm_desktop.evaluation.ui.report_page import ReportPage


@pytest.fixture
def suggested(monkeypatch):
    """The names under which files would have been saved."""
    names: list[str] = []
    for module in (form_files, report_page):
        monkeypatch.setattr(module, "save_file", lambda _parent, _title, name, _kinds: names.append(name))
    return names


def test_forms_and_their_workbook(show_page, context, suggested):
    page = show_page(EvaluationPage(context))
    page.files.save_paper()
    page.files.save_workbook()
    assert suggested == [
        f"{page.code} End-of-course form.pdf",
        f"{page.code} Workbook for typing – End-of-course form.xlsx",
    ]
    assert "-A01" in page.code


def test_report_and_its_tables(show_page, context, suggested):
    page = show_page(ReportPage(context))
    page.save_paper()
    page.save_tables()
    assert [name.partition(" ")[2] for name in suggested] == ["Assessment report.pdf", "Tables of the report.xlsx"]
