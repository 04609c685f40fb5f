-- Local tables of exchange: keys, roster, kits, peers and the book of files handed over and taken in. Never synced.

-- The secret keys of this installation (core.keys.DeviceKeys as text); made with the workspace.
CREATE TABLE device_key (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    keys TEXT NOT NULL
);

-- Whom this installation trusts: the Centre's public keys, the recovery recipient, its own certificate.
CREATE TABLE sync_trust (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    centre_station TEXT NOT NULL,
    centre_keys TEXT NOT NULL,            -- core.keys.PublicKeys as text
    recovery_recipient TEXT NOT NULL,     -- age recipient whose secret lies in the Centre's safe
    recovery_secret TEXT,                 -- at the Centre, until it is written out and put into the safe
    certificate TEXT NOT NULL,            -- own certificate, base64: from the kit at first, from the Centre after approval
    kit TEXT,                             -- the kit this laptop was made from
    roster TEXT,                          -- the newest roster as it was signed, base64
    roster_number INTEGER NOT NULL DEFAULT 0
);

-- The roster: every installation that the Centre knows, the Centre and this one among them.
CREATE TABLE sync_device (
    device TEXT PRIMARY KEY,
    station TEXT NOT NULL,
    keys TEXT NOT NULL,                   -- core.keys.PublicKeys as text
    state TEXT NOT NULL,                  -- active, revoked
    certificate TEXT,                     -- base64
    kit TEXT,
    approved_at TEXT,
    revoked_at TEXT,
    trusted TEXT                          -- revoked only: {feed: last trusted segment number} as JSON
);
CREATE INDEX sync_device_station ON sync_device (station);

-- The Centre's kits; each is good for one laptop.
CREATE TABLE sync_kit (
    kit TEXT PRIMARY KEY,
    station TEXT NOT NULL,
    state TEXT NOT NULL,                  -- open, used, withdrawn
    made_at TEXT NOT NULL,
    device TEXT
);

-- What another installation is known to have: its last have-vector.
CREATE TABLE sync_peer (
    device TEXT PRIMARY KEY,
    feed TEXT NOT NULL,                   -- the life of its database that said so
    have TEXT NOT NULL,                   -- have-vector as JSON
    roster_number INTEGER NOT NULL DEFAULT 0,
    said_at TEXT NOT NULL                 -- by its own clock
);

-- The book of event files: one row per file taken in or handed over, and its verdict.
CREATE TABLE sync_bundle (
    id TEXT PRIMARY KEY,                  -- SHA-256 of the file
    direction TEXT NOT NULL,              -- in, out
    bundle TEXT,                          -- the number inside the file, where it could be opened
    peer TEXT,                            -- device
    station TEXT,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL,                  -- out: packed; in: merged, waiting, refused
    code TEXT,                            -- why it waits or was refused
    receipt TEXT,
    segments TEXT                         -- out: hashes of the segments it carried, as JSON
);
CREATE INDEX sync_bundle_state ON sync_bundle (direction, state);
