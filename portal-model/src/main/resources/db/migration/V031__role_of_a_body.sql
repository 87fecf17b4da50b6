-- A role may be for one body only: a committee or a council, by the name that it has in the pipelines of the calls.
ALTER TABLE membership ADD COLUMN body_name VARCHAR(200) NULL AFTER territory_code;
