"""One window per person on a computer: a second start finds the first by a lock file and calls it to the front."""

import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:  # asked when it is needed: hardly ever before the first page
    from PySide6.QtNetwork import QLocalServer

LOCK = "window.lock"
PATIENCE = 2_000
"""Milliseconds a second start waits for the first window to answer: it may be starting itself."""
PAUSE = 0.05
"""Seconds between two calls."""
HEARD = b"heard"


class OnlyOne(QObject):
    """`called()` when the program was started once more. `home` is the folder of what the window remembers."""

    called = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._server: QLocalServer | None = None
        with suppress(OSError):  # without a place for the lock every start is a first one
            home.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(home / LOCK))
        self._lock.setStaleLockTime(0)
        self._mine = self._lock.tryLock(0)

    def call(self) -> bool:
        """Calls the window that is there already; False where there is none, or none that answers."""
        latest = time.monotonic() + PATIENCE / 1000
        while not self._is_first() and time.monotonic() < latest:
            if self._is_heard():
                return True
            time.sleep(PAUSE)
        return False

    def _is_first(self) -> bool:
        """Whether there is no window yet, or none any more."""
        self._mine = self._mine or self._lock.tryLock(0)
        return self._mine or self._lock.error() != QLockFile.LockError.LockFailedError

    def _is_heard(self) -> bool:
        """Whether the first window answers: one that is starting does not listen yet, one that is closing says nothing."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        return socket.waitForConnected(PATIENCE) and socket.waitForReadyRead(PATIENCE)

    def _name(self) -> str:
        """What the first window listens to: one name for each person."""
        from hashlib import sha256

        return f"rtcm-desktop-{sha256(str(self._home).encode()).hexdigest()[:16]}"

    def listen(self) -> None:
        """Hears calls from now on."""
        if not self._mine:
            return
        from PySide6.QtNetwork import QLocalServer

        name = self._name()
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def let_go(self) -> None:
        """The next start is a first one again."""
        if self._server is not None:
            self._server.close()
        if self._mine:
            self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.write(HEARD)
            socket.flush()
            socket.disconnectFromServer()
            socket.deleteLater()
            self.called.emit()
