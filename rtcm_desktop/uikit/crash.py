"""What happens when the program itself is at fault: noted without personal data, said once, and the program goes on."""

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.faults import note
from rtcm_desktop.uikit.runner import Runner

if TYPE_CHECKING:
    from rtcm_desktop.uikit.fault_dialog import FaultDialog


class Hooks(QObject):
    """Takes what nobody caught, in any thread, and shows it in the GUI thread; each kind of fault once."""

    _met = Signal(object)

    def __init__(self, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: set[str] = set()
        self._dialog: FaultDialog | None = None
        self._old = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        self._met.connect(self.show_fault)
        if runner is not None:
            runner.fault.connect(self.show_fault)

    def restore(self) -> None:
        """Puts the hooks back that were there before."""
        sys.excepthook, threading.excepthook = self._old

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old[0](kind, error, trace)
            return
        self._note(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._note(args.exc_value)

    def _note(self, error: BaseException) -> None:
        path = note(error)
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else type(error).__name__
        if place not in self._said:
            self._said.add(place)
            self._met.emit(path)

    @Slot(object)
    def show_fault(self, path: Path) -> None:
        """One dialog, never two on top of each other."""
        from rtcm_desktop.uikit.fault_dialog import FaultDialog

        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = FaultDialog(path, QApplication.activeWindow())
        self._dialog.open()


def install(app: QApplication, runner: Runner | None = None) -> Hooks:
    """Sets the hooks for the life of the application; `restore` takes them back."""
    return Hooks(runner, app)
