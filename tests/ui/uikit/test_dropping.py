"""Files dropped on a widget are told; anything else is left alone."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.uikit.dropping import FileDrop
from tests.ui.dropping import carry_over, drop


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told(widget):
    """What was dropped, and whether something hung above the widget."""
    files, over = [], []
    fall = FileDrop(widget)
    fall.dropped.connect(files.extend)
    fall.over.connect(over.append)
    return files, over


def test_files_are_told_when_they_fall(widget, told, tmp_path):
    drop(widget, tmp_path / "a.csv", tmp_path / "b.csv")
    assert told == ([tmp_path / "a.csv", tmp_path / "b.csv"], [True, False])


def test_only_files_of_this_computer_are_taken(widget, told, tmp_path):
    file, page, words = QMimeData(), QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    page.setUrls([QUrl("https://example.org/list.xlsx")])
    words.setText("Aygün")
    assert [carry_over(widget, data) for data in (file, page, words)] == [True, False, False]
    QApplication.sendEvent(widget, QDragLeaveEvent())
    assert told == ([], [True, False])
