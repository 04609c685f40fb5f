-- Local caches of the register, refreshed by people.service.refresh; never synced, no triggers.
CREATE TABLE person_group (
  person TEXT PRIMARY KEY,
  canonical TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX person_group_canonical ON person_group (canonical);

-- Exact keys by which two records may be one person (e-mail, telephone, name with birth year and country).
CREATE TABLE person_match (
  key TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (key, person)
) WITHOUT ROWID;
CREATE INDEX person_match_person ON person_match (person);

-- Search while typing: one document per person in the word index.
CREATE TABLE person_search (
  number INTEGER PRIMARY KEY,
  person TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE person_search_word USING fts5(
  strict, loose, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3', detail=column
);

-- Imports of nomination lists: kept on this computer so that doubtful rows can be decided later.
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  area TEXT NOT NULL,
  event TEXT NOT NULL,
  file_name TEXT NOT NULL,
  digest TEXT NOT NULL,
  made_at TEXT NOT NULL,
  tx INTEGER NOT NULL
);
CREATE TABLE import_row (
  batch TEXT NOT NULL REFERENCES import_batch (id),
  row INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT,
  person TEXT,
  candidates TEXT NOT NULL,
  cells TEXT NOT NULL,
  decided TEXT,
  PRIMARY KEY (batch, row)
) WITHOUT ROWID;
