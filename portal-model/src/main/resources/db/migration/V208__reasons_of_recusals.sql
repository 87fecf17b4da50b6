-- Whether the public version of minutes tells why people kept away from an item: it does not, unless their secretary leaves it in.
ALTER TABLE minutes ADD COLUMN reasons_open BOOLEAN NOT NULL DEFAULT FALSE AFTER edits;
