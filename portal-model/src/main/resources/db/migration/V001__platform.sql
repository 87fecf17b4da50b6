-- Who the tenants are and where they work. tenant_id is the code of a mandatary, the first part of every tenant key.
CREATE SEQUENCE entity_seq START WITH 1 INCREMENT BY 50 CACHE 1000;

CREATE TABLE region (
    code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_fr VARCHAR(100) NOT NULL,
    PRIMARY KEY (code)
);

CREATE TABLE tenant (
    id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_fr VARCHAR(200) NOT NULL,
    region_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    version BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT fk_tenant__region FOREIGN KEY (region_code) REFERENCES region (code)
);

CREATE TABLE territory (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_fr VARCHAR(200) NOT NULL,
    type VARCHAR(30) NOT NULL,
    region_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    seat VARCHAR(100) NULL,
    latitude DECIMAL(8, 5) NOT NULL,
    longitude DECIMAL(8, 5) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (code),
    CONSTRAINT fk_territory__region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT fk_territory__parent FOREIGN KEY (parent_code) REFERENCES territory (code)
);

-- A tenant is not a region: boundaries move, so the tie is dated.
CREATE TABLE tenant_territory (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_tenant_territory__id (id),
    UNIQUE KEY uq_tenant_territory__territory (tenant_id, territory_code, valid_from),
    CONSTRAINT fk_tenant_territory__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fk_tenant_territory__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_tenant_territory__period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
