-- Local (never synced): connection reports taken in, so that their doubtful rows can be decided later.
CREATE TABLE attendance_import (
    id TEXT PRIMARY KEY,
    event TEXT NOT NULL,
    unit TEXT NOT NULL,
    report TEXT NOT NULL,       -- fingerprint of the file's content: the same report again replaces, never adds
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE TABLE attendance_import_person (
    import TEXT NOT NULL REFERENCES attendance_import (id),
    row INTEGER NOT NULL,       -- first row of this person in the file
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    intervals TEXT NOT NULL,    -- JSON [["09:00","12:30"], ...] within the unit
    minutes INTEGER,            -- NULL: unknown
    verdict TEXT NOT NULL,      -- matched, doubtful, unmatched
    candidates TEXT NOT NULL,   -- JSON list of participant ids
    participant TEXT,           -- whose evidence it became
    PRIMARY KEY (import, row)
);
