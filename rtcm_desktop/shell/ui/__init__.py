"""The window: first start and unlocking, the frame around every page, Home, the overview of an event, and Ctrl+K.

Start reading in `program` (what is shown when), then `frame` (rail, header, steps, pages, strip) and `navigation` (the
table of pages: adding an area adds a line).
"""

import rtcm_desktop.uikit  # noqa: F401 (before all else: what it sets right in Qt and Python is cheaper then)
