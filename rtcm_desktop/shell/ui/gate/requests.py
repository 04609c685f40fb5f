"""What the first start asks for: a function that makes or opens the workspace, run by the worker. Knows no widgets.

What opens data is imported by the worker: the window is there before.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError, EnvironmentFailure, UserError
from rtcm_desktop.core.vault import FILE_NAME, Role, Vault, from_text

if TYPE_CHECKING:
    from rtcm_desktop.core.workspace import Surroundings, Workspace

PRACTICE = "practice"
DATABASE = "data.db"
"""As in `core.workspace`, which is not imported for it."""
MARKER = ".rtcm-demo"
"""As `demo.MARKER`, which is not imported for it."""


@dataclass(frozen=True, slots=True)
class Request:
    """A workspace to be made or opened in a folder; one that is open already is only unlocked (`opener` is None then)."""

    folder: Path
    opener: "Callable[[], Workspace] | None" = field(repr=False)
    check: Callable[[], None] | None = field(default=None, repr=False)


def usual_folder(name: str) -> Path:
    """Where a workspace of this name lies unless somebody says otherwise."""
    import platformdirs

    return Path(platformdirs.user_data_dir("rtcm-desktop", appauthor=False)) / name


def is_practice(folder: Path) -> bool:
    """Whether a workspace lies in a practice folder."""
    return (folder.parent.parent / MARKER).is_file()


def was_practice(folder: Path) -> bool:
    """Whether a folder that is not there any more was the practice event's: that one may be thrown away."""
    return usual_folder(PRACTICE) in folder.parents


def around(folder: Path, clock: Clock) -> "Surroundings":
    """What a workspace is opened with; a practice workspace keeps its notes to itself."""
    from rtcm_desktop.core.twin import state_folder
    from rtcm_desktop.core.workspace import Surroundings
    from rtcm_desktop.shell import practice
    from rtcm_desktop.shell.parts import parts

    if is_practice(folder):
        return practice.surroundings(folder.parent.parent, clock=clock, parts=parts())
    return Surroundings(clock=clock, state_folder=state_folder(), parts=parts())


def open_existing(folder: Path, passphrase: str, clock: Clock) -> Request:
    """Opens a workspace."""

    def opener() -> "Workspace":
        from rtcm_desktop.core.opening import open_workspace

        return open_workspace(folder, passphrase=passphrase, around=around(folder, clock))

    return Request(folder, opener)


def restore(file: Path, folder: Path, passphrase: str, clock: Clock) -> Request:
    """Puts a copy into a new folder and opens it."""

    def opener() -> "Workspace":
        from rtcm_desktop.core import opening

        return opening.restore(file, folder, passphrase=passphrase, around=around(folder, clock))

    return Request(folder, opener)


def newest_copy(folder: Path) -> Path | None:
    """The newest copy that the program made by itself in a data folder."""
    from rtcm_desktop.core.backups import FOLDER

    try:
        return max((folder / FOLDER).glob("*.backup"), key=lambda file: file.name, default=None)
    except OSError:
        return None


def folder_to_restore_into(file: Path) -> Path:
    """A folder beside the damaged one that is not there yet; for a copy from elsewhere the usual place."""
    from rtcm_desktop.core.backups import FOLDER

    inside = file.parent.name == FOLDER
    first = file.parent.parent if inside else usual_folder(file.stem.split(" ")[0] or "data")
    tries = (first.with_name(f"{first.name}-restored{number}") for number in ("", *map(str, range(2, 100))))
    free = (folder for folder in ((*tries,) if inside else (first, *tries)) if not folder.exists())
    return next(free, first)


def unlock(folder: Path, vault: Vault, passphrase: str) -> Request:
    """Asks whether this is the passphrase of data that are open. Its check raises UserError `PASSPHRASE_WRONG`."""

    def check() -> None:
        from rtcm_desktop.core import vault as vaults

        try:
            now = look_at(folder) or vault
        except (AppError, OSError):
            now = vault
        vaults.unlock(now, passphrase)

    return Request(folder, None, check)


def open_practice(folder: Path, clock: Clock) -> Request:
    """Opens a practice workspace, which needs no passphrase of anybody's."""
    from rtcm_desktop.shell.demo import SECRET

    return open_existing(folder, SECRET, clock)


def make_practice(clock: Clock) -> Request:
    """Makes the practice event anew."""
    root = usual_folder(PRACTICE)

    def opener() -> "Workspace":
        from rtcm_desktop.shell import practice
        from rtcm_desktop.shell.parts import parts

        return practice.make_practice(root, around=practice.surroundings(root, clock=clock, parts=parts()))

    return Request(root / "data" / "laptop", opener)


def make_centre(folder: Path, name: str, passphrase: str, clock: Clock) -> Request:
    """Makes the Centre's workspace."""

    def opener() -> "Workspace":
        from rtcm_desktop.shell.setting_up import set_up_centre

        return set_up_centre(folder, name=name, passphrase=passphrase, around=around(folder, clock))[0]

    return Request(folder, opener)


def make_site(folder: Path, kit: Path, passphrase: str, clock: Clock) -> Request:
    """Makes a training laptop's workspace out of its set-up file."""

    def opener() -> "Workspace":
        from rtcm_desktop.shell.setting_up import set_up_site

        return set_up_site(folder, kit=kit, name="", passphrase=passphrase, around=around(folder, clock))[0]

    return Request(folder, opener)


@dataclass(frozen=True, slots=True)
class KitFacts:
    """What is shown of a set-up file before it is used: its station and the Centre's words."""

    file: Path
    station: str
    words: tuple[str, ...]


def read_kit(file: Path) -> KitFacts:
    """Looks into a set-up file. Raises UserError where it cannot be used."""
    from rtcm_desktop.exchange import reading

    kit = reading.read_kit(file)
    return KitFacts(file, kit.station, kit.words)


def look_at(folder: Path) -> Vault | None:
    """What can be known of a folder before it is unlocked; None when there is no workspace in it.

    Raises UserError `WORKSPACE_FOREIGN` or `WORKSPACE_NEWER`, EnvironmentFailure `WORKSPACE_DAMAGED`.
    """
    path = folder / FILE_NAME
    try:
        return from_text(path.read_bytes(), path) if path.is_file() else None
    except UserError as error:
        if error.code == "WORKSPACE_FOREIGN" and (folder / DATABASE).is_file():
            raise EnvironmentFailure("WORKSPACE_DAMAGED", folder=str(folder)) from error
        raise


def is_centre(vault: Vault) -> bool:
    """Whether a workspace is the Centre's."""
    return vault.role is Role.CENTRE
