"""The rules of the house for the window, each with its reason."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "rtcm_desktop"
WINDOW = sorted(
    path for path in PACKAGE.rglob("*.py") if "ui" in path.relative_to(PACKAGE).parts or "uikit" in path.parts
)

FORBIDDEN = {
    r"\.connect\((lambda|partial)": "a closure keeps its widget alive for ever; connect a bound method",
    r"\.connect\([^)\n]*\.emit\)": "PySide loses a reference at every call; connect signal to signal",
    r"processEvents": "it lets anything happen in the middle of anything; let the event loop go on instead",
    r"\bQMessageBox\b": "messages stand in the page; what cannot be called back is asked by messages.Confirm",
    r"\bQThread\b": "threads belong to the runner",
    r"\btr\(\s*f[\"']": "an f-string is extracted but never found at run time; use .format",
    r"Signal\((dict|list)\)": "they arrive as copies, or empty; use object with a frozen dataclass",
    r"\bqWait\b": "wait for a signal or a condition",
    r"#[0-9A-Fa-f]{6}\b": "colours are named by role in tokens.json",
}
MAY = {r"#[0-9A-Fa-f]{6}\b": {"tokens.py", "theme.py"}}


@pytest.mark.parametrize("pattern", FORBIDDEN, ids=FORBIDDEN.values())
def test_the_window_keeps_the_rule(pattern):
    allowed = MAY.get(pattern, set())
    offenders = [
        str(path.relative_to(ROOT))
        for path in WINDOW
        if path.name not in allowed and re.search(pattern, path.read_text(encoding="utf-8"))
    ]
    assert offenders == [], FORBIDDEN[pattern]


def test_the_command_line_starts_without_qt():
    import subprocess
    import sys

    code = (
        "import sys\nfrom rtcm_desktop.shell.application import run\n"
        "run(['event', '--help'], lambda text: None, lambda text: None)\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
