"""None, True and False outlive any number of Qt calls that return them."""

import sys

from PySide6.QtCore import QObject, Signal

from rtcm_desktop.uikit.immortal import ENOUGH

CALLS = 2_000


class Teller(QObject):
    told = Signal()


def test_calls_that_return_nothing_do_not_use_it_up(qapp):
    teller = Teller()
    for _ in range(CALLS):
        teller.property("nothing")
        teller.told.emit()
    least = ENOUGH // 2 if sys.version_info < (3, 12) else 0
    assert min(sys.getrefcount(each) for each in (None, True, False)) > least
