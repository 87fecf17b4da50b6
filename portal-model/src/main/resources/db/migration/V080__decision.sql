-- What bodies decide, by resolution. A decision is written once; a repeal is added to it.
CREATE TABLE decision (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_reference VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_name VARCHAR(200) NOT NULL,
    outcome VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount BIGINT NULL,
    share_reference VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NULL,
    resolution_number VARCHAR(40) NOT NULL,
    resolved_on DATE NOT NULL,
    reasons TEXT NOT NULL,
    exception_reason TEXT NULL,
    checks TEXT NOT NULL,
    recorded_by VARCHAR(64) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    repeal_number VARCHAR(40) NULL,
    repealed_on DATE NULL,
    repeal_reason TEXT NULL,
    repealed_by VARCHAR(64) NULL,
    repealed_at DATETIME(6) NULL,
    -- One decision at a time holds money for a file.
    holds_money TINYINT AS (IF(share_reference IS NOT NULL AND repealed_at IS NULL, 1, NULL)) PERSISTENT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_decision__id (id),
    -- A resolution may speak of several files, but of each of them once.
    UNIQUE KEY uq_decision__resolution (tenant_id, application_reference, resolution_number),
    UNIQUE KEY uq_decision__holds_money (tenant_id, application_reference, holds_money),
    CONSTRAINT fk_decision__application FOREIGN KEY (tenant_id, application_reference) REFERENCES application (tenant_id, reference),
    CONSTRAINT ck_decision__amount CHECK ((amount IS NULL) = (share_reference IS NULL) AND (amount IS NULL OR amount > 0)),
    CONSTRAINT ck_decision__acceptance CHECK ((amount IS NOT NULL)
        = (outcome IN ('ACCEPTED', 'ACCEPTED_IN_PART', 'ACCEPTED_WITH_CONDITIONS'))),
    CONSTRAINT ck_decision__repeal CHECK ((repealed_at IS NULL) = (repeal_number IS NULL)
        AND (repealed_at IS NULL) = (repealed_on IS NULL) AND (repealed_at IS NULL) = (repeal_reason IS NULL))
);

CREATE TABLE decision_condition (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    decision_id BIGINT NOT NULL,
    position INT NOT NULL,
    text VARCHAR(1000) NOT NULL,
    due_on DATE NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_decision_condition__id (id),
    UNIQUE KEY uq_decision_condition__position (tenant_id, decision_id, position),
    CONSTRAINT fk_decision_condition__decision FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
