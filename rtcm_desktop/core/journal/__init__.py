"""The journal: every change as an operation that names the one it overwrote.

The journal is the truth, the synced tables are its projection. `triggers` writes operations for local changes, `fold`
gives a row's value as a pure function of its operations, `projection` keeps the tables equal to it. `segments` is the
text that operations travel in, `sealing` writes it, signed and chained, `merging` takes in foreign ones, `vectors` says
who has which. `conflicts` lists and decides different entries, `undoing` takes back a whole action, `history` tells who
changed what, `seeding` puts in what every program brings.

An operation's name is its stamp (hlc, run): hlc is milliseconds since 1970 shifted left by 16 bits plus a counter, run a
random number of one start of the program. Clocks only choose what is shown while two entries differ.
"""
