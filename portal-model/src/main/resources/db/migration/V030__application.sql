-- Applications for funding. status_change is written once: the portal has no statement that changes or deletes its rows.
CREATE TABLE reference_counter (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    series VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_reference_counter__id (id),
    UNIQUE KEY uq_reference_counter__series (tenant_id, series),
    CONSTRAINT fk_reference_counter__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT ck_reference_counter__number CHECK (last_number >= 0)
);

CREATE TABLE application (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    reference VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    call_reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organization_reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    title VARCHAR(200) NOT NULL,
    summary VARCHAR(1000) NULL,
    scope VARCHAR(20) NULL,
    nature VARCHAR(20) NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    needs TEXT NULL,
    target_groups VARCHAR(1000) NULL,
    expected_reach INT NULL,
    lived_experience TEXT NULL,
    start_date DATE NULL,
    end_date DATE NULL,
    objectives TEXT NULL,
    sustainability TEXT NULL,
    complementarity TEXT NULL,
    exception_reason TEXT NULL,
    total_cost BIGINT NOT NULL,
    requested BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_application__id (id),
    UNIQUE KEY uq_application__reference (tenant_id, reference),
    KEY ix_application__status (tenant_id, status, changed_at),
    KEY ix_application__changed (tenant_id, changed_at),
    KEY ix_application__territory (tenant_id, territory_code, status, changed_at),
    CONSTRAINT fk_application__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fk_application__call FOREIGN KEY (tenant_id, call_reference) REFERENCES project_call (tenant_id, reference),
    CONSTRAINT fk_application__organization FOREIGN KEY (tenant_id, organization_reference)
        REFERENCES organization (tenant_id, reference),
    CONSTRAINT fk_application__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_application__dates CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date),
    CONSTRAINT ck_application__amounts CHECK (total_cost >= 0 AND requested >= 0),
    CONSTRAINT ck_application__submitted CHECK (submitted_at IS NOT NULL OR status IN ('DRAFT', 'WITHDRAWN'))
);

CREATE TABLE expense_line (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    fiscal_year INT NOT NULL,
    amount BIGINT NOT NULL,
    from_fund BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_expense_line__id (id),
    KEY ix_expense_line__position (tenant_id, application_id, position),
    CONSTRAINT ck_expense_line__amount CHECK (amount >= 0 AND from_fund BETWEEN 0 AND amount),
    CONSTRAINT fk_expense_line__application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
);

CREATE TABLE revenue_line (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    position INT NOT NULL,
    source VARCHAR(30) NOT NULL,
    status VARCHAR(20) NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_revenue_line__id (id),
    KEY ix_revenue_line__position (tenant_id, application_id, position),
    CONSTRAINT ck_revenue_line__amount CHECK (amount >= 0),
    CONSTRAINT fk_revenue_line__application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
);

CREATE TABLE priority_answer (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_priority_answer__id (id),
    UNIQUE KEY uq_priority_answer__code (tenant_id, application_id, code),
    CONSTRAINT fk_priority_answer__application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
);

CREATE TABLE declaration_made (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    declaration VARCHAR(30) NOT NULL,
    signed_by VARCHAR(200) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_declaration_made__id (id),
    UNIQUE KEY uq_declaration_made__declaration (tenant_id, application_id, declaration),
    CONSTRAINT fk_declaration_made__application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
);

CREATE TABLE status_change (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    position INT NOT NULL,
    status VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(64) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    reason TEXT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_status_change__id (id),
    UNIQUE KEY uq_status_change__position (tenant_id, application_id, position),
    CONSTRAINT fk_status_change__application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
);
