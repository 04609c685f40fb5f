"""Somebody at the keyboard who counts: every key chord, every word typed, every file chosen and every answer to a question."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from rtcm_desktop.shell.parts import named
from rtcm_desktop.shell.ui.frame import Frame
from rtcm_desktop.shell.ui.navigation import PAGES
from rtcm_desktop.uikit import printing
from tests.ui.keys import press, type_text

SECONDS_EACH = 2.0
"""What one interaction takes somebody who has done it before, the typing of a word included."""


class Hands:
    """Types into whatever has the cursor. `count` is what it took so far."""

    def __init__(self, frame: Frame, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
        self.frame = frame
        self.count = 0
        self.questions: list[str] = []
        self.printed: list[bytes] = []
        self._settle = settle
        self._answers: list[Callable[[QDialog], None]] = []
        self._files: list[str] = []

        def ask(dialog: QDialog) -> int:
            return self._ask(dialog)

        monkeypatch.setattr(QDialog, "exec", ask)
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, self._file)
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args, **_: ([self._file()[0]], ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args, **_: self._file()[0])
        for entry in PAGES.values():
            named(entry.target)  # imported before anything is put in the place of printing
        asked = printing.print_pdf
        for name, module in list(sys.modules.items()):
            if name.startswith("rtcm_desktop.") and getattr(module, "print_pdf", None) is asked:
                monkeypatch.setattr(module, "print_pdf", self._print)

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.count * SECONDS_EACH

    def press(self, *keys: str) -> None:
        """Key chords such as "Ctrl+I"; one interaction each."""
        for text in keys:
            self.count += 1
            press(self._target(), text)
            self._settle()

    def type(self, text: str) -> None:
        """Words, one interaction each."""
        self.count += len(text.split())
        type_text(self._target(), text)
        self._settle()

    def type_letters(self, text: str) -> None:
        """Letters, one interaction each."""
        self.count += len(text)
        type_text(self._target(), text)
        self._settle()

    def scan(self, code: str) -> None:
        """A scanner types by itself and ends with Enter: nothing for the hands to do."""
        before = self.count
        self.type(code)
        self.press("Return")
        self.count = before

    def will_choose(self, file: Path) -> None:
        """The file that is chosen in the next dialog of the system."""
        self._files.append(str(file))

    def will_answer(self, *steps: str) -> None:
        """What is done in the next question: "=words" are typed in the place of what stands there, the rest are keys."""

        def answer(dialog: QDialog) -> None:
            for step in steps:
                if step.startswith("="):
                    type_text(self._target(), step[1:])
                    self.count += len(step.split())
                else:
                    press(self._target(), step)
                    self.count += 1

        self._answers.append(answer)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self.frame

    def _ask(self, dialog: QDialog) -> int:
        self.questions.append(dialog.windowTitle())
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        assert self._answers, f"nobody answers “{dialog.windowTitle()}”"
        self._answers.pop(0)(dialog)
        self.frame.activateWindow()
        return int(dialog.result())

    def _file(self, *_: Any, **__: Any) -> tuple[str, str]:
        self.count += 1
        return self._files.pop(0), ""

    def _print(self, data: bytes, *_: Any, **__: Any) -> bool:
        """The system's dialog for printing is answered with one key."""
        self.count += 1
        self.printed.append(data)
        return True
