-- Whether an agreement covers concertation tables too: what was agreed before said nothing of them, so it does not (ADR 0020).
ALTER TABLE data_sharing_agreement
    ADD COLUMN with_tables BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT ck_data_sharing_agreement__tables CHECK (NOT with_tables OR extent <> 'NOTHING');

-- What the ministry counts of tables that meet: when each sat last, its seats with who holds them (a row for each mandate, none of them says whose),
-- the resolutions that were entered at tables. No name, no reference, no text.
CREATE SQL SECURITY INVOKER VIEW shared_table AS
    SELECT t.id, t.tenant_id AS tenant_code, a.valid_from, a.valid_to,
           (SELECT MAX(m.begun_at) FROM meeting m WHERE m.tenant_id = t.tenant_id AND m.table_code = t.code) AS met_at
    FROM concertation_table t JOIN data_sharing_agreement a ON a.tenant_code = t.tenant_id AND a.with_tables
    WHERE t.closed_on IS NULL;

CREATE SQL SECURITY INVOKER VIEW shared_seat AS
    SELECT s.id, s.tenant_id AS tenant_code, a.valid_from, a.valid_to, s.sector = 'LIVED_EXPERIENCE' AS lived,
           s.valid_from AS open_from, s.valid_to AS open_to, m.valid_from AS held_from, m.valid_to AS held_to
    FROM seat s JOIN concertation_table t ON t.tenant_id = s.tenant_id AND t.code = s.table_code AND t.closed_on IS NULL
    JOIN data_sharing_agreement a ON a.tenant_code = s.tenant_id AND a.with_tables
    LEFT JOIN seat_mandate m ON m.tenant_id = s.tenant_id AND m.seat_id = s.id;

CREATE SQL SECURITY INVOKER VIEW shared_resolution AS
    SELECT r.id, r.tenant_id AS tenant_code, a.valid_from, a.valid_to, r.resolved_on
    FROM resolution r JOIN data_sharing_agreement a ON a.tenant_code = r.tenant_id AND a.with_tables
    WHERE r.source = 'TABLE' AND r.corrected_at IS NULL;

-- Counts them without touching a row.
ALTER TABLE resolution ADD KEY ix_resolution__counted (tenant_id, source, corrected_at, resolved_on);
