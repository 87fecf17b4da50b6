-- Organizations that ask for money, as one tenant knows them.
CREATE TABLE organization (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    legal_name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    neq CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    mission TEXT NULL,
    contact_name VARCHAR(200) NOT NULL,
    contact_email VARCHAR(254) NOT NULL,
    contact_phone VARCHAR(40) NULL,
    address VARCHAR(500) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_organization__id (id),
    UNIQUE KEY uq_organization__reference (tenant_id, reference),
    UNIQUE KEY uq_organization__neq (tenant_id, neq),
    KEY ix_organization__name (tenant_id, legal_name),
    CONSTRAINT fk_organization__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_organization__neq CHECK (neq IS NOT NULL OR kind IN ('BAND_COUNCIL', 'NORTHERN_VILLAGE'))
);
