"""The `import` that stood there before PySide6 put one in its place which reads source texts.

It reads the text of every module imported after it, to see whether it names PySide6 and may want other names of methods
(`from __feature__ import …`), and keeps all those texts: a good part of what a module costs at the start, and 12 MB once
every page is loaded. Nothing here asks for other names.
"""

import builtins

import PySide6.QtCore  # noqa: F401 (puts its own import in place)


def give_back() -> None:
    """Called once, when the window is imported."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
