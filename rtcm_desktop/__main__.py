"""Starts the program: the window, or one action of the command line."""

import gc
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Opens the window where nothing is asked for; what the command line needs is not loaded for it."""
    if len(sys.argv) > 1:
        from rtcm_desktop.shell.application import main as command_line

        command_line()
    gc.disable()  # until the first page is seen: everything made before it stays
    from rtcm_desktop.shell.ui.start import open_window

    sys.exit(open_window())


if __name__ == "__main__":
    main()
