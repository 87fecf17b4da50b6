-- Who did what in a tenant, each entry sealed with the hash of the one before (ADR 0013). The database itself refuses to change or delete one.
CREATE TABLE audit_entry (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    actor VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    what VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    previous_seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_audit_entry__id (id),
    UNIQUE KEY uq_audit_entry__number (tenant_id, number),
    KEY ix_audit_entry__about (tenant_id, about, number),
    KEY ix_audit_entry__actor (tenant_id, actor, number),
    KEY ix_audit_entry__happened (tenant_id, happened_at, number),
    CONSTRAINT fk_audit_entry__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_audit_entry__number CHECK (number > 0)
);

CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an audit entry is never changed';

CREATE TRIGGER audit_entry_is_not_deleted BEFORE DELETE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an audit entry is never deleted';

-- The last link of each tenant: the row that is locked while an entry is added. No other row refers to it, so nothing else waits for it.
CREATE TABLE audit_chain (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    last_seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_audit_chain__id (id),
    UNIQUE KEY uq_audit_chain__tenant (tenant_id),
    CONSTRAINT fk_audit_chain__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_audit_chain__number CHECK (last_number >= 0)
);

CREATE TRIGGER tenant_has_an_audit_chain AFTER INSERT ON tenant
    FOR EACH ROW INSERT INTO audit_chain (tenant_id, id, version, last_number, last_seal)
        VALUES (NEW.id, NEXT VALUE FOR entity_seq, 0, 0, REPEAT('0', 64));

INSERT INTO audit_chain (tenant_id, id, version, last_number, last_seal)
    SELECT t.id, NEXT VALUE FOR entity_seq, 0, 0, REPEAT('0', 64) FROM tenant t;
