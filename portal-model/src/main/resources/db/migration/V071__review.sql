-- Eligibility checks, committees' rounds, interests, scores and recommendations. A round is never opened again: a file that comes back to the
-- committee gets a new one, and the old ones stay.
CREATE TABLE eligibility_check (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_reference VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    answers VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    sections VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reasons TEXT NULL,
    checked_by VARCHAR(64) NOT NULL,
    checked_at DATETIME(6) NOT NULL,
    concluded_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_eligibility_check__id (id),
    UNIQUE KEY uq_eligibility_check__number (tenant_id, application_reference, number),
    CONSTRAINT fk_eligibility_check__application FOREIGN KEY (tenant_id, application_reference)
        REFERENCES application (tenant_id, reference),
    CONSTRAINT ck_eligibility_check__concluded CHECK (concluded_at IS NULL OR outcome IS NOT NULL)
);

CREATE TABLE review_round (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_reference VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    committee VARCHAR(200) NOT NULL,
    opened_by VARCHAR(64) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    favourable BOOLEAN NULL,
    amount BIGINT NULL,
    conditions TEXT NULL,
    advice TEXT NULL,
    quorum_reason TEXT NULL,
    average INT NULL,
    recommended_by VARCHAR(64) NULL,
    recommended_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_review_round__id (id),
    UNIQUE KEY uq_review_round__number (tenant_id, application_reference, number),
    KEY ix_review_round__open (tenant_id, recommended_at, committee, opened_at),
    CONSTRAINT fk_review_round__application FOREIGN KEY (tenant_id, application_reference)
        REFERENCES application (tenant_id, reference),
    CONSTRAINT ck_review_round__number CHECK (number >= 1),
    CONSTRAINT ck_review_round__recommendation CHECK ((recommended_at IS NULL) = (favourable IS NULL)),
    CONSTRAINT ck_review_round__amount CHECK (amount IS NULL OR amount >= 0)
);

-- A person's interest in a file, or that there is none; an interest keeps the person away from then on, in this round and all others.
CREATE TABLE interest_declaration (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    application_reference VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    interest BOOLEAN NOT NULL,
    reason VARCHAR(1000) NULL,
    declared_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_interest_declaration__id (id),
    UNIQUE KEY uq_interest_declaration__person (tenant_id, round_id, subject),
    KEY ix_interest_declaration__subject (tenant_id, application_reference, subject, interest),
    CONSTRAINT fk_interest_declaration__round FOREIGN KEY (tenant_id, round_id) REFERENCES review_round (tenant_id, id),
    CONSTRAINT fk_interest_declaration__application FOREIGN KEY (tenant_id, application_reference)
        REFERENCES application (tenant_id, reference),
    CONSTRAINT ck_interest_declaration__reason CHECK (interest = (reason IS NOT NULL))
);

CREATE TABLE score_sheet (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edits INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    finalised_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_score_sheet__id (id),
    UNIQUE KEY uq_score_sheet__person (tenant_id, round_id, subject),
    CONSTRAINT fk_score_sheet__round FOREIGN KEY (tenant_id, round_id) REFERENCES review_round (tenant_id, id)
);

CREATE TABLE criterion_score (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    sheet_id BIGINT NOT NULL,
    position INT NOT NULL,
    score INT NULL,
    comment TEXT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_criterion_score__id (id),
    UNIQUE KEY uq_criterion_score__position (tenant_id, sheet_id, position),
    CONSTRAINT fk_criterion_score__sheet FOREIGN KEY (tenant_id, sheet_id) REFERENCES score_sheet (tenant_id, id),
    CONSTRAINT ck_criterion_score__score CHECK (score IS NULL OR score BETWEEN 0 AND 4)
);
