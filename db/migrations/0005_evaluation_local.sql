-- Typed evaluation forms wait here until they enter the journal in one shuffled flush; never synced, no triggers.
CREATE TABLE response_draft (
  id TEXT PRIMARY KEY,
  event TEXT NOT NULL,
  form TEXT NOT NULL,
  phase TEXT NOT NULL,
  variant TEXT,
  language TEXT,
  mode TEXT,
  source TEXT NOT NULL,
  serial TEXT NOT NULL,
  answers TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX response_draft_event ON response_draft (event, phase);
