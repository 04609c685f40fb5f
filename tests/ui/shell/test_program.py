"""The program itself, started as people start it."""

import os
import subprocess
import sys

STORY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from rtcm_desktop.shell.ui import program

class Window(program.ProgramWindow):
    def begin(self):
        super().begin()
        QTimer.singleShot(300, self.close)

program.ProgramWindow = Window
sys.argv = ["rtcm-desktop"]
from rtcm_desktop.shell.application import main
main()
"""


def test_it_starts_and_ends_without_a_word(tmp_path):
    env = {**os.environ, "HOME": str(tmp_path), "RTCM_STATE": str(tmp_path / "state"), "QT_QPA_PLATFORM": "offscreen"}
    env["XDG_CONFIG_HOME"] = str(tmp_path / "config")
    done = subprocess.run(
        [sys.executable, "-c", STORY], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said, done.stdout) == (0, [], "")
    assert (tmp_path / "config" / "RTCM" / "rtcm-desktop.ini").exists()
