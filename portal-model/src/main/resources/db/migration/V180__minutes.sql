-- Minutes of meetings: what was typed by section, every text that they had, what was proposed, and the documents that were made of them.
CREATE TABLE minutes (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    meeting_reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    table_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_at DATETIME(6) NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    circulated_at DATETIME(6) NULL,
    circulated_revision INT NULL,
    corrections_until DATE NULL,
    resolution_number VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    adopted_on DATE NULL,
    published_at DATETIME(6) NULL,
    -- By parts of words, lower case, without accents (ADR 0018); one for the people of the table, one of the public version alone.
    search_words VARBINARY(16100) NOT NULL,
    public_words VARBINARY(16100) NULL,
    revisions_made INT NOT NULL,
    corrections_made INT NOT NULL,
    redactions_made INT NOT NULL,
    documents_made INT NOT NULL,
    edits INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_minutes__id (id),
    UNIQUE KEY uq_minutes__meeting (tenant_id, meeting_reference),
    KEY ix_minutes__held (tenant_id, held_at),
    KEY ix_minutes__state (tenant_id, state, held_at),
    KEY ix_minutes__table (tenant_id, table_code, held_at),
    CONSTRAINT fk_minutes__meeting FOREIGN KEY (tenant_id, meeting_reference) REFERENCES meeting (tenant_id, reference),
    CONSTRAINT fk_minutes__table FOREIGN KEY (tenant_id, table_code) REFERENCES concertation_table (tenant_id, code),
    CONSTRAINT ck_minutes__state CHECK (state IN ('DRAFT', 'CIRCULATED', 'ADOPTED', 'PUBLISHED')),
    CONSTRAINT ck_minutes__language CHECK (language IN ('fr', 'en')),
    CONSTRAINT ck_minutes__circulated CHECK ((state = 'DRAFT') = (circulated_at IS NULL)
        AND (circulated_at IS NULL) = (corrections_until IS NULL) AND (circulated_at IS NULL) = (circulated_revision IS NULL)),
    CONSTRAINT ck_minutes__adopted CHECK ((state IN ('ADOPTED', 'PUBLISHED')) = (resolution_number IS NOT NULL)
        AND (resolution_number IS NULL) = (adopted_on IS NULL)),
    CONSTRAINT ck_minutes__published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)
        AND (published_at IS NULL) = (public_words IS NULL))
);

CREATE TABLE minutes_section (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    section_key VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text MEDIUMTEXT NOT NULL,
    saves INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_minutes_section__id (id),
    UNIQUE KEY uq_minutes_section__key (tenant_id, minutes_id, section_key),
    CONSTRAINT fk_minutes_section__minutes FOREIGN KEY (tenant_id, minutes_id) REFERENCES minutes (tenant_id, id)
);

CREATE TABLE minutes_revision (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    number INT NOT NULL,
    cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    saved_by VARCHAR(64) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_minutes_revision__id (id),
    UNIQUE KEY uq_minutes_revision__number (tenant_id, minutes_id, number),
    CONSTRAINT fk_minutes_revision__minutes FOREIGN KEY (tenant_id, minutes_id) REFERENCES minutes (tenant_id, id),
    CONSTRAINT ck_minutes_revision__number CHECK (number > 0),
    CONSTRAINT ck_minutes_revision__cause CHECK (cause IN ('WRITTEN', 'CORRECTED', 'RESTORED'))
);

CREATE TABLE minutes_correction (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    number INT NOT NULL,
    section_key VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text MEDIUMTEXT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    member_reference VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_name VARCHAR(200) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer VARCHAR(1000) NULL,
    answered_by VARCHAR(64) NULL,
    answered_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_minutes_correction__id (id),
    UNIQUE KEY uq_minutes_correction__number (tenant_id, minutes_id, number),
    CONSTRAINT fk_minutes_correction__minutes FOREIGN KEY (tenant_id, minutes_id) REFERENCES minutes (tenant_id, id),
    CONSTRAINT fk_minutes_correction__member FOREIGN KEY (tenant_id, member_reference) REFERENCES table_member (tenant_id, reference),
    CONSTRAINT ck_minutes_correction__state CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    CONSTRAINT ck_minutes_correction__answered CHECK ((state = 'OPEN') = (answered_at IS NULL)
        AND (answered_at IS NULL) = (answered_by IS NULL) AND (state = 'DECLINED') = (answer IS NOT NULL))
);

CREATE TABLE minutes_redaction (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    number INT NOT NULL,
    section_key VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    passage TEXT NULL,
    reason VARCHAR(200) NOT NULL,
    marked_by VARCHAR(64) NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_minutes_redaction__id (id),
    UNIQUE KEY uq_minutes_redaction__number (tenant_id, minutes_id, number),
    CONSTRAINT fk_minutes_redaction__minutes FOREIGN KEY (tenant_id, minutes_id) REFERENCES minutes (tenant_id, id)
);

CREATE TABLE minutes_document (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_by VARCHAR(64) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    adopted TINYINT AS (IF(kind = 'ADOPTED', 1, NULL)) PERSISTENT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_minutes_document__id (id),
    UNIQUE KEY uq_minutes_document__number (tenant_id, minutes_id, number),
    UNIQUE KEY uq_minutes_document__adopted (tenant_id, minutes_id, adopted),
    CONSTRAINT fk_minutes_document__minutes FOREIGN KEY (tenant_id, minutes_id) REFERENCES minutes (tenant_id, id),
    CONSTRAINT ck_minutes_document__kind CHECK (kind IN ('ADOPTED', 'PUBLIC'))
);

-- What was adopted or published stays as it was, whoever writes.
CREATE TRIGGER tr_minutes_document__no_update BEFORE UPDATE ON minutes_document FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'minutes that were adopted or published are never changed';
CREATE TRIGGER tr_minutes_document__no_delete BEFORE DELETE ON minutes_document FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'minutes that were adopted or published are never changed';
-- Adopted minutes stay adopted by the resolution that adopted them; the constraint on their state refuses the rest.
CREATE TRIGGER tr_minutes__adopted_for_ever BEFORE UPDATE ON minutes FOR EACH ROW
    SET NEW.resolution_number = COALESCE(OLD.resolution_number, NEW.resolution_number), NEW.adopted_on = COALESCE(OLD.adopted_on, NEW.adopted_on);
