-- Whoever sends an invitation again answers for it; whoever wrote it must still not take it up himself.
ALTER TABLE invitation ADD COLUMN written_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER state;
UPDATE invitation SET written_by = invited_by;
ALTER TABLE invitation MODIFY written_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
