"""Reading foreign files of exchange: every byte is doubted until its signature has been checked.

`read_kit` is all that making a workspace needs; `enrolment` has requests and rosters, `bundle` the event file.
"""

from rtcm_desktop.exchange.reading.enrolment import read_kit as read_kit
