"""One whole event by keyboard in the program as it is started, on a screen of its own: from the first start to the Centre."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from rtcm_desktop.core.resources import resource

ROOT = Path(__file__).parents[2]
BEFORE, MORNING, EVENING, NEXT_DAY = (
    f"2026-12-{moment}+04:00" for moment in ("07T18:00:00", "08T09:05:00", "08T17:10:00", "09T09:20:00")
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed: sudo apt-get install --yes --no-install-recommends xvfb")
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    screen = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    screen.terminate()
    screen.wait()


@dataclass
class Computer:
    """A computer with a home of its own, on which the program is started."""

    home: Path
    display: str

    def start(self, script: str, now: str, **facts: object) -> subprocess.Popen[str]:
        """Starts the program; somebody plays the script at its keyboard."""
        self.home.mkdir(exist_ok=True)
        around = {name: value for name, value in os.environ.items() if not name.startswith(("RTCM_", "QT_", "XDG_"))}
        around |= {"DISPLAY": self.display, "HOME": str(self.home), "RTCM_NOW": now, "LC_ALL": "C.UTF-8"}
        around |= {"QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(self.home)}
        given = [f"{name}={value}" for name, value in facts.items()]
        return subprocess.Popen(
            [sys.executable, "-m", "tests.stories.window_driver", script, *given],
            cwd=ROOT, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def plays(self, script: str, now: str, **facts: object) -> None:
        """Starts the program, plays the script, and the program ends by itself."""
        program = self.start(script, now, **facts)
        said, complaints = program.communicate(timeout=60)
        assert program.returncode == 0, f"{said}\n{complaints}"
        assert json.loads(said.splitlines()[-1]) == {"done": True}

    def plays_until_killed(self, script: str, now: str, **facts: object) -> None:
        """The same, but the moment the script is through the power goes."""
        program = self.start(script, now, **facts)
        assert program.stdout is not None
        said = program.stdout.readline()
        program.send_signal(signal.SIGKILL)
        program.communicate(timeout=10)
        assert json.loads(said or "{}") == {"done": True}, said


def test_one_whole_event_by_keyboard(tmp_path: Path, display: str) -> None:
    centre, laptop = Computer(tmp_path / "baku", display), Computer(tmp_path / "ganja", display)
    kit, request, stick = tmp_path / "AZ7.kit", tmp_path / "AZ7.request", tmp_path / "stick"
    certificates, report = tmp_path / "certificates.pdf", tmp_path / "report.pdf"
    stick.mkdir()

    centre.plays("centre_begins", BEFORE, kit=kit)
    people = resource("sample", "nominations.xlsx")
    laptop.plays_until_killed("laptop_plans", BEFORE, kit=kit, people=people, request=request)
    laptop.plays_until_killed("desk_is_cut_off", MORNING)
    laptop.plays("desk_is_back", MORNING)
    laptop.plays("laptop_closes", EVENING, certificates=certificates, report=report, folder=stick)
    assert certificates.read_bytes().startswith(b"%PDF")
    assert report.read_bytes().startswith(b"%PDF")
    (file,) = stick.glob("*.rtcm")
    centre.plays("centre_takes_in", NEXT_DAY, request=request, file=file)
