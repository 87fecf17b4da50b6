-- Addresses that stand for a person without a login: of each only the hash. One answers once for one meeting, the other shows a calendar.
CREATE TABLE answer_link (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    meeting_reference VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_reference VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    revoked_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_answer_link__id (id),
    UNIQUE KEY uq_answer_link__token (tenant_id, token_hash),
    KEY ix_answer_link__meeting (tenant_id, meeting_reference, member_reference),
    CONSTRAINT fk_answer_link__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_answer_link__end CHECK (used_at IS NULL OR revoked_at IS NULL),
    CONSTRAINT ck_answer_link__life CHECK (issued_at < expires_at AND (used_at IS NULL OR used_at < expires_at))
);

CREATE TABLE calendar_feed (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    member_reference VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_calendar_feed__id (id),
    UNIQUE KEY uq_calendar_feed__token (tenant_id, token_hash),
    KEY ix_calendar_feed__member (tenant_id, member_reference),
    CONSTRAINT fk_calendar_feed__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_calendar_feed__life CHECK (revoked_at IS NULL OR created_at <= revoked_at)
);
