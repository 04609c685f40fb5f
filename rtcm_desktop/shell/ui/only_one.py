"""One window per person on a computer: a second start finds the first by a lock file and calls it to the front."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK = "window.lock"
PATIENCE = 2_000
"""Milliseconds a second start waits for the first window to answer."""


class OnlyOne(QObject):
    """`called()` when the program was started once more. `home` is the folder of what the window remembers."""

    called = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mark = QCryptographicHash.hash(str(home).encode(), QCryptographicHash.Algorithm.Sha256).toHex()
        self._name = f"rtcm-desktop-{bytes(mark.data())[:16].decode()}"
        self._server: QLocalServer | None = None
        with suppress(OSError):  # without a place for the lock every start is a first one
            home.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(home / LOCK))
        self._lock.setStaleLockTime(0)
        self._mine = self._lock.tryLock(0)

    def call(self) -> bool:
        """Calls the window that is there already; False where there is none, or none that answers."""
        if self._mine or self._lock.error() != QLockFile.LockError.LockFailedError:
            return False
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        return socket.waitForConnected(PATIENCE)

    def listen(self) -> None:
        """Hears calls from now on."""
        if not self._mine:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def let_go(self) -> None:
        """The next start is a first one again."""
        if self._server is not None:
            self._server.close()
        if self._mine:
            self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
            self.called.emit()
