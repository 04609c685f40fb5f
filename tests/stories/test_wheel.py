"""The wheel carries everything it needs: installed elsewhere, it plays the practice run."""

import json
import os
import site
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A fresh environment with the wheel; the libraries it needs are lent from this one."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = next(path for path in (folder / "bin" / "python", folder / "Scripts" / "python.exe") if path.exists())
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel]
    subprocess.run(pip, check=True, capture_output=True)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run([python, "-c", where], check=True, capture_output=True, text=True).stdout.strip()
    Path(packages, "lent.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    return python


def tracked(folder: str) -> set[str]:
    return {
        str(path.relative_to(ROOT)).replace(os.sep, "/")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_data_and_guide_travel_inside(wheel):
    with zipfile.ZipFile(wheel) as archive:
        bundled = "rtcm_desktop/_bundled/"
        inside = {name.removeprefix(bundled) for name in archive.namelist() if name.startswith(bundled)}
    assert inside == tracked("db") | tracked("resources") | tracked("docs/guide")


def test_the_practice_run_plays_from_the_installed_wheel(installed, tmp_path):
    env = {name: value for name, value in os.environ.items() if not name.startswith(("RTCM_", "PYTHON"))}
    done = subprocess.run(
        [installed, "-m", "rtcm_desktop", "--json", "demo", tmp_path / "demo"],
        capture_output=True,
        text=True,
        env=env,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["persons"] > 15
    where = subprocess.run(
        [installed, "-c", "import rtcm_desktop; print(rtcm_desktop.__file__)"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    ).stdout
    assert str(ROOT) not in where
