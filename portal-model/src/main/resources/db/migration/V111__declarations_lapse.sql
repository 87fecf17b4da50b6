-- Declarations hold for what was written when they were made; a later change lets them lapse, which the applicant is told.
ALTER TABLE application ADD COLUMN declarations_lapsed BOOLEAN NOT NULL DEFAULT FALSE;
