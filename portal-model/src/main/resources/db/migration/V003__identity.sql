-- Who somebody is comes from Keycloak (subject); what he may do now is said here, so that a withdrawn role is gone at the next click.
CREATE TABLE person (
    subject CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email VARCHAR(254) NOT NULL,
    name VARCHAR(200) NOT NULL,
    first_seen_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (subject)
);

-- Of the platform: one person moves between tenants. tenant_code is empty for roles of the ministry and the operator.
CREATE TABLE membership (
    reference CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tenant_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    role VARCHAR(30) NOT NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (reference),
    KEY ix_membership__person (subject, tenant_code),
    KEY ix_membership__tenant (tenant_code, role),
    CONSTRAINT fk_membership__person FOREIGN KEY (subject) REFERENCES person (subject),
    CONSTRAINT fk_membership__tenant FOREIGN KEY (tenant_code) REFERENCES tenant (id),
    CONSTRAINT fk_membership__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_membership__platform CHECK ((tenant_code IS NULL) = (role IN ('MINISTRY_ANALYST', 'MINISTRY_ADMIN', 'OPERATOR')))
);
