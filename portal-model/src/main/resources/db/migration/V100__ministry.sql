-- What a tenant shares with the ministry, from when to when; between the two of them, so a row of the platform (ADR 0020). No row: nothing.
CREATE TABLE data_sharing_agreement (
    reference CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tenant_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    extent VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (reference),
    UNIQUE KEY uq_data_sharing_agreement__begin (tenant_code, valid_from),
    CONSTRAINT fk_data_sharing_agreement__tenant FOREIGN KEY (tenant_code) REFERENCES tenant (id),
    CONSTRAINT ck_data_sharing_agreement__extent CHECK (extent IN ('FULL', 'AGGREGATES_ONLY')),
    CONSTRAINT ck_data_sharing_agreement__period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

INSERT INTO data_sharing_agreement (reference, tenant_code, valid_from, extent)
    SELECT UUID(), id, '2024-04-01', IF(id IN ('cssspnql', 'gnc', 'ark'), 'AGGREGATES_ONLY', 'FULL') FROM tenant;

-- How many files stand where, kept with every step of a file and counted again every night. territory_code is '' for the whole tenant.
CREATE TABLE measure (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    fiscal_year INT NOT NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    files BIGINT NOT NULL,
    requested BIGINT NOT NULL,
    moved_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_measure__id (id),
    UNIQUE KEY uq_measure__cell (tenant_id, fiscal_year, territory_code, stage),
    KEY ix_measure__year (fiscal_year, tenant_id),
    CONSTRAINT fk_measure__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_measure__files CHECK (files >= 0)
);

-- The cells of the present plan are there from the beginning: a row that is there is locked alone, a gap would be locked for others too.
INSERT INTO measure (tenant_id, id, version, fiscal_year, territory_code, stage, files, requested)
    SELECT place.tenant_id, NEXT VALUE FOR entity_seq, 0, year.start, place.code, stage.name, 0, 0
    FROM (SELECT id AS tenant_id, '' AS code FROM tenant
          UNION SELECT tenant_id, territory_code FROM tenant_territory) place
    CROSS JOIN (SELECT 2024 AS start UNION SELECT 2025 UNION SELECT 2026 UNION SELECT 2027 UNION SELECT 2028) year
    CROSS JOIN (SELECT 'RECEIVED' AS name UNION SELECT 'UNDER_STUDY' UNION SELECT 'GRANTED' UNION SELECT 'CLOSED'
                UNION SELECT 'REFUSED' UNION SELECT 'ENDED') stage;

-- What the ministry may know of the measures: nothing without an agreement, no territory and no date of those who share totals only.
CREATE SQL SECURITY INVOKER VIEW shared_measure AS
    SELECT m.id, m.tenant_id AS tenant_code, m.fiscal_year, m.stage, m.files, a.valid_from, a.valid_to,
           IF(a.extent = 'FULL', m.territory_code, '') AS territory_code,
           IF(a.extent = 'FULL', m.requested, 0) AS requested,
           IF(a.extent = 'FULL', m.moved_at, NULL) AS moved_at
    FROM measure m JOIN data_sharing_agreement a ON a.tenant_code = m.tenant_id;

-- The money of each tenant and year; the balances are kept by the ledger.
CREATE SQL SECURITY INVOKER VIEW shared_envelope AS
    SELECT s.id, s.tenant_id AS tenant_code, s.fiscal_year, s.allocated, s.committed, s.paid, a.valid_from, a.valid_to
    FROM envelope_share s JOIN data_sharing_agreement a ON a.tenant_code = s.tenant_id;

-- That somebody of the ministry opened a file of the tenant, why, and until when he may read it again.
CREATE TABLE ministry_access (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    subject CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    application_reference VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(500) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_ministry_access__id (id),
    KEY ix_ministry_access__current (tenant_id, subject, application_reference, ends_at),
    CONSTRAINT fk_ministry_access__application FOREIGN KEY (tenant_id, application_reference)
        REFERENCES application (tenant_id, reference)
);

-- Whom to ask in a tenant. Only what is published of an office: no person, no address that is not known.
ALTER TABLE tenant
    ADD COLUMN seat VARCHAR(100) NULL,
    ADD COLUMN website VARCHAR(200) NULL,
    ADD COLUMN contact_email VARCHAR(254) NULL,
    ADD COLUMN contact_phone VARCHAR(40) NULL;
UPDATE tenant SET seat = CASE id
    WHEN 'bsl' THEN 'Rimouski' WHEN 'slsj' THEN 'Saguenay' WHEN 'cnat' THEN 'Québec' WHEN 'mau' THEN 'Trois-Rivières'
    WHEN 'est' THEN 'Sherbrooke' WHEN 'mtl' THEN 'Montréal' WHEN 'out' THEN 'Gatineau' WHEN 'at' THEN 'Rouyn-Noranda'
    WHEN 'cnord' THEN 'Baie-Comeau' WHEN 'arbj' THEN 'Matagami' WHEN 'gnc' THEN 'Nemaska' WHEN 'ark' THEN 'Kuujjuaq'
    WHEN 'gas' THEN 'Gaspé' WHEN 'idm' THEN 'Cap-aux-Meules' WHEN 'chap' THEN 'Thetford Mines' WHEN 'lav' THEN 'Laval'
    WHEN 'lan' THEN 'Joliette' WHEN 'lau' THEN 'Saint-Jérôme' WHEN 'mtg' THEN 'Longueuil' WHEN 'cdq' THEN 'Drummondville'
    WHEN 'cssspnql' THEN 'Wendake' END;
UPDATE tenant SET website = CASE id
    WHEN 'bsl' THEN 'https://crdbsl.org' WHEN 'at' THEN 'https://cp-at.ca' WHEN 'lan' THEN 'https://www.prefetslanaudiere.com'
    WHEN 'mtl' THEN 'https://montreal.ca' WHEN 'cssspnql' THEN 'https://www.cssspnql.com' WHEN 'gas' THEN 'https://mrcgaspesie.org' END;
