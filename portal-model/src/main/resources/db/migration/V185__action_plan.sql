-- Action plans in versions. The tree of an adopted version never changes; progress belongs to the codes of nodes, which outlive versions.
CREATE TABLE action_plan (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    reference VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    territory_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    first_year INT NOT NULL,
    last_year INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_action_plan__id (id),
    UNIQUE KEY uq_action_plan__reference (tenant_id, reference),
    CONSTRAINT fk_action_plan__tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fk_action_plan__territory FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_action_plan__years CHECK (first_year BETWEEN 2000 AND 2100 AND last_year BETWEEN first_year AND 2100)
);

CREATE TABLE plan_version (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    number INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edits INT NOT NULL,
    body_name VARCHAR(200) NULL,
    resolution_number VARCHAR(40) NULL,
    adopted_on DATE NULL,
    adopted_by VARCHAR(64) NULL,
    adopted_at DATETIME(6) NULL,
    -- One draft at a time; that one version is in force is kept by the lock on its plan, since both rows change when the next is adopted.
    is_draft TINYINT AS (IF(state = 'DRAFT', 1, NULL)) PERSISTENT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_plan_version__id (id),
    UNIQUE KEY uq_plan_version__number (tenant_id, plan_id, number),
    UNIQUE KEY uq_plan_version__is_draft (tenant_id, plan_id, is_draft),
    CONSTRAINT fk_plan_version__plan FOREIGN KEY (tenant_id, plan_id) REFERENCES action_plan (tenant_id, id),
    CONSTRAINT ck_plan_version__number CHECK (number >= 1),
    CONSTRAINT ck_plan_version__state CHECK (state IN ('DRAFT', 'ADOPTED', 'REPLACED')),
    CONSTRAINT ck_plan_version__adoption CHECK ((state = 'DRAFT') = (adopted_at IS NULL)
        AND (adopted_at IS NULL) = (body_name IS NULL) AND (adopted_at IS NULL) = (resolution_number IS NULL)
        AND (adopted_at IS NULL) = (adopted_on IS NULL) AND (adopted_at IS NULL) = (adopted_by IS NULL))
);

CREATE TABLE plan_part (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    local_plan VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    local_number INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_plan_part__id (id),
    UNIQUE KEY uq_plan_part__local_plan (tenant_id, version_id, local_plan),
    CONSTRAINT fk_plan_part__version FOREIGN KEY (tenant_id, version_id) REFERENCES plan_version (tenant_id, id),
    CONSTRAINT fk_plan_part__local_plan FOREIGN KEY (tenant_id, local_plan) REFERENCES action_plan (tenant_id, reference)
);

CREATE TABLE plan_node (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT NOT NULL,
    title_fr VARCHAR(250) NOT NULL,
    title_en VARCHAR(250) NULL,
    responsible VARCHAR(250) NULL,
    first_year INT NULL,
    last_year INT NULL,
    unit VARCHAR(60) NULL,
    baseline DECIMAL(17,3) NULL,
    target DECIMAL(17,3) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_plan_node__id (id),
    UNIQUE KEY uq_plan_node__code (tenant_id, version_id, code),
    CONSTRAINT fk_plan_node__version FOREIGN KEY (tenant_id, version_id) REFERENCES plan_version (tenant_id, id),
    CONSTRAINT ck_plan_node__position CHECK (position >= 1),
    CONSTRAINT ck_plan_node__years CHECK ((first_year IS NULL) = (last_year IS NULL) AND (first_year IS NULL OR last_year >= first_year)),
    -- The depth of the code says what the node is: three points an indicator, two an action.
    CONSTRAINT ck_plan_node__action CHECK (code LIKE '%.%.%' AND code NOT LIKE '%.%.%.%' OR responsible IS NULL AND first_year IS NULL),
    CONSTRAINT ck_plan_node__indicator CHECK ((code LIKE '%.%.%.%') = (unit IS NOT NULL) AND (unit IS NULL) = (target IS NULL)
        AND (unit IS NOT NULL OR baseline IS NULL))
);

CREATE TABLE plan_progress (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    plan_reference VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day DATE NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    value DECIMAL(17,3) NULL,
    note VARCHAR(1000) NULL,
    recorded_by VARCHAR(64) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_plan_progress__id (id),
    KEY ix_plan_progress__plan (tenant_id, plan_reference, day, recorded_at),
    CONSTRAINT fk_plan_progress__plan FOREIGN KEY (tenant_id, plan_reference) REFERENCES action_plan (tenant_id, reference),
    CONSTRAINT ck_plan_progress__state CHECK (state IN ('PLANNED', 'UNDER_WAY', 'DONE', 'ABANDONED')),
    CONSTRAINT ck_plan_progress__says CHECK ((state IS NULL) <> (value IS NULL))
);
