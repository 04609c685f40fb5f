"""No test of the window's parts leaves a thread behind."""

import threading

import pytest


@pytest.fixture(autouse=True)
def _no_thread_stays():
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert left == [], "a runner was not shut down"
