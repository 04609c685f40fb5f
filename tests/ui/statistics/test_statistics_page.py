"""The statistics page: choosing a period, charts and tables of every breakdown, and the way to paper."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.service import mark
from rtcm_desktop.core.errors import EnvironmentFailure
from rtcm_desktop.participants.service import list_participants
from rtcm_desktop.statistics import service
from rtcm_desktop.statistics.model import Period, Quarter
from rtcm_desktop.statistics.ui import page as page_module
from rtcm_desktop.statistics.ui.breakdown_card import ICONS
from rtcm_desktop.statistics.ui.page import StatisticsPage
from rtcm_desktop.statistics.ui.period_bar import FREE, QUARTER, PeriodBar
from rtcm_desktop.statistics.ui.quarter_columns import QuarterColumns, scale_top

HERE = 12


@pytest.fixture
def signed_in(context, settle):
    """Twelve people are present on the first morning."""

    def work(space):
        ids = [one.id for one in list_participants(space, event=context.event) if one.role == "participant"][:HERE]
        return mark(space, event=context.event, unit="D1-AM", status=Status.PRESENT, ids=ids)

    context.runner.change(work, owner=context.hub)
    settle()


@pytest.fixture
def opened(show_page, context):
    return lambda: show_page(StatisticsPage(context))


@pytest.fixture
def page(signed_in, opened):
    return opened()


def test_it_opens_with_the_figures_of_this_year(page):
    assert page.figure("events") == "Events: 1"
    assert page.figure("participations") == f"Participations: {HERE}"
    assert page.figure("persons").startswith(f"Persons trained, each once: {HERE}")
    assert page.breakdowns.bars.accessibleName()


def test_a_laptop_says_that_these_are_its_own_figures_only(page):
    assert "this laptop only" in page.head._fact.text()


@pytest.mark.parametrize("key", list(ICONS))
def test_every_breakdown_has_a_heading_and_something_to_see(page, key):
    page.breakdowns.choose(key)
    assert page.breakdowns.title.text()
    assert page.breakdowns.key == key


def test_chart_and_table_tell_the_same(page):
    page.breakdowns.choose("country")
    page.breakdowns.turn()
    rows = page.breakdowns.lines.rows()
    assert sum(line.split.total for line in rows) == HERE
    assert [line.label for line in rows] == [
        line.split(":")[0] for line in page.breakdowns.bars.accessibleName().splitlines()
    ]


def test_shares_of_few_people_are_left_out_and_it_is_said(page):
    page.breakdowns.choose("country")
    assert "no shares below 5 people" in page.breakdowns.fact.text()
    page.breakdowns.turn()
    assert {one.shown(page.breakdowns.lines.rows()[-1]).text for one in page.breakdowns.lines._columns[5:6]} == {"–"}


def test_arrows_choose_what_is_shown_and_a_key_turns_to_the_table(qtbot, page, settle):
    page.breakdowns.list.setFocus()
    qtbot.keyClick(page.breakdowns.list, Qt.Key.Key_Down)
    assert page.breakdowns.key == "audience"
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page.breakdowns.switch.choice() == "table"


def test_an_event_of_the_register_opens_by_enter(qtbot, page):
    places = []
    page.context.hub.navigated.connect(places.append)
    page.breakdowns.choose("events")
    page.breakdowns.events.select_first()
    page.breakdowns.events.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [place.place for place in places] == ["overview"]


def test_a_quarter_is_counted_by_itself(page, settle):
    page.period.kind.set_value(QUARTER)
    settle()
    assert page.head._fact.text().startswith("Oct–Dec 2026")
    assert page.figure("participations") == f"Participations: {HERE}"
    page.period.go_back()
    settle()
    assert not page._nothing.isHidden()


def test_a_free_period_is_counted_once_both_days_are_there(page, settle):
    page.period.kind.set_value(FREE)
    page.period.first.set_value("2026-12-08")
    page.period.last.set_value("2026-12-08")
    settle()
    assert page.figure("participations") == f"Participations: {HERE}"


def test_days_the_wrong_way_round_are_said_beside_them(page, settle):
    page.period.kind.set_value(FREE)
    page.period.first.set_value("2026-12-09")
    page.period.last.set_value("2026-12-01")
    settle()
    assert page.period._problem.text() == "The last day is before the first."
    page.period.last.setText("31.2.2026")
    assert "February" in page.period._problem.text()


def test_a_period_without_events_says_so_and_nothing_can_be_saved(opened):
    page = opened()
    assert not page._nothing.isHidden()
    assert page._save.isHidden()
    assert page.first_focus() is page._nothing


def test_marking_people_present_renews_the_figures(opened, context, settle, request):
    page = opened()
    context.runner.changed.connect(page.note)
    request.getfixturevalue("signed_in")
    settle()
    assert page.figure("participations") == f"Participations: {HERE}"
    assert page._nothing.isHidden()


def test_figures_are_saved_as_paper_and_as_tables(page, settle, tmp_path, monkeypatch):
    suggested = []

    def answer(_parent, _title, name, _kinds):
        suggested.append(name)
        return tmp_path / name

    monkeypatch.setattr(page_module, "save_file", answer)
    page._save.click()
    settle()
    page._tables.click()
    settle()
    assert suggested == ["Statistics 2026.pdf", "Statistics 2026.xlsx"]
    assert (tmp_path / suggested[0]).read_bytes().startswith(b"%PDF")
    assert (tmp_path / suggested[1]).read_bytes().startswith(b"PK")


def test_the_figures_go_to_the_printer(qtbot, page, settle, monkeypatch):
    printed = []
    monkeypatch.setattr(page_module.printing, "print_pdf", lambda data, _parent, _title: printed.append(data[:4]))
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert printed == [b"%PDF"]


def test_a_printer_that_fails_is_told_in_the_page(page, settle, monkeypatch):
    def refuse(*_):
        raise page_module.printing.PrintFailedError

    monkeypatch.setattr(page_module.printing, "print_pdf", refuse)
    page._print.click()
    settle()
    assert any("printer" in text for text in page.banners.texts())


def test_a_disk_that_refuses_is_explained_in_the_page(page, settle, tmp_path, monkeypatch):
    def refuse(*_args, **_named):
        raise EnvironmentFailure("FILE_NOT_WRITTEN", file="statistics.pdf", reason="no room")

    monkeypatch.setattr(page_module, "save_file", lambda *_: tmp_path / "statistics.pdf")
    monkeypatch.setattr(service, "write_paper", refuse)
    page._save.click()
    settle()
    assert any("statistics.pdf" in text for text in page.banners.texts())


def test_a_count_that_is_overtaken_is_not_shown(page, settle):
    page.period.kind.set_value(QUARTER)
    page.period.go_back()
    page.period.go_on()
    settle()
    assert page.head._fact.text().startswith("Oct–Dec 2026")
    assert page.figure("participations") == f"Participations: {HERE}"
    assert page.banners.texts() == []


@pytest.mark.parametrize("size", [(720, 480), (1166, 620), (1720, 1000)])
def test_nothing_is_wider_than_the_page(page, size):
    for key in ICONS:
        page.breakdowns.choose(key)
        page.resize(*size)
        assert page.minimumSizeHint().width() <= size[0]


def test_the_arrows_of_the_period_stop_at_the_years_there_are(qtbot, qapp):
    bar = PeriodBar(date(2026, 12, 8))
    qtbot.addWidget(bar)
    bar.set_years(2025, 2026)
    assert not bar.on.isEnabled()
    bar.go_back()
    assert bar.period() == Period(date(2025, 1, 1), date(2025, 12, 31))
    assert not bar.back.isEnabled()
    bar.go_back()
    assert bar.period() == Period(date(2025, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(("highest", "top"), [(0, 4), (3, 4), (5, 8), (9, 20), (41, 80), (1300, 2000)])
def test_the_scale_ends_at_a_round_number_above_the_highest_column(highest, top):
    assert scale_top(highest) == top


def test_ten_years_of_quarters_are_drawn(qtbot):
    columns = QuarterColumns()
    qtbot.addWidget(columns)
    columns.resize(700, 300)
    columns.show_quarters([Quarter(2017 + n // 4, n % 4 + 1, n, 2 * n) for n in range(40)])
    assert not columns.grab().isNull()
    assert len(columns.accessibleName().splitlines()) == 40


def test_it_comes_back_to_what_was_seen(page, opened, settle):
    page.period.kind.set_value(QUARTER)
    page.breakdowns.choose("module")
    again = opened()
    again.enter(**page.place_now())
    settle()
    assert again.breakdowns.key == "module"
    assert again.period.period() == page.period.period()
