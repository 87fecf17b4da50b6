-- Calls for projects with their rules as data: what is allowed is read from here, not from code.
CREATE TABLE project_call (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    opens_at DATETIME(6) NULL,
    closes_at DATETIME(6) NULL,
    published_at DATETIME(6) NULL,
    edits INT NOT NULL,
    max_share INT NOT NULL,
    max_amount BIGINT NULL,
    exception_allowed BOOLEAN NOT NULL,
    stacking_cap INT NOT NULL,
    min_own_contribution INT NOT NULL,
    admin_cap INT NOT NULL,
    balance_warning INT NOT NULL,
    max_duration_months INT NOT NULL,
    latest_end_date DATE NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_project_call__id (id),
    UNIQUE KEY uq_project_call__reference (tenant_id, reference),
    KEY ix_project_call__open (tenant_id, published_at, opens_at, closes_at),
    CONSTRAINT fk_project_call__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fk_project_call__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_project_call__window CHECK (closes_at IS NULL OR closes_at > opens_at),
    CONSTRAINT ck_project_call__published CHECK (published_at IS NULL OR opens_at IS NOT NULL),
    CONSTRAINT ck_project_call__shares CHECK (max_share BETWEEN 0 AND 10000 AND stacking_cap BETWEEN 0 AND 10000
        AND min_own_contribution BETWEEN 0 AND 10000 AND admin_cap BETWEEN 0 AND 10000 AND balance_warning BETWEEN 0 AND 10000),
    CONSTRAINT ck_project_call__amount CHECK (max_amount IS NULL OR max_amount > 0),
    CONSTRAINT ck_project_call__duration CHECK (max_duration_months BETWEEN 1 AND 60)
);

CREATE TABLE call_criterion (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    call_id BIGINT NOT NULL,
    position INT NOT NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    weight INT NOT NULL,
    eliminatory BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_call_criterion__id (id),
    KEY ix_call_criterion__position (tenant_id, call_id, position),
    CONSTRAINT fk_call_criterion__call FOREIGN KEY (tenant_id, call_id) REFERENCES project_call (tenant_id, id),
    CONSTRAINT ck_call_criterion__weight CHECK (weight BETWEEN 1 AND 100)
);

CREATE TABLE call_priority (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    call_id BIGINT NOT NULL,
    position INT NOT NULL,
    code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_call_priority__id (id),
    UNIQUE KEY uq_call_priority__code (tenant_id, call_id, code),
    CONSTRAINT fk_call_priority__call FOREIGN KEY (tenant_id, call_id) REFERENCES project_call (tenant_id, id)
);

CREATE TABLE call_document (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    call_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    mandatory BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_call_document__id (id),
    UNIQUE KEY uq_call_document__kind (tenant_id, call_id, kind),
    CONSTRAINT fk_call_document__call FOREIGN KEY (tenant_id, call_id) REFERENCES project_call (tenant_id, id)
);

CREATE TABLE pipeline_stage (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    call_id BIGINT NOT NULL,
    position INT NOT NULL,
    body_name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    from_amount BIGINT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_pipeline_stage__id (id),
    KEY ix_pipeline_stage__position (tenant_id, call_id, position),
    CONSTRAINT fk_pipeline_stage__call FOREIGN KEY (tenant_id, call_id) REFERENCES project_call (tenant_id, id),
    CONSTRAINT ck_pipeline_stage__kind CHECK (kind IN ('REVIEW', 'DECISION')),
    CONSTRAINT ck_pipeline_stage__amount CHECK (from_amount IS NULL OR from_amount >= 0)
);
