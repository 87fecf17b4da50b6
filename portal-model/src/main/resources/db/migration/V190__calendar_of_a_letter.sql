-- What a letter says to the calendar of its reader; forgotten with its words once it is sent (ADR 0027).
ALTER TABLE outbox_message
    ADD COLUMN calendar_text MEDIUMTEXT NULL AFTER html_body,
    ADD COLUMN calendar_method VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER calendar_text,
    ADD CONSTRAINT ck_outbox_message__calendar_method CHECK (calendar_method IN ('REQUEST', 'CANCEL', 'PUBLISH')),
    ADD CONSTRAINT ck_outbox_message__calendar CHECK ((calendar_text IS NULL) = (calendar_method IS NULL));
