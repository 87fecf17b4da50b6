-- Invitations to a role of a tenant or to act for an organization. Of the platform: the letter leads to a page outside of the tenants (ADR 0017).
-- The token itself is only in the letter; here is its SHA-256.
CREATE TABLE invitation (
    reference CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    invited_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    invited_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    tenant_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    body_name VARCHAR(200) NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    organization_reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (reference),
    UNIQUE KEY uq_invitation__token (token_hash),
    KEY ix_invitation__tenant (tenant_code, state, invited_at),
    KEY ix_invitation__organization (organization_reference, state),
    CONSTRAINT fk_invitation__person FOREIGN KEY (invited_by) REFERENCES person (subject),
    CONSTRAINT fk_invitation__tenant FOREIGN KEY (tenant_code) REFERENCES tenant (id),
    CONSTRAINT fk_invitation__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT fk_invitation__organization FOREIGN KEY (organization_reference) REFERENCES organization (reference),
    CONSTRAINT ck_invitation__what CHECK ((tenant_code IS NULL) <> (organization_reference IS NULL)),
    CONSTRAINT ck_invitation__role CHECK ((tenant_code IS NULL) = (role IS NULL))
);

-- What is still to be said to Keycloak about a person. The role itself does not wait for it.
CREATE TABLE provisioning_task (
    reference CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    subject CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tenant_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    second_factor BOOLEAN NOT NULL,
    attempts INT NOT NULL,
    due_at DATETIME(6) NULL,
    failure VARCHAR(300) NULL,
    PRIMARY KEY (reference),
    KEY ix_provisioning_task__due (due_at),
    CONSTRAINT fk_provisioning_task__person FOREIGN KEY (subject) REFERENCES person (subject),
    CONSTRAINT fk_provisioning_task__tenant FOREIGN KEY (tenant_code) REFERENCES tenant (id)
);
