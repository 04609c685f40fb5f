"""Importing the window reads no source texts and keeps none."""

import subprocess
import sys

STORY = """
import linecache
import rtcm_desktop.uikit
from rtcm_desktop.shell.ui import navigation
navigation.PAGES["home"].load()
print([name for name in linecache.cache if "/shell/" in name])
"""


def test_modules_are_imported_without_their_source_being_read():
    done = subprocess.run([sys.executable, "-c", STORY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
