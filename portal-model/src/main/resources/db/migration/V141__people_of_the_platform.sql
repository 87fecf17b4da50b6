-- Roles of the ministry and of the operation are given by invitation too (ADR 0021). In whose name: no mandatary, and never one, since its row is
-- not active; it keeps the letters and the record of the platform, which its audit chain comes with.
INSERT INTO tenant (id, name_fr, active) VALUES ('portail', 'Portail des Alliances', FALSE);

-- The portal itself, which is no person, invites the first operator.
ALTER TABLE invitation DROP FOREIGN KEY fk_invitation__person;

-- To act for an organization, or to a role: of a tenant, or of the platform.
ALTER TABLE invitation DROP CONSTRAINT ck_invitation__what, DROP CONSTRAINT ck_invitation__role;
ALTER TABLE invitation
    ADD CONSTRAINT ck_invitation__what CHECK ((role IS NULL) <> (organization_reference IS NULL)),
    ADD CONSTRAINT ck_invitation__role CHECK (CASE WHEN role IN ('MINISTRY_ANALYST', 'MINISTRY_ADMIN', 'OPERATOR') THEN tenant_code IS NULL
                                              ELSE (tenant_code IS NULL) = (role IS NULL) END);

ALTER TABLE provisioning_task MODIFY tenant_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;
