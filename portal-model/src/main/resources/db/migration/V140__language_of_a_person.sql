-- In which language somebody is written to: that in which he reads the portal by his own choice, French until he has chosen.
ALTER TABLE person ADD COLUMN language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'fr' AFTER name,
    ADD CONSTRAINT ck_person__language CHECK (language IN ('fr', 'en'));
