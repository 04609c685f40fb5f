"""The program itself, started as people start it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from rtcm_desktop.uikit.tokens import families

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

LETTER = """
import json, sys
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from rtcm_desktop.shell.ui import program, start

class Window(program.ProgramWindow):
    seen = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.type_a_letter)

    def type_a_letter(self):
        field = self.gate.first_focus()
        letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QApplication.sendEvent(field, letter)
        self.say(typed=field.text(), modules=sorted(sys.modules))

    def warm_up(self):
        self.say(modules=sorted(sys.modules))
        self.close()

    def say(self, **more):
        app = QApplication.instance()
        families, marked = app.font().families(), not app.windowIcon().isNull()
        print(json.dumps({**more, "style": app.style().name(), "families": families, "marked": marked}))

program.ProgramWindow = Window
start.open_window()
"""

LATER = {
    "PySide6.QtNetwork": "heard by a second start only",
    "concurrent.futures": "no work is under way",
    "cryptography": "the passphrase is not typed yet",
    "rtcm_desktop.core.workspace": "no data are open",
    "rtcm_desktop.shell.parts": "no area has anything to say",
    "rtcm_desktop.shell.ui.frame": "what stands behind the passphrase",
    "rtcm_desktop.shell.ui.gate.first_start": "there is a folder",
    "rtcm_desktop.uikit.catalogue": "nothing is counted yet",
    "rtcm_desktop.uikit.messages": "nothing is asked yet",
    "sqlite_utils": "no data are open",
    "tomllib": "no text of a service is shown",
    "xml.etree.ElementTree": "no translation is read",
}
"""What the page for the passphrase must not wait for, and why it need not."""


def environment(tmp_path: Path) -> dict[str, str]:
    mine = {"HOME": str(tmp_path), "RTCM_STATE": str(tmp_path / "state"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return {**os.environ, **mine, "LANG": "C", "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen"}


def told(story: str, env: dict[str, str]) -> str:
    """What a story prints; it may say nothing else."""
    done = subprocess.run(
        [sys.executable, "-c", story], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said) == (0, [])
    return done.stdout


def test_it_starts_and_ends_without_a_word(tmp_path):
    assert told(STORY, environment(tmp_path)) == ""
    assert (tmp_path / "config" / "RTCM" / "rtcm-desktop.ini").exists()


def test_the_passphrase_can_be_typed_before_what_it_does_not_need_is_loaded(workspace, tmp_path):
    remembered = tmp_path / "config" / "RTCM" / "rtcm-desktop.ini"
    remembered.parent.mkdir(parents=True)
    remembered.write_text(f"[General]\nfolder={workspace.folder}\nlanguage=en\n", encoding="utf-8")
    first, later = map(json.loads, told(LETTER, environment(tmp_path)).splitlines())
    assert (first["typed"], first["style"]) == ("a", "fusion")
    assert {name: why for name, why in LATER.items() if name in first["modules"]} == {}
    assert (first["families"], first["marked"]) == (families()[:1], False)
    assert (later["families"], later["marked"], later["style"]) == (families(), True, "fusion")
    assert {"PySide6.QtNetwork", "rtcm_desktop.uikit.catalogue", "rtcm_desktop.uikit.messages"} <= set(later["modules"])
