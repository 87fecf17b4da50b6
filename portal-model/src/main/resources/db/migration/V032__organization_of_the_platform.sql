-- Organizations belong to the platform: they may apply in several tenants (ADR 0007). No page has made a row of the old table.
ALTER TABLE application DROP FOREIGN KEY fk_application__organization;
DROP TABLE organization;

CREATE TABLE organization (
    reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    legal_name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    neq CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    mission TEXT NULL,
    contact_name VARCHAR(200) NOT NULL,
    contact_email VARCHAR(254) NOT NULL,
    contact_phone VARCHAR(40) NULL,
    address VARCHAR(500) NULL,
    PRIMARY KEY (reference),
    UNIQUE KEY uq_organization__neq (neq),
    KEY ix_organization__name (legal_name),
    CONSTRAINT ck_organization__neq CHECK (neq IS NOT NULL OR kind IN ('BAND_COUNCIL', 'NORTHERN_VILLAGE'))
);

CREATE TABLE mandate (
    reference CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    organization_reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (reference),
    KEY ix_mandate__person (subject, organization_reference),
    KEY ix_mandate__organization (organization_reference),
    CONSTRAINT fk_mandate__organization FOREIGN KEY (organization_reference) REFERENCES organization (reference),
    CONSTRAINT fk_mandate__person FOREIGN KEY (subject) REFERENCES person (subject)
);

ALTER TABLE application
    MODIFY COLUMN organization_reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD COLUMN managing_territory VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER organization_reference,
    ADD CONSTRAINT fk_application__organization FOREIGN KEY (organization_reference) REFERENCES organization (reference),
    ADD CONSTRAINT fk_application__managing_territory FOREIGN KEY (managing_territory) REFERENCES territory (code),
    ADD KEY ix_application__managed (tenant_id, managing_territory, status, changed_at),
    ADD KEY ix_application__organization (organization_reference, changed_at),
    ADD KEY ix_application__call (tenant_id, call_reference, status);
