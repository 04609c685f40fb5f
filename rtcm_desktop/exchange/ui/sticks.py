"""Sticks and cards that are plugged in now."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

MOUNT_POINTS = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Stick:
    """A place that can be taken away; `free` in bytes."""

    folder: Path
    name: str
    free: int


def first_stick() -> Stick | None:
    """The first one that can be written to, None where there is none."""
    found = [volume for volume in QStorageInfo.mountedVolumes() if _is_stick(volume)]
    if not found:
        return None
    volume = found[0]
    return Stick(Path(volume.rootPath()), volume.displayName(), volume.bytesAvailable())


def _is_stick(volume: QStorageInfo) -> bool:
    if not (volume.isValid() and volume.isReady()) or volume.isReadOnly() or volume.isRoot():
        return False
    if sys.platform == "win32":
        return bytes(volume.fileSystemType().data()).lower() in {b"fat", b"fat32", b"exfat"}
    return volume.rootPath().startswith(MOUNT_POINTS)
