"""Starts the program."""

from rtcm_desktop.shell.application import main

if __name__ == "__main__":
    main()
