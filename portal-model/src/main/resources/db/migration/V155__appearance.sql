-- How the pages of a tenant look: an accent colour and a logo, as the portal has drawn it anew. What is null looks as the portal does.
CREATE TABLE appearance (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    accent CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
    logo MEDIUMBLOB NULL,
    logo_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    logo_hash CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    logo_width SMALLINT NULL,
    logo_height SMALLINT NULL,
    logo_alt_fr VARCHAR(120) NULL,
    logo_alt_en VARCHAR(120) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_appearance__id (id),
    UNIQUE KEY uq_appearance__tenant (tenant_id),
    CONSTRAINT fk_appearance__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_appearance__accent CHECK (accent REGEXP '^#[0-9a-f]{6}$'),
    CONSTRAINT ck_appearance__logo CHECK (logo IS NULL AND logo_type IS NULL AND logo_hash IS NULL AND logo_width IS NULL AND logo_height IS NULL
        AND logo_alt_fr IS NULL AND logo_alt_en IS NULL
        OR logo IS NOT NULL AND logo_type IN ('image/png', 'image/jpeg') AND logo_hash IS NOT NULL AND logo_width > 0 AND logo_height > 0
        AND logo_alt_fr IS NOT NULL AND logo_alt_en IS NOT NULL)
);
