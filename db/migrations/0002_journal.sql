-- The journal: every change of a synced table as an operation, and what is known of other feeds. Local, never itself synced.

CREATE TABLE sync_self (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    feed INTEGER NOT NULL,
    private_feed INTEGER NOT NULL,
    run INTEGER NOT NULL,
    last INTEGER NOT NULL DEFAULT 0,
    clock INTEGER NOT NULL DEFAULT 0,
    applying INTEGER NOT NULL DEFAULT 0,
    tx INTEGER NOT NULL DEFAULT 0
);

-- One feed is one life of one database file; `device` names the keys that sign its segments.
CREATE TABLE sync_feed (
    feed INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    life TEXT NOT NULL,
    private INTEGER NOT NULL DEFAULT 0,
    device TEXT NOT NULL DEFAULT '',
    own INTEGER NOT NULL DEFAULT 0,
    started TEXT NOT NULL
);

-- One user action. `kind`: 0 can be undone, 1 cannot be called back, 2 an undo. first_op to last_op are rows of sync_op.
CREATE TABLE sync_tx (
    feed INTEGER NOT NULL,
    tx INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL DEFAULT 0,
    first_op INTEGER,
    last_op INTEGER,
    undone_by INTEGER,
    PRIMARY KEY (feed, tx)
) WITHOUT ROWID;

-- `kind`: I row image, U one column, D delete, X a head dismissed. (bh, br) is the stamp of the operation overwritten.
CREATE TABLE sync_op (
    id INTEGER PRIMARY KEY,
    hlc INTEGER NOT NULL,
    run INTEGER NOT NULL,
    feed INTEGER NOT NULL,
    tbl INTEGER NOT NULL,
    row TEXT NOT NULL,
    kind TEXT NOT NULL,
    col TEXT,
    val,
    bh INTEGER,
    br INTEGER,
    tx INTEGER NOT NULL,
    seg INTEGER
);
CREATE UNIQUE INDEX sync_op_stamp ON sync_op (hlc, run);
CREATE INDEX sync_op_row ON sync_op (row);
CREATE INDEX sync_op_open ON sync_op (id) WHERE seg IS NULL;
CREATE INDEX sync_op_segment ON sync_op (seg) WHERE seg IS NOT NULL;

-- Cells with two heads or more: this is the list of different entries, and can be made again from sync_op.
CREATE TABLE sync_head (
    row TEXT NOT NULL,
    col TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    run INTEGER NOT NULL,
    val,
    PRIMARY KEY (row, col, hlc, run)
) WITHOUT ROWID;

-- Rows in the journal that cannot be shown yet, and what they wait for: a row's id, or `schema:table.column`.
CREATE TABLE sync_wait (
    row TEXT PRIMARY KEY,
    tbl INTEGER NOT NULL,
    missing TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sync_wait_missing ON sync_wait (missing);

CREATE TABLE sync_seg (
    id INTEGER PRIMARY KEY,
    feed INTEGER NOT NULL,
    n INTEGER NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    header TEXT NOT NULL,
    signature TEXT NOT NULL,
    operations INTEGER NOT NULL,
    received TEXT NOT NULL
);
CREATE INDEX sync_seg_feed ON sync_seg (feed, n);

-- Operations that belong to a second segment too (the copy of a database sealed what its original had sealed as well).
CREATE TABLE sync_shared (
    seg INTEGER NOT NULL,
    op INTEGER NOT NULL,
    PRIMARY KEY (seg, op)
) WITHOUT ROWID;

CREATE TABLE seed (
    version INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    rows INTEGER NOT NULL
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
