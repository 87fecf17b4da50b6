-- What V100 wrote was made up: no mandatary had agreed to it, and no page could record an agreement. Without one the ministry sees nothing.
DELETE FROM data_sharing_agreement;

-- What an agreement is for, who approved it and who wrote it down.
ALTER TABLE data_sharing_agreement
    ADD COLUMN purpose VARCHAR(300) NOT NULL,
    ADD COLUMN approved_by VARCHAR(100) NOT NULL,
    ADD COLUMN recorded_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD COLUMN recorded_at DATETIME(6) NOT NULL,
    DROP CONSTRAINT ck_data_sharing_agreement__extent,
    ADD CONSTRAINT ck_data_sharing_agreement__extent CHECK (extent IN ('NOTHING', 'AGGREGATES_ONLY', 'FULL'));

-- As before, and nothing where nothing is shared.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW shared_measure AS
    SELECT m.id, m.tenant_id AS tenant_code, m.fiscal_year, m.stage, m.files, a.valid_from, a.valid_to,
           IF(a.extent = 'FULL', m.territory_code, '') AS territory_code,
           IF(a.extent = 'FULL', m.requested, 0) AS requested,
           IF(a.extent = 'FULL', m.moved_at, NULL) AS moved_at
    FROM measure m JOIN data_sharing_agreement a ON a.tenant_code = m.tenant_id AND a.extent IN ('AGGREGATES_ONLY', 'FULL');

CREATE OR REPLACE SQL SECURITY INVOKER VIEW shared_envelope AS
    SELECT s.id, s.tenant_id AS tenant_code, s.fiscal_year, s.allocated, s.committed, s.paid, a.valid_from, a.valid_to
    FROM envelope_share s JOIN data_sharing_agreement a ON a.tenant_code = s.tenant_id AND a.extent IN ('AGGREGATES_ONLY', 'FULL');
