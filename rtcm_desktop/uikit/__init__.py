"""Reusable parts of the window; knows Qt and no area.

Words: a *role* names a colour, a size or a letter size of `resources/styles/tokens.json`, code never writes a number of
its own; a *page* is what fills the window below the steps; a *job* is work on its way in the background. Start reading
at `page` (what an area builds on), `runner` (how work reaches the data and comes back) and `theme` (the look).
"""

from rtcm_desktop.uikit.immortal import keep_alive
from rtcm_desktop.uikit.plain_import import give_back

give_back()
keep_alive()
