-- What a table passes on to the one above it, and the items under which that one speaks of it.
ALTER TABLE resolution
    ADD COLUMN passed_to_table VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER repealed_by_number,
    ADD COLUMN passed_to_name VARCHAR(300) NULL AFTER passed_to_table,
    ADD COLUMN passed_by VARCHAR(64) NULL AFTER passed_to_name,
    ADD COLUMN passed_at DATETIME(6) NULL AFTER passed_by,
    ADD KEY ix_resolution__passed (tenant_id, passed_to_table, resolved_on),
    ADD KEY ix_resolution__forwarded (tenant_id, forwarded_body, forwarded_number),
    ADD CONSTRAINT fk_resolution__passed FOREIGN KEY (tenant_id, passed_to_table) REFERENCES concertation_table (tenant_id, code),
    ADD CONSTRAINT ck_resolution__passed CHECK ((passed_at IS NULL) = (passed_to_table IS NULL) AND (passed_at IS NULL) = (passed_to_name IS NULL)
        AND (passed_at IS NULL) = (passed_by IS NULL) AND (passed_at IS NULL OR source = 'TABLE'));

ALTER TABLE agenda_item
    ADD COLUMN forwarded_resolution VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER adopts_minutes_of,
    ADD COLUMN forwarded_body VARCHAR(200) NULL AFTER forwarded_resolution,
    ADD COLUMN forwarded_number VARCHAR(40) NULL AFTER forwarded_body,
    ADD CONSTRAINT fk_agenda_item__forwarded FOREIGN KEY (tenant_id, forwarded_resolution) REFERENCES resolution (tenant_id, reference),
    ADD CONSTRAINT ck_agenda_item__forwarded CHECK ((forwarded_resolution IS NULL) = (forwarded_body IS NULL)
        AND (forwarded_resolution IS NULL) = (forwarded_number IS NULL)
        AND (forwarded_resolution IS NULL OR kind IN ('DECISION', 'PROJECT') AND NOT consent));
