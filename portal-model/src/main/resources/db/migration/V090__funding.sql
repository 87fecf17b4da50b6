-- The envelope of a fiscal year, its shares and the ledger (ADR 0015). Money of a share moves under the lock of its row.
CREATE TABLE envelope (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    fiscal_year INT NOT NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_envelope__id (id),
    UNIQUE KEY uq_envelope__year (tenant_id, fiscal_year),
    CONSTRAINT fk_envelope__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE envelope_share (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    fiscal_year INT NOT NULL,
    parent_id BIGINT NULL,
    reference VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    allocated BIGINT NOT NULL DEFAULT 0,
    committed BIGINT NOT NULL DEFAULT 0,
    paid BIGINT NOT NULL DEFAULT 0,
    the_root TINYINT AS (IF(kind = 'AGREEMENT', 1, NULL)) PERSISTENT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_envelope_share__id (id),
    UNIQUE KEY uq_envelope_share__reference (tenant_id, reference),
    UNIQUE KEY uq_envelope_share__territory (tenant_id, fiscal_year, territory_code),
    UNIQUE KEY uq_envelope_share__root (tenant_id, fiscal_year, the_root),
    CONSTRAINT fk_envelope_share__envelope FOREIGN KEY (tenant_id, fiscal_year) REFERENCES envelope (tenant_id, fiscal_year),
    CONSTRAINT fk_envelope_share__parent FOREIGN KEY (tenant_id, parent_id) REFERENCES envelope_share (tenant_id, id),
    CONSTRAINT fk_envelope_share__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_envelope_share__kind CHECK (kind IN ('AGREEMENT', 'SUBREGION', 'TERRITORY', 'REGIONAL', 'CONCERTATION')),
    CONSTRAINT ck_envelope_share__root CHECK ((kind = 'AGREEMENT') = (parent_id IS NULL)),
    CONSTRAINT ck_envelope_share__territory CHECK ((kind = 'TERRITORY') = (territory_code IS NOT NULL)),
    CONSTRAINT ck_envelope_share__parts CHECK (allocated >= 0 AND committed >= 0 AND paid >= 0),
    CONSTRAINT ck_envelope_share__never_over CHECK (committed + paid <= allocated)
);

CREATE TABLE ledger_entry (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    posting CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    share_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_account VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_account VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    counterpart VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NULL,
    amount BIGINT NOT NULL,
    free_after BIGINT NOT NULL,
    effective_on DATE NOT NULL,
    about VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason VARCHAR(500) NOT NULL,
    actor VARCHAR(64) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_ledger_entry__id (id),
    UNIQUE KEY uq_ledger_entry__posting (tenant_id, posting, share_id),
    KEY ix_ledger_entry__share (tenant_id, share_id, made_at, id),
    KEY ix_ledger_entry__about (tenant_id, about),
    CONSTRAINT fk_ledger_entry__share FOREIGN KEY (tenant_id, share_id) REFERENCES envelope_share (tenant_id, id),
    CONSTRAINT fk_ledger_entry__counterpart FOREIGN KEY (tenant_id, counterpart) REFERENCES envelope_share (tenant_id, reference),
    CONSTRAINT ck_ledger_entry__amount CHECK (amount > 0),
    CONSTRAINT ck_ledger_entry__way CHECK (
        kind = 'ALLOCATION' AND (from_account = 'SOURCE' AND to_account = 'FREE' OR from_account = 'FREE' AND to_account = 'SOURCE')
        OR kind = 'COMMITMENT' AND from_account = 'FREE' AND to_account = 'COMMITTED'
        OR kind = 'RELEASE' AND from_account = 'COMMITTED' AND to_account = 'FREE'
        OR kind = 'PAYMENT' AND from_account = 'COMMITTED' AND to_account = 'PAID'
        OR kind = 'RECOVERY' AND from_account = 'PAID' AND to_account = 'FREE')
);

-- The ledger only grows, whoever writes.
CREATE TRIGGER tr_ledger_entry__no_update BEFORE UPDATE ON ledger_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is never changed: add a correcting entry';
CREATE TRIGGER tr_ledger_entry__no_delete BEFORE DELETE ON ledger_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is never changed: add a correcting entry';
