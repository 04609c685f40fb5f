"""Exchange: the work of one installation reaches the others as encrypted, signed files.

Words. A *kit* is the set-up file from which one laptop is made; a *request* registers the laptop; *approve* puts it on the
*roster*, the Centre's signed list of installations. A *bundle* is the file that travels: *pack* makes it, *merge* takes it
in. A *conflict* is two values for one field, neither of which saw the other; *resolve* decides it.

Layers. All four kinds of file are *frames* (`documents.frame`, `reading.frame`): certificate, JSON text and a signature over
both, and for a bundle the ZIP behind them. The opening order, with a code for each step, is in `reading.bundle`; what is
sent to whom is decided in `rules.selection`; `service` has one function per action. The format is described for readers
outside the program in `docs/bundle-format.md`.

Tables (local, never synced): `device_key`, `sync_trust`, `sync_device`, `sync_kit`, `sync_peer`, `sync_bundle`.
"""
