-- A file that was made is not handed over yet: `handed_at` says when it was, `way` how (mail, folder:NAME, own).

ALTER TABLE sync_bundle ADD COLUMN changes INTEGER;
ALTER TABLE sync_bundle ADD COLUMN way TEXT;
ALTER TABLE sync_bundle ADD COLUMN handed_at TEXT;
UPDATE sync_bundle SET handed_at = at WHERE direction = 'out';
